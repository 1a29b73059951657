import type { SavedOutcome } from '@nxtgauge/domain/profiles';
import { toast } from '@nxtgauge/ui/primitives';
import { trpc } from '../../core/api.ts';

export function useProfilesChanged() {
  const utils = trpc.useUtils();
  return () =>
    Promise.all([
      utils.profiles.mine.invalidate(),
      utils.profiles.myProfile.invalidate(),
      utils.profiles.waitingChanges.invalidate(),
      utils.approvals.own.invalidate(),
      utils.identity.me.invalidate(),
    ]);
}

/** Says what happened to a saved change: written, or waiting while the live version stays. */
export function tellSaved(outcome: SavedOutcome, what: string): void {
  if (outcome === 'SAVED') toast.done(what);
  else toast.done(what, { description: 'It is in review. Customers see it once we have approved it.' });
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
      tellSaved(outcome, 'Saved');
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

export function useTakeEditBack() {
  const changed = useProfilesChanged();
  return trpc.profiles.takeEditBack.useMutation({
    onSuccess: async () => {
      await changed();
      toast.done('Your changes are taken back');
    },
  });
}

export function usePauseProfile() {
  const changed = useProfilesChanged();
  return trpc.profiles.pause.useMutation({
    onSuccess: async () => {
      await changed();
      toast.done('You are away', { description: 'The profile left search. Your requests go on as before.' });
    },
  });
}

export function useResumeProfile() {
  const changed = useProfilesChanged();
  return trpc.profiles.resume.useMutation({
    onSuccess: async () => {
      await changed();
      toast.done('You are back', { description: 'The profile is in search again.' });
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
