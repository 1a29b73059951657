import { notFound } from '@nxtgauge/domain/errors';
import type { LeadResponse, MyLead, MyLeadDetail, MyLeadsInput, MyLeadsPage } from '@nxtgauge/domain/leads';
import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import { distanceKm } from '@nxtgauge/domain/places';
import { reviewState } from '@nxtgauge/domain/reviews';
import type { z } from 'zod';
import { queuePosition } from '../approvals/index.ts';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';
import { readTimeCursor, timeCursor } from './cursors.ts';
import { describeAnswers } from './describe-answers.ts';

const columns = (ctx: ServiceCtx) => ctx.sql`
  l.id, l.profession_key as "professionKey", l.title, place.name as "placeName", l.budget_inr as "budgetInr",
  l.required_date::text as "requiredDate", l.urgency, l.status, l.close_reason as "closeReason", l.live_request_count as "liveRequestCount",
  (select count(*)::int from lead_requests r where r.lead_id = l.id and r.status = 'PENDING' and r.opened_at is null) as "newRequestCount",
  json_instant(l.created_at) as "createdAt",
  json_instant(l.approved_at) as "openedAt",
  json_instant(l.expires_at) as "expiresAt",
  json_instant(l.closed_at) as "closedAt"`;

/** The reader's own leads, newest first. */
export async function listMyLeads(
  ctx: ServiceCtx,
  input: z.infer<typeof MyLeadsInput>,
): Promise<z.infer<typeof MyLeadsPage>> {
  const actor = requireUser(ctx, 'lead.post');
  const after = readTimeCursor(input.cursor);
  const rows = await ctx.sql<MyLead[]>`
    select ${columns(ctx)} from leads l join places place on place.id = l.place_id
    where l.created_by_user_id = ${actor.userId} and (l.created_at, l.id) < (${after.at}::timestamptz, ${after.id}::uuid)
      and (${input.status ?? null}::text is null or l.status = ${input.status ?? null}::text)
    order by l.created_at desc, l.id desc
    limit ${input.limit + 1}`;
  const items = rows.slice(0, input.limit);
  const last = items.at(-1);
  return {
    items,
    nextCursor: last && rows.length > input.limit ? timeCursor({ at: last.createdAt, id: last.id }) : null,
  };
}

type DetailRow = MyLead & {
  description: string;
  placeSlug: string;
  lat: number;
  lng: number;
  renewals: number;
  rawAnswers: Record<string, unknown> | null;
  reviewRemarks: string | null;
  mergedInto: MyLeadDetail['mergedInto'];
};

/** One own lead with every response side by side. No contact data: that comes from `revealContact` after acceptance. */
export async function readMyLead(ctx: ServiceCtx, input: { leadId: string }): Promise<MyLeadDetail> {
  const actor = requireUser(ctx, 'lead.post');
  const [lead] = await ctx.sql<DetailRow[]>`
    select ${columns(ctx)}, l.description, place.slug as "placeSlug", place.lat, place.lng, l.renewals,
      (select jsonb_object_agg(a.question_key, a.answer_json) from lead_answers a where a.lead_id = l.id) as "rawAnswers",
      case when l.status = 'DRAFT' or kept.id is not null then (select q.remarks from approval_requests q
        where q.entity_type = 'lead' and q.entity_id = l.id and q.status in ('REJECTED', 'CHANGES_REQUESTED') order by q.reviewed_at desc limit 1) end as "reviewRemarks",
      case when kept.id is not null then jsonb_build_object('id', kept.id, 'title', kept.title) end as "mergedInto"
    from leads l join places place on place.id = l.place_id left join leads kept on kept.id = l.merged_into_lead_id
    where l.id = ${input.leadId} and l.created_by_user_id = ${actor.userId}`;
  if (!lead) throw notFound('lead');
  const [rules, position, responses] = await Promise.all([
    readConfig(ctx, 'leads.rules'),
    lead.status === 'PENDING' ? queuePosition(ctx, 'lead', lead.id) : null,
    listResponses(ctx, actor.userId, lead),
  ]);
  const { renewals, rawAnswers, lat: _lat, lng: _lng, ...facts } = lead;
  return {
    ...facts,
    answers: describeAnswers(lead.professionKey, rawAnswers ?? {}),
    rawAnswers: rawAnswers ?? {},
    queuePosition: position,
    renewalsLeft: Math.max(0, rules.maxRenewals - renewals),
    responses,
  };
}

type ResponseRow = Omit<LeadResponse, 'professional' | 'reviewState'> & {
  myReview: 'PENDING' | 'PUBLISHED' | 'HIDDEN' | null;
  profileId: string;
  slug: string;
  displayName: string;
  avatarUrl: string | null;
  proPlaceName: string | null;
  proLat: number | null;
  proLng: number | null;
  ratingSum: number;
  ratingCount: number;
  priceFromInr: number | null;
  verified: boolean;
  coverUrl: string | null;
};

async function listResponses(ctx: ServiceCtx, userId: string, lead: DetailRow): Promise<LeadResponse[]> {
  const rows = await ctx.sql<ResponseRow[]>`
    select r.id, r.status, r.remarks as message, r.quote_inr as "quoteInr",
      json_instant(r.requested_at) as "requestedAt",
      json_instant(r.opened_at) as "openedAt",
      json_instant(r.decided_at) as "decidedAt",
      json_instant(r.completed_at) as "completedAt",
      greatest(0, floor(extract(epoch from r.requested_at - l.approved_at) / 60))::int as "repliedAfterMinutes",
      (select count(*)::int from conversations c join messages m on m.conversation_id = c.id
        where c.lead_request_id = r.id and m.sender_user_id <> ${userId} and m.read_at is null) as "unreadMessages",
      (select v.status from review_links k join reviews v on v.id = k.review_id
        where k.lead_request_id = r.id and k.direction = 'CUSTOMER_TO_PROFESSIONAL') as "myReview",
      p.id as "profileId", p.slug, p.display_name as "displayName", p.avatar_url as "avatarUrl", place.name as "proPlaceName",
      place.lat as "proLat", place.lng as "proLng", p.rating_sum as "ratingSum", p.rating_count as "ratingCount",
      s.price_from_inr as "priceFromInr", p.verification_status = 'VERIFIED' as verified, s.card #>> '{coverImage,url}' as "coverUrl"
    from lead_requests r
    join leads l on l.id = r.lead_id
    join user_role_profiles p on p.id = r.user_role_profile_id
    left join places place on place.id = p.place_id
    left join profile_search s on s.profile_id = p.id
    where r.lead_id = ${lead.id}
    order by r.created_at, r.id`;
  const now = ctx.clock.now();
  return rows.map((row) => {
    const {
      myReview,
      profileId,
      slug,
      displayName,
      avatarUrl,
      proPlaceName,
      proLat,
      proLng,
      ratingSum,
      ratingCount,
      priceFromInr,
      verified,
      coverUrl,
      ...request
    } = row;
    return {
      ...request,
      reviewState: reviewState(row.completedAt === null ? null : new Date(row.completedAt), myReview, now),
      professional: {
        profileId,
        slug,
        displayName,
        avatarUrl,
        placeName: proPlaceName ?? '',
        distanceKm:
          proLat === null || proLng === null
            ? null
            : Math.round(distanceKm(lead, { lat: proLat, lng: proLng })),
        ratingAvg: ratingCount === 0 ? null : Math.round((ratingSum * 10) / ratingCount) / 10,
        ratingCount,
        priceFromInr,
        priceUnit: PROFESSIONS[lead.professionKey].priceUnit,
        verified,
        coverUrl,
      },
    };
  });
}
