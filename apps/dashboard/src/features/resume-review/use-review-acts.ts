import type { ReviewDetail } from '@nxtgauge/domain/resume-review';
import { errorMessage } from '@nxtgauge/ui/app-kit';
import { toast } from '@nxtgauge/ui/primitives';
import { trpc } from '../../core/api.ts';

/** The acts on a review: each answers with the review as it is afterwards, which is shown at once. */
export function useReviewActs() {
  const utils = trpc.useUtils();
  const onSuccess = (review: ReviewDetail) => {
    utils.resumeReviews.get.setData({ reviewId: review.id }, review);
    void utils.resumeReviews.list.invalidate();
  };
  const told = { onSuccess, onError: (error: unknown) => toast.failed(errorMessage(error)) };
  return {
    request: trpc.resumeReviews.request.useMutation({ onSuccess }),
    retry: trpc.resumeReviews.retry.useMutation(told),
    cancel: trpc.resumeReviews.cancel.useMutation(told),
    contest: trpc.resumeReviews.contest.useMutation({ onSuccess }),
    answer: trpc.resumeReviews.answer.useMutation({ onSuccess }),
    humanWord: trpc.resumeReviews.humanWord.useMutation({ onSuccess }),
  };
}
