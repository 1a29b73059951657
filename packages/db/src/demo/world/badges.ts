import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import { BadgePolicy, badgesOf, TRUST_CONFIGS } from '@nxtgauge/domain/trust';
import type { BadgeFacts, ReplyEvent } from '@nxtgauge/domain/trust';
import type { Sql } from '../../client/index.ts';
import { createRandom } from '../random.ts';
import { seededId } from './world.ts';

interface Row extends Omit<BadgeFacts, 'replies'> {
  id: string;
  replies: { askedAt: string; answeredAt: string | null }[];
}

/** The badges of the demo, by the same rules as every night's count, so that they are there before the first night. */
export async function countBadges(sql: Sql, now: Date): Promise<void> {
  const policy = BadgePolicy.parse(TRUST_CONFIGS['trust.badges'].value);
  const random = createRandom('badges');
  await sql`select refresh_rating_priors()`;
  const profiles = await sql<Row[]>`
    with asked as (
      select r.user_role_profile_id as profile, c.id, min(m.created_at) as at, c.professional_user_id as pro
      from lead_requests r join conversations c on c.lead_request_id = r.id
      join messages m on m.conversation_id = c.id and m.sender_user_id = c.customer_user_id
      group by 1, 2, 4 having min(m.created_at) > ${addMs(now, -policy.windowDays * DAY_MS)}
    ), replied as (
      select a.profile, jsonb_agg(jsonb_build_object('askedAt', a.at, 'answeredAt', (select min(m.created_at) from messages m
        where m.conversation_id = a.id and m.sender_user_id = a.pro and m.created_at > a.at))) as replies
      from asked a group by 1
    )
    select p.id, p.verification_status = 'VERIFIED' as verified, p.rating_sum::int as "ratingSum", p.rating_count as "ratingCount",
      coalesce(prior.mean_milli, 4000) as "priorMilli", coalesce(replied.replies, '[]') as replies
    from user_role_profiles p left join rating_priors prior on prior.profession_key = p.role_key
    left join replied on replied.profile = p.id
    where p.status = 'ACTIVE' order by p.id`;
  const rows = profiles.flatMap(({ id, replies, ...facts }) => {
    const events = replies.map(({ askedAt, answeredAt }): ReplyEvent => ({
      askedAt: new Date(askedAt),
      answeredAt: answeredAt === null ? null : new Date(answeredAt),
    }));
    const { results, figures } = badgesOf({ ...facts, replies: events }, now, policy);
    return results.map(({ badge, held }) => ({
      id: seededId(random, now),
      user_role_profile_id: id,
      badge,
      held,
      held_since: held ? now : null,
      evidence_json: { ...figures, verified: facts.verified, priorMilli: facts.priorMilli },
      policy_version: policy.version,
      computed_at: now,
    }));
  });
  await sql`
    insert into profile_badges select * from jsonb_populate_recordset(null::profile_badges, ${JSON.stringify(rows)}::jsonb)`;
  await sql`
    update user_role_profiles p set badges = b.badges
    from (select user_role_profile_id as id, array_agg(badge order by badge) as badges from profile_badges where held group by 1) b
    where b.id = p.id`;
}
