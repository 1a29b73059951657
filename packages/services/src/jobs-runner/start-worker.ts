import { newId } from '@nxtgauge/db/ids';
import type { Job, PgBoss } from 'pg-boss';
import type { ServiceCtx } from '../context/index.ts';
import {
  deliverAccountExistsEmail,
  deliverCodeEmail,
  deliverInvitationEmail,
  deliverNoticeEmail,
  installMailTemplates,
} from '../notifications/index.ts';
import type { JobName, JobPayloads } from '../outbox/index.ts';
import { installPrompts, runReview } from '../resume-review/index.ts';
import { readResumeFile } from '../resumes/index.ts';
import { installApprovalTemplates } from '../review-desk/index.ts';
import { createBoss } from './job-queue.ts';
import type { JobQueue } from './job-queue.ts';
import { DEAD_LETTERS, prepareQueues } from './queues.ts';
import { runSweep, SWEEP_NAMES, SWEEPS } from './sweeps.ts';

/** A context whose actor is the system doing this job; one per run. */
export type WorkerContext = (job: string, requestId: string) => ServiceCtx;

type Handlers = { [N in JobName]: (ctx: ServiceCtx, data: JobPayloads[N], jobId: string) => Promise<void> };

const HANDLERS: Handlers = {
  'email.notice': deliverNoticeEmail,
  'email.code': deliverCodeEmail,
  'email.account_exists': deliverAccountExistsEmail,
  'email.invitation': deliverInvitationEmail,
  'resume.read': readResumeFile,
  'review.run': runReview,
};
const POLL_SECONDS = 1;
const PARALLEL_PER_QUEUE = 2;
const STOP_TIMEOUT_MS = 20_000;
const TIME_ZONE = 'Asia/Kolkata';

async function workOn<N extends JobName>(makeCtx: WorkerContext, boss: PgBoss, name: N): Promise<void> {
  const options = {
    pollingIntervalSeconds: POLL_SECONDS,
    localConcurrency: PARALLEL_PER_QUEUE,
    batchSize: 1,
  };
  await boss.work<JobPayloads[N]>(name, options, async (jobs: Job<JobPayloads[N]>[]) => {
    for (const job of jobs) {
      const ctx: ServiceCtx = { ...makeCtx(name, newId()), source: 'WORKER' };
      try {
        await HANDLERS[name](ctx, job.data, job.id);
      } catch (error) {
        ctx.log.error({ err: error, job: name, jobId: job.id, retryCount: job.retryCount }, 'job failed');
        throw error;
      }
    }
  });
}

/**
 * Delivers what the outbox holds and runs the sweeps on their schedule. Any number of workers may run on one database.
 * `stop` waits for what is running and leaves the rest to the next worker.
 */
export async function startWorker(
  makeCtx: WorkerContext,
  queue: Pick<JobQueue, 'sql' | 'log'>,
): Promise<{ stop(): Promise<void> }> {
  const boss = createBoss(queue.sql, 'worker', queue.log);
  await boss.start();
  await prepareQueues(boss);
  const setup = makeCtx('setup', newId());
  await installMailTemplates(setup);
  await installApprovalTemplates(setup);
  await installPrompts(setup);
  for (const name of Object.keys(HANDLERS) as JobName[]) await workOn(makeCtx, boss, name);
  for (const name of SWEEP_NAMES) {
    await boss.work(name, { pollingIntervalSeconds: 2 * POLL_SECONDS }, async () => {
      const ctx: ServiceCtx = { ...makeCtx(name, newId()), source: 'CRON' };
      const done = await runSweep(ctx, name);
      if (Object.values(done).some((count) => count > 0)) ctx.log.info({ sweep: name, ...done }, 'swept');
      await reportDeadLetters(ctx, boss);
      return done;
    });
    // A run that was missed while every worker was away is made up for once.
    await boss.schedule(name, SWEEPS[name].cron, null, { tz: TIME_ZONE, missed: 'once' });
  }
  return { stop: () => boss.stop({ graceful: true, timeout: STOP_TIMEOUT_MS }) };
}

async function reportDeadLetters(ctx: ServiceCtx, boss: PgBoss): Promise<void> {
  const queue = await boss.getQueue(DEAD_LETTERS);
  if (queue && queue.queuedCount > 0) {
    ctx.log.error({ waiting: queue.queuedCount }, 'jobs failed for good and wait in the dead letters');
  }
}
