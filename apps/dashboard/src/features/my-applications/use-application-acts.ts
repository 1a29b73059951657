import type { MyApplicationDetail } from '@nxtgauge/domain/my-applications';
import { toast } from '@nxtgauge/ui/primitives';
import { trpc } from '../../core/api.ts';

/** The acts on one's own application: each answers with it as it is afterwards, which is shown at once. */
export function useApplicationActs() {
  const utils = trpc.useUtils();
  const show = (words: string) => ({
    onSuccess: (application: MyApplicationDetail) => {
      utils.myApplications.detail.setData({ applicationId: application.id }, application);
      void utils.myApplications.list.invalidate();
      toast.done(words);
    },
    // What is shown may be older than what refused it.
    onError: () => void utils.myApplications.detail.invalidate(),
  });
  return {
    withdraw: trpc.myApplications.withdraw.useMutation(show('Taken back')),
    nudge: trpc.myApplications.nudge.useMutation(show('Asked')),
    pickSlot: trpc.myApplications.pickSlot.useMutation(show('The time is yours')),
    callOff: trpc.myApplications.callOffInterview.useMutation(show('The company knows')),
    answerOffer: trpc.myApplications.answerOffer.useMutation(show('Your answer is on its way')),
  };
}
