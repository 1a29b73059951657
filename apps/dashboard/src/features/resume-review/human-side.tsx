import type { ReviewDetail } from '@nxtgauge/domain/resume-review';
import { useNow } from '@nxtgauge/ui/app-kit';
import { formatDateTime } from '@nxtgauge/ui/format';
import { Badge, Button } from '@nxtgauge/ui/primitives';
import { useState, type ReactNode } from 'react';
import { AnswerDialog, ContestDialog, HumanWordDialog } from './human-dialogs.tsx';

type Result = NonNullable<ReviewDetail['result']>;
export type Contest = Result['contests'][number];

/** What people say of the review: their own word beside its score, objections and answers. */
export function HumanSide({ review, result }: { review: ReviewDetail; result: Result }): ReactNode {
  const now = useNow();
  const [open, setOpen] = useState<'word' | 'contest' | Contest | null>(null);
  const { human } = result;
  const mineIsOpen = result.contests.some(({ isMine, status }) => isMine && status === 'OPEN');
  return (
    <section aria-label="What people say" className="flex flex-col gap-3 border-t border-line pt-4 text-sm">
      <h3 className="text-base font-semibold">What people say</h3>
      {human ? (
        <p className="wrap-anywhere">
          <span className="num font-medium">{human.score}</span> by {human.byName},{' '}
          {formatDateTime(human.at, now)}: “{human.words}”
        </p>
      ) : (
        <p className="text-ink-soft">Nobody has put their own word beside this score yet.</p>
      )}
      <ul className="flex flex-col gap-3">
        {result.contests.map((contest) => (
          <li key={contest.id} className="rounded-md border border-line p-3">
            <p className="flex flex-wrap items-center gap-2">
              <span className="font-medium">{contest.byName} objects</span>
              <Badge size="sm" tone={contest.status === 'OPEN' ? 'act' : 'neutral'}>
                {contest.status === 'OPEN'
                  ? 'Open'
                  : contest.status === 'CHANGED'
                    ? 'Was right'
                    : 'The review stays'}
              </Badge>
            </p>
            <p className="mt-1 wrap-anywhere whitespace-pre-wrap">“{contest.statement}”</p>
            {contest.answer ? (
              <p className="mt-2 text-ink-soft wrap-anywhere whitespace-pre-wrap">
                {contest.answeredByName}: “{contest.answer}”
              </p>
            ) : null}
            {contest.status === 'OPEN' && !contest.isMine && review.mayChange ? (
              <Button size="sm" className="mt-2" onClick={() => setOpen(contest)}>
                Answer
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {review.mayChange ? (
        <div className="flex flex-wrap gap-2">
          <Button size="sm" onClick={() => setOpen('word')}>
            {human ? 'Change the human word' : 'Add your own word'}
          </Button>
          {mineIsOpen ? null : (
            <Button size="sm" onClick={() => setOpen('contest')}>
              Object
            </Button>
          )}
        </div>
      ) : null}
      {open === 'word' ? <HumanWordDialog review={review} onClose={() => setOpen(null)} /> : null}
      {open === 'contest' ? <ContestDialog reviewId={review.id} onClose={() => setOpen(null)} /> : null}
      {open !== null && typeof open === 'object' ? (
        <AnswerDialog contest={open} onClose={() => setOpen(null)} />
      ) : null}
    </section>
  );
}
