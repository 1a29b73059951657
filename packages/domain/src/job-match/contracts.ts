import { z } from 'zod';
import { MAX_RESUME_CHARACTERS } from '../resumes/index.ts';

export const MATCH_CRITERIA = [
  'MUST_HAVE',
  'NICE_TO_HAVE',
  'ROLE',
  'YEARS',
  'PLACE',
  'SALARY',
  'NOTICE',
  'ANSWER',
] as const;
export type MatchCriterion = (typeof MATCH_CRITERIA)[number];

/** What of the profile may speak for somebody. Nothing that tells who they are is among it. */
export const MATCH_FIELDS = [
  'headline',
  'preferredRoles',
  'skills',
  'experienceYears',
  'place',
  'openToRemote',
  'expectedSalaryInr',
  'noticeDays',
] as const;

const offset = z.int().min(0).max(MAX_RESUME_CHARACTERS);
const quote = z.string().max(400);

/** Where a point comes from. Of a résumé: `text.slice(start, end)` is the quotation. */
export const MatchCitation = z.discriminatedUnion('from', [
  z.object({ from: z.literal('PROFILE'), field: z.enum(MATCH_FIELDS), quote }),
  z.object({ from: z.literal('RESUME'), start: offset, end: offset, quote }),
  z.object({ from: z.literal('ANSWER'), questionId: z.uuid(), quote }),
]);
export type MatchCitation = z.infer<typeof MatchCitation>;

export const MATCH_STATES = ['FOUND', 'PARTLY', 'MISSING'] as const;

export const MatchPoint = z.object({
  criterion: z.enum(MATCH_CRITERIA),
  /** The skill, the question, or what else is asked for. */
  label: z.string().max(300),
  state: z.enum(MATCH_STATES),
  points: z.int().min(0),
  outOf: z.int().min(0),
  /** What it would be without the words that are cited. */
  pointsWithout: z.int().min(0),
  citation: MatchCitation.nullable(),
  /** One sentence for both sides. */
  why: z.string().max(300),
});
export type MatchPoint = z.infer<typeof MatchPoint>;

/** How a person fits a job, point by point; the same for the applicant and for the company. It decides nothing. */
export const MatchExplanation = z.object({
  rules: z.literal('v1'),
  score: z.int().min(0).max(100),
  points: z.array(MatchPoint).max(150),
  /** What the job cannot do without, and what of it was not found. While anything is missing the score stays below 50. */
  mustHaves: z.object({ found: z.array(z.string().max(100)), missing: z.array(z.string().max(100)) }),
});
export type MatchExplanation = z.infer<typeof MatchExplanation>;
