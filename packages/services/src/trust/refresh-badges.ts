import { newId } from '@nxtgauge/db/ids';
import { badgesOf } from '@nxtgauge/domain/trust';
import type { BadgeKey, BadgePolicy } from '@nxtgauge/domain/trust';
import { writeAudit } from '../audit/index.ts';
import { requireSystem, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';
import { badgeFacts } from './badge-facts.ts';
import type { ProfileFacts } from './badge-facts.ts';

const BATCH = 300;

/**
 * Counts the badges of every live profile from the events (BR-21), writes the figures down, and brings search up to date where
 * a badge came or went. Interrupted, it simply goes on in the next run. Returns how many profiles won or lost one.
 */
export async function refreshBadges(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  const policy = await readConfig(ctx, 'trust.badges');
  let moved = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const ids = (
      await ctx.sql<{ id: string }[]>`
        select id from user_role_profiles where id > ${after} and status = 'ACTIVE' order by id limit ${BATCH}`
    ).map(({ id }) => id);
    const last = ids.at(-1);
    if (last === undefined) return moved;
    moved += await withTx(ctx, (tx) => writeBadges(tx, ids, policy));
    after = last;
  }
}

async function writeBadges(tx: TxCtx, ids: readonly string[], policy: BadgePolicy): Promise<number> {
  const asOf = tx.clock.now();
  const facts = await badgeFacts(tx, ids, asOf, policy);
  await writeRows(tx, facts, asOf, policy);
  const changed = await tx.sql<{ id: string; before: string[]; after: string[] }[]>`
    with counted as (
      select user_role_profile_id as id, coalesce(array_agg(badge order by badge) filter (where held), '{}') as badges
      from profile_badges where user_role_profile_id = any(${ids}::uuid[]) group by 1
    )
    update user_role_profiles p set badges = counted.badges
    from counted, user_role_profiles old
    where p.id = counted.id and old.id = p.id and old.badges::text[] <> counted.badges
    returning p.id, old.badges::text[] as before, p.badges::text[] as after`;
  if (changed.length === 0) return 0;
  await tx.sql`select refresh_profile_search(${changed.map(({ id }) => id)}::uuid[])`;
  for (const { id, before, after } of changed) {
    await writeAudit(tx, {
      event: 'profile.badges',
      action: 'UPDATE',
      entityType: 'profile',
      entityId: id,
      module: 'trust',
      changes: { badges: [before.join(', '), after.join(', ')] },
      metadata: { policyVersion: policy.version },
    });
  }
  return changed.length;
}

interface BadgeRow {
  id: string;
  profile_id: string;
  badge: BadgeKey;
  held: boolean;
  evidence: Record<string, unknown>;
}

async function writeRows(
  tx: TxCtx,
  facts: readonly ProfileFacts[],
  asOf: Date,
  policy: BadgePolicy,
): Promise<void> {
  const rows = facts.flatMap((fact): BadgeRow[] => {
    const { results, figures } = badgesOf(fact, asOf, policy);
    return results.map(({ badge, held }) => ({
      id: newId(),
      profile_id: fact.profileId,
      badge,
      held,
      evidence: { ...figures, verified: fact.verified, priorMilli: fact.priorMilli },
    }));
  });
  // A row whose figures did not move is left alone: most profiles have no new events in a night.
  await tx.sql`
    insert into profile_badges as b
      (id, user_role_profile_id, badge, held, held_since, evidence_json, policy_version, computed_at)
    select r.id, r.profile_id, r.badge, r.held, case when r.held then ${asOf}::timestamptz end, r.evidence,
      ${policy.version}::int, ${asOf}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (id uuid, profile_id uuid, badge text, held boolean, evidence jsonb)
    on conflict (user_role_profile_id, badge) do update set held = excluded.held,
      held_since = case when excluded.held then coalesce(b.held_since, excluded.held_since) end,
      evidence_json = excluded.evidence_json, policy_version = excluded.policy_version, computed_at = excluded.computed_at
    where (b.held, b.evidence_json, b.policy_version) is distinct from
      (excluded.held, excluded.evidence_json, excluded.policy_version)`;
}
