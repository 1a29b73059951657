import { notFound } from '@nxtgauge/domain/errors';
import { minuteWords, ratingFigures, replyFigures, weighReply } from '@nxtgauge/domain/trust';
import type { BadgePolicy, CountedEvent, WhyInput, WhyPage } from '@nxtgauge/domain/trust';
import type { z } from 'zod';
import type { ServiceCtx } from '../context/index.ts';
import { readTimeCursor, timeCursor } from '../paging/index.ts';
import { readConfig } from '../settings/index.ts';
import { threadReplies, windowStart } from './badge-facts.ts';

type Input = z.infer<typeof WhyInput>;

/**
 * The events behind a number, every one of them, and the figure that exactly these events give. Its owner sees which leads
 * they were; everybody else, on a public profile, only when and how long.
 */
export async function readWhy(ctx: ServiceCtx, input: Input): Promise<WhyPage> {
  const owner = await assertReadable(ctx, input.profileId);
  return input.number === 'rating' ? whyRating(ctx, input, owner) : whyResponse(ctx, input, owner);
}

/** Whether the reader is the owner. NO_SUCH_THING for others while the profile is not public. */
async function assertReadable(ctx: ServiceCtx, profileId: string): Promise<boolean> {
  const me = ctx.actor.kind === 'user' ? ctx.actor.userId : null;
  const [row] = await ctx.sql<{ own: boolean; listed: boolean }[]>`
    select coalesce(p.user_id = ${me}::uuid, false) as own,
      exists (select from profile_search s where s.profile_id = p.id) as listed
    from user_role_profiles p where p.id = ${profileId}`;
  if (!row || (!row.own && !row.listed)) throw notFound('profile');
  return row.own;
}

async function whyRating(ctx: ServiceCtx, input: Input, owner: boolean): Promise<WhyPage> {
  const after = readTimeCursor(input.cursor);
  const { sql } = ctx;
  const [all] = await sql<{ ratings: number[] }[]>`
    select coalesce(array_agg(rating::int), '{}') as ratings from reviews
    where entity_type = 'professional' and entity_id = ${input.profileId} and status = 'PUBLISHED'`;
  const rows = await sql<
    { id: string; rating: number; at: string; shown: string; title: string; requestId: string | null }[]
  >`
    select v.id, v.rating::int as rating, json_instant(v.created_at) as at,
      json_instant(coalesce(v.published_at, v.created_at)) as shown, r.id as "requestId",
      case when ${owner} then coalesce(l.title, 'Review') else 'Review by ' || coalesce(split_part(i.full_name, ' ', 1), 'a customer') end as title
    from reviews v
    left join review_links k on k.review_id = v.id
    left join lead_requests r on r.id = k.lead_request_id
    left join leads l on l.id = r.lead_id
    left join user_identities i on i.user_id = v.reviewer_user_id
    where v.entity_type = 'professional' and v.entity_id = ${input.profileId} and v.status = 'PUBLISHED'
      and (v.created_at, v.id) < (${after.at}::timestamptz, ${after.id}::uuid)
    order by v.created_at desc, v.id desc limit ${input.limit + 1}`;
  const { sum, count, average } = ratingFigures(all?.ratings ?? []);
  const last = rows[input.limit - 1];
  return {
    number: 'rating',
    figure: average === null ? null : average.toLocaleString('en-IN', { minimumFractionDigits: 1 }),
    events: count,
    rule: `${sum} stars in ${count} public reviews, divided. Hidden and withdrawn reviews do not count.`,
    asOf: ctx.clock.now().toISOString(),
    items: rows.slice(0, input.limit).map((row): CountedEvent => ({
      ...noEvent,
      id: row.id,
      at: row.shown,
      title: row.title,
      rating: row.rating,
      href: owner && row.requestId !== null ? `/app/requests/${row.requestId}` : null,
    })),
    nextCursor: last && rows.length > input.limit ? timeCursor(last) : null,
  };
}

async function whyResponse(ctx: ServiceCtx, input: Input, owner: boolean): Promise<WhyPage> {
  const policy = await readConfig(ctx, 'trust.badges');
  const { asOf, before } = readWhyCursor(ctx, input.cursor);
  const since = windowStart(asOf, policy);
  const all = await threadReplies(
    ctx,
    [input.profileId],
    since,
    asOf,
    ctx.sql`order by asked.at desc, r.id desc`,
  );
  const figures = replyFigures(all, asOf, policy);
  const start = before === null ? 0 : all.findIndex(({ requestId }) => requestId === before) + 1;
  const items = all.slice(start, start + input.limit);
  const last = items.at(-1);
  return {
    number: 'response',
    figure: figures.medianMinutes === null ? null : minuteWords(figures.medianMinutes),
    events: figures.leads,
    rule: responseRule(policy),
    asOf: asOf.toISOString(),
    items: items.map((event): CountedEvent => {
      const weight = weighReply(event, asOf, policy);
      return {
        ...noEvent,
        id: event.requestId,
        at: event.askedAt.toISOString(),
        title: owner ? event.leadTitle : 'A customer wrote',
        askedAt: event.askedAt.toISOString(),
        answeredAt: event.answeredAt?.toISOString() ?? null,
        wakingMinutes: weight.wakingMinutes,
        businessMinutes: weight.businessMinutes,
        counts: weight.countsForMedian,
        href: owner ? `/app/requests/${event.requestId}` : null,
      };
    }),
    nextCursor: last && start + input.limit < all.length ? `${asOf.getTime()}~${last.requestId}` : null,
  };
}

/** Later pages are as of the first one's instant: otherwise they would not belong to its figure. */
function readWhyCursor(ctx: ServiceCtx, cursor: string | null | undefined) {
  if (!cursor) return { asOf: ctx.clock.now(), before: null };
  const { at, id } = readTimeCursor(cursor);
  return { asOf: new Date(at), before: id };
}

const responseRule = ({ windowDays, wakingHours }: BadgePolicy) =>
  `The middle one of all first answers to customers over ${windowDays} days. Hours before ${wakingHours.fromHour}:00 and after ${wakingHours.toHour}:00 do not count; a question without an answer counts as never answered once the time is over.`;

const noEvent = {
  rating: null,
  askedAt: null,
  answeredAt: null,
  wakingMinutes: null,
  businessMinutes: null,
  counts: true,
  href: null,
} as const;
