import { notFound } from '@nxtgauge/domain/errors';
import { ladderStep, stepWords } from '@nxtgauge/domain/trust';
import type { AppealStatus, PersonTrust, Standing, StrikeKind } from '@nxtgauge/domain/trust';
import { writeAudit } from '../audit/index.ts';
import { requireEmployee, requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';

/** Longest lists shown; a person with more is past saving. */
const SHOWN = 50;

interface StrikeRow {
  id: string;
  kind: StrikeKind;
  reason: string;
  at: string;
  expiresAt: string;
  suspendDays: number | null;
  byName: string;
  state: 'ACTIVE' | 'EXPIRED' | 'OVERTURNED';
  appealStatus: AppealStatus | null;
  appealAt: string | null;
  appealWords: string | null;
}

function strikesOf({ sql, clock }: ServiceCtx, userId: string) {
  return sql<StrikeRow[]>`
    select s.id, s.kind, s.reason, json_instant(s.created_at) as at, json_instant(s.expires_at) as "expiresAt",
      s.suspend_days as "suspendDays", coalesce(by.full_name, 'Nxtgauge') as "byName",
      case when s.overturned_at is not null then 'OVERTURNED' when s.expires_at <= ${clock.now()} then 'EXPIRED' else 'ACTIVE' end as state,
      a.status as "appealStatus", json_instant(a.created_at) as "appealAt", a.decision_words as "appealWords"
    from strikes s
    left join user_identities by on by.user_id = s.given_by_user_id
    left join trust_appeals a on a.subject_type = 'STRIKE' and a.subject_id = s.id
    where s.user_id = ${userId} order by s.created_at desc, s.id desc limit ${SHOWN}`;
}

interface SuspensionRow {
  id: string;
  profileId: string;
  profileName: string;
  reason: string;
  from: string;
  until: string | null;
  liftedAt: string | null;
  strikeId: string | null;
  appealStatus: AppealStatus | null;
  appealAt: string | null;
  appealWords: string | null;
}

function suspensionsOf({ sql }: ServiceCtx, userId: string) {
  return sql<SuspensionRow[]>`
    select x.id, p.id as "profileId", p.display_name as "profileName", x.reason, json_instant(x.starts_at) as from,
      json_instant(x.ends_at) as until, json_instant(x.lifted_at) as "liftedAt", x.strike_id as "strikeId",
      a.status as "appealStatus", json_instant(a.created_at) as "appealAt", a.decision_words as "appealWords"
    from user_role_profiles p
    join profile_suspensions x on x.user_role_profile_id = p.id
    left join trust_appeals a on a.subject_type = 'SUSPENSION' and a.subject_id = x.id
    where p.user_id = ${userId} order by x.starts_at desc, x.id desc limit ${SHOWN}`;
}

const appealOf = (row: Pick<StrikeRow, 'appealStatus' | 'appealAt' | 'appealWords'>) =>
  row.appealStatus !== null && row.appealAt !== null
    ? { status: row.appealStatus, at: row.appealAt, words: row.appealWords }
    : null;

/** How the reader stands: warnings, strikes, suspensions, what a next strike would bring, and what can be appealed. */
export async function readStanding(ctx: ServiceCtx): Promise<Standing> {
  const { userId } = requireUser(ctx);
  const policy = await readConfig(ctx, 'trust.strikes');
  const [strikes, suspensions, warnings] = await Promise.all([
    strikesOf(ctx, userId),
    suspensionsOf(ctx, userId),
    ctx.sql<{ at: string }[]>`
      select json_instant(created_at) as at from trust_events
      where user_id = ${userId} and kind = 'CONTACT_LEAK' and outcome = 'WARNING'
      order by created_at desc limit ${SHOWN}`,
  ]);
  const activeStrikes = strikes.filter(({ state }) => state === 'ACTIVE').length;
  return {
    good: activeStrikes === 0 && suspensions.every(({ liftedAt }) => liftedAt !== null),
    activeStrikes,
    nextStep: stepWords(ladderStep(activeStrikes + 1, policy)),
    leakWindowDays: policy.leakWindowDays,
    strikeDays: policy.strikeDays,
    warnings: warnings.map(({ at }) => ({ at, text: 'A message with contact details was stopped.' })),
    strikes: strikes.map((row) => ({
      id: row.id,
      kind: row.kind,
      reason: row.reason,
      at: row.at,
      expiresAt: row.expiresAt,
      state: row.state,
      step: stepWords(row.suspendDays),
      appeal: appealOf(row),
      canAppeal: row.state === 'ACTIVE' && row.appealStatus === null,
    })),
    suspensions: suspensions.map(({ appealStatus, appealAt, appealWords, ...row }) => ({
      ...row,
      appeal: appealOf({ appealStatus, appealAt, appealWords }),
      canAppeal: row.liftedAt === null && row.strikeId === null && appealStatus === null,
    })),
  };
}

/** One person's strikes and profiles, for a moderator; that somebody looked is written down. */
export async function readPersonTrust(ctx: ServiceCtx, input: { userId: string }): Promise<PersonTrust> {
  requireEmployee(ctx, 'content.moderate');
  const policy = await readConfig(ctx, 'trust.strikes');
  return withTx(ctx, async (tx) => {
    const [person] = await tx.sql<{ name: string; warnings: number }[]>`
      select coalesce(i.full_name, '') as name, (select count(*)::int from trust_events e
        where e.user_id = u.id and e.kind = 'CONTACT_LEAK' and e.outcome = 'WARNING') as warnings
      from users u left join user_identities i on i.user_id = u.id where u.id = ${input.userId}`;
    if (!person) throw notFound('person');
    const strikes = await strikesOf(tx, input.userId);
    const profiles = await tx.sql<PersonTrust['profiles']>`
      select id as "profileId", display_name as name, coalesce(slug, '') as slug, status,
        json_instant(suspended_until) as "suspendedUntil", suspension_reason as "suspensionReason"
      from user_role_profiles where user_id = ${input.userId} order by created_at, id`;
    await writeAudit(tx, {
      event: 'trust.view',
      action: 'VIEW',
      entityType: 'user',
      entityId: input.userId,
      entityLabel: person.name,
      module: 'trust',
    });
    const activeStrikes = strikes.filter(({ state }) => state === 'ACTIVE').length;
    return {
      userId: input.userId,
      name: person.name,
      activeStrikes,
      nextStep: stepWords(ladderStep(activeStrikes + 1, policy)),
      warnings: person.warnings,
      strikes: strikes.map(({ id, kind, reason, at, byName, state }) => ({
        id,
        kind,
        reason,
        at,
        byName,
        state,
      })),
      profiles: profiles.map((profile) => ({ ...profile })),
    };
  });
}
