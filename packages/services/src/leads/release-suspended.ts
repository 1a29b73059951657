import { RELEASE_RULES } from '@nxtgauge/domain/leads';
import { withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { notify, wakeScreens } from '../notifications/notify.ts';
import { endRequest } from './end-request.ts';
import { freeSlots, lockRequest } from './internal.ts';

/** Rows looked at per run: a sweep that finds more is simply run again. */
const BATCH = 200;

/**
 * Gives all coins back on requests that wait while their professional is suspended (BR-15): the place on the lead is free
 * again. Nobody can send new ones meanwhile, so this may run after the suspension, twice, or late. Returns how many.
 */
export async function releaseSuspendedRequests(ctx: ServiceCtx): Promise<number> {
  const waiting = await ctx.sql<{ id: string }[]>`
    select r.id from user_role_profiles p
    join lead_requests r on r.user_role_profile_id = p.id
    where p.status = 'SUSPENDED' and r.status = 'PENDING'
    order by r.requested_at limit ${BATCH}`;
  let released = 0;
  for (const { id } of waiting) {
    released += await withTx(ctx, async (tx) => {
      const { lead, request, professional } = await lockRequest(tx, id);
      const [still] = await tx.sql`
        select 1 from user_role_profiles where id = ${request.userRoleProfileId} and status = 'SUSPENDED'`;
      if (!still || request.status !== 'PENDING') return 0;
      const rule = RELEASE_RULES.SUSPENDED;
      const settled = await endRequest(tx, request, {
        status: 'WITHDRAWN',
        event: 'lead_request.suspend',
        rule,
        returnBasisPoints: 10_000,
      });
      await freeSlots(tx, lead.id, 1);
      const about = { entityType: 'lead_request', entityId: request.id };
      await notify(tx, {
        ...about,
        userId: professional.userId,
        event: 'lead_request.released',
        params: { coins: String(settled.returnedCoins), lead: lead.title, rule },
        linkPath: `/app/requests/${request.id}`,
      });
      await notify(tx, {
        ...about,
        userId: lead.createdByUserId,
        event: 'lead_request.withdrawn',
        params: { professional: professional.displayName, lead: lead.title },
        linkPath: `/app/leads/${lead.id}`,
      });
      await wakeScreens(tx, lead.createdByUserId, [{ topic: 'lead', entityId: lead.id }]);
      return 1;
    });
  }
  return released;
}
