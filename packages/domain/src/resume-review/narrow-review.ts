import type { CriterionScore, ResumeReview, ReviewFeedbackItem } from './contracts.ts';
import { CRITERION_NAMES } from './vocabulary.ts';
import type { Criterion, FeedbackCategory, ReviewType } from './vocabulary.ts';

/** What a review of one kind says; null where that kind does not look. */
export interface NarrowedReview {
  overall: number | null;
  ats: number | null;
  content: number | null;
  formatting: number | null;
  executiveSummary: string;
  criteria: Partial<Record<Criterion, CriterionScore>>;
  feedback: ReviewFeedbackItem[];
}

const MOST_OF_A_SCAN = 8;
const SEEN_BY_MACHINES: readonly Criterion[] = ['format', 'organization', 'completeness', 'skills_alignment'];
const FOR_MACHINES: readonly FeedbackCategory[] = ['formatting', 'keywords', 'structure', 'ats'];

/** A quick scan keeps what matters most, an ATS check what tracking systems see; a comprehensive review is whole. */
export function narrowReview(review: ResumeReview, type: ReviewType): NarrowedReview {
  const { overall, ats, content, formatting, executiveSummary, feedback } = review;
  const criteria: Record<Criterion, CriterionScore> = { ...review.structure, ...review.appeal };
  if (type === 'comprehensive')
    return { overall, ats, content, formatting, executiveSummary, criteria, feedback };
  if (type === 'quick_scan') {
    return {
      overall,
      ats: null,
      content: null,
      formatting: null,
      executiveSummary,
      criteria,
      feedback: feedback.toSorted((a, b) => b.severity - a.severity).slice(0, MOST_OF_A_SCAN),
    };
  }
  const seen = SEEN_BY_MACHINES.map((criterion) => [criterion, criteria[criterion]] as const);
  return {
    overall: null,
    ats,
    content: null,
    formatting,
    executiveSummary: atsSummary(ats, seen),
    criteria: Object.fromEntries(seen),
    feedback: feedback.filter(({ category }) => FOR_MACHINES.includes(category)),
  };
}

function atsSummary(ats: number, seen: readonly (readonly [Criterion, CriterionScore])[]): string {
  const [worst] = seen.toSorted((a, b) => a[1].score - b[1].score);
  const opening = `What a tracking system looks for is there to ${ats} of 100.`;
  if (!worst || worst[1].score >= 85) return opening;
  const [criterion, { why }] = worst;
  return `${opening} Most is to be gained in ${CRITERION_NAMES[criterion].toLowerCase()}: ${why}`;
}
