import { z } from 'zod';
import { INTERVIEW_MODES, INTERVIEW_STATUSES, OFFER_STATUSES } from './vocabulary.ts';

/** What both sides see of an interview. */
export const InterviewFacts = z.object({
  id: z.uuid(),
  title: z.string(),
  mode: z.enum(INTERVIEW_MODES),
  placeWords: z.string().nullable(),
  durationMinutes: z.int(),
  status: z.enum(INTERVIEW_STATUSES),
  startsAt: z.string().nullable(),
});

/** What both sides see of an offer. */
export const OfferFacts = z.object({
  id: z.uuid(),
  salaryInr: z.int(),
  startsOn: z.string().nullable(),
  words: z.string(),
  expiresAt: z.string(),
  status: z.enum(OFFER_STATUSES),
});
