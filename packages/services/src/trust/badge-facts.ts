import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import type { BadgeFacts, BadgePolicy, ReplyEvent } from '@nxtgauge/domain/trust';
import type { ServiceCtx } from '../context/index.ts';
import type { Fragment } from '../search/index.ts';

export interface ThreadReply extends ReplyEvent {
  requestId: string;
  leadTitle: string;
}

/**
 * The threads of these profiles in which a customer wrote within the window, each with the customer's first words and the
 * professional's first answer to them. `rest` orders and limits.
 */
export function threadReplies(
  { sql }: ServiceCtx,
  profileIds: readonly string[],
  since: Date,
  asOf: Date,
  rest: Fragment,
) {
  return sql<(ThreadReply & { profileId: string })[]>`
    select r.user_role_profile_id as "profileId", r.id as "requestId", l.title as "leadTitle", asked.at as "askedAt",
      (select min(m.created_at) from messages m where m.conversation_id = c.id
        and m.sender_user_id = c.professional_user_id and m.created_at > asked.at and m.created_at <= ${asOf}) as "answeredAt"
    from lead_requests r
    join conversations c on c.lead_request_id = r.id
    join leads l on l.id = r.lead_id
    cross join lateral (select min(m.created_at) as at from messages m
      where m.conversation_id = c.id and m.sender_user_id = c.customer_user_id) asked
    where r.user_role_profile_id = any(${profileIds}::uuid[]) and asked.at > ${since} and asked.at <= ${asOf}
      and c.last_message_at > ${since}
    ${rest}`;
}

export const windowStart = (asOf: Date, policy: BadgePolicy): Date =>
  addMs(asOf, -policy.windowDays * DAY_MS);

export interface ProfileFacts extends BadgeFacts {
  profileId: string;
  profileName: string;
}

/** Everything that the badges of these profiles follow from, as of one instant. */
export async function badgeFacts(
  ctx: ServiceCtx,
  profileIds: readonly string[],
  asOf: Date,
  policy: BadgePolicy,
): Promise<ProfileFacts[]> {
  const rows = await ctx.sql<Omit<ProfileFacts, 'replies'>[]>`
    select p.id as "profileId", p.display_name as "profileName", p.verification_status = 'VERIFIED' as verified,
      p.rating_sum::int as "ratingSum", p.rating_count as "ratingCount", coalesce(prior.mean_milli, 4000) as "priorMilli"
    from user_role_profiles p left join rating_priors prior on prior.profession_key = p.role_key
    where p.id = any(${profileIds}::uuid[]) order by p.id`;
  const replies = Map.groupBy(
    await threadReplies(ctx, profileIds, windowStart(asOf, policy), asOf, ctx.sql``),
    ({ profileId }) => profileId,
  );
  return rows.map((row) => ({ ...row, replies: replies.get(row.profileId) ?? [] }));
}
