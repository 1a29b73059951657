import type { ReviewDetail } from '@nxtgauge/domain/resume-review';
import type { ResumeDetail } from '@nxtgauge/domain/resumes';
import { QueryView } from '@nxtgauge/ui/app-kit';
import { Button, Notice, Progress, SkeletonText } from '@nxtgauge/ui/primitives';
import { RotateCcw } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { FeedbackList } from './feedback-list.tsx';
import { HumanSide } from './human-side.tsx';
import { ResumeText } from './resume-text.tsx';
import { ScorePanel } from './score-panel.tsx';
import { useReviewActs } from './use-review-acts.ts';

const NONE: NonNullable<ReviewDetail['result']>['items'] = [];

/** A review beside the text that it speaks of. */
export function OpenReview({
  reviewId,
  resume,
  blind,
  isOwn,
}: {
  reviewId: string;
  resume: ResumeDetail;
  blind: boolean;
  isOwn: boolean;
}): ReactNode {
  const review = trpc.resumeReviews.get.useQuery({ reviewId });
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const items = review.data?.result?.items ?? NONE;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="order-2 min-w-0 lg:sticky lg:top-20 lg:order-1">
        <ResumeText
          resume={resume}
          items={items}
          selectedId={selectedId}
          blind={blind}
          onSelect={setSelectedId}
        />
      </div>
      <div className="order-1 min-w-0 lg:order-2">
        <QueryView query={review} what="This review" skeleton={<SkeletonText lines={8} />}>
          {(data) =>
            data.result ? (
              <div className="flex flex-col gap-6">
                <ScorePanel review={data} result={data.result} />
                <FeedbackList
                  items={items}
                  resume={resume}
                  blind={blind}
                  selectedId={selectedId}
                  onSelect={setSelectedId}
                />
                {isOwn ? null : <HumanSide review={data} result={data.result} />}
              </div>
            ) : (
              <Unfinished review={data} />
            )
          }
        </QueryView>
      </div>
    </div>
  );
}

function Unfinished({ review }: { review: ReviewDetail }): ReactNode {
  const { retry, cancel } = useReviewActs();
  const { id: reviewId, status } = review;
  if (status === 'pending' || status === 'processing') {
    return (
      <div className="flex flex-col items-start gap-4" aria-live="polite">
        <Progress
          value={null}
          label={status === 'pending' ? 'Waits for its turn' : 'Being reviewed'}
          className="w-full"
        />
        {review.mayChange ? (
          <Button loading={cancel.isPending} onClick={() => cancel.mutate({ reviewId })}>
            Stop
          </Button>
        ) : null}
      </div>
    );
  }
  return (
    <Notice
      tone={status === 'failed' ? 'brick' : 'neutral'}
      title={status === 'failed' ? 'This review failed' : 'This review was stopped'}
      action={
        review.mayChange ? (
          <Button
            iconStart={<RotateCcw />}
            loading={retry.isPending}
            onClick={() => retry.mutate({ reviewId })}
          >
            Try again
          </Button>
        ) : undefined
      }
    >
      {review.errorMessage}
    </Notice>
  );
}
