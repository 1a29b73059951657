import { newId } from '@nxtgauge/db/ids';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import { ladderStep, stepWords } from '@nxtgauge/domain/trust';
import type { GivenStrike, StrikeInput, StrikeKind } from '@nxtgauge/domain/trust';
import type { z } from 'zod';
import { writeAudit } from '../audit/index.ts';
import { requireEmployee, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { releaseSuspendedRequests } from '../leads/index.ts';
import { notify } from '../notifications/notify.ts';
import { readConfig } from '../settings/index.ts';
import { suspend } from './suspensions.ts';
import { indianDate } from './words.ts';

export interface NewStrike {
  userId: string;
  kind: StrikeKind;
  /** For the person who gets it. */
  reason: string;
  reportId: string | null;
  /** Null: the system gives it. */
  byUserId: string | null;
}

/** The person's row: whatever counts their strikes and leaks goes one after the other. */
export async function lockPerson(tx: TxCtx, userId: string): Promise<void> {
  const [person] = await tx.sql`select 1 from users where id = ${userId} for no key update`;
  if (!person) throw notFound('person');
}

/**
 * One more strike, and what it brings by the published ladder (BR-15): a warning, days of suspension of every live profile
 * of the person, or suspension for good. Strikes that expired or were overturned do not count.
 */
export async function giveStrike(tx: TxCtx, strike: NewStrike): Promise<z.infer<typeof GivenStrike>> {
  const policy = await readConfig(tx, 'trust.strikes');
  await lockPerson(tx, strike.userId);
  const now = tx.clock.now();
  const [active] = await tx.sql<{ count: number }[]>`
    select count(*)::int as count from strikes
    where user_id = ${strike.userId} and overturned_at is null and expires_at > ${now}`;
  const rung = (active?.count ?? 0) + 1;
  const days = ladderStep(rung, policy);
  const strikeId = newId();
  const expiresAt = addMs(now, policy.strikeDays * DAY_MS);
  await tx.sql`
    insert into strikes (id, user_id, kind, reason, report_id, rung, suspend_days, policy_version, given_by_user_id, created_at, expires_at)
    values (${strikeId}, ${strike.userId}, ${strike.kind}, ${strike.reason}, ${strike.reportId}, ${rung}, ${days},
      ${policy.version}, ${strike.byUserId}, ${now}, ${expiresAt})`;
  const step = stepWords(days);
  await writeAudit(tx, {
    event: 'strike.give',
    action: 'CREATE',
    entityType: 'strike',
    entityId: strikeId,
    module: 'trust',
    summary: strike.reason,
    changes: { kind: [null, strike.kind], rung: [null, rung], step: [null, step] },
    metadata: { userId: strike.userId, policyVersion: policy.version },
  });
  await notify(tx, {
    userId: strike.userId,
    event: 'strike.given',
    params: { step, reason: strike.reason, until: indianDate(expiresAt) },
    entityType: 'strike',
    entityId: strikeId,
    linkPath: '/app/standing',
  });
  if (days !== 0) {
    const live = await tx.sql<{ id: string }[]>`
      select id from user_role_profiles where user_id = ${strike.userId} and status <> 'DRAFT' order by id`;
    for (const { id } of live) {
      await suspend(tx, { profileId: id, days, reason: strike.reason, strikeId, byUserId: strike.byUserId });
    }
  }
  return { strikeId, activeStrikes: rung, step };
}

/** A moderator gives a strike by hand. */
export async function strikePerson(
  ctx: ServiceCtx,
  input: z.infer<typeof StrikeInput>,
): Promise<z.infer<typeof GivenStrike>> {
  const actor = requireEmployee(ctx, 'content.moderate');
  if (input.userId === actor.userId) {
    throw new AppError('OWN_ITEM', 'Nobody gives a strike to themselves.');
  }
  const given = await withTx(ctx, (tx) =>
    giveStrike(tx, { ...input, reportId: null, byUserId: actor.userId }),
  );
  await releaseSuspendedRequests(ctx);
  return given;
}
