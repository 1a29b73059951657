import { ApprovalInbox, DecidedApproval } from '@nxtgauge/domain/approvals';
import { expect } from '@playwright/test';
import type { APIRequestContext, Page } from '@playwright/test';
import { act, ask } from './call.ts';

const STAFF = '/trpc/staff';

/** The approver who is signed in on this device decides the waiting submission of this job, without the pages. */
export async function decideJob(
  request: APIRequestContext,
  title: string,
  decision: 'approve' | 'requestChanges',
): Promise<void> {
  const { items } = await ask(
    request,
    'reviewDesk.list',
    { entityType: 'job', status: 'PENDING', text: title, limit: 50 },
    ApprovalInbox,
    STAFF,
  );
  const waiting = items.find((item) => item.title === title);
  if (waiting === undefined) throw new Error(`no approval waits for ${title}`);
  const read = { approvalId: waiting.id, contentVersion: waiting.contentVersion };
  const input =
    decision === 'approve'
      ? read
      : { ...read, reasonCode: 'UNCLEAR', remarks: 'Please say which days are worked.' };
  await act(request, `reviewDesk.${decision}`, input, DecidedApproval, STAFF);
}

/** The structured data of a public job; null when the page gives none. */
export async function postingOf(page: Page, slug: string): Promise<Record<string, unknown> | null> {
  const html = await (await page.request.get(`/jobs/${slug}`)).text();
  const scripts = [...html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gsu)];
  const data = scripts.map(([, json = '{}']) => JSON.parse(json) as Record<string, unknown>);
  const things = data.flatMap((one) =>
    Array.isArray(one['@graph']) ? (one['@graph'] as typeof data) : [one],
  );
  return things.find((thing) => thing['@type'] === 'JobPosting') ?? null;
}

/** Chooses a city by typing the beginning of its name. */
export async function choosePlace(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Place' }).fill(name);
  await page
    .getByRole('option', { name: new RegExp(`^${name}`, 'u') })
    .first()
    .click();
  await expect(page.getByRole('combobox', { name: 'Place' })).toHaveValue(new RegExp(`^${name}`, 'u'));
}
