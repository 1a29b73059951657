import { z } from 'zod';
import { INTERVIEW_MODES, VERDICTS } from '../applications/index.ts';
import { Paise } from '../money/index.ts';
import { Id, line, prose } from '../text/index.ts';
import { publicText } from '../contact-data/index.ts';

const Instant = z.iso.datetime({ error: 'Choose a date and a time.' });

export const MAX_MENTIONS = 20;
export const AddNoteInput = z.strictObject({
  candidateId: Id,
  body: prose(4_000, 1),
  mentionedUserIds: z.array(Id).max(MAX_MENTIONS).default([]),
});
export const EditNoteInput = AddNoteInput.omit({ candidateId: true }).extend({ noteId: Id });
export const NoteIdInput = z.strictObject({ noteId: Id });
export const CandidateNotesInput = z.strictObject({ candidateId: Id });

/** Asked of everybody, beside what the job itself demands. */
export const GENERAL_CRITERIA = ['Quality of past work', 'Communication', 'Reliability'] as const;
export const MAX_CRITERIA = 20;
/** What a scorecard of this job rates: what it demands, then what every job does. */
export const criteriaOf = (mustHaves: readonly string[]): string[] => [
  ...new Set([...mustHaves.slice(0, MAX_CRITERIA - GENERAL_CRITERIA.length), ...GENERAL_CRITERIA]),
];
export const CriterionRating = z.strictObject({
  criterion: line(80),
  rating: z.int().min(1, 'Rate from 1 to 5.').max(5, 'Rate from 1 to 5.'),
  note: prose(500),
});
export const SaveScorecardInput = z.strictObject({
  applicationId: Id,
  verdict: z.enum(VERDICTS, 'Choose what you recommend.'),
  ratings: z.array(CriterionRating).max(MAX_CRITERIA),
  summary: prose(2_000, 10),
});
export const VERDICT_LABELS: Record<(typeof VERDICTS)[number], string> = {
  STRONG_NO: 'Strong no',
  NO: 'No',
  YES: 'Yes',
  STRONG_YES: 'Strong yes',
};

export const MAX_SLOTS = 10;
export const INTERVIEW_MODE_LABELS: Record<(typeof INTERVIEW_MODES)[number], string> = {
  VIDEO: 'Video call',
  PHONE: 'Phone call',
  ONSITE: 'In person',
};
const Slots = z.strictObject({ slots: z.array(Instant).min(1, 'Offer at least one time.').max(MAX_SLOTS) });
export const ProposeInterviewInput = Slots.extend({
  applicationId: Id,
  title: line(80),
  mode: z.enum(INTERVIEW_MODES),
  /** An address or how the call is made: for the invited person only, so contact data is allowed. */
  placeWords: prose(300),
  durationMinutes: z.int().min(10).max(480),
});
export const RescheduleInterviewInput = Slots.extend({ interviewId: Id });
export const InterviewIdInput = z.strictObject({ interviewId: Id });
export const CloseInterviewInput = z.strictObject({
  interviewId: Id,
  outcome: z.enum(['DONE', 'MISSED'] as const),
});

export const MAX_OFFER_DAYS = 60;
export const DraftOfferInput = z.strictObject({
  applicationId: Id,
  /** Paise a year. */
  salaryInr: Paise,
  startsOn: z.iso.date('Choose a day.').nullable(),
  words: publicText(4_000).pipe(prose(4_000, 10)),
  expiresAt: Instant,
});
export const OfferIdInput = z.strictObject({ offerId: Id });
