import { trpc } from '../../core/api.ts';

/** Sends one document; the answer is the whole page's new state. */
export function useSendDocument(profileId: string | null) {
  const utils = trpc.useUtils();
  return trpc.verification.send.useMutation({
    onSuccess: (verification) => {
      utils.verification.mine.setData({ profileId }, verification);
      if (profileId === null) void utils.companies.mine.invalidate();
      else void utils.profiles.myProfile.invalidate({ profileId });
    },
    onError: () => void utils.verification.mine.invalidate({ profileId }),
  });
}
