import { trpc } from '../../core/api.ts';

/** Sends one document; the answer is the whole page's new state. */
export function useSendDocument(profileId: string) {
  const utils = trpc.useUtils();
  return trpc.verification.send.useMutation({
    onSuccess: (verification) => {
      utils.verification.mine.setData({ profileId }, verification);
      void utils.profiles.myProfile.invalidate({ profileId });
    },
    onError: () => void utils.verification.mine.invalidate({ profileId }),
  });
}
