import { expect } from '@playwright/test';
import type { Page, TestInfo } from '@playwright/test';
import { checkAccessibility, checkDarkAccessibility, settle } from './check-accessibility.ts';
import { checkLayout, checkPictures } from './check-layout.ts';

/**
 * What holds for every page of a journey: fits the window, pictures load, no serious accessibility issue. Leaves a picture
 * of the page in the test's results.
 */
export async function checkPage(
  page: Page,
  info: TestInfo,
  name: string,
  options: { dark?: boolean } = {},
): Promise<void> {
  await expect(page.locator('h1').first(), `heading of ${name}`).toBeAttached();
  await settle(page);
  await checkLayout(page, name);
  await checkPictures(page, name);
  const covered = (await page.getByRole('dialog').or(page.getByRole('alertdialog')).count()) > 0;
  await page.screenshot({ path: info.outputPath(`${name}.png`), fullPage: !covered });
  await checkAccessibility(page, name);
  if (options.dark) await checkDarkAccessibility(page, name);
}
