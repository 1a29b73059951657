import type { LeadRequestStatus, MyRequest } from '@nxtgauge/domain/leads';
import type { Tone } from '@nxtgauge/ui/primitives';

/** A request in the professional's words. */
export function requestWords(request: Pick<MyRequest, 'status' | 'openedAt' | 'completedAt'>): {
  label: string;
  tone: Tone;
} {
  if (request.status === 'PENDING') {
    return request.openedAt === null ? { label: 'Sent', tone: 'act' } : { label: 'Opened', tone: 'sky' };
  }
  if (request.status === 'ACCEPTED') {
    return { label: request.completedAt === null ? 'Accepted' : 'Done', tone: 'leaf' };
  }
  return { label: ENDED[request.status], tone: 'neutral' };
}

const ENDED: Record<Exclude<LeadRequestStatus, 'PENDING' | 'ACCEPTED'>, string> = {
  REJECTED: 'Not chosen',
  WITHDRAWN: 'Withdrawn',
  EXPIRED: 'Ran out',
  CLOSED: 'Lead closed',
};

/** Where the coins of a request are now: "11 held", "11 spent", "6 of 11 came back". */
export function coinOutcome(
  request: Pick<MyRequest, 'heldCoins' | 'capturedCoins' | 'returnedCoins'>,
): string {
  const { heldCoins, capturedCoins, returnedCoins } = request;
  if (heldCoins > 0) return `${heldCoins} held`;
  if (returnedCoins === 0) return `${capturedCoins} spent`;
  return capturedCoins === 0
    ? `${returnedCoins} came back`
    : `${returnedCoins} came back, ${capturedCoins} spent`;
}
