import type { VerificationStatus } from '../profiles/vocabulary.ts';
import { addMs, DAY_MS } from '../time/calendar.ts';
import type { VerificationRequestStatus, VerificationType } from './vocabulary.ts';

/** What a requirement says about itself to the rules. */
export interface Requirement {
  policyKey: string;
  type: VerificationType;
  required: boolean;
}
/** One document that was sent for a requirement. */
export interface DocumentFact {
  policyKey: string;
  status: VerificationRequestStatus;
  uploadedAt: Date;
  /** Until when an approved one counts; null = for ever. */
  expiresAt: Date | null;
}

/** Which states a request may move to: a refused one waits again once what failed was sent again, an approved one is done. */
export const REQUEST_MOVES: Record<VerificationRequestStatus, readonly VerificationRequestStatus[]> = {
  PENDING: ['APPROVED', 'REJECTED'],
  REJECTED: ['PENDING'],
  APPROVED: [],
};

/** The latest document per requirement. */
export function latestDocuments<T extends DocumentFact>(documents: readonly T[]): Map<string, T> {
  const latest = new Map<string, T>();
  for (const document of documents) {
    const other = latest.get(document.policyKey);
    if (!other || document.uploadedAt >= other.uploadedAt) latest.set(document.policyKey, document);
  }
  return latest;
}

/** Approved and not out of date at this instant. */
export const isInForce = (document: DocumentFact, at: Date): boolean =>
  document.status === 'APPROVED' && (document.expiresAt === null || document.expiresAt > at);

const covered = (documents: readonly DocumentFact[], policyKey: string, at: Date): boolean =>
  documents.some((document) => document.policyKey === policyKey && isInForce(document, at));

/** Required documents of this type that are neither in force nor on their way: with one missing, a request is not looked at. */
export function missingDocuments(
  requirements: readonly Requirement[],
  type: VerificationType,
  documents: readonly DocumentFact[],
  at: Date,
): string[] {
  const latest = latestDocuments(documents);
  return requirements
    .filter((one) => one.required && one.type === type)
    .map((one) => one.policyKey)
    .filter((key) => !covered(documents, key, at) && latest.get(key)?.status !== 'PENDING');
}

/**
 * How a request stands: it waits while one of its documents does; it is approved only when every required document of its
 * type is in force; otherwise it is refused, and the owner sends again what failed.
 */
export function requestOutcome(
  requirements: readonly Requirement[],
  type: VerificationType,
  facts: { own: readonly DocumentFact[]; all: readonly DocumentFact[] },
  at: Date,
): VerificationRequestStatus {
  const latest = [...latestDocuments(facts.own).values()];
  if (latest.some((document) => document.status === 'PENDING')) return 'PENDING';
  const complete = requirements
    .filter((one) => one.required && one.type === type)
    .every((one) => covered(facts.all, one.policyKey, at));
  return complete && latest.some((document) => document.status === 'APPROVED') ? 'APPROVED' : 'REJECTED';
}

/** The badge: verified while every required document is in force, refused while one of them failed and nothing replaces it. */
export function profileStanding(
  requirements: readonly Requirement[],
  documents: readonly DocumentFact[],
  at: Date,
): VerificationStatus {
  const required = requirements.filter((one) => one.required);
  if (required.length > 0 && required.every((one) => covered(documents, one.policyKey, at)))
    return 'VERIFIED';
  const latest = latestDocuments(documents);
  const failed = required.some(
    (one) => latest.get(one.policyKey)?.status === 'REJECTED' && !covered(documents, one.policyKey, at),
  );
  return failed ? 'REJECTED' : 'PENDING';
}

/** The day on which the badge would drop by itself: the first end among the required documents in force. */
export function verifiedUntil(
  requirements: readonly Requirement[],
  documents: readonly DocumentFact[],
  at: Date,
): Date | null {
  const ends = requirements
    .filter((one) => one.required)
    .map(({ policyKey }) => {
      const inForce = documents.filter((one) => one.policyKey === policyKey && isInForce(one, at));
      if (inForce.some((one) => one.expiresAt === null)) return Infinity;
      return Math.max(...inForce.map((one) => one.expiresAt?.getTime() ?? 0));
    });
  const first = Math.min(Infinity, ...ends.filter((end) => end > 0));
  return Number.isFinite(first) ? new Date(first) : null;
}

/** The new due time after the clock stood still from `pausedAt` to `now`: what was left is left. */
export const resumedDueAt = (dueAt: Date, pausedAt: Date, now: Date): Date =>
  addMs(dueAt, Math.max(0, now.getTime() - pausedAt.getTime()));

/** An approved document may be renewed from the first reminder on. */
export const mayRenew = (expiresAt: Date | null, now: Date, remindDays: readonly number[]): boolean =>
  expiresAt !== null && addMs(expiresAt, -Math.max(0, ...remindDays) * DAY_MS) <= now;

/** The same day so many months later, at the same time; the last of the month when it has no such day. */
export function addMonths(at: Date, months: number): Date {
  const result = new Date(at);
  result.setUTCDate(1);
  result.setUTCMonth(result.getUTCMonth() + months);
  const last = new Date(Date.UTC(result.getUTCFullYear(), result.getUTCMonth() + 1, 0)).getUTCDate();
  result.setUTCDate(Math.min(at.getUTCDate(), last));
  return result;
}
