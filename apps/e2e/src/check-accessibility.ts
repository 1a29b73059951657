import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

const HEAVY = new Set(['serious', 'critical']);

async function heavyIssues(page: Page): Promise<string[]> {
  // Legacy mode leaves out the merging of frames of other origins: there are none, and it costs a page per check.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations
    .filter(({ impact }) => HEAVY.has(impact ?? ''))
    .flatMap(({ id, impact, help, nodes }) =>
      nodes.map((node) => `${id} (${impact}): ${help}: ${node.target.join(' ')}`),
    );
}

/** No serious or critical axe issue on the page as it stands now. */
export async function checkAccessibility(page: Page, where: string): Promise<void> {
  expect.soft(await heavyIssues(page), `accessibility of ${where}`).toEqual([]);
}

/** The same in the dark theme, then back to the light one. */
export async function checkDarkAccessibility(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  try {
    await settle(page);
    await checkAccessibility(page, `${where}, dark`);
  } finally {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  }
}

/** Waits until nothing moves or fades any more: half-faded text has no contrast to measure. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const finite = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(finite.map((animation) => animation.finished));
  });
}
