import type { ApplicationSource, InterviewStatus, OfferStatus } from '@nxtgauge/domain/applications';
import type { BulkOutcome, BulkResult } from '@nxtgauge/domain/hiring';
import { plural } from '@nxtgauge/ui/format';
import type { Tone } from '@nxtgauge/ui/primitives';

export const SOURCE_LABELS: Record<ApplicationSource, string> = {
  SEARCH: 'Job search',
  ALERT: 'Job alert',
  DIRECT: 'Direct link',
  REFERRAL: 'Referral',
  UPLOAD: 'Added by us',
};

export const INTERVIEW_WORDS: Record<InterviewStatus, { label: string; tone: Tone }> = {
  PROPOSED: { label: 'Times offered', tone: 'act' },
  BOOKED: { label: 'Booked', tone: 'sky' },
  CANCELLED: { label: 'Cancelled', tone: 'neutral' },
  DONE: { label: 'Took place', tone: 'leaf' },
  MISSED: { label: 'Missed', tone: 'brick' },
};

export const OFFER_WORDS: Record<OfferStatus, { label: string; tone: Tone }> = {
  DRAFT: { label: 'Waits for approval', tone: 'act' },
  SENT: { label: 'Sent', tone: 'sky' },
  ACCEPTED: { label: 'Accepted', tone: 'leaf' },
  DECLINED: { label: 'Declined', tone: 'brick' },
  WITHDRAWN: { label: 'Withdrawn', tone: 'neutral' },
  EXPIRED: { label: 'Ended unanswered', tone: 'neutral' },
};

const LEFT_OUT: Record<Exclude<BulkResult, 'DONE'>, string> = {
  MOVED: 'moved by somebody else meanwhile',
  ENDED: 'over already',
  MISSING: 'not yours to see',
  NOT_ALLOWED: 'yours to look at only',
  TOLD: 'told already',
  FAILED: 'failed; try again',
};

export const doneIds = ({ results }: BulkOutcome): string[] =>
  results.filter(({ result }) => result === 'DONE').map(({ applicationId }) => applicationId);

/** Of many at once: what was left out and why; undefined when nothing was. */
export function leftOutWords({ results }: BulkOutcome): string | undefined {
  const counts = Map.groupBy(results, ({ result }) => result);
  const words = [...counts].flatMap(([result, all]) =>
    result === 'DONE' ? [] : [`${plural(all.length, 'application')} ${LEFT_OUT[result]}`],
  );
  return words.length === 0 ? undefined : `${words.join(', ')}.`;
}

const HOUR_MS = 3_600_000;

/** "3 h", "5 d": how long a card has been where it is. */
export function ageWords(since: string, now: Date): string {
  const hours = Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / HOUR_MS));
  return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} d`;
}

export function hoursWords(hours: number | null): string {
  if (hours === null) return '–';
  return hours < 48 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} d`;
}

/** Hands a file that the server wrote to the browser. */
export function saveFile({ name, text }: { name: string; text: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
