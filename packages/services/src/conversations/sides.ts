import type { LeadRequestStatus } from '@nxtgauge/domain/leads';
import { notFound } from '@nxtgauge/domain/errors';
import type { ServiceCtx } from '../context/index.ts';

/** One request as one of its two people sees the talk about it. */
export interface ThreadSides {
  requestId: string;
  leadId: string;
  leadTitle: string;
  status: LeadRequestStatus;
  opened: boolean;
  customerId: string;
  professionalId: string;
  iAmCustomer: boolean;
  /** First name only. */
  postedAs: string;
  /** Handed out only once the request is accepted. */
  customerName: string;
  /** Trading name. */
  displayName: string;
  conversationId: string | null;
}

/** Only the two people of a request; for everybody else it does not exist. */
export async function readSides(ctx: ServiceCtx, requestId: string, userId: string): Promise<ThreadSides> {
  const [sides] = await ctx.sql<ThreadSides[]>`
    select r.id as "requestId", l.id as "leadId", l.title as "leadTitle", r.status, r.opened_at is not null as opened,
      l.created_by_user_id as "customerId", p.user_id as "professionalId", l.created_by_user_id = ${userId} as "iAmCustomer",
      coalesce(l.posted_as, split_part(i.full_name, ' ', 1)) as "postedAs", i.full_name as "customerName",
      p.display_name as "displayName", c.id as "conversationId"
    from lead_requests r
    join leads l on l.id = r.lead_id
    join user_role_profiles p on p.id = r.user_role_profile_id
    join user_identities i on i.user_id = l.created_by_user_id
    left join conversations c on c.lead_request_id = r.id
    where r.id = ${requestId} and (l.created_by_user_id = ${userId} or p.user_id = ${userId})`;
  if (!sides) throw notFound('request');
  return sides;
}

export const canWrite = (sides: ThreadSides) => sides.status === 'PENDING' || sides.status === 'ACCEPTED';
