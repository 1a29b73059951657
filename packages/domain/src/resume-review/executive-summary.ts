import type { ResumeReview } from './contracts.ts';
import { CRITERION_NAMES } from './vocabulary.ts';
import type { Criterion, ScoreBand } from './vocabulary.ts';

const OPENING: Record<ScoreBand, string> = {
  excellent: 'This résumé makes a strong case for the role.',
  good: 'This résumé makes a good case for the role; a few changes would sharpen it.',
  fair: 'This résumé has a sound base, and some work on it will pay off.',
  needs_work: 'This résumé does not yet show what its owner can do for this role.',
  weak: 'This résumé needs a fresh start for this role; the remarks below say where to begin.',
};

const lower = (criterion: Criterion): string => CRITERION_NAMES[criterion].toLowerCase();

/** Three to five plain sentences from templates. */
export function executiveSummary(
  review: Pick<ResumeReview, 'overall' | 'band' | 'structure' | 'appeal' | 'feedback'>,
): string {
  const scores = Object.entries({ ...review.structure, ...review.appeal }) as [
    Criterion,
    { score: number; why: string },
  ][];
  const ranked = scores.toSorted((a, b) => b[1].score - a[1].score);
  const best = ranked[0];
  const worst = ranked.at(-1);
  const sentences = [`${OPENING[review.band]} It reaches ${review.overall} of 100.`];
  if (best) sentences.push(`Its best side is ${lower(best[0])} (${Math.round(best[1].score)}).`);
  if (worst && worst[1].score < 85) {
    sentences.push(
      `Most is to be gained in ${lower(worst[0])} (${Math.round(worst[1].score)}): ${worst[1].why}`,
    );
  }
  const urgent = review.feedback.filter(({ severity, type }) => severity >= 4 && type !== 'strength').length;
  if (urgent > 0)
    sentences.push(
      urgent === 1 ? 'One remark should be seen to first.' : `${urgent} remarks should be seen to first.`,
    );
  return sentences.join(' ');
}
