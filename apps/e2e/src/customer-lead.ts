import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The sheet of one response on the customer's page of a lead, opened from its card. */
export async function openResponse(page: Page, tradeName: string): Promise<Locator> {
  await page.getByRole('button', { name: `Open the response of ${tradeName}` }).click();
  const sheet = page.getByRole('dialog', { name: tradeName });
  await expect(sheet).toBeVisible();
  return sheet;
}

export async function closeSheet(sheet: Locator): Promise<void> {
  await sheet.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(sheet).toBeHidden();
}

/** Presses the button of a sheet and then the one that confirms it in the question that opens. */
export async function decide(page: Page, sheet: Locator, act: string, confirm: string): Promise<void> {
  await sheet.getByRole('button', { name: act, exact: true }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: confirm, exact: true }).click();
  await expect(question).toBeHidden();
}

/** Writes into the thread of a response or request and sends it. */
export async function sendMessage(area: Locator | Page, text: string): Promise<void> {
  await area.getByLabel(/^Message to /u).fill(text);
  await area.getByRole('button', { name: 'Send message' }).click();
}

/** Gives stars and words to the other side. */
export async function writeReview(area: Locator | Page, stars: number, text: string): Promise<void> {
  await area.getByRole('radio', { name: new RegExp(`^${stars} of 5`, 'u') }).click();
  await area.getByLabel('Your review').fill(text);
  await area.getByRole('button', { name: 'Send review' }).click();
}

/** Shows the other side's contact and opens the log of who looked. */
export async function showContact(area: Locator | Page): Promise<void> {
  await area.getByRole('button', { name: 'Show contact' }).click();
  await area.getByText(/^Who saw what/u).click();
}
