export const LEAD_STATUSES = ['DRAFT', 'PENDING', 'OPEN', 'CLOSED'] as const;
export type LeadStatus = (typeof LEAD_STATUSES)[number];
export const LEAD_CLOSE_REASONS = ['HIRED', 'NO_HIRE', 'EXPIRED', 'REMOVED', 'MERGED'] as const;
export type LeadCloseReason = (typeof LEAD_CLOSE_REASONS)[number];
export const LEAD_URGENCIES = ['FLEXIBLE', 'SOON', 'URGENT'] as const;
export type LeadUrgency = (typeof LEAD_URGENCIES)[number];
export const LEAD_REQUEST_STATUSES = [
  'PENDING',
  'ACCEPTED',
  'REJECTED',
  'WITHDRAWN',
  'EXPIRED',
  'CLOSED',
] as const;
export type LeadRequestStatus = (typeof LEAD_REQUEST_STATUSES)[number];
/** A lead takes at most this many live (pending or accepted) requests, BR-10. */
export const MAX_LIVE_REQUESTS = 5;
