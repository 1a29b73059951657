import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Opens a waiting lead in the approval inbox, however far down it stands. */
export async function openWaitingLead(page: Page, title: string): Promise<void> {
  await page.goto('/console/approvals?kind=lead');
  const row = page.getByRole('button', { name: new RegExp(`^${title}`, 'u') });
  const more = page.getByRole('button', { name: 'Show more' });
  await expect(async () => {
    if (await row.isVisible()) return;
    await more.click({ timeout: 1_000 });
    await expect(row).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await row.click();
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
}

/** Finds a waiting profile in the inbox with the keyboard alone: `/` to search, `j` to the first that is found. */
export async function findByKey(page: Page, title: string): Promise<void> {
  await page.goto('/console/approvals?kind=profile');
  const rows = page.getByRole('region', { name: 'Approvals' }).getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  await page.keyboard.press('/');
  const search = page.getByRole('searchbox', { name: /^Search/u });
  await expect(search).toBeFocused();
  await page.keyboard.insertText(title);
  await expect(rows).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
}

/** Approves the open record with its key; it is decided when the record leaves the screen. */
export async function approveByKey(page: Page, title: string): Promise<void> {
  await page.keyboard.press('a');
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeHidden();
}
