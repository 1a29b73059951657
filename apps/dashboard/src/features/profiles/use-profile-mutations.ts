import { toast } from '@nxtgauge/ui/primitives';
import { trpc } from '../../core/api.ts';

function useProfilesChanged() {
  const utils = trpc.useUtils();
  return () =>
    Promise.all([
      utils.profiles.mine.invalidate(),
      utils.profiles.myProfile.invalidate(),
      utils.identity.me.invalidate(),
    ]);
}

export function useCreateProfile() {
  const changed = useProfilesChanged();
  return trpc.profiles.create.useMutation({ onSuccess: () => changed() });
}

export function useSaveProfile() {
  const changed = useProfilesChanged();
  return trpc.profiles.save.useMutation({
    onSuccess: async ({ outcome }) => {
      await changed();
      if (outcome === 'SAVED') toast.done('Your profile is saved');
      else
        toast.done('Your changes are in review', {
          description: 'The live profile stays as it is until then.',
        });
    },
  });
}

export function useSubmitProfile() {
  const changed = useProfilesChanged();
  return trpc.profiles.submit.useMutation({
    onSuccess: async () => {
      await changed();
      toast.done('Your profile is in review', { description: 'We usually answer within a day.' });
    },
  });
}

/** Shown at once; the server's answer or a refusal then says how it really is. */
export function useSetVisibility(profileId: string) {
  const utils = trpc.useUtils();
  const changed = useProfilesChanged();
  return trpc.profiles.setVisibility.useMutation({
    onMutate: ({ isProfilePublic }) => {
      const before = utils.profiles.myProfile.getData({ profileId });
      utils.profiles.myProfile.setData(
        { profileId },
        (profile) => profile && { ...profile, isProfilePublic },
      );
      return { before };
    },
    onError: (_error, _input, context) => utils.profiles.myProfile.setData({ profileId }, context?.before),
    onSuccess: ({ isProfilePublic }) =>
      toast.done(isProfilePublic ? 'Your profile is visible' : 'Your profile is hidden', {
        description: isProfilePublic
          ? undefined
          : 'It left search and its page. Your requests go on as before.',
      }),
    onSettled: () => changed(),
  });
}
