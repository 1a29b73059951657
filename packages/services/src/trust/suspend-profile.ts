import { AppError } from '@nxtgauge/domain/errors';
import type { LiftInput, SuspendInput, SuspensionState } from '@nxtgauge/domain/trust';
import type { z } from 'zod';
import { requireEmployee, requireSystem, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { releaseSuspendedRequests } from '../leads/index.ts';
import { dueSuspensions, lift, overWords, suspend } from './suspensions.ts';

type State = z.infer<typeof SuspensionState>;
const BATCH = 200;

/** A moderator takes a profile out of sight, for days or for good, with a reason that its owner reads. */
export async function suspendProfile(ctx: ServiceCtx, input: z.infer<typeof SuspendInput>): Promise<State> {
  const actor = requireEmployee(ctx, 'content.moderate');
  const { until } = await withTx(ctx, async (tx) => {
    await assertNotOwn(tx, input.profileId, actor.userId);
    return suspend(tx, { ...input, strikeId: null, byUserId: actor.userId });
  });
  const releasedRequests = await releaseSuspendedRequests(ctx);
  return {
    profileId: input.profileId,
    suspended: true,
    until: until?.toISOString() ?? null,
    releasedRequests,
  };
}

/** A moderator puts it back before its time. */
export async function liftSuspension(ctx: ServiceCtx, input: z.infer<typeof LiftInput>): Promise<State> {
  const actor = requireEmployee(ctx, 'content.moderate');
  await withTx(ctx, async (tx) => {
    await assertNotOwn(tx, input.profileId, actor.userId);
    await lift(tx, { ...input, byUserId: actor.userId });
  });
  return { profileId: input.profileId, suspended: false, until: null, releasedRequests: 0 };
}

async function assertNotOwn(tx: TxCtx, profileId: string, userId: string): Promise<void> {
  const [own] =
    await tx.sql`select 1 from user_role_profiles where id = ${profileId} and user_id = ${userId}`;
  if (own) throw new AppError('OWN_ITEM', 'This is your own profile, so somebody else has to decide.');
}

/** Puts profiles back whose suspension is over. Returns how many. Safe to run twice or by two workers. */
export async function liftDueSuspensions(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  let lifted = 0;
  for (const { profileId } of await dueSuspensions(ctx, BATCH)) {
    lifted += await withTx(ctx, async (tx) => {
      const [due] = await tx.sql`
        select 1 from user_role_profiles where id = ${profileId} and status = 'SUSPENDED'
          and suspended_until <= ${tx.clock.now()} for update`;
      if (!due) return 0;
      await lift(tx, { profileId, reason: overWords(tx.clock.now()), byUserId: null });
      return 1;
    });
  }
  return lifted;
}
