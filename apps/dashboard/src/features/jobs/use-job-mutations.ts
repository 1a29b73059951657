import { toast } from '@nxtgauge/ui/primitives';
import { trpc } from '../../core/api.ts';

/** What every act on a job makes stale. */
export function useJobChanged() {
  const utils = trpc.useUtils();
  return () =>
    Promise.all([
      utils.jobs.mine.invalidate(),
      utils.jobs.forDesk.invalidate(),
      utils.billing.entitlements.invalidate(),
      utils.approvals.own.invalidate(),
    ]);
}

/** The steps in the life of a job that need no more than a click. */
export function useJobSteps() {
  const changed = useJobChanged();
  const said = (words: string) => ({
    onSuccess: async () => {
      await changed();
      toast.done(words);
    },
  });
  return {
    pause: trpc.jobs.pause.useMutation(said('The job is paused and out of search')),
    resume: trpc.jobs.resume.useMutation(said('The job takes applications again')),
    withdraw: trpc.jobs.withdraw.useMutation(said('The job is a draft again, and its post is back')),
    renew: trpc.jobs.renew.useMutation({
      onSuccess: async ({ status }) => {
        await changed();
        toast.done(status === 'LIVE' ? 'The job is open for another term' : 'The job is in review again');
      },
    }),
    close: trpc.jobs.close.useMutation(said('The job is closed')),
    duplicate: trpc.jobs.duplicate.useMutation({ onSuccess: changed }),
  };
}
