import { AppError, notFound } from '@nxtgauge/domain/errors';
import type { AppealStatus, AppealSubject, DecideAppealInput, DecidedAppeal } from '@nxtgauge/domain/trust';
import type { z } from 'zod';
import { writeAudit } from '../audit/index.ts';
import { requireEmployee, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { notify } from '../notifications/notify.ts';
import { lockReview } from '../reviews/move-review.ts';
import { unhide } from './decide-report.ts';
import { lift } from './suspensions.ts';

interface LockedAppeal {
  id: string;
  subject: AppealSubject;
  subjectId: string;
  appellantUserId: string;
  firstDeciderUserId: string | null;
  status: AppealStatus;
}

/**
 * Another moderator than the first decides an appeal, once. UPHELD: the decision stays. OVERTURNED: the strike no longer
 * counts and what it suspended is back, the suspension is lifted, or the review is public again.
 */
export async function decideAppeal(
  ctx: ServiceCtx,
  input: z.infer<typeof DecideAppealInput>,
): Promise<z.infer<typeof DecidedAppeal>> {
  const actor = requireEmployee(ctx, 'content.moderate');
  const status = input.decision === 'UPHOLD' ? 'UPHELD' : 'OVERTURNED';
  return withTx(ctx, async (tx) => {
    const [found] = await tx.sql<LockedAppeal[]>`
      select id, subject_type as subject, subject_id as "subjectId", appellant_user_id as "appellantUserId",
        first_decider_user_id as "firstDeciderUserId", status
      from trust_appeals where id = ${input.appealId} for update`;
    if (!found) throw notFound('appeal');
    if (found.status !== 'OPEN') {
      throw new AppError(
        'APPEAL_DECIDED',
        'Somebody decided this in the meantime. The queue has the latest.',
      );
    }
    if ([found.firstDeciderUserId, found.appellantUserId].includes(actor.userId)) {
      throw new AppError('OWN_ITEM', 'Somebody else than the first moderator has to look at an appeal.');
    }
    const now = tx.clock.now();
    await tx.sql`
      update trust_appeals set status = ${status}, decided_by_user_id = ${actor.userId}, decided_at = ${now},
        decision_words = ${input.words}, updated_at = ${now} where id = ${found.id}`;
    await writeAudit(tx, {
      event: status === 'UPHELD' ? 'appeal.uphold' : 'appeal.overturn',
      action: status === 'UPHELD' ? 'REJECT' : 'APPROVE',
      entityType: found.subject.toLowerCase(),
      entityId: found.subjectId,
      module: 'trust',
      summary: input.words,
      changes: { appeal_status: ['OPEN', status] },
      metadata: { appealId: found.id },
    });
    if (status === 'OVERTURNED')
      await OVERTURN[found.subject](tx, found.subjectId, input.words, actor.userId);
    await notify(tx, {
      userId: found.appellantUserId,
      event: status === 'UPHELD' ? 'trust.appeal_upheld' : 'trust.appeal_overturned',
      params: { words: input.words },
      entityType: 'trust_appeal',
      entityId: found.id,
      linkPath: found.subject === 'REVIEW' ? '/app/reviews?side=by_me' : '/app/standing',
    });
    return { appealId: found.id, status };
  });
}

type Overturn = (tx: TxCtx, subjectId: string, words: string, byUserId: string) => Promise<void>;

const OVERTURN: Record<AppealSubject, Overturn> = {
  STRIKE: async (tx, strikeId, words, byUserId) => {
    await tx.sql`
      update strikes set overturned_at = ${tx.clock.now()} where id = ${strikeId} and overturned_at is null`;
    const running = await tx.sql<{ profileId: string }[]>`
      select user_role_profile_id as "profileId" from profile_suspensions
      where strike_id = ${strikeId} and lifted_at is null order by 1`;
    for (const { profileId } of running) await lift(tx, { profileId, reason: words, byUserId });
  },
  SUSPENSION: async (tx, suspensionId, words, byUserId) => {
    const [running] = await tx.sql<{ profileId: string }[]>`
      select user_role_profile_id as "profileId" from profile_suspensions
      where id = ${suspensionId} and lifted_at is null`;
    if (running) await lift(tx, { profileId: running.profileId, reason: words, byUserId });
  },
  REVIEW: async (tx, reviewId, words) => {
    const review = await lockReview(tx, reviewId);
    if (review.status === 'HIDDEN') await unhide(tx, reviewId, words);
  },
};
