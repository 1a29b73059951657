import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import { VERIFICATION_TYPE_LABELS } from '@nxtgauge/domain/verification';
import type {
  VerificationDetail,
  VerificationQueue,
  VerificationRequestStatus,
  VerificationRow,
} from '@nxtgauge/domain/verification';

export const QUEUE_LABELS: Record<VerificationQueue, string> = {
  waiting: 'Waiting',
  paused: 'Clock stands still',
  approved: 'Approved',
  rejected: 'Refused',
};
export const STATUS_WORDS: Record<
  VerificationRequestStatus,
  { label: string; tone: 'act' | 'leaf' | 'brick' }
> = {
  PENDING: { label: 'Waiting', tone: 'act' },
  APPROVED: { label: 'Approved', tone: 'leaf' },
  REJECTED: { label: 'Refused', tone: 'brick' },
};
const ACTIONS: Record<VerificationDetail['history'][number]['action'], string> = {
  SUBMITTED: 'sent',
  APPROVED: 'approved',
  REJECTED: 'refused',
  DOCUMENT_REQUESTED: 'asked for a document',
  CLAIMED: 'claimed it',
  RELEASED: 'gave it back',
  REDACTED: 'blacked out a part of',
  EXPIRED: 'ended',
  FILES_DELETED: 'deleted the file of',
};
export const historyWords = (entry: VerificationDetail['history'][number]): string => {
  if (entry.action === 'EXPIRED') return `${entry.label ?? 'A document'} ended`;
  const object =
    entry.label ?? (entry.action === 'APPROVED' || entry.action === 'REJECTED' ? 'the whole check' : '');
  return `${entry.byName} ${ACTIONS[entry.action]} ${object}`.trim();
};

export const subtitleOf = (row: VerificationRow): string =>
  [row.professionKey ? PROFESSIONS[row.professionKey].label : 'Company', row.placeName]
    .filter(Boolean)
    .join(' · ');

export const typeLabel = (row: Pick<VerificationRow, 'type'>): string => VERIFICATION_TYPE_LABELS[row.type];
