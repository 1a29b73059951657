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
