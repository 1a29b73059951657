import type { APIRequestContext } from '@playwright/test';
import { ApprovalInbox, DecidedApproval } from '@nxtgauge/domain/approvals';
import { StaffMe } from '@nxtgauge/domain/identity';
import { act, ask } from './call.ts';
import { APPROVER, DEMO_PASSWORD } from './demo-people.ts';
import type { Cast } from './people.ts';

const STAFF = '/trpc/staff';

interface Waiting {
  approvalId: string;
  contentVersion: number;
}

/** Staff approve these things, without the pages. */
export async function approveAll(
  cast: Cast,
  entityType: 'lead' | 'profile' | 'company',
  entityIds: readonly string[],
): Promise<void> {
  const { context } = await cast.enter();
  const { request } = context;
  await act(request, 'identity.login', { email: APPROVER.email, password: DEMO_PASSWORD }, StaffMe, STAFF);
  const waiting = await waitingApprovals(request, entityType);
  for (const entityId of entityIds) {
    const approval = waiting.get(entityId);
    if (approval === undefined) throw new Error(`no approval waits for the ${entityType} ${entityId}`);
    await act(request, 'reviewDesk.approve', approval, DecidedApproval, STAFF);
  }
}

async function waitingApprovals(
  request: APIRequestContext,
  entityType: string,
): Promise<Map<string, Waiting>> {
  const found = new Map<string, Waiting>();
  let cursor: string | null = null;
  do {
    const page: {
      items: { id: string; entityId: string; contentVersion: number }[];
      nextCursor: string | null;
    } = await ask(
      request,
      'reviewDesk.list',
      { entityType, status: 'PENDING', limit: 50, ...(cursor === null ? {} : { cursor }) },
      ApprovalInbox,
      STAFF,
    );
    for (const { id, entityId, contentVersion } of page.items)
      found.set(entityId, { approvalId: id, contentVersion });
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}
