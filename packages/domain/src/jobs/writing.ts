import { z } from 'zod';
import { OPEN_APPLICATION_STATUSES } from '../applications/vocabulary.ts';
import { MAX_PAISE } from '../money/index.ts';
import { Id, line, prose, Slug } from '../text/index.ts';
import { EMPLOYMENT_TYPES, QUESTION_KINDS, SALARY_PERIODS, WORK_MODES } from './vocabulary.ts';

/** A description shorter than this cannot be sent. */
export const MIN_DESCRIPTION = 60;
export const MAX_QUESTIONS = 15;
export const MAX_STAGES = 12;
const years = z.int('Enter whole years.').min(0).max(70, 'At most 70 years.').nullable();
const tagList = z
  .array(line(40))
  .max(12, 'At most 12.')
  .refine(
    (tags) => new Set(tags.map((tag) => tag.toLowerCase())).size === tags.length,
    'Something stands there twice.',
  );

export const SalaryRange = z
  .strictObject({
    minInr: z.int('Enter an amount.').min(0).max(MAX_PAISE),
    maxInr: z.int('Enter an amount.').min(0).max(MAX_PAISE),
    period: z.enum(SALARY_PERIODS),
  })
  .refine(({ minInr, maxInr }) => minInr <= maxInr, {
    path: ['maxInr'],
    message: 'The highest pay is below the lowest.',
  });
export type SalaryRange = z.infer<typeof SalaryRange>;

/** What the public reads of a job. A draft may be thin; sending it says what is missing before it is sent. */
export const JobContent = z
  .strictObject({
    title: line(120, 4),
    description: prose(8_000),
    placeSlug: Slug.nullable(),
    employmentType: z.enum(EMPLOYMENT_TYPES),
    modeOfWork: z.enum(WORK_MODES),
    salary: SalaryRange.nullable(),
    mustHaves: tagList,
    niceToHaves: tagList,
    tags: tagList,
    experienceMin: years,
    experienceMax: years,
    openings: z.int('Enter a whole number.').min(1, 'At least one.').max(500, 'At most 500.'),
  })
  .refine(({ experienceMin: min, experienceMax: max }) => max === null || (min ?? 0) <= max, {
    path: ['experienceMax'],
    message: 'This is below the least.',
  });
export type JobContent = z.infer<typeof JobContent>;

/** What passes: yes or no, the smallest number, or the right choices; null judges nothing. */
export const QuestionPass = z
  .union([z.boolean(), z.number().min(0).max(1_000_000), z.array(line(80)).min(1).max(10)])
  .nullable();
export type QuestionPass = z.infer<typeof QuestionPass>;

const PASS_FITS = {
  YES_NO: (pass: QuestionPass) => typeof pass === 'boolean',
  NUMBER: (pass: QuestionPass) => typeof pass === 'number',
  CHOICE: (pass: QuestionPass, choices: string[]) =>
    Array.isArray(pass) && pass.every((choice) => choices.includes(choice)),
  TEXT: () => false,
} as const;

export const QuestionDraft = z
  .strictObject({
    /** Null for a new one. */
    id: Id.nullable(),
    question: line(200, 5),
    kind: z.enum(QUESTION_KINDS),
    choices: z.array(line(80)).max(10),
    isRequired: z.boolean(),
    isKnockOut: z.boolean(),
    weight: z.int().min(0).max(10),
    pass: QuestionPass,
  })
  .superRefine(({ kind, choices, isKnockOut, weight, pass }, check) => {
    const say = (path: string, message: string) => check.addIssue({ code: 'custom', path: [path], message });
    if (kind === 'CHOICE' && choices.length < 2) say('choices', 'Give at least two answers to choose from.');
    if (kind !== 'CHOICE' && choices.length > 0) say('choices', 'Only a choice has answers to choose from.');
    if (new Set(choices).size !== choices.length) say('choices', 'Two answers are the same.');
    if (pass !== null && !PASS_FITS[kind](pass, choices)) say('pass', 'Say again which answer is right.');
    if (pass === null && (isKnockOut || weight > 0)) say('pass', 'Say which answer is right.');
  });
export type QuestionDraft = z.infer<typeof QuestionDraft>;

export const StageDraft = z.strictObject({
  id: Id.nullable(),
  name: line(40),
  status: z.enum(OPEN_APPLICATION_STATUSES),
});
export type StageDraft = z.infer<typeof StageDraft>;

const Questions = z.array(QuestionDraft).max(MAX_QUESTIONS, `At most ${MAX_QUESTIONS} questions.`);
const Stages = z
  .array(StageDraft)
  .min(1, 'A board needs a column.')
  .max(MAX_STAGES, `At most ${MAX_STAGES} columns.`)
  .refine(([first]) => first?.status === 'APPLIED', 'The first column is where applications arrive.')
  .refine(
    (stages) => new Set(stages.map(({ name }) => name.toLowerCase())).size === stages.length,
    'Two columns have the same name.',
  );

/** The whole form. Questions keep their order, stages theirs. */
export const JobForm = z.strictObject({ content: JobContent, questions: Questions, stages: Stages });
export type JobForm = z.infer<typeof JobForm>;
export const SaveJobInput = z.strictObject({ jobId: Id, ...JobForm.shape });
export const JobIdInput = z.strictObject({ jobId: Id });
export const CloseJobInput = z.strictObject({ jobId: Id, reason: z.enum(['FILLED', 'CANCELLED']) });
