import { z } from 'zod';
import { AppealReview, CriterionScore, quotesText, StructureReview } from './contracts.ts';
import type { ReviewFeedbackItem, ReviewInput } from './contracts.ts';
import { readResume } from './read-resume.ts';
import { APPEAL_CRITERIA, FEEDBACK_CATEGORIES, FEEDBACK_TYPES, STRUCTURE_CRITERIA } from './vocabulary.ts';

/** A remark as a model writes it: it quotes, we find the place. Models do not count characters. */
const ModelRemark = z.object({
  type: z.enum(FEEDBACK_TYPES),
  category: z.enum(FEEDBACK_CATEGORIES),
  text: z.string().trim().min(1).max(600),
  severity: z.int().min(1).max(5),
  quote: z.string().max(2_000).nullable(),
  suggestedText: z.string().max(2_000).nullable(),
  confidence: z.int().min(0).max(100),
});
type ModelRemark = z.infer<typeof ModelRemark>;

const answerOf = <const Keys extends readonly [string, ...string[]]>(keys: Keys) =>
  z.object({ scores: z.record(z.enum(keys), CriterionScore), feedback: z.array(ModelRemark).max(60) });
export const ModelStructureAnswer = answerOf(STRUCTURE_CRITERIA);
export const ModelAppealAnswer = answerOf(APPEAL_CRITERIA);

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const PHONE = /(?:\+91[\s-]?|0)?[6-9]\d{4}[\s-]?\d{5}(?!\d)/gu;

/**
 * What a model gets to read: without who somebody is, without what talks to the reviewer, and with addresses and numbers of which
 * only the shape is left. Every place stays where it was.
 */
export const textForModel = (input: Pick<ReviewInput, 'text' | 'sections'>): string =>
  readResume(input)
    .readable.replaceAll(MAIL, (mail) => mail.replaceAll(/[^@.]/gu, 'x'))
    .replaceAll(PHONE, (number) => number.replaceAll(/\d/gu, '0'));

export const structureFromModel = (
  input: ReviewInput,
  answer: z.infer<typeof ModelStructureAnswer>,
): StructureReview =>
  StructureReview.parse({ scores: answer.scores, feedback: placed(input, answer.feedback) });

export const appealFromModel = (
  input: ReviewInput,
  answer: z.infer<typeof ModelAppealAnswer>,
): AppealReview => AppealReview.parse({ scores: answer.scores, feedback: placed(input, answer.feedback) });

/** Ties each remark to where its quotation stands. What quotes something that is not there stays as a remark without a quotation. */
function placed(input: ReviewInput, remarks: readonly ModelRemark[]): ReviewFeedbackItem[] {
  const readable = textForModel(input);
  return remarks
    .map((remark) => itemOf(input, readable, remark))
    .filter((item) => quotesText(input.text, item));
}

function itemOf(input: ReviewInput, readable: string, remark: ModelRemark): ReviewFeedbackItem {
  const { quote, suggestedText, ...rest } = remark;
  const words = quote?.trim() ?? '';
  const start = words === '' ? -1 : readable.indexOf(words);
  const end = start + words.length;
  const found = start >= 0;
  const section = found ? input.sections.findIndex((one) => start >= one.start && start < one.end) : -1;
  return {
    ...rest,
    sectionIndex: section < 0 ? null : section,
    start: found ? start : null,
    end: found ? end : null,
    originalText: found ? input.text.slice(start, end) : null,
    suggestedText: suggestedText?.trim() ? suggestedText : null,
  };
}
