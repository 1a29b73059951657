import { ApprovalInbox, DecidedApproval } from '@nxtgauge/domain/approvals';
import { StaffMe } from '@nxtgauge/domain/identity';
import {
  DecidedVerification,
  VerificationDetail,
  VerificationQueuePage,
} from '@nxtgauge/domain/verification';
import { expect } from '@playwright/test';
import type { APIRequestContext, Page } from '@playwright/test';
import { act, ask } from './call.ts';
import { APPROVER, DEMO_PASSWORD, VERIFIER } from './demo-people.ts';

const STAFF = '/trpc/staff';
const ABOUT =
  'We make pickles and papad in Pune with forty people, pay on the first of the month and teach everybody their work.';

/** Opens a list by its name and chooses one of its options. */
async function choose(page: Page, name: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Fills in the public page of one's company, which has to be open, and sends it for approval. */
export async function sendCompanyPage(page: Page): Promise<void> {
  const industry = page.getByRole('combobox', { name: 'Industry' });
  await industry.fill('Food');
  await page.getByRole('option', { name: /Food/u }).first().click();
  await choose(page, 'Kind of business', 'Private limited');
  await page.getByRole('combobox', { name: 'Where it is' }).fill('Pune');
  await page.getByRole('option', { name: /^Pune/u }).first().click();
  await choose(page, 'Team size', '11 to 50 people');
  await page.getByRole('textbox', { name: 'About the company', exact: true }).fill(ABOUT);
  await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  await page.getByRole('button', { name: 'Send for approval' }).click();
  await expect(page.getByText('We are reading your page')).toBeVisible();
}

/** Staff approve the page of this company and confirm both of its papers, without the pages. */
export async function confirmCompany(request: APIRequestContext, name: string): Promise<void> {
  const signIn = (email: string) =>
    act(request, 'identity.login', { email, password: DEMO_PASSWORD }, StaffMe, STAFF);
  await signIn(APPROVER.email);
  const inbox = { entityType: 'company', status: 'PENDING', text: name, limit: 50 };
  const { items } = await ask(request, 'reviewDesk.list', inbox, ApprovalInbox, STAFF);
  for (const { id, contentVersion } of items.filter(({ title }) => title === name)) {
    await act(request, 'reviewDesk.approve', { approvalId: id, contentVersion }, DecidedApproval, STAFF);
  }
  await signIn(VERIFIER.email);
  const checks = await waitingChecks(request, name);
  for (const requestId of checks) {
    const detail = await ask(request, 'verification.detail', { requestId }, VerificationDetail, STAFF);
    for (const { id } of detail.documentList) {
      await act(request, 'verification.approveDocument', { documentId: id }, DecidedVerification, STAFF);
    }
  }
}

async function waitingChecks(request: APIRequestContext, name: string): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: { id: string; profileName: string }[]; nextCursor: string | null } = await ask(
      request,
      'verification.list',
      { queue: 'waiting', limit: 50, ...(cursor === null ? {} : { cursor }) },
      VerificationQueuePage,
      STAFF,
    );
    found.push(...page.items.filter(({ profileName }) => profileName === name).map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}
