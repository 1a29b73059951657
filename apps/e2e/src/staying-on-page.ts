import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Marks the open document; the returned check fails when the page was loaded again since. */
export async function rememberDocument(page: Page): Promise<() => Promise<void>> {
  const mark = `journey-${Math.trunc(performance.now())}`;
  await page.evaluate((name) => document.documentElement.setAttribute('data-journey', name), mark);
  return async () => {
    expect(
      await page.evaluate(() => document.documentElement.getAttribute('data-journey')),
      'the page was not loaded again',
    ).toBe(mark);
  };
}
