import type { DeskJobRow, JobCloseReason, JobStatus } from '@nxtgauge/domain/jobs';
import { DAY_MS } from '@nxtgauge/domain/time';
import { plural } from '@nxtgauge/ui/format';
import type { Tone } from '@nxtgauge/ui/primitives';

export const JOB_STATUS_WORDS: Record<JobStatus, { label: string; tone: Tone }> = {
  DRAFT: { label: 'Draft', tone: 'act' },
  PENDING: { label: 'In review', tone: 'sky' },
  LIVE: { label: 'Live', tone: 'leaf' },
  CLOSED: { label: 'Closed', tone: 'neutral' },
};

export const JOB_CLOSE_WORDS: Record<JobCloseReason, string> = {
  FILLED: 'Filled',
  EXPIRED: 'Reached its last day',
  REMOVED: 'Removed by staff',
  CANCELLED: 'Closed',
};

type Life = Pick<DeskJobRow, 'status' | 'expiresAt'>;

/** Whole days until a live job closes, the last one counted; null when it does not run. */
export const daysLeft = ({ status, expiresAt }: Life, now: Date): number | null =>
  status === 'LIVE' && expiresAt !== null
    ? Math.max(0, Math.ceil((Date.parse(expiresAt) - now.getTime()) / DAY_MS))
    : null;

export const daysLeftWords = (life: Life, now: Date): string | null => {
  const days = daysLeft(life, now);
  return days === null ? null : `${plural(days, 'day')} left`;
};

/** People can be in process on it: it is live, or has reached its last day. */
export const isUnderWay = ({ status, decideBy }: Pick<DeskJobRow, 'status' | 'decideBy'>): boolean =>
  status === 'LIVE' || decideBy !== null;
