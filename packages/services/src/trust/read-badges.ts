import { notFound } from '@nxtgauge/domain/errors';
import { badgeCriteria, badgesOf } from '@nxtgauge/domain/trust';
import type { BadgeKey, BadgeProgress, PublicFigures } from '@nxtgauge/domain/trust';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';
import { badgeFacts } from './badge-facts.ts';

/** How far the reader's profiles are from each badge, with the figures of this moment. */
export async function readBadgeProgress(ctx: ServiceCtx): Promise<{ items: BadgeProgress[] }> {
  const { userId } = requireUser(ctx, 'profile.edit');
  const policy = await readConfig(ctx, 'trust.badges');
  const criteria = badgeCriteria(policy);
  const own = await ctx.sql<{ id: string }[]>`
    select id from user_role_profiles where user_id = ${userId} and status <> 'DRAFT' order by created_at, id`;
  const ids = own.map(({ id }) => id);
  const asOf = ctx.clock.now();
  const [facts, held] = await Promise.all([badgeFacts(ctx, ids, asOf, policy), heldBadges(ctx, ids)]);
  return {
    items: facts.map((fact) => ({
      profileId: fact.profileId,
      profileName: fact.profileName,
      badges: badgesOf(fact, asOf, policy).results.map(({ badge, held: earned, requirements }) => {
        const shown = held.find((row) => row.profileId === fact.profileId && row.badge === badge);
        return {
          badge,
          held: shown !== undefined,
          heldSince: shown?.since ?? null,
          earnedNow: earned,
          criteria: criteria[badge],
          requirements,
        };
      }),
    })),
  };
}

function heldBadges({ sql }: ServiceCtx, profileIds: readonly string[]) {
  return sql<{ profileId: string; badge: BadgeKey; since: string | null }[]>`
    select user_role_profile_id as "profileId", badge, json_instant(held_since) as since
    from profile_badges where user_role_profile_id = any(${profileIds}::uuid[]) and held`;
}

/** What everybody may see beside a public profile: its badges with their meaning, and how fast it usually answers. */
export async function readPublicFigures(
  ctx: ServiceCtx,
  input: { profileId: string },
): Promise<PublicFigures> {
  const policy = await readConfig(ctx, 'trust.badges');
  const criteria = badgeCriteria(policy);
  const rows = await ctx.sql<
    { badge: BadgeKey; held: boolean; since: string | null; median: number | null; leads: number | null }[]
  >`
    select b.badge, b.held, json_instant(b.held_since) as since, (b.evidence_json ->> 'medianMinutes')::int as median,
      (b.evidence_json ->> 'leads')::int as leads
    from profile_search s left join profile_badges b on b.user_role_profile_id = s.profile_id
    where s.profile_id = ${input.profileId} order by b.badge`;
  if (rows.length === 0) throw notFound('profile');
  const figures = rows.find(({ badge }) => badge === 'responsive');
  return {
    badges: rows.flatMap(({ badge, held, since }) =>
      held ? [{ badge, since, criteria: criteria[badge] }] : [],
    ),
    usualReplyMinutes: figures?.median ?? null,
    replyLeads: figures?.leads ?? 0,
    windowDays: policy.windowDays,
    criteria,
  };
}
