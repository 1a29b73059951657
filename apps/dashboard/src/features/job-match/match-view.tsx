import type { MatchExplanation, MatchPoint } from '@nxtgauge/domain/job-match';
import { listWords } from '@nxtgauge/ui/format';
import { cn } from '@nxtgauge/ui/primitives';
import { Check, CircleDashed, X } from 'lucide-react';
import type { ReactNode } from 'react';

const MARKS = {
  FOUND: { icon: <Check aria-hidden="true" />, look: 'text-leaf', word: 'Found' },
  PARTLY: { icon: <CircleDashed aria-hidden="true" />, look: 'text-sky', word: 'Partly' },
  MISSING: { icon: <X aria-hidden="true" />, look: 'text-brick', word: 'Not found' },
} as const;

const GROUPS: { title: string; holds: readonly MatchPoint['criterion'][] }[] = [
  { title: 'Must-haves', holds: ['MUST_HAVE'] },
  { title: 'Good to have', holds: ['NICE_TO_HAVE'] },
  { title: 'Work, place and pay', holds: ['ROLE', 'YEARS', 'PLACE', 'SALARY', 'NOTICE'] },
  { title: 'Answers', holds: ['ANSWER'] },
];

/** Whose words they are, before the words themselves. */
const sourceOf = ({ citation }: MatchPoint): string => {
  switch (citation?.from) {
    case 'RESUME':
      return 'Résumé:';
    case 'ANSWER':
      return 'Answer:';
    default:
      return 'Profile:';
  }
};

/** How somebody fits a job, reason by reason with the words it rests on: the same for applicant and company. */
export function MatchView({ match }: { match: MatchExplanation }): ReactNode {
  const { missing } = match.mustHaves;
  const possible = match.points.reduce((sum, { outOf }) => sum + outOf, 0);
  const share = (points: number) => Math.round((100 * points) / possible);
  return (
    <div className="flex flex-col gap-5">
      <div className="flex items-baseline gap-3">
        <p className="num shrink-0 text-2xl font-semibold whitespace-nowrap">
          {match.score}
          <span className="text-sm font-normal text-ink-soft"> of 100</span>
        </p>
        <p className="min-w-0 text-sm text-ink-soft">
          {missing.length === 0
            ? 'A count of reasons. People decide.'
            : `Stays below 50 while ${listWords(missing)} ${missing.length === 1 ? 'is' : 'are'} not found. People decide.`}
        </p>
      </div>
      {GROUPS.map(({ title, holds }) => {
        const points = match.points.filter(({ criterion }) => holds.includes(criterion));
        if (points.length === 0) return null;
        return (
          <section key={title} aria-label={title}>
            <h3 className="text-sm font-semibold">{title}</h3>
            <ul className="mt-1 divide-y divide-line">
              {points.map((point) => (
                <MatchRow
                  key={`${point.criterion} ${point.label}`}
                  point={point}
                  worth={`${share(point.points)} of ${share(point.outOf)}`}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function MatchRow({ point, worth }: { point: MatchPoint; worth: string }): ReactNode {
  const mark = MARKS[point.state];
  return (
    <li className="flex gap-2.5 py-2.5 text-sm">
      <span className={cn('mt-0.5 shrink-0 [&_svg]:size-4', mark.look)}>
        {mark.icon}
        <span className="sr-only">{mark.word}: </span>
      </span>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span className="font-medium wrap-anywhere">{point.label}</span>
          <span className="num text-xs text-ink-faint">{worth}</span>
        </p>
        <p className="text-ink-soft">{point.why}</p>
        {point.citation?.from === 'RESUME' || point.citation?.from === 'ANSWER' ? (
          <p className="mt-1 border-l-2 border-line-strong pl-2 text-ink-soft wrap-anywhere">
            <span className="text-ink-faint">{sourceOf(point)} </span>
            {point.citation.quote}
          </p>
        ) : null}
      </div>
    </li>
  );
}
