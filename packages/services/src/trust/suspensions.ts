import { newId } from '@nxtgauge/db/ids';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import { writeAudit } from '../audit/index.ts';
import type { TxCtx } from '../context/index.ts';
import { notify, wakeScreens } from '../notifications/notify.ts';
import { indianDate, untilWords } from './words.ts';

interface Locked {
  id: string;
  userId: string;
  displayName: string;
  status: 'DRAFT' | 'ACTIVE' | 'SUSPENDED';
}
interface Open {
  id: string;
  endsAt: Date | null;
  strikeId: string | null;
}

async function lock(tx: TxCtx, profileId: string): Promise<{ profile: Locked; open: Open | null }> {
  const [profile] = await tx.sql<Locked[]>`
    select id, user_id as "userId", display_name as "displayName", status from user_role_profiles
    where id = ${profileId} for update`;
  if (!profile) throw notFound('profile');
  const [open] = await tx.sql<Open[]>`
    select id, ends_at as "endsAt", strike_id as "strikeId" from profile_suspensions
    where user_role_profile_id = ${profileId} and lifted_at is null`;
  return { profile, open: open ?? null };
}

const longer = (a: Date | null, b: Date | null) => a === null || (b !== null && a >= b);

export interface NewSuspension {
  profileId: string;
  /** Null: for good. */
  days: number | null;
  /** For the person, with what they did. */
  reason: string;
  strikeId: string | null;
  byUserId: string | null;
}

/**
 * Takes a live profile out of sight: status, search, its owner's notice and the audit log in one transaction. A longer
 * suspension that already runs stays. The requests that wait are released afterwards, by `releaseSuspendedRequests`.
 */
export async function suspend(tx: TxCtx, wanted: NewSuspension): Promise<{ until: Date | null }> {
  const { profile, open } = await lock(tx, wanted.profileId);
  if (profile.status === 'DRAFT') {
    throw new AppError('PROFILE_NOT_PUBLIC', 'Only a live profile can be suspended. This one is a draft.');
  }
  const now = tx.clock.now();
  const until = wanted.days === null ? null : addMs(now, wanted.days * DAY_MS);
  if (open && longer(open.endsAt, until)) return { until: open.endsAt };
  if (open) await closeSuspension(tx, open.id, 'Replaced by a longer one', wanted.byUserId);
  await tx.sql`
    insert into profile_suspensions
      (id, user_role_profile_id, strike_id, reason, starts_at, ends_at, created_by_user_id, created_at)
    values (${newId()}, ${profile.id}, ${wanted.strikeId}, ${wanted.reason}, ${now}, ${until}, ${wanted.byUserId}, ${now})`;
  await tx.sql`
    update user_role_profiles set status = 'SUSPENDED', suspended_at = ${now}, suspended_until = ${until},
      suspension_reason = ${wanted.reason}, updated_at = ${now}
    where id = ${profile.id}`;
  await tx.sql`select refresh_profile_search(array[${profile.id}::uuid])`;
  await writeAudit(tx, {
    event: 'profile.suspend',
    action: 'UPDATE',
    entityType: 'profile',
    entityId: profile.id,
    entityLabel: profile.displayName,
    module: 'trust',
    summary: wanted.reason,
    changes: { status: [profile.status, 'SUSPENDED'], suspended_until: [open?.endsAt ?? null, until] },
    metadata: { strikeId: wanted.strikeId },
  });
  await tell(tx, profile, 'profile.suspended', { until: untilWords(until), reason: wanted.reason });
  return { until };
}

/** Puts a suspended profile back where it was. NOT_SUSPENDED when it is not. */
export async function lift(
  tx: TxCtx,
  lifted: { profileId: string; reason: string; byUserId: string | null },
): Promise<void> {
  const { profile, open } = await lock(tx, lifted.profileId);
  if (profile.status !== 'SUSPENDED') {
    throw new AppError('NOT_SUSPENDED', 'This profile is not suspended any more.');
  }
  if (open) await closeSuspension(tx, open.id, lifted.reason, lifted.byUserId);
  await tx.sql`
    update user_role_profiles set status = 'ACTIVE', suspended_at = null, suspended_until = null, suspension_reason = null,
      updated_at = ${tx.clock.now()}
    where id = ${profile.id}`;
  await tx.sql`select refresh_profile_search(array[${profile.id}::uuid])`;
  await writeAudit(tx, {
    event: 'profile.reinstate',
    action: 'UPDATE',
    entityType: 'profile',
    entityId: profile.id,
    entityLabel: profile.displayName,
    module: 'trust',
    summary: lifted.reason,
    changes: { status: ['SUSPENDED', 'ACTIVE'], suspended_until: [open?.endsAt ?? null, null] },
  });
  await tell(tx, profile, 'profile.reinstated', { reason: lifted.reason });
}

async function closeSuspension(
  tx: TxCtx,
  id: string,
  reason: string,
  byUserId: string | null,
): Promise<void> {
  await tx.sql`
    update profile_suspensions set lifted_at = ${tx.clock.now()}, lift_reason = ${reason}, lifted_by_user_id = ${byUserId}
    where id = ${id}`;
}

async function tell(
  tx: TxCtx,
  profile: Locked,
  event: 'profile.suspended' | 'profile.reinstated',
  params: Record<string, string>,
): Promise<void> {
  await notify(tx, {
    userId: profile.userId,
    event,
    params: { profile: profile.displayName, ...params },
    entityType: 'profile',
    entityId: profile.id,
    linkPath: '/app/standing',
  });
  await wakeScreens(tx, profile.userId, [{ topic: 'profile', entityId: profile.id }]);
}

/** The suspensions whose time is over, the longest over first. */
export function dueSuspensions({ sql, clock }: TxCtx | Pick<TxCtx, 'sql' | 'clock'>, limit: number) {
  return sql<{ profileId: string }[]>`
    select user_role_profile_id as "profileId" from profile_suspensions
    where lifted_at is null and ends_at <= ${clock.now()} order by ends_at limit ${limit}`;
}

export const overWords = (at: Date) => `Its time was over on ${indianDate(at)}.`;
