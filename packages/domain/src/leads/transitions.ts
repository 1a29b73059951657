import { HOUR_MS, MINUTE_MS } from '../time/index.ts';
import type { LeadRequestStatus, LeadStatus } from './vocabulary.ts';

const LEAD_MOVES: Record<LeadStatus, LeadStatus[]> = {
  // A refused lead opens without being sent again when its appeal is right.
  DRAFT: ['PENDING', 'OPEN'],
  PENDING: ['OPEN', 'DRAFT', 'CLOSED'],
  OPEN: ['CLOSED'],
  CLOSED: ['OPEN', 'PENDING'],
};
export const canMoveLead = (from: LeadStatus, to: LeadStatus) => LEAD_MOVES[from].includes(to);

const REQUEST_MOVES: Record<LeadRequestStatus, LeadRequestStatus[]> = {
  PENDING: ['ACCEPTED', 'REJECTED', 'WITHDRAWN', 'EXPIRED', 'CLOSED'],
  ACCEPTED: [],
  REJECTED: [],
  WITHDRAWN: [],
  EXPIRED: [],
  CLOSED: [],
};
export const canMoveRequest = (from: LeadRequestStatus, to: LeadRequestStatus) =>
  REQUEST_MOVES[from].includes(to);

/** Rules that return coins; their name is written on the ledger line. */
export const RELEASE_RULES = {
  REJECTED: 'BR-05 rejected',
  LEAD_CLOSED: 'BR-05 lead closed',
  ANOTHER_HIRED: 'BR-05 another hired',
  LEAD_EXPIRED: 'BR-11 lead expired',
  LEAD_REMOVED: 'BR-05 lead removed',
  UNOPENED: 'BR-06 unopened 48 h',
  UNDECIDED: 'BR-05 undecided 72 h',
  WITHDRAWN_EARLY: 'BR-05 withdrawn within 15 min',
  WITHDRAWN_LATE: 'BR-05 withdrawn after 15 min',
  WITHDRAWN_OPENED: 'BR-05 withdrawn after opening',
  SUSPENDED: 'BR-15 professional suspended',
} as const;
export type ReleaseRule = (typeof RELEASE_RULES)[keyof typeof RELEASE_RULES];

export interface HoldPolicy {
  unopenedHours: number;
  undecidedHours: number;
  freeWithdrawMinutes: number;
  lateWithdrawBasisPoints: number;
}

/** What a withdrawal returns: everything early, half later, nothing once the customer has opened it (BR-05). */
export function withdrawalTerms(
  policy: HoldPolicy,
  request: { requestedAt: Date; openedAt: Date | null },
  now: Date,
): { basisPoints: number; rule: ReleaseRule } {
  if (now.getTime() - request.requestedAt.getTime() <= policy.freeWithdrawMinutes * MINUTE_MS) {
    return { basisPoints: 10_000, rule: RELEASE_RULES.WITHDRAWN_EARLY };
  }
  if (request.openedAt) return { basisPoints: 0, rule: RELEASE_RULES.WITHDRAWN_OPENED };
  return { basisPoints: policy.lateWithdrawBasisPoints, rule: RELEASE_RULES.WITHDRAWN_LATE };
}

/** The instant at which the system gives a pending request's coins back by itself, and by which rule. */
export function automaticRelease(
  policy: HoldPolicy,
  request: { requestedAt: Date; openedAt: Date | null },
): { at: Date; rule: ReleaseRule } {
  return request.openedAt
    ? {
        at: new Date(request.requestedAt.getTime() + policy.undecidedHours * HOUR_MS),
        rule: RELEASE_RULES.UNDECIDED,
      }
    : {
        at: new Date(request.requestedAt.getTime() + policy.unopenedHours * HOUR_MS),
        rule: RELEASE_RULES.UNOPENED,
      };
}
