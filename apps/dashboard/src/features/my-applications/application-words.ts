import type { ApplicationEventKind, JobApplicationStatus } from '@nxtgauge/domain/applications';
import { APPLICATION_STATUS_LABELS } from '@nxtgauge/domain/applications';
import type { ApplicationMoment } from '@nxtgauge/domain/my-applications';
import type { Tone } from '@nxtgauge/ui/primitives';

export const APPLICATION_TONES: Record<JobApplicationStatus, Tone> = {
  APPLIED: 'neutral',
  SHORTLISTED: 'sky',
  INTERVIEW: 'sky',
  OFFERED: 'act',
  HIRED: 'leaf',
  REJECTED: 'brick',
  WITHDRAWN: 'neutral',
};

const EVENT_WORDS: Record<Exclude<ApplicationEventKind, 'MOVED'>, string> = {
  APPLIED: 'You applied',
  VIEWED: 'The company read it',
  REJECTED: 'Not selected',
  REJECTION_UNDONE: 'Back in the running',
  WITHDRAWN: 'You took it back',
  NUDGED: 'You asked for an answer',
  INTERVIEW_PROPOSED: 'Invited to an interview',
  INTERVIEW_BOOKED: 'Interview time agreed',
  INTERVIEW_CANCELLED: 'Interview called off',
  INTERVIEW_DONE: 'Interview held',
  INTERVIEW_MISSED: 'Interview missed',
  OFFER_SENT: 'They made you an offer',
  OFFER_ACCEPTED: 'You accepted the offer',
  OFFER_DECLINED: 'You declined the offer',
  OFFER_WITHDRAWN: 'The offer was taken back',
  OFFER_EXPIRED: 'The offer ran out',
  HIRED: 'You got the job',
};

export const momentWords = ({ kind, toStatus }: ApplicationMoment): string =>
  kind === 'MOVED'
    ? `Moved on: ${toStatus ? APPLICATION_STATUS_LABELS[toStatus] : 'next step'}`
    : EVENT_WORDS[kind];

const ENDS: readonly ApplicationEventKind[] = ['REJECTED', 'WITHDRAWN', 'INTERVIEW_CANCELLED', 'OFFER_DECLINED', 'OFFER_WITHDRAWN', 'OFFER_EXPIRED', 'INTERVIEW_MISSED']; // prettier-ignore
export const momentState = ({ kind }: ApplicationMoment): 'done' | 'stopped' =>
  ENDS.includes(kind) ? 'stopped' : 'done';
