import { verificationDocuments, verificationLogs, verificationRequests } from '@nxtgauge/db/verification';
import { newId } from '@nxtgauge/db/ids';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { addMs, MINUTE_MS } from '@nxtgauge/domain/time';
import type { VerificationLogAction, VerificationRequestStatus } from '@nxtgauge/domain/verification';
import { eq } from 'drizzle-orm';
import { actorUserId } from '../context/index.ts';
import type { EmployeeActor, ServiceCtx, TxCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';
import { lockSubject, subjectOf } from './subjects.ts';
import type { Subject } from './subjects.ts';

export type RequestRow = typeof verificationRequests.$inferSelect;
export type DocumentRow = typeof verificationDocuments.$inferSelect;

export const requestsOf = ({ kind, id }: Pick<Subject, 'kind' | 'id'>) =>
  eq(kind === 'company' ? verificationRequests.companyProfileId : verificationRequests.userRoleProfileId, id);

/** All documents that were ever sent for this subject, the oldest first. */
export async function documentsOf(
  ctx: Pick<ServiceCtx, 'db'>,
  subject: Pick<Subject, 'kind' | 'id'>,
): Promise<DocumentRow[]> {
  const rows = await ctx.db
    .select({ document: verificationDocuments })
    .from(verificationDocuments)
    .innerJoin(verificationRequests, eq(verificationRequests.id, verificationDocuments.verificationRequestId))
    .where(requestsOf(subject))
    .orderBy(verificationDocuments.uploadedAt, verificationDocuments.id);
  return rows.map((row) => row.document);
}

/** A request under its locks: first its subject, then the request itself, in the order that its owner's verbs use. */
export async function lockRequest(
  tx: TxCtx,
  requestId: string,
): Promise<{ request: RequestRow; subject: Subject }> {
  const [found] = await tx.db
    .select({
      userRoleProfileId: verificationRequests.userRoleProfileId,
      companyProfileId: verificationRequests.companyProfileId,
    })
    .from(verificationRequests)
    .where(eq(verificationRequests.id, requestId));
  if (!found) throw notFound('check');
  const subject = await lockSubject(tx, subjectOf(found));
  const [request] = await tx.db
    .select()
    .from(verificationRequests)
    .where(eq(verificationRequests.id, requestId))
    .for('update');
  if (!request) throw notFound('check');
  return { request, subject };
}

/** A document with its request, both under the same locks. */
export async function lockDocument(tx: TxCtx, documentId: string) {
  const [found] = await tx.db
    .select({ requestId: verificationDocuments.verificationRequestId })
    .from(verificationDocuments)
    .where(eq(verificationDocuments.id, documentId));
  if (!found) throw notFound('document');
  const locked = await lockRequest(tx, found.requestId);
  const [document] = await tx.db
    .select()
    .from(verificationDocuments)
    .where(eq(verificationDocuments.id, documentId))
    .for('update');
  if (!document) throw notFound('document');
  return { ...locked, document };
}

/** A claim that nobody finished counts as free after the published minutes. */
export async function claimsCountFrom(ctx: ServiceCtx): Promise<Date> {
  const { claimMinutes } = await readConfig(ctx, 'verification.rules');
  return addMs(ctx.clock.now(), -claimMinutes * MINUTE_MS);
}

export const notPending = () =>
  new AppError(
    'VERIFICATION_NOT_PENDING',
    'This was decided or replaced in the meantime. The queue has the latest.',
  );

/** Still waiting, complete, not one's own (maker is not checker), and not in somebody else's hands. */
export async function assertMayDecide(tx: TxCtx, request: RequestRow, actor: EmployeeActor): Promise<void> {
  if (request.status !== 'PENDING' || request.queuedAt === null) throw notPending();
  if (request.submittedByUserId === actor.userId) {
    throw new AppError('OWN_ITEM', 'These are your own documents, so somebody else has to look at them.');
  }
  const held = request.claimedAt !== null && request.claimedAt > (await claimsCountFrom(tx));
  if (held && request.claimedByUserId !== actor.userId) {
    throw new AppError('VERIFICATION_CLAIMED', 'Somebody else is looking at this right now.');
  }
}

export async function logMove(
  tx: TxCtx,
  move: {
    requestId: string;
    documentId?: string;
    action: VerificationLogAction;
    from: VerificationRequestStatus | null;
    to: VerificationRequestStatus;
    remarks?: string | null;
  },
): Promise<void> {
  await tx.db.insert(verificationLogs).values({
    id: newId(),
    verificationRequestId: move.requestId,
    verificationDocumentId: move.documentId ?? null,
    action: move.action,
    oldStatus: move.from,
    newStatus: move.to,
    actedByUserId: actorUserId(tx.actor),
    remarks: move.remarks ?? null,
    createdAt: tx.clock.now(),
  });
}
