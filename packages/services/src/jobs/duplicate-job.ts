import type { SavedJob } from '@nxtgauge/domain/jobs';
import { withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { insertDraft } from './create-job.ts';
import { lockOwnJob, requireJobWriter } from './internal.ts';
import { contentOf } from './job-content.ts';
import { openQuestions } from './write-questions.ts';
import { stagesOf } from './write-stages.ts';

/** A new draft with the words, questions and columns of another job of the company, whatever became of that one. */
export async function duplicateJob(ctx: ServiceCtx, input: { jobId: string }): Promise<SavedJob> {
  const me = await requireJobWriter(ctx);
  await ctx.ports.rateLimits.consume('write', me.userId);
  return withTx(ctx, async (tx) => {
    const job = await lockOwnJob(tx, me.companyId, input.jobId);
    const content = await contentOf(tx, job.id);
    const questions = await openQuestions(tx, job.id);
    const stages = await stagesOf(tx, job.id);
    const form = {
      content,
      questions: questions.map(({ passJson, ...question }) => ({ ...question, pass: passJson })),
      stages,
    };
    return { jobId: await insertDraft(tx, me, form, job.id), outcome: 'SAVED' };
  });
}
