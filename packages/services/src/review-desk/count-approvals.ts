import type { InboxCounts } from '@nxtgauge/domain/approvals';
import { PROFESSION_KEYS, PROFESSIONS } from '@nxtgauge/domain/profiles';
import { addMs, HOUR_MS } from '@nxtgauge/domain/time';
import { requireEmployee } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';
import { claimsCountFrom } from './internal.ts';

type Totals = Omit<InboxCounts, 'kinds' | 'soonHours' | 'professions' | 'cities'> & {
  kinds: Record<string, number>;
};

/** What waits, by kind, view, profession and city, for the labels beside the filters. */
export async function countApprovals(ctx: ServiceCtx): Promise<InboxCounts> {
  const { userId } = requireEmployee(ctx, 'approval.read');
  const { soonHours } = await readConfig(ctx, 'approvals.policy');
  const { since } = await claimsCountFrom(ctx);
  const now = ctx.clock.now();
  const until = addMs(now, soonHours * HOUR_MS).toISOString();
  const [totals] = await ctx.sql<Totals[]>`
    with grouped as (
      select entity_type, count(*)::int as count,
        count(*) filter (where due_at < ${now.toISOString()}::timestamptz)::int as overdue,
        count(*) filter (where due_at >= ${now.toISOString()}::timestamptz and due_at < ${until}::timestamptz)::int as soon,
        count(*) filter (where risk_level = 'HIGH')::int as high,
        count(*) filter (where claimed_by_user_id = ${userId}::uuid and claimed_at > ${since.toISOString()}::timestamptz)::int as mine,
        count(*) filter (where appeal_of_request_id is not null)::int as appeals,
        count(*) filter (where sampled)::int as sampled
      from approval_requests where status = 'PENDING' group by entity_type
    )
    select coalesce(jsonb_object_agg(entity_type, count), '{}') as kinds, coalesce(sum(overdue), 0)::int as overdue,
      coalesce(sum(soon), 0)::int as soon, coalesce(sum(high), 0)::int as high, coalesce(sum(mine), 0)::int as mine,
      coalesce(sum(appeals), 0)::int as appeals, coalesce(sum(sampled), 0)::int as sampled
    from grouped`;
  const professions = await ctx.sql<{ value: string; count: number }[]>`
    select profession_key as value, count(*)::int as count from approval_requests
    where status = 'PENDING' and profession_key is not null group by profession_key`;
  const cities = await ctx.sql<{ value: string; label: string; count: number }[]>`
    select waiting.value, place.name as label, waiting.count from (
      select city_slug as value, count(*)::int as count from approval_requests
      where status = 'PENDING' and city_slug is not null group by city_slug) waiting
    join places place on place.slug = waiting.value order by waiting.count desc, place.name limit 100`;
  const byProfession = new Map(professions.map((row) => [row.value, row.count]));
  return {
    kinds: {},
    overdue: 0,
    soon: 0,
    high: 0,
    mine: 0,
    appeals: 0,
    sampled: 0,
    ...totals,
    soonHours,
    professions: PROFESSION_KEYS.map((key) => ({
      value: key,
      label: PROFESSIONS[key].label,
      count: byProfession.get(key) ?? 0,
    })),
    cities: cities.map((city) => ({ ...city })),
  };
}
