import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { decidePaper } from './verification-desk.ts';

const ABOUT =
  'We make pickles and papad in Pune with forty people, in two kitchens with fixed hours, and teach everybody their work.';

/** Opens a list by its name and chooses one of its options. */
export async function choose(page: Page, name: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Types the beginning of an option and chooses the first that is offered. */
export async function typeAndChoose(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name }).fill(text);
  await page
    .getByRole('option', { name: new RegExp(`^${text}`, 'u') })
    .first()
    .click();
}

/** Fills in the public page of one's company, which has to be open, and sends it for approval. */
export async function sendCompanyPage(page: Page): Promise<void> {
  await typeAndChoose(page, 'Industry', 'Food');
  await choose(page, 'Kind of business', 'Private limited');
  await typeAndChoose(page, 'Where it is', 'Pune');
  await choose(page, 'Team size', '11 to 50 people');
  await page.getByRole('textbox', { name: 'About the company', exact: true }).fill(ABOUT);
  await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  await page.getByRole('button', { name: 'Send for approval' }).click();
  await expect(page.getByText('We are reading your page')).toBeVisible();
}

/** The verifier opens the papers of this company in the console. */
export async function openCompanyPapers(desk: Page, companyName: string): Promise<Locator> {
  await desk.goto('/console/verification?type=BUSINESS');
  await desk.getByRole('button', { name: new RegExp(`^${companyName}`, 'u') }).click();
  const record = desk.getByRole('article').filter({ hasText: companyName });
  await expect(record).toBeVisible();
  return record;
}

/** Approves every paper of the open record, one after the other. */
export async function approvePapers(desk: Page, record: Locator, labels: readonly string[]): Promise<void> {
  for (const label of labels) {
    await record.getByRole('button', { name: new RegExp(`^${label}`, 'u') }).click();
    await decidePaper(desk, 'a', label);
  }
}

/** The approver opens what waits of this kind under this name in the console. */
export async function openSubmission(desk: Page, kind: 'company' | 'job', title: string): Promise<void> {
  await desk.goto(`/console/approvals?kind=${kind}&q=${encodeURIComponent(title)}`);
  await desk.getByRole('button', { name: new RegExp(`^${title}`, 'u') }).click();
  await expect(desk.getByRole('heading', { level: 2, name: title })).toBeVisible();
}

/** An administrator invites somebody from the open page of the team. */
export async function invite(page: Page, email: string, role: string): Promise<void> {
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Invite somebody' });
  await dialog.getByLabel('E-mail').fill(email);
  await dialog.getByRole('radio', { name: role }).check();
  await dialog.getByRole('button', { name: 'Send invitation' }).click();
  await expect(dialog).toBeHidden();
  await expect(seat(page, email).getByText(role).filter({ visible: true })).toBeVisible();
}

/** The row of somebody on the page of the team. */
export const seat = (page: Page, who: string) => page.getByRole('listitem').filter({ hasText: who });
