import type { ReviewFacts } from '@nxtgauge/domain/resume-review';
import type { ResumeFacts } from '@nxtgauge/domain/resumes';
import { ErrorView, QueryView } from '@nxtgauge/ui/app-kit';
import { Button, EmptyState, Select, SkeletonText } from '@nxtgauge/ui/primitives';
import { Scale, Sparkles } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { allItems, nextPage } from '../../core/pages.ts';
import { CompareReviews } from './compare-reviews.tsx';
import { OpenReview } from './open-review.tsx';
import { RequestReview } from './request-review.tsx';
import { ResumeText } from './resume-text.tsx';
import { REVIEW_STATUS_WORDS, reviewTitle } from './review-words.ts';

/** One version: its text, the reviews of it, and the open one beside the text. */
export function ReviewDesk({
  resume,
  jobs,
  mayChange,
  isOwn = false,
  blind,
}: {
  resume: ResumeFacts;
  /** What it can be read for. */
  jobs: ReadonlyMap<string, string>;
  mayChange: boolean;
  /** The reader's own: no second person has a word on it. */
  isOwn?: boolean;
  blind: boolean;
}): ReactNode {
  const [chosen, setChosen] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [comparing, setComparing] = useState(false);
  const detail = trpc.resumes.get.useQuery({ resumeId: resume.id });
  const reviews = trpc.resumeReviews.list.useInfiniteQuery(
    { candidateId: resume.candidateId, limit: 50 },
    nextPage,
  );
  const all = allItems(reviews.data) ?? [];
  const own = all.filter((review) => review.resumeId === resume.id);
  const open = own.find(({ id }) => id === chosen) ?? own[0];
  const done = all.filter(({ status }) => status === 'completed');
  const options = own.map((review) => ({ value: review.id, label: optionWords(review) }));
  return (
    <section aria-label={`Version ${resume.versionNumber}`} className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-3 border-t border-line pt-5">
        <h2 className="text-base font-semibold">Version {resume.versionNumber}</h2>
        {options.length > 0 ? (
          <Select
            aria-label="Review"
            options={options}
            value={open?.id ?? null}
            onValueChange={setChosen}
            className="w-full sm:w-96"
          />
        ) : null}
        <div className="flex flex-wrap gap-2 sm:ml-auto">
          {done.length > 1 && open ? (
            <Button iconStart={<Scale />} onClick={() => setComparing(true)}>
              Compare
            </Button>
          ) : null}
          {mayChange ? (
            <Button variant="act" iconStart={<Sparkles />} onClick={() => setAsking(true)}>
              {own.length > 0 ? 'Review again' : 'Review'}
            </Button>
          ) : null}
        </div>
      </div>
      {reviews.error && !reviews.data ? (
        <ErrorView error={reviews.error} what="The reviews" onRetry={() => void reviews.refetch()} />
      ) : null}
      <QueryView query={detail} what="The text of this version" skeleton={<SkeletonText lines={14} />}>
        {(read) =>
          open ? (
            <OpenReview key={open.id} reviewId={open.id} resume={read} blind={blind} isOwn={isOwn} />
          ) : (
            <div className="grid gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
              <ResumeText
                resume={read}
                items={[]}
                selectedId={null}
                blind={blind}
                onSelect={() => undefined}
              />
              {reviews.data ? (
                <EmptyState size="inline" icon={<Sparkles />} title="Not reviewed yet">
                  <p>
                    A review scores the text by published rules and says what to look at. It decides nothing.
                  </p>
                </EmptyState>
              ) : null}
            </div>
          )
        }
      </QueryView>
      {asking ? (
        <RequestReview
          resumeId={resume.id}
          jobs={jobs}
          onAsked={setChosen}
          onClose={() => setAsking(false)}
        />
      ) : null}
      {comparing && open ? (
        <CompareReviews reviews={done} newerId={open.id} onClose={() => setComparing(false)} />
      ) : null}
    </section>
  );
}

const optionWords = (review: ReviewFacts): string => {
  const result =
    review.status === 'completed'
      ? review.overall === null
        ? null
        : String(review.overall)
      : REVIEW_STATUS_WORDS[review.status].label.toLowerCase();
  return [reviewTitle(review), result].filter((part) => part !== null).join(': ');
};
