import { isDeepStrictEqual } from 'node:util';
import { jobQuestions } from '@nxtgauge/db/jobs';
import type { QuestionDraft } from '@nxtgauge/domain/jobs';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { TxCtx } from '../context/index.ts';

type QuestionRow = typeof jobQuestions.$inferSelect;

/** The questions that applicants are asked now, in their order. */
export const openQuestions = (tx: Pick<TxCtx, 'db'>, jobId: string): Promise<QuestionRow[]> =>
  tx.db
    .select()
    .from(jobQuestions)
    .where(and(eq(jobQuestions.jobId, jobId), isNull(jobQuestions.retiredAt)))
    .orderBy(asc(jobQuestions.position), asc(jobQuestions.id));

const valuesOf = ({ question, kind, choices, isRequired, isKnockOut, weight, pass }: QuestionDraft) => ({
  question,
  kind,
  choices,
  isRequired,
  isKnockOut,
  weight,
  passJson: pass,
});

const saysTheSame = (row: QuestionRow, draft: QuestionDraft): boolean => {
  const { question, kind, choices, isRequired, isKnockOut, weight, passJson } = row;
  return isDeepStrictEqual(
    { question, kind, choices, isRequired, isKnockOut, weight, passJson },
    valuesOf(draft),
  );
};

/**
 * Makes the questions of a locked job these. One that somebody answered is retired and asked anew instead of changed, so that
 * every answer keeps the question it was given to. Returns whether anything that applicants read is different now.
 */
export async function writeQuestions(
  tx: TxCtx,
  jobId: string,
  drafts: readonly QuestionDraft[],
): Promise<boolean> {
  const before = await openQuestions(tx, jobId);
  const kept = new Set<string>();
  let changed = false;
  for (const [position, draft] of drafts.entries()) {
    const row = before.find(({ id }) => id === draft.id);
    if (row && saysTheSame(row, draft)) {
      kept.add(row.id);
      if (row.position === position) continue;
      await tx.db.update(jobQuestions).set({ position }).where(eq(jobQuestions.id, row.id));
    } else if (row && !(await isAnswered(tx, row.id))) {
      kept.add(row.id);
      await tx.db
        .update(jobQuestions)
        .set({ ...valuesOf(draft), position })
        .where(eq(jobQuestions.id, row.id));
    } else {
      await tx.db
        .insert(jobQuestions)
        .values({ jobId, position, ...valuesOf(draft), createdAt: tx.clock.now() });
    }
    changed = true;
  }
  for (const row of before.filter(({ id }) => !kept.has(id))) {
    changed = true;
    await takeAway(tx, row.id);
  }
  return changed;
}

async function isAnswered(tx: TxCtx, questionId: string): Promise<boolean> {
  const [answer] = await tx.sql`select 1 from application_answers where question_id = ${questionId} limit 1`;
  return answer !== undefined;
}

async function takeAway(tx: TxCtx, questionId: string): Promise<void> {
  if (await isAnswered(tx, questionId)) {
    await tx.db
      .update(jobQuestions)
      .set({ retiredAt: tx.clock.now() })
      .where(eq(jobQuestions.id, questionId));
  } else {
    await tx.db.delete(jobQuestions).where(eq(jobQuestions.id, questionId));
  }
}
