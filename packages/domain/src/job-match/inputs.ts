import type { QuestionKind, WorkMode } from '../jobs/index.ts';
import type { ResumeSection } from '../resumes/index.ts';

export type AnswerValue = boolean | number | string;

export interface MatchQuestion {
  id: string;
  question: string;
  kind: QuestionKind;
  /** 0 to 10. */
  weight: number;
  /** True or false, the smallest number, or the right choices; null judges nothing. */
  pass: boolean | number | string[] | null;
}

export interface MatchJob {
  title: string;
  mustHaves: readonly string[];
  niceToHaves: readonly string[];
  experienceMin: number | null;
  experienceMax: number | null;
  modeOfWork: WorkMode;
  place: { citySlug: string; cityName: string } | null;
  /** Paise a year. */
  salary: { minInr: number; maxInr: number } | null;
  questions: readonly MatchQuestion[];
}

/** The part of a profile that may count; who somebody is cannot be passed in. */
export interface MatchPerson {
  headline: string | null;
  preferredRoles: readonly string[];
  skills: readonly string[];
  experienceYears: number | null;
  place: { citySlug: string; cityName: string } | null;
  openToRemote: boolean;
  /** Paise a year. */
  expectedSalaryInr: number | null;
  noticeDays: number | null;
}

export interface MatchInput {
  job: MatchJob;
  person: MatchPerson;
  resume: { text: string; sections: readonly ResumeSection[] } | null;
  answers: readonly { questionId: string; value: AnswerValue }[];
  /** "2026-11": what "present" in a résumé means. */
  asOf: string;
}

/** Whether the answer is what the job hopes for; null where it hopes for nothing. Nobody is rejected by it. */
export function answerPasses(
  question: Pick<MatchQuestion, 'kind' | 'pass'>,
  value: AnswerValue,
): boolean | null {
  const { kind, pass } = question;
  if (pass === null || kind === 'TEXT') return null;
  if (kind === 'YES_NO') return value === pass;
  if (kind === 'NUMBER') return typeof value === 'number' && typeof pass === 'number' && value >= pass;
  return Array.isArray(pass) && typeof value === 'string' && pass.includes(value);
}
