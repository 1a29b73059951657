import type { z } from 'zod';
import { scorecards } from '@nxtgauge/db/applications';
import { newId } from '@nxtgauge/db/ids';
import { AppError } from '@nxtgauge/domain/errors';
import { criteriaOf } from '@nxtgauge/domain/hiring';
import type { SaveScorecardInput, Scorecard, Scorecards } from '@nxtgauge/domain/hiring';
import { wakeCompany } from '../applications/index.ts';
import { writeAudit } from '../audit/index.ts';
import { logActivity } from '../candidates/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { lockApplication, openApplicationToChange } from './access.ts';

/** One's own card, and the others' only once it is in: an opinion that has read the others is none. */
export async function scorecardsOf(
  ctx: ServiceCtx,
  application: { id: string; mustHaves: readonly string[] },
  userId: string,
): Promise<Scorecards> {
  const cards = await ctx.sql<Scorecard[]>`
    with mine as materialized (
      select 1 from scorecards where application_id = ${application.id} and author_user_id = ${userId})
    select s.id, who.full_name as "authorName", s.author_user_id = ${userId} as "isMine", s.verdict, s.ratings_json as ratings,
      s.summary, json_instant(s.updated_at) as "writtenAt"
    from scorecards s join user_identities who on who.user_id = s.author_user_id
    where s.application_id = ${application.id} and exists (select from mine)
    order by s.created_at, s.id`;
  const [row] = await ctx.sql<{ others: number }[]>`
    select count(*)::int as others from scorecards where application_id = ${application.id} and author_user_id <> ${userId}`;
  return {
    criteria: criteriaOf(application.mustHaves),
    mine: cards.find((card) => card.isMine) ?? null,
    others: cards.filter((card) => !card.isMine),
    otherCount: row?.others ?? 0,
  };
}

/** Hands one's opinion in, or changes it. Every criterion of the job is rated. */
export async function saveScorecard(
  ctx: ServiceCtx,
  input: z.infer<typeof SaveScorecardInput>,
): Promise<{ ok: true }> {
  const { member, candidate } = await openApplicationToChange(ctx, input.applicationId);
  await withTx(ctx, async (tx) => {
    const application = await lockApplication(tx, input.applicationId);
    const [job] = await tx.sql<{ mustHaves: string[] }[]>`
      select must_haves as "mustHaves" from jobs where id = ${application.jobId}`;
    const rated = new Set(input.ratings.map(({ criterion }) => criterion));
    const missing = criteriaOf(job?.mustHaves ?? []).filter((criterion) => !rated.has(criterion));
    if (missing.length > 0 || rated.size !== input.ratings.length) {
      const message =
        missing.length > 0 ? `Rate these too: ${missing.join(', ')}.` : 'Rate each criterion once.';
      throw new AppError('INVALID_INPUT', message, { fieldErrors: [{ path: 'ratings', message }] });
    }
    const now = tx.clock.now();
    const card = {
      verdict: input.verdict,
      ratingsJson: input.ratings,
      summary: input.summary,
      updatedAt: now,
    };
    const [saved] = await tx.db
      .insert(scorecards)
      .values({
        ...card,
        id: newId(),
        applicationId: application.id,
        authorUserId: member.userId,
        createdAt: now,
      })
      .onConflictDoUpdate({ target: [scorecards.applicationId, scorecards.authorUserId], set: card })
      .returning({ id: scorecards.id });
    const scorecardId = saved?.id ?? '';
    await writeAudit(tx, {
      event: 'scorecard.save',
      action: 'UPDATE',
      entityType: 'scorecard',
      entityId: scorecardId,
      module: 'hiring',
      changes: { verdict: [null, input.verdict] },
      metadata: { companyId: member.companyId, applicationId: application.id },
    });
    await logActivity(tx, {
      companyId: member.companyId,
      candidateId: candidate.id,
      entityType: 'scorecard',
      entityId: scorecardId,
      action: 'update',
    });
    await wakeCompany(tx, member.companyId, [{ topic: 'application', entityId: application.id }]);
  });
  return { ok: true };
}
