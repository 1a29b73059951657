import { verificationDocuments, verificationRequests } from '@nxtgauge/db/verification';
import { newId } from '@nxtgauge/db/ids';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { addMs, HOUR_MS } from '@nxtgauge/domain/time';
import { indianDate } from './words.ts';
import {
  DOCUMENT_KINDS,
  isInForce,
  latestDocuments,
  maskNumber,
  mayRenew,
  missingDocuments,
  REQUEST_MOVES,
  resumedDueAt,
  VERIFICATION_TYPE_LABELS,
} from '@nxtgauge/domain/verification';
import type { MyVerification, SendDocumentInput } from '@nxtgauge/domain/verification';
import { and, desc, eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { actorUserId, requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';
import { attachOwnFiles } from '../uploads/index.ts';
import { ownDocument, refuseFullAadhaar } from './check-document.ts';
import { documentsOf, logMove, requestsOf } from './internal.ts';
import type { DocumentRow, RequestRow } from './internal.ts';
import { lockSubject, ownSubject, setStanding, tellOwner, wakeOwner } from './subjects.ts';
import type { Subject } from './subjects.ts';
import { policiesFor, readPolicies, requirementsOf } from './policies.ts';
import type { PolicyRow } from './policies.ts';
import { readMyVerification } from './read-my-verification.ts';

/**
 * Sends one document for one requirement: the first time, instead of one that failed or ended, or because a verifier asked.
 * Its number is checked, kept masked and as a keyed hash; a file with a full Aadhaar number is refused and deleted (BR-35).
 * The same file sent again changes nothing. DOCUMENT_NOT_NEEDED while one waits or is in force.
 */
export async function sendDocument(ctx: ServiceCtx, input: SendDocumentInput): Promise<MyVerification> {
  const { userId } = requireUser(ctx);
  const own = await ownSubject(ctx, input.profileId);
  await ctx.ports.rateLimits.consume('write', userId);
  const number = checkedNumber(input);
  const file = await ownDocument(ctx, input.fileId, userId);
  await refuseFullAadhaar(ctx, file);
  await withTx(ctx, async (tx) => {
    const subject = await lockSubject(tx, own);
    if (subject.status === 'SUSPENDED')
      throw new AppError('ACCOUNT_SUSPENDED', 'This is suspended. Write to support first.');
    const documents = await documentsOf(tx, subject);
    if (documents.some((document) => document.fileId === file.id)) return;
    const policies = await readPolicies(tx);
    const policy = policiesFor(policies, subject.professionKey).find((one) => one.key === input.policyKey);
    if (!policy) throw notFound('document');
    if (!policy.acceptedKinds.includes(input.kind)) {
      throw new AppError('INVALID_INPUT', 'Choose one of the documents in the list.', {
        fieldErrors: [{ path: 'kind', message: 'Choose one of the documents in the list.' }],
      });
    }
    const request = await openRequest(tx, subject, policy);
    const asked = request.askedPolicyKeys.includes(policy.key);
    await replaceEarlier(tx, documents, policy, asked);
    await attachOwnFiles(tx, userId, [file.id], 'verification');
    const documentId = newId();
    await tx.db.insert(verificationDocuments).values({
      id: documentId,
      verificationRequestId: request.id,
      policyKey: policy.key,
      documentType: input.kind,
      fileUrl: `private:${file.id}`,
      fileId: file.id,
      fileSha256: file.sha256,
      fileName: file.originalName,
      mimeType: file.mimeType,
      pageCount: file.pageCount,
      byteSize: file.byteSize,
      numberMasked: number?.masked ?? null,
      numberHash: number?.whole ? tx.ports.sealer.fingerprint(`${input.kind} ${number.whole}`) : null,
      uploadedAt: tx.clock.now(),
      checkHints: [
        ...(number?.hints ?? []),
        ...textHints(file.text, number?.whole ?? null),
        ...gstinHints(subject, input.kind, number?.whole ?? null),
      ],
      createdAt: tx.clock.now(),
    });
    await logMove(tx, { requestId: request.id, documentId, action: 'SUBMITTED', from: null, to: 'PENDING' });
    await writeAudit(tx, {
      event: 'verification_document.send',
      action: 'CREATE',
      entityType: 'verification_document',
      entityId: documentId,
      entityLabel: policy.label,
      module: 'verification',
      metadata: { requestId: request.id, kind: input.kind, number: number?.masked ?? null },
    });
    await queueRequest(tx, subject, request, policies, policy.key);
    if (subject.verificationStatus === 'REJECTED') await setStanding(tx, subject, 'PENDING');
    await wakeOwner(tx, subject);
  });
  return readMyVerification(ctx, { profileId: input.profileId });
}

interface CheckedNumber {
  masked: string;
  /** Null when it tells nobody apart: a masked number, the code of a branch. */
  whole: string | null;
  hints: string[];
}

function checkedNumber(input: Pick<SendDocumentInput, 'kind' | 'number'>): CheckedNumber | null {
  const rule = DOCUMENT_KINDS[input.kind].number;
  const refuse = (message: string) =>
    new AppError('INVALID_INPUT', message, { fieldErrors: [{ path: 'number', message }] });
  if (rule === null) {
    if (input.number !== '') throw refuse('This document needs no number. Leave it empty.');
    return null;
  }
  if (input.number === '') throw refuse(`Type the number on the document, such as ${rule.example}.`);
  const checked = rule.check(input.number);
  if (!checked.ok) throw refuse(checked.message);
  return {
    masked: maskNumber(checked.normalized),
    whole: rule.isOwn === false ? null : checked.normalized,
    hints: checked.hints,
  };
}

function textHints(text: string, number: string | null): string[] {
  const letters = text.replace(/[^A-Za-z0-9]/gu, '').toUpperCase();
  if (letters === '') return [];
  if (number === null) return [];
  return letters.includes(number)
    ? ['The number that was typed stands in the file.']
    : ['The number that was typed does not stand in the words of the file.'];
}

/** Whether the certificate is about the number that the company gives as its own. */
function gstinHints({ kind, gstin }: Subject, document: string, number: string | null): string[] {
  if (kind !== 'company' || document !== 'GST_CERTIFICATE' || number === null) return [];
  if (gstin === null) return ['The company has not said its GSTIN on its page.'];
  return [
    gstin === number
      ? 'The number is the GSTIN that the company gives as its own.'
      : 'The company gives another GSTIN as its own.',
  ];
}

/** The request of this type that waits, or that was refused last and opens again; a new one otherwise. */
async function openRequest(tx: TxCtx, subject: Subject, policy: PolicyRow): Promise<RequestRow> {
  const [latest] = await tx.db
    .select()
    .from(verificationRequests)
    .where(and(requestsOf(subject), eq(verificationRequests.verificationType, policy.verificationType)))
    .orderBy(desc(verificationRequests.createdAt), desc(verificationRequests.id))
    .limit(1)
    .for('update');
  const now = tx.clock.now();
  if (latest?.status === 'PENDING') return latest;
  if (latest && REQUEST_MOVES[latest.status].includes('PENDING')) {
    const [reopened] = await tx.db
      .update(verificationRequests)
      .set({
        status: 'PENDING',
        queuedAt: null,
        dueAt: null,
        reviewedAt: null,
        reviewedByUserId: null,
        remarks: null,
        updatedAt: now,
      })
      .where(eq(verificationRequests.id, latest.id))
      .returning();
    if (reopened) return reopened;
  }
  const [made] = await tx.db
    .insert(verificationRequests)
    .values({
      id: newId(),
      userRoleProfileId: subject.kind === 'profile' ? subject.id : null,
      companyProfileId: subject.kind === 'company' ? subject.id : null,
      submittedByUserId: actorUserId(tx.actor) ?? subject.userId,
      verificationType: policy.verificationType,
      submittedAt: now,
      createdAt: now,
      updatedAt: now,
    })
    .returning();
  if (!made) throw new Error('a new request has no row');
  return made;
}

/** The document before it must be out of the way: failed, ended, ending soon, or asked for anew. */
async function replaceEarlier(
  tx: TxCtx,
  documents: readonly DocumentRow[],
  policy: PolicyRow,
  asked: boolean,
): Promise<void> {
  const before = latestDocuments(documents).get(policy.key);
  if (!before || before.status === 'REJECTED') return;
  const { remindDays } = await readConfig(tx, 'verification.rules');
  const now = tx.clock.now();
  if (before.status === 'APPROVED') {
    if (asked || !isInForce(before, now) || mayRenew(before.expiresAt, now, remindDays)) return;
    throw new AppError('DOCUMENT_NOT_NEEDED', `${policy.label} was approved. There is nothing to send.`);
  }
  if (!asked) {
    throw new AppError(
      'DOCUMENT_NOT_NEEDED',
      `${policy.label} is being looked at. You hear from us before you can send another one.`,
    );
  }
  await tx.db
    .update(verificationDocuments)
    .set({ status: 'REJECTED', reasonCode: 'REPLACED', remarks: 'Another one was sent.', reviewedAt: now })
    .where(eq(verificationDocuments.id, before.id));
}

/** Into the queue once nothing is missing; when the last asked document is here, the clock goes on with what was left. */
async function queueRequest(
  tx: TxCtx,
  subject: Subject,
  request: RequestRow,
  policies: readonly PolicyRow[],
  sentKey: string,
): Promise<void> {
  const now = tx.clock.now();
  const { reviewHours } = await readConfig(tx, 'verification.rules');
  const requirements = requirementsOf(policiesFor(policies, subject.professionKey));
  const documents = await documentsOf(tx, subject);
  const stillAsked = request.askedPolicyKeys.filter((key) => key !== sentKey);
  const resumes = request.pausedAt !== null && stillAsked.length === 0;
  const complete = missingDocuments(requirements, request.verificationType, documents, now).length === 0;
  const enters = request.queuedAt === null && complete;
  const dueAt = enters
    ? addMs(now, reviewHours * HOUR_MS)
    : resumes && request.dueAt && request.pausedAt
      ? resumedDueAt(request.dueAt, request.pausedAt, now)
      : request.dueAt;
  await tx.db
    .update(verificationRequests)
    .set({
      askedPolicyKeys: stillAsked,
      ...(stillAsked.length === 0 ? { pausedAt: null, askedRemarks: null } : {}),
      ...(enters ? { queuedAt: now, submittedAt: now } : {}),
      dueAt,
      updatedAt: now,
    })
    .where(eq(verificationRequests.id, request.id));
  if (enters && dueAt) {
    await tellOwner(tx, subject, 'verification.queued', {
      check: VERIFICATION_TYPE_LABELS[request.verificationType],
      due: indianDate(dueAt),
    });
  }
}
