import { jobs } from '@nxtgauge/db/jobs';
import { newId } from '@nxtgauge/db/ids';
import type { JobForm, SavedJob } from '@nxtgauge/domain/jobs';
import { writeAudit } from '../audit/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { requireJobWriter, wakeJob } from './internal.ts';
import { contentRow } from './job-content.ts';
import { writeQuestions } from './write-questions.ts';
import { writeStages } from './write-stages.ts';

/** A new draft of the writer's company. Nobody else sees it, and it costs nothing until it is sent. */
export async function createJob(ctx: ServiceCtx, form: JobForm): Promise<SavedJob> {
  const me = await requireJobWriter(ctx);
  await ctx.ports.rateLimits.consume('write', me.userId);
  const jobId = await withTx(ctx, (tx) => insertDraft(tx, me, form));
  return { jobId, outcome: 'SAVED' };
}

/** Ids of questions and stages count for nothing here: a draft gets its own. */
export async function insertDraft(
  tx: TxCtx,
  by: { companyId: string; userId: string },
  form: JobForm,
  copyOf: string | null = null,
): Promise<string> {
  const id = newId();
  const now = tx.clock.now();
  await tx.db.insert(jobs).values({
    id,
    companyProfileId: by.companyId,
    postedByUserId: by.userId,
    ...(await contentRow(tx, form.content)),
    createdAt: now,
    updatedAt: now,
  });
  await writeQuestions(
    tx,
    id,
    form.questions.map((question) => ({ ...question, id: null })),
  );
  await writeStages(
    tx,
    id,
    form.stages.map((stage) => ({ ...stage, id: null })),
  );
  await writeAudit(tx, {
    event: copyOf === null ? 'job.create' : 'job.duplicate',
    action: 'CREATE',
    entityType: 'job',
    entityId: id,
    entityLabel: form.content.title,
    module: 'jobs',
    changes: { status: [null, 'DRAFT'] },
    metadata: { companyId: by.companyId, copyOf },
  });
  await wakeJob(tx, { id, companyProfileId: by.companyId });
  return id;
}
