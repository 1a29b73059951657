import {
  APPEAL_CRITERIA,
  CRITERION_NAMES,
  SCORE_BANDS,
  STRUCTURE_CRITERIA,
} from '@nxtgauge/domain/resume-review';
import type { ReviewDetail } from '@nxtgauge/domain/resume-review';
import { useNow } from '@nxtgauge/ui/app-kit';
import { formatDateTime } from '@nxtgauge/ui/format';
import { Progress, Stat } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { reviewTitle } from './review-words.ts';

type Result = NonNullable<ReviewDetail['result']>;

const bandName = (band: Result['band']) => SCORE_BANDS.find(({ key }) => key === band)?.name;

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** The scores, each with why, and who gave them. */
export function ScorePanel({ review, result }: { review: ReviewDetail; result: Result }): ReactNode {
  const now = useNow();
  const named = [
    { label: 'Overall', value: review.overall, hint: bandName(result.band) },
    { label: 'For ATS', value: result.ats },
    { label: 'Content', value: result.content },
    { label: 'Formatting', value: result.formatting },
  ].filter(({ value }) => value !== null);
  const criteria = [...STRUCTURE_CRITERIA, ...APPEAL_CRITERIA].flatMap((key) => {
    const found = result.criteria[key];
    return found ? [{ key, ...found }] : [];
  });
  return (
    <section aria-label="Scores" className="flex flex-col gap-4">
      <div className="grid grid-cols-2 gap-x-6 gap-y-3">
        {named.map(({ label, value, hint }) => (
          <Stat key={label} label={label} value={value} hint={hint} />
        ))}
      </div>
      <p className="text-sm wrap-anywhere">{result.executiveSummary}</p>
      <ul className="flex flex-col gap-3">
        {criteria.map(({ key, score, why }) => (
          <li key={key}>
            <Progress value={score} label={CRITERION_NAMES[key]} text={`${score}`} />
            <p className="mt-1 text-sm text-ink-soft wrap-anywhere">{sentence(why)}</p>
          </li>
        ))}
      </ul>
      <p className="text-sm text-ink-faint">
        {reviewTitle(review)}. By {result.reviewer.toLowerCase()},{' '}
        {review.completedAt ? formatDateTime(review.completedAt, now) : ''}, asked for by{' '}
        {review.requestedByName}.{review.focus ? ` Looked for: ${review.focus}.` : ''} It changes no
        application.
      </p>
    </section>
  );
}
