import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { DEMO_PASSWORD } from './demo-people.ts';
import { tabTo } from './keyboard.ts';
import type { Cast } from './people.ts';
import { signInAtConsole } from './sign-in.ts';

/** Somebody of staff at the console. */
export async function enterConsole(cast: Cast, who: { email: string }): Promise<Page> {
  const { page } = await cast.enter();
  await signInAtConsole(page, { email: who.email, password: DEMO_PASSWORD });
  return page;
}

/** Goes down the waiting reports with `j` until the one with these words is open; the record. */
export async function openReport(page: Page, words: string): Promise<Locator> {
  await page.goto('/console/moderation?kind=review');
  const rows = page.getByRole('region', { name: 'Reports' }).getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  const record = page.getByRole('article').filter({ hasText: words });
  for (let step = 0; step < 40; step += 1) {
    const before = new URL(page.url()).searchParams.get('id');
    await page.keyboard.press('j');
    await expect
      .poll(() => new URL(page.url()).searchParams.get('id'), { message: 'the next report' })
      .not.toBe(before);
    await expect(page.getByRole('article')).toBeVisible();
    if (await record.isVisible()) return record;
  }
  throw new Error(`no waiting report says “${words}”`);
}

/** Presses the key of an act on the open report and takes the words as they are proposed. */
export async function decideReport(page: Page, key: 'u' | 'd'): Promise<Locator> {
  await page.keyboard.press(key);
  const dialog = page.getByRole('dialog', {
    name: key === 'u' ? 'Uphold the report' : 'Dismiss the report',
  });
  await expect(dialog).toBeVisible();
  await tabTo(page, dialog.getByRole('button', { name: key === 'u' ? 'Uphold report' : 'Dismiss report' }));
  return dialog;
}
