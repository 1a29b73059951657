import { jobStages } from '@nxtgauge/db/jobs';
import { AppError } from '@nxtgauge/domain/errors';
import type { StageDraft } from '@nxtgauge/domain/jobs';
import { asc, eq, inArray } from 'drizzle-orm';
import type { TxCtx } from '../context/index.ts';

type StageRow = typeof jobStages.$inferSelect;

export const stagesOf = (tx: Pick<TxCtx, 'db'>, jobId: string): Promise<StageRow[]> =>
  tx.db
    .select()
    .from(jobStages)
    .where(eq(jobStages.jobId, jobId))
    .orderBy(asc(jobStages.position), asc(jobStages.id));

/**
 * Makes the board of a locked job these columns in this order. A column that an application is or was in can be renamed and
 * moved, but neither removed nor made to stand for another status: STAGE_IN_USE.
 */
export async function writeStages(tx: TxCtx, jobId: string, drafts: readonly StageDraft[]): Promise<void> {
  const before = await stagesOf(tx, jobId);
  const known = new Map(before.map((row) => [row.id, row]));
  const kept = drafts.filter(({ id }) => id !== null && known.has(id));
  const gone = before.filter(({ id }) => !kept.some((draft) => draft.id === id));
  const remapped = kept.filter(({ id, status }) => known.get(id ?? '')?.status !== status);
  await assertUnused(tx, [...gone, ...remapped.flatMap(({ id }) => known.get(id ?? '') ?? [])]);
  if (gone.length > 0) {
    await tx.db.delete(jobStages).where(
      inArray(
        jobStages.id,
        gone.map(({ id }) => id),
      ),
    );
  }
  // Two columns may swap their names: each first gives up its own.
  const renamed = kept.filter(({ id, name }) => known.get(id ?? '')?.name !== name);
  for (const { id } of renamed) {
    await tx.db
      .update(jobStages)
      .set({ name: `${id}` })
      .where(eq(jobStages.id, id ?? ''));
  }
  for (const [position, { id, name, status }] of drafts.entries()) {
    if (id !== null && known.has(id)) {
      await tx.db.update(jobStages).set({ position, name, status }).where(eq(jobStages.id, id));
    } else {
      await tx.db.insert(jobStages).values({ jobId, position, name, status, createdAt: tx.clock.now() });
    }
  }
}

async function assertUnused(tx: TxCtx, stages: readonly StageRow[]): Promise<void> {
  if (stages.length === 0) return;
  const used = await usedStages(
    tx,
    stages.map(({ id }) => id),
  );
  const first = stages.find(({ id }) => used.has(id));
  if (!first) return;
  throw new AppError(
    'STAGE_IN_USE',
    `“${first.name}” has or had applications in it. You can rename it and move it, but not remove it.`,
    { fieldErrors: [{ path: 'stages', message: `“${first.name}” has or had applications in it.` }] },
  );
}

/** Those that an application is in, or that its history names. */
export async function usedStages(tx: Pick<TxCtx, 'sql'>, stageIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx.sql<{ id: string }[]>`
    select s.id from unnest(${[...stageIds]}::uuid[]) as s (id)
    where exists (select from job_applications a where a.stage_id = s.id)
      or exists (select from application_events e where e.from_stage_id = s.id)
      or exists (select from application_events e where e.to_stage_id = s.id)`;
  return new Set(rows.map(({ id }) => id));
}
