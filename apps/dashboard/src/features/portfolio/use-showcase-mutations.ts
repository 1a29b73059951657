import {
  describeMedia,
  moveAlbum,
  moveMedia,
  moveService,
  removeMedia,
  removeService,
  type Showcase,
} from '@nxtgauge/domain/portfolio';
import type { SavedProfile } from '@nxtgauge/domain/profiles';
import { errorMessage } from '@nxtgauge/ui/app-kit';
import { toast } from '@nxtgauge/ui/primitives';
import type { z } from 'zod';
import { trpc } from '../../core/api.ts';
import { tellSaved, useProfilesChanged } from '../profiles/use-profile-mutations.ts';

type Saved = z.infer<typeof SavedProfile>;

/** Shows an edit at once by the same function that the server applies; a refusal puts back what was there and says why. */
function useOptimistic<Input extends { profileId: string }>(
  apply: (showcase: Showcase, input: Input) => Partial<Showcase>,
  done?: string,
) {
  const utils = trpc.useUtils();
  const changed = useProfilesChanged();
  return {
    onMutate: async (input: Input) => {
      const key = { profileId: input.profileId };
      await utils.profiles.myProfile.cancel(key);
      const before = utils.profiles.myProfile.getData(key);
      if (before) utils.profiles.myProfile.setData(key, { ...before, ...apply(before, input) });
      return { before };
    },
    onError: (error: unknown, input: Input, context: { before: unknown } | undefined) => {
      const before = context?.before as ReturnType<typeof utils.profiles.myProfile.getData>;
      utils.profiles.myProfile.setData({ profileId: input.profileId }, before);
      toast.failed(errorMessage(error));
    },
    onSuccess: ({ outcome }: Saved) => {
      if (done !== undefined) tellSaved(outcome, done);
    },
    onSettled: () => changed(),
  };
}

export const useMoveAlbum = () =>
  trpc.portfolio.moveAlbum.useMutation(
    useOptimistic(({ albums }, { albumId, to }) => ({ albums: moveAlbum(albums, albumId, to) })),
  );
export const useMoveMedia = () =>
  trpc.portfolio.moveMedia.useMutation(
    useOptimistic(({ albums }, input) => ({ albums: moveMedia(albums, input) })),
  );
export const useRemoveMedia = () =>
  trpc.portfolio.removeMedia.useMutation(
    useOptimistic(({ albums }, input) => ({ albums: removeMedia(albums, input) }), 'Removed from the album'),
  );
export const useMoveService = () =>
  trpc.portfolio.moveService.useMutation(
    useOptimistic(({ services }, { serviceId, to }) => ({ services: moveService(services, serviceId, to) })),
  );
export const useRemoveService = () =>
  trpc.portfolio.removeService.useMutation(
    useOptimistic(
      ({ services }, { serviceId }) => ({ services: removeService(services, serviceId) }),
      'Service removed',
    ),
  );

/** Words about a picture: a refusal belongs to its field, so it is not shown at once. */
export function useDescribeMedia() {
  const utils = trpc.useUtils();
  const changed = useProfilesChanged();
  return trpc.portfolio.describeMedia.useMutation({
    onSuccess: async (_, input) => {
      utils.profiles.myProfile.setData(
        { profileId: input.profileId },
        (before) => before && { ...before, albums: describeMedia(before.albums, input) },
      );
      await changed();
    },
  });
}

export function useSaveAlbum() {
  const changed = useProfilesChanged();
  return trpc.portfolio.saveAlbum.useMutation({
    onSuccess: async ({ outcome }) => {
      await changed();
      tellSaved(outcome, 'Album saved');
    },
  });
}

export function useSaveService() {
  const changed = useProfilesChanged();
  return trpc.portfolio.saveService.useMutation({
    onSuccess: async ({ outcome }) => {
      await changed();
      tellSaved(outcome, 'Service saved');
    },
  });
}

export function useAddMedia() {
  const changed = useProfilesChanged();
  return trpc.portfolio.addMedia.useMutation({ onSuccess: () => changed() });
}
