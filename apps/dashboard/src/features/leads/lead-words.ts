import type {
  LeadCloseReason,
  LeadRequestStatus,
  LeadStatus,
  LeadUrgency,
  MyLead,
} from '@nxtgauge/domain/leads';
import { DAY_MS } from '@nxtgauge/domain/time';
import type { Tone } from '@nxtgauge/ui/primitives';

export const LEAD_STATUS_WORDS: Record<LeadStatus, { label: string; tone: Tone }> = {
  DRAFT: { label: 'Draft', tone: 'act' },
  PENDING: { label: 'In review', tone: 'sky' },
  OPEN: { label: 'Open', tone: 'leaf' },
  CLOSED: { label: 'Closed', tone: 'neutral' },
};

export const CLOSE_REASON_WORDS: Record<LeadCloseReason, string> = {
  HIRED: 'Hired',
  NO_HIRE: 'Nobody hired',
  EXPIRED: 'Reached its last day',
  REMOVED: 'Removed by staff',
  MERGED: 'Joined with another',
};

export const URGENCY_WORDS: Record<LeadUrgency, string> = {
  FLEXIBLE: 'Flexible',
  SOON: 'Soon',
  URGENT: 'Urgent',
};

export const URGENCY_HINTS: Record<LeadUrgency, string> = {
  FLEXIBLE: 'The day is open, the right person matters more.',
  SOON: 'In the next few weeks.',
  URGENT: 'In the next few days.',
};

/** A response in the customer's words. */
export const RESPONSE_STATUS_WORDS: Record<LeadRequestStatus, { label: string; tone: Tone }> = {
  PENDING: { label: 'Waits for your answer', tone: 'act' },
  ACCEPTED: { label: 'Accepted', tone: 'leaf' },
  REJECTED: { label: 'You said no', tone: 'neutral' },
  WITHDRAWN: { label: 'They withdrew', tone: 'neutral' },
  EXPIRED: { label: 'Ended without an answer', tone: 'neutral' },
  CLOSED: { label: 'Ended with the lead', tone: 'neutral' },
};

/** Minutes → "40 min", "5 hours", "3 days". */
export function replyTimeWords(minutes: number): string {
  if (minutes < 60) return `${Math.max(1, minutes)} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return hours === 1 ? '1 hour' : `${hours} hours`;
  return `${Math.floor(hours / 24)} days`;
}

const SOON_DAYS = 5;

/** Whether an open lead reaches its last day within five days, which is when we write to the customer about it. */
export const closesSoon = (lead: Pick<MyLead, 'status' | 'expiresAt'>, now: Date): boolean =>
  lead.status === 'OPEN' &&
  lead.expiresAt !== null &&
  new Date(lead.expiresAt).getTime() - now.getTime() <= SOON_DAYS * DAY_MS;
