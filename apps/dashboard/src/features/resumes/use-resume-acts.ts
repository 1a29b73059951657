import type { ResumeFacts } from '@nxtgauge/domain/resumes';
import { errorMessage } from '@nxtgauge/ui/app-kit';
import { toast } from '@nxtgauge/ui/primitives';
import { trpc } from '../../core/api.ts';

/** What can be done about a version that was not read. */
export function useResumeActs({ candidateId }: Pick<ResumeFacts, 'candidateId'>) {
  const utils = trpc.useUtils();
  const done = {
    onSuccess: () => void utils.resumes.list.invalidate({ candidateId }),
    onError: (error: unknown) => toast.failed(errorMessage(error)),
  };
  return {
    retry: trpc.resumes.retry.useMutation(done),
    cancel: trpc.resumes.cancel.useMutation(done),
  };
}
