import {
  DEFAULT_STAGES,
  JobContent,
  JobForm,
  SALARY_PERIODS,
  type DeskJob,
  type SalaryRange,
} from '@nxtgauge/domain/jobs';
import { MAX_PAISE } from '@nxtgauge/domain/money';
import { z } from 'zod';

const amount = z.int('Enter an amount.').min(0).max(MAX_PAISE, 'This is more than we can show.').nullable();

/** Both ends, or neither: a job may say nothing of its pay. */
const Pay = z
  .object({ period: z.enum(SALARY_PERIODS), minInr: amount, maxInr: amount })
  .superRefine(({ minInr, maxInr }, check) => {
    const say = (path: string, message: string) => check.addIssue({ code: 'custom', path: [path], message });
    if (minInr === null && maxInr !== null) say('minInr', 'Say the lowest pay too.');
    if (maxInr === null && minInr !== null) say('maxInr', 'Say the highest pay too.');
    if (minInr !== null && maxInr !== null && maxInr < minInr) {
      say('maxInr', 'The highest pay is below the lowest.');
    }
  });

/** The form as it is typed in: pay apart, because its two ends may be empty. */
export const JobFormValues = z.object({
  content: z.object(JobContent.shape).omit({ salary: true }),
  pay: Pay,
  questions: JobForm.shape.questions,
  stages: JobForm.shape.stages,
});
export type JobFormValues = z.infer<typeof JobFormValues>;

export const salaryOf = ({ period, minInr, maxInr }: JobFormValues['pay']): SalaryRange | null =>
  minInr === null || maxInr === null ? null : { period, minInr, maxInr };

export const toJobForm = ({ content, pay, questions, stages }: JobFormValues): JobForm => ({
  content: { ...content, salary: salaryOf(pay) },
  questions,
  stages,
});

export function formValuesOf(job: DeskJob | null): JobFormValues {
  if (job === null) return EMPTY;
  const { salary, ...content } = job.content;
  return {
    content,
    pay: salary ?? { period: 'MONTH', minInr: null, maxInr: null },
    questions: job.questions,
    stages: job.stages.map(({ id, name, status }) => ({ id, name, status })),
  };
}

const EMPTY: JobFormValues = {
  content: {
    title: '',
    description: '',
    placeSlug: null,
    employmentType: 'FULL_TIME',
    modeOfWork: 'ONSITE',
    mustHaves: [],
    niceToHaves: [],
    tags: [],
    experienceMin: null,
    experienceMax: null,
    openings: 1,
  },
  pay: { period: 'MONTH', minInr: null, maxInr: null },
  questions: [],
  stages: DEFAULT_STAGES.map((stage) => ({ id: null, ...stage })),
};
