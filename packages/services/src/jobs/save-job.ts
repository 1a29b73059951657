import { isDeepStrictEqual } from 'node:util';
import { AppError } from '@nxtgauge/domain/errors';
import type { SavedJob, SaveJobInput } from '@nxtgauge/domain/jobs';
import type { z } from 'zod';
import { approvalContentChanged } from '../approvals/index.ts';
import { writeAudit } from '../audit/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { assertReady } from './assert-ready.ts';
import { lockOwnJob, requireJobWriter, wakeJob } from './internal.ts';
import type { JobRow } from './internal.ts';
import { contentChanges, contentOf, writeContent } from './job-content.ts';
import { dropEdit, writeEdit } from './job-edit.ts';
import { writeQuestions } from './write-questions.ts';
import { writeStages } from './write-stages.ts';

/**
 * Saves the whole form. A draft takes anything that fits its fields; what waits for review or is live has to be fit to be read
 * (JOB_NEEDS_CHANGES). New words of a live job wait for their own review; questions and columns count at once.
 */
export async function saveJob(ctx: ServiceCtx, input: z.infer<typeof SaveJobInput>): Promise<SavedJob> {
  const me = await requireJobWriter(ctx);
  await ctx.ports.rateLimits.consume('write', me.userId);
  return withTx(ctx, async (tx) => {
    const job = await lockOwnJob(tx, me.companyId, input.jobId);
    if (job.status === 'CLOSED') {
      throw new AppError(
        'JOB_NOT_EDITABLE',
        'A closed job stays as it was. Make a copy of it to post it again.',
      );
    }
    if (job.status !== 'DRAFT') assertReady(input.content, input.questions);
    await writeStages(tx, job.id, input.stages);
    const asked = await writeQuestions(tx, job.id, input.questions);
    const outcome = await writeWords(tx, job, input, asked, me.userId);
    await wakeJob(tx, job);
    return { jobId: job.id, outcome };
  });
}

async function writeWords(
  tx: TxCtx,
  job: JobRow,
  { content, questions, stages }: z.infer<typeof SaveJobInput>,
  asked: boolean,
  byUserId: string,
): Promise<SavedJob['outcome']> {
  const before = await contentOf(tx, job.id);
  const same = isDeepStrictEqual(before, content);
  const isEdit = job.status === 'LIVE';
  if (isEdit && same) await dropEdit(tx, job.id);
  else if (isEdit) await writeEdit(tx, job.id, content, byUserId);
  else await writeContent(tx, job.id, content);
  if (job.status === 'PENDING' && (asked || !same)) await approvalContentChanged(tx, 'job', job.id);
  await writeAudit(tx, {
    event: isEdit && !same ? 'job.edit' : 'job.save',
    action: 'UPDATE',
    entityType: 'job',
    entityId: job.id,
    entityLabel: content.title,
    module: 'jobs',
    changes: contentChanges(before, content),
    metadata: { questions: questions.length, stages: stages.length, questionsChanged: asked },
  });
  return isEdit && !same ? 'IN_REVIEW' : 'SAVED';
}
