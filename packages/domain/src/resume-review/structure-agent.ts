import { completenessFindings } from './completeness-checks.ts';
import type { ReviewInput, StructureReview } from './contracts.ts';
import { feedbackOf, scoreOf } from './findings.ts';
import { formatFindings } from './format-checks.ts';
import { organizationFindings } from './organization-checks.ts';
import type { ReviewOptions } from './review-options.ts';
import { readResume } from './read-resume.ts';
import { toneFindings } from './tone-checks.ts';

/** The first of the two: how the résumé is made. It does not look at what the role asks for, only at its level. */
export function reviewStructure(input: ReviewInput, options: ReviewOptions = {}): StructureReview {
  const reading = readResume(input, options.asOf);
  const { level } = input.target;
  const findings = [
    ...formatFindings(reading, level),
    ...organizationFindings(reading, level),
    ...toneFindings(reading),
    ...completenessFindings(reading, level),
  ].filter(({ rule }) => !options.without?.includes(rule));
  return {
    scores: {
      format: scoreOf('format', findings, reading),
      organization: scoreOf('organization', findings, reading),
      tone: scoreOf('tone', findings, reading),
      completeness: scoreOf('completeness', findings, reading),
    },
    feedback: feedbackOf(reading, findings),
  };
}
