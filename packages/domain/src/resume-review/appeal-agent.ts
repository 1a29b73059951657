import { achievementFindings } from './achievement-checks.ts';
import type { AppealReview, ReviewInput, StructureReview } from './contracts.ts';
import { feedbackOf, scoreOf } from './findings.ts';
import { experienceFindings, positionFindings, skillFindings } from './fit-checks.ts';
import type { ReviewOptions } from './review-options.ts';
import { readResume } from './read-resume.ts';

/** The second: how the résumé speaks for this role. The structure scores count in its competitive positioning. */
export function reviewAppeal(
  input: ReviewInput,
  structure: StructureReview['scores'],
  options: ReviewOptions = {},
): AppealReview {
  const reading = readResume(input, options.asOf);
  const { target } = input;
  const findings = [
    ...achievementFindings(reading, target),
    ...skillFindings(reading, target),
    ...experienceFindings(reading, target),
    ...positionFindings(reading, target, structure),
  ].filter(({ rule }) => !options.without?.includes(rule));
  return {
    scores: {
      achievement_relevance: scoreOf('achievement_relevance', findings, reading),
      skills_alignment: scoreOf('skills_alignment', findings, reading),
      experience_fit: scoreOf('experience_fit', findings, reading),
      competitive_positioning: scoreOf('competitive_positioning', findings, reading),
    },
    feedback: feedbackOf(reading, findings),
  };
}
