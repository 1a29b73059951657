import { shareOf } from '@nxtgauge/domain/money';
import { notFound } from '@nxtgauge/domain/errors';
import { withdrawalTerms } from '@nxtgauge/domain/leads';
import type { MyRequest, MyRequestDetail, MyRequestsInput, MyRequestsPage } from '@nxtgauge/domain/leads';
import { reviewState } from '@nxtgauge/domain/reviews';
import type { z } from 'zod';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';
import { readTimeCursor, timeCursor } from './cursors.ts';

const STATES: Record<'PENDING' | 'ACCEPTED' | 'ENDED', string[]> = {
  PENDING: ['PENDING'],
  ACCEPTED: ['ACCEPTED'],
  ENDED: ['REJECTED', 'WITHDRAWN', 'EXPIRED', 'CLOSED'],
};

const columns = (ctx: ServiceCtx) => ctx.sql`
  r.id, r.lead_id as "leadId", r.user_role_profile_id as "profileId", l.profession_key as "professionKey", l.title as "leadTitle",
  l.status as "leadStatus", coalesce(city.name, place.name) as "cityName", l.posted_as as "postedAs", r.status, r.remarks as message,
  r.quote_inr as "quoteInr", case h.status when 'HELD' then h.amount else 0 end as "heldCoins", h.captured_amount as "capturedCoins",
  h.returned_amount as "returnedCoins", r.outcome_rule as rule, ${utc(ctx, 'requested_at')} as "requestedAt",
  ${utc(ctx, 'opened_at')} as "openedAt", ${utc(ctx, 'decided_at')} as "decidedAt", ${utc(ctx, 'completed_at')} as "completedAt"`;

const utc = (ctx: ServiceCtx, column: 'requested_at' | 'opened_at' | 'decided_at' | 'completed_at') =>
  ctx.sql`json_instant(r.${ctx.sql(column)})`;

const sources = (ctx: ServiceCtx) => ctx.sql`
  lead_requests r
  join leads l on l.id = r.lead_id
  join places place on place.id = l.place_id
  left join places city on city.id = place.city_id
  join tracecoin_holds h on h.lead_request_id = r.id`;

/** The reader's requests over all their profiles, newest first. */
export async function listMyRequests(
  ctx: ServiceCtx,
  input: z.infer<typeof MyRequestsInput>,
): Promise<z.infer<typeof MyRequestsPage>> {
  const actor = requireUser(ctx, 'lead.request');
  const after = readTimeCursor(input.cursor);
  const states = input.state ? STATES[input.state] : [...STATES.PENDING, ...STATES.ACCEPTED, ...STATES.ENDED];
  const rows = await ctx.sql<MyRequest[]>`
    select ${columns(ctx)} from ${sources(ctx)}
    where r.user_role_profile_id in (select id from user_role_profiles where user_id = ${actor.userId})
      and r.status = any(${states}) and (r.created_at, r.id) < (${after.at}::timestamptz, ${after.id}::uuid)
    order by r.created_at desc, r.id desc
    limit ${input.limit + 1}`;
  const items = rows.slice(0, input.limit);
  const last = items.at(-1);
  return {
    items,
    nextCursor: last && rows.length > input.limit ? timeCursor({ at: last.requestedAt, id: last.id }) : null,
  };
}

type DetailRow = MyRequest & {
  leadDescription: string;
  myReview: 'PENDING' | 'PUBLISHED' | 'HIDDEN' | null;
  timeline: z.infer<typeof MyRequestDetail>['timeline'] | null;
};

/** One own request with its timeline, what a withdrawal would return now, and where the review stands. */
export async function readMyRequest(
  ctx: ServiceCtx,
  input: { requestId: string },
): Promise<z.infer<typeof MyRequestDetail>> {
  const actor = requireUser(ctx, 'lead.request');
  const [row] = await ctx.sql<DetailRow[]>`
    select ${columns(ctx)}, l.description as "leadDescription",
      (select v.status from review_links k join reviews v on v.id = k.review_id
        where k.lead_request_id = r.id and k.direction = 'PROFESSIONAL_TO_CUSTOMER') as "myReview",
      (select json_agg(json_build_object('event', e.event, 'rule', e.rule,
          'at', json_instant(e.created_at)) order by e.created_at, e.id)
        from lead_request_events e where e.lead_request_id = r.id) as timeline
    from ${sources(ctx)}
    where r.id = ${input.requestId} and exists
      (select 1 from user_role_profiles mine where mine.id = r.user_role_profile_id and mine.user_id = ${actor.userId})`;
  if (!row) throw notFound('request');
  const rules = await readConfig(ctx, 'leads.rules');
  const now = ctx.clock.now();
  const { myReview, timeline, ...request } = row;
  const terms = withdrawalTerms(
    rules,
    {
      requestedAt: new Date(row.requestedAt),
      openedAt: row.openedAt === null ? null : new Date(row.openedAt),
    },
    now,
  );
  return {
    ...request,
    withdrawal:
      row.status === 'PENDING'
        ? { returnsCoins: shareOf(row.heldCoins, terms.basisPoints), rule: terms.rule }
        : null,
    timeline: timeline ?? [],
    reviewState: reviewState(row.completedAt === null ? null : new Date(row.completedAt), myReview, now),
  };
}
