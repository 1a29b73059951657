import type { CandidateDetail } from '@nxtgauge/domain/candidates';
import { errorMessage } from '@nxtgauge/ui/app-kit';
import { toast } from '@nxtgauge/ui/primitives';
import { trpc } from '../../core/api.ts';

/** The acts on a candidate: each answers with the candidate as they are afterwards, which is shown at once. */
export function useCandidateActs() {
  const utils = trpc.useUtils();
  const show = (words: string) => (candidate: CandidateDetail) => {
    utils.candidates.get.setData({ candidateId: candidate.id }, candidate);
    void utils.candidates.list.invalidate();
    void utils.candidates.assignments.invalidate({ candidateId: candidate.id });
    void utils.candidates.activity.invalidate({ candidateId: candidate.id });
    toast.done(words);
  };
  const told = { onError: (error: unknown) => toast.failed(errorMessage(error)) };
  return {
    create: trpc.candidates.create.useMutation({ onSuccess: show('Added, and assigned to you') }),
    update: trpc.candidates.update.useMutation({ onSuccess: show('Saved') }),
    setStatus: trpc.candidates.setStatus.useMutation({ onSuccess: show('Saved'), ...told }),
    assign: trpc.candidates.assign.useMutation({ onSuccess: show('Assigned') }),
    reassign: trpc.candidates.reassign.useMutation({ onSuccess: show('Handed over') }),
    merge: trpc.candidates.merge.useMutation({
      onSuccess(candidate) {
        show('The two records are one')(candidate);
        void utils.candidates.get.invalidate();
        void utils.resumes.invalidate();
        void utils.resumeReviews.invalidate();
        void utils.hiring.invalidate();
      },
    }),
    unassign: trpc.candidates.unassign.useMutation({ onSuccess: show('The assignment has ended') }),
  };
}
