import { reviewAppeal } from './appeal-agent.ts';
import type { AppealReview, ResumeReview, ReviewInput, StructureReview } from './contracts.ts';
import { executiveSummary } from './executive-summary.ts';
import type { ReviewOptions } from './review-options.ts';
import { reviewStructure } from './structure-agent.ts';
import { SCORE_BANDS } from './vocabulary.ts';
import type { ScoreBand } from './vocabulary.ts';

const STRUCTURE_SHARE = 0.4;
const APPEAL_SHARE = 0.6;

const tenths = (value: number): number => Math.round(value * 10 + 1e-9) / 10;
const mean = (scores: Record<string, { score: number }>): number => {
  const all = Object.values(scores);
  return all.reduce((sum, { score }) => sum + score, 0) / all.length;
};

export const bandOf = (overall: number): ScoreBand =>
  SCORE_BANDS.find(({ from }) => overall >= from)?.key ?? 'weak';

/** 0.40 of the structure's mean and 0.60 of the appeal's, with one decimal. */
export const overallScore = (structure: StructureReview['scores'], appeal: AppealReview['scores']): number =>
  tenths(STRUCTURE_SHARE * mean(structure) + APPEAL_SHARE * mean(appeal));

/**
 * The three scores that people ask for by name. What a tracking system does with a résumé is finding its parts and its
 * keywords; content is what is said; formatting is how it is laid out.
 */
export function namedScores(
  structure: StructureReview['scores'],
  appeal: AppealReview['scores'],
): Pick<ResumeReview, 'ats' | 'content' | 'formatting'> {
  return {
    ats: tenths(
      0.4 * appeal.skills_alignment.score +
        0.2 * structure.completeness.score +
        0.2 * structure.organization.score +
        0.2 * structure.format.score,
    ),
    content: tenths(
      0.5 * appeal.achievement_relevance.score +
        0.25 * appeal.experience_fit.score +
        0.25 * structure.tone.score,
    ),
    formatting: tenths(0.7 * structure.format.score + 0.3 * structure.organization.score),
  };
}

/** Puts the answers of both agents together, whoever gave them. */
export function combineReviews(structure: StructureReview, appeal: AppealReview): ResumeReview {
  const overall = overallScore(structure.scores, appeal.scores);
  const feedback = [...structure.feedback, ...appeal.feedback].toSorted((a, b) => b.severity - a.severity);
  const band = bandOf(overall);
  return {
    overall,
    band,
    ...namedScores(structure.scores, appeal.scores),
    structure: structure.scores,
    appeal: appeal.scores,
    executiveSummary: executiveSummary({
      overall,
      band,
      structure: structure.scores,
      appeal: appeal.scores,
      feedback,
    }),
    feedback,
  };
}

/** The built-in review by published rules: the same text always gets the same answer. */
export function reviewResume(input: ReviewInput, options: ReviewOptions = {}): ResumeReview {
  const structure = reviewStructure(input, options);
  return combineReviews(structure, reviewAppeal(input, structure.scores, options));
}
