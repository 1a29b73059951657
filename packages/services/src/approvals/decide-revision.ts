import { entityRevisions } from '@nxtgauge/db/approvals';
import type { REVISION_ENTITY_TYPES } from '@nxtgauge/db/approvals';
import { and, eq, inArray } from 'drizzle-orm';
import type { TxCtx } from '../context/index.ts';

interface DecidedRevision {
  entityType: (typeof REVISION_ENTITY_TYPES)[number];
  entityId: string;
  revisionId: string;
  status: 'APPROVED' | 'REJECTED';
}

/** Marks an edit as decided and gives what it holds. A refused one is approved after all when its appeal succeeds. */
export async function decideRevision(
  tx: TxCtx,
  { entityType, entityId, revisionId, status }: DecidedRevision,
): Promise<unknown> {
  const [revision] = await tx.db
    .update(entityRevisions)
    .set({ status, decidedAt: tx.clock.now() })
    .where(
      and(
        eq(entityRevisions.id, revisionId),
        eq(entityRevisions.entityType, entityType),
        eq(entityRevisions.entityId, entityId),
        inArray(entityRevisions.status, ['PENDING', 'REJECTED']),
      ),
    )
    .returning({ payload: entityRevisions.payloadJson });
  if (!revision) throw new Error(`revision ${revisionId} of ${entityType} ${entityId} does not wait`);
  return revision.payload;
}
