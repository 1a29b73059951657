import { findFeeWords } from '../approvals/fee-words.ts';
import { contactDataMessage, findContactData } from '../contact-data/index.ts';
import { findBiasedWording } from './biased-wording.ts';

export const JOB_LINT_RULES = [
  'CONTACT_DATA',
  'FEE_DEMAND',
  'BIASED_WORDING',
  'SALARY_MISSING',
  'SALARY_WIDE',
  'TITLE_SHOUTS',
  'DESCRIPTION_SHORT',
] as const;
export type JobLintRule = (typeof JOB_LINT_RULES)[number];

export interface JobFinding {
  rule: JobLintRule;
  /** `stop`: it cannot be sent like this. `hint`: it can, and would do better without. */
  level: 'stop' | 'hint';
  field: 'title' | 'description' | 'salary' | 'questions';
  /** What to do about it, in words for whoever writes the job. */
  message: string;
}

export interface LintedJob {
  title: string;
  description: string;
  /** Paise. */
  salary: { minInr: number; maxInr: number } | null;
  /** What applicants are asked, with the answers to choose from. */
  questions?: readonly string[];
}

const SHORT_DESCRIPTION = 200;
/** A range wider than this says nothing. */
const WIDE_RANGE = 3;

/** What is wrong with a job before anybody else reads it; the worst first. */
export function lintJob({ title, description, salary, questions = [] }: LintedJob): JobFinding[] {
  const findings = [
    ...textFindings('title', title),
    ...textFindings('description', description),
    ...questions.flatMap((text) => textFindings('questions', text)),
    ...salaryFindings(salary),
    ...shapeFindings(title, description),
  ];
  return findings.toSorted((a, b) => Number(a.level === 'hint') - Number(b.level === 'hint'));
}

function textFindings(field: 'title' | 'description' | 'questions', text: string): JobFinding[] {
  const contact = contactDataMessage(findContactData(text), 'People apply through this page');
  const fee = findFeeWords(text);
  return [
    ...(contact === '' ? [] : [{ rule: 'CONTACT_DATA', level: 'stop', field, message: contact } as const]),
    ...(fee === null
      ? []
      : [
          {
            rule: 'FEE_DEMAND',
            level: 'stop',
            field,
            message: `“${fee}”: nobody pays to apply or to be hired here. Take it out.`,
          } as const,
        ]),
    ...findBiasedWording(text).map(
      ({ matched, about }) =>
        ({
          rule: 'BIASED_WORDING',
          level: 'hint',
          field,
          message: `“${matched}” speaks of ${about}. Say what the work needs instead.`,
        }) as const,
    ),
  ];
}

function salaryFindings(salary: LintedJob['salary']): JobFinding[] {
  if (!salary) {
    return [
      {
        rule: 'SALARY_MISSING',
        level: 'hint',
        field: 'salary',
        message: 'Say what you pay. Jobs that do are read more and answered by people who fit.',
      },
    ];
  }
  if (salary.maxInr <= salary.minInr * WIDE_RANGE) return [];
  return [
    {
      rule: 'SALARY_WIDE',
      level: 'hint',
      field: 'salary',
      message: 'The highest pay is more than three times the lowest. A narrower range says more.',
    },
  ];
}

function shapeFindings(title: string, description: string): JobFinding[] {
  const letters = title.replace(/[^a-z]/giu, '');
  const shouts = letters.length >= 8 && letters === letters.toUpperCase();
  return [
    ...(shouts
      ? [
          {
            rule: 'TITLE_SHOUTS',
            level: 'hint',
            field: 'title',
            message: 'Write the title in ordinary letters: capitals read like shouting.',
          } as const,
        ]
      : []),
    ...(description.trim().length < SHORT_DESCRIPTION
      ? [
          {
            rule: 'DESCRIPTION_SHORT',
            level: 'hint',
            field: 'description',
            message: 'Say what the person will do, what you look for, and what they get.',
          } as const,
        ]
      : []),
  ];
}
