import { z } from 'zod';
import { MAX_RESUME_CHARACTERS } from '../resumes/limits.ts';
import { RESUME_SECTION_TYPES } from '../resumes/vocabulary.ts';
import {
  APPEAL_CRITERIA,
  EXPERIENCE_LEVELS,
  FEEDBACK_CATEGORIES,
  FEEDBACK_TYPES,
  INDUSTRIES,
  SCORE_BAND_KEYS,
  STRUCTURE_CRITERIA,
} from './vocabulary.ts';

const term = z.string().trim().min(1).max(80);
const offset = z.int().min(0).max(MAX_RESUME_CHARACTERS);

export const ReviewTarget = z.object({
  role: z.string().trim().max(120),
  industry: z.enum(INDUSTRIES).nullable(),
  level: z.enum(EXPERIENCE_LEVELS).nullable(),
  mustHaves: z.array(term).max(30),
  niceToHaves: z.array(term).max(30),
});
export type ReviewTarget = z.infer<typeof ReviewTarget>;

export const ReviewInput = z.object({
  text: z.string().max(MAX_RESUME_CHARACTERS),
  sections: z
    .array(
      z.object({
        type: z.enum(RESUME_SECTION_TYPES),
        title: z.string().max(2_000).nullable(),
        start: offset,
        end: offset,
      }),
    )
    .max(200),
  target: ReviewTarget,
});
export type ReviewInput = z.infer<typeof ReviewInput>;

export const CriterionScore = z.object({
  score: z.number().min(0).max(100),
  why: z.string().trim().min(1).max(400),
});
export type CriterionScore = z.infer<typeof CriterionScore>;

/**
 * One remark. `start` and `end` are UTF-16 code units of the whole text and stand together with `originalText`, or all
 * three are null for what is missing or true of the whole.
 */
export const ReviewFeedbackItem = z
  .object({
    sectionIndex: z.int().min(0).max(199).nullable(),
    type: z.enum(FEEDBACK_TYPES),
    category: z.enum(FEEDBACK_CATEGORIES),
    text: z.string().trim().min(1).max(600),
    severity: z.int().min(1).max(5),
    start: offset.nullable(),
    end: offset.nullable(),
    originalText: z.string().min(1).max(2_000).nullable(),
    suggestedText: z.string().min(1).max(2_000).nullable(),
    confidence: z.int().min(0).max(100),
  })
  .refine(
    ({ start, end, originalText }) =>
      start === null || end === null
        ? start === null && end === null && originalText === null
        : end > start && originalText?.length === end - start,
    'A quotation needs its place, and a place its quotation.',
  );
export type ReviewFeedbackItem = z.infer<typeof ReviewFeedbackItem>;

const scoresOf = <const Keys extends readonly [string, ...string[]]>(keys: Keys) =>
  z.record(z.enum(keys), CriterionScore);
const feedback = z.array(ReviewFeedbackItem).max(200);

export const StructureReview = z.object({ scores: scoresOf(STRUCTURE_CRITERIA), feedback });
export type StructureReview = z.infer<typeof StructureReview>;

export const AppealReview = z.object({ scores: scoresOf(APPEAL_CRITERIA), feedback });
export type AppealReview = z.infer<typeof AppealReview>;

const score = z.number().min(0).max(100);

export const ResumeReview = z.object({
  overall: score,
  band: z.enum(SCORE_BAND_KEYS),
  ats: score,
  content: score,
  formatting: score,
  structure: StructureReview.shape.scores,
  appeal: AppealReview.shape.scores,
  executiveSummary: z.string().min(1).max(2_000),
  feedback: z.array(ReviewFeedbackItem).max(400),
});
export type ResumeReview = z.infer<typeof ResumeReview>;

/** Whether an item quotes exactly what stands in the text at its place; a model's answer must pass this too. */
export const quotesText = (text: string, item: ReviewFeedbackItem): boolean =>
  item.start === null || item.end === null || text.slice(item.start, item.end) === item.originalText;
