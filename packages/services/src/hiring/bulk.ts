import type { z } from 'zod';
import { AppError } from '@nxtgauge/domain/errors';
import type { ErrorReason } from '@nxtgauge/domain/errors';
import type {
  BulkOutcome,
  BulkResult,
  ManyApplicationsInput,
  MoveManyInput,
  RejectManyInput,
} from '@nxtgauge/domain/hiring';
import { requireMember } from '../companies/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { moveApplication } from './move-application.ts';
import { rejectApplication, undoRejection } from './reject-application.ts';

const RESULTS: Partial<Record<ErrorReason, BulkResult>> = {
  APPLICATION_MOVED: 'MOVED',
  APPLICATION_ENDED: 'ENDED',
  NO_SUCH_THING: 'MISSING',
  PERMISSION_MISSING: 'NOT_ALLOWED',
  NOTHING_TO_UNDO: 'TOLD',
};

/** Does it to each by itself, in a transaction of its own, and says of each how it went. */
async function each<T extends { applicationId: string }>(
  ctx: ServiceCtx,
  items: readonly T[],
  act: (item: T) => Promise<unknown>,
): Promise<BulkOutcome> {
  const { userId } = await requireMember(ctx);
  await ctx.ports.rateLimits.consume('write', userId);
  const results: BulkOutcome['results'] = [];
  for (const item of items) {
    const { applicationId } = item;
    try {
      await act(item);
      results.push({ applicationId, result: 'DONE' });
    } catch (error) {
      const known = error instanceof AppError ? RESULTS[error.reason] : undefined;
      if (!known) ctx.log.warn({ err: error, applicationId }, 'one of many applications failed');
      results.push({ applicationId, result: known ?? 'FAILED' });
    }
  }
  return { results };
}

/** Moves up to 100 cards; each names where it was seen, so the same verb with the places swapped is its undo. */
export const moveMany = (ctx: ServiceCtx, { moves }: z.infer<typeof MoveManyInput>): Promise<BulkOutcome> =>
  each(ctx, moves, (move) => moveApplication(ctx, move));

/** Turns up to 100 applications down for one reason. */
export const rejectMany = (
  ctx: ServiceCtx,
  { applicationIds, ...rejection }: z.infer<typeof RejectManyInput>,
): Promise<BulkOutcome> =>
  each(ctx, ofIds(applicationIds), ({ applicationId }) =>
    rejectApplication(ctx, { applicationId, ...rejection }),
  );

/** Takes up to 100 rejections back, those that are still unseen. */
export const undoRejections = (
  ctx: ServiceCtx,
  { applicationIds }: z.infer<typeof ManyApplicationsInput>,
): Promise<BulkOutcome> => each(ctx, ofIds(applicationIds), (item) => undoRejection(ctx, item));

const ofIds = (ids: readonly string[]) => [...new Set(ids)].map((applicationId) => ({ applicationId }));
