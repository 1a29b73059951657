import { trpc } from '../../core/api.ts';

/** What can be done on one application. Everything that shows it is asked again afterwards. */
export function useSheetActs() {
  const utils = trpc.useUtils();
  const options = { onSettled: () => utils.hiring.invalidate() };
  return {
    saveScorecard: trpc.hiring.saveScorecard.useMutation(options),
    proposeInterview: trpc.hiring.proposeInterview.useMutation(options),
    rescheduleInterview: trpc.hiring.rescheduleInterview.useMutation(options),
    cancelInterview: trpc.hiring.cancelInterview.useMutation(options),
    closeInterview: trpc.hiring.closeInterview.useMutation(options),
    draftOffer: trpc.hiring.draftOffer.useMutation(options),
    sendOffer: trpc.hiring.sendOffer.useMutation(options),
    withdrawOffer: trpc.hiring.withdrawOffer.useMutation(options),
    hire: trpc.hiring.hire.useMutation(options),
  };
}
