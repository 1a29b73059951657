import {
  CreateProfileInput,
  FacetCounts,
  FacetCountsInput,
  MyProfileContent,
  MyProfileInput,
  MyProfiles,
  PauseProfileInput,
  ProfileBySlugInput,
  ProfilePage,
  PublicProfile,
  SavedProfile,
  SaveProfileInput,
  SearchProfilesInput,
  SetVisibilityInput,
  WaitingChanges,
} from '@nxtgauge/domain/profiles';
import { NoInput } from '@nxtgauge/domain/text';
import * as profiles from '@nxtgauge/services/profiles';
import { router, signedIn } from '../core/index.ts';
import { wireQuery } from '../wire/index.ts';

export const profilesRouter = router({
  search: wireQuery({
    policy: { kind: 'public' },
    input: SearchProfilesInput,
    output: ProfilePage,
    read: profiles.searchProfiles,
  }),
  bySlug: wireQuery({
    policy: { kind: 'public' },
    input: ProfileBySlugInput,
    output: PublicProfile,
    read: profiles.getPublicProfile,
  }),
  facetCounts: wireQuery({
    policy: { kind: 'public' },
    input: FacetCountsInput,
    output: FacetCounts,
    read: async (ctx, input) => JSON.stringify(await profiles.facetCounts(ctx, input)),
  }),
  mine: signedIn('profile.edit')
    .input(NoInput)
    .output(MyProfiles)
    .query(({ ctx }) => profiles.listMyProfiles(ctx.svc)),
  myProfile: signedIn('profile.edit')
    .input(MyProfileInput)
    .output(MyProfileContent)
    .query(({ ctx, input }) => profiles.getMyProfile(ctx.svc, input)),
  create: signedIn('profile.edit')
    .input(CreateProfileInput)
    .output(MyProfileContent)
    .mutation(({ ctx, input }) => profiles.createProfile(ctx.svc, input)),
  save: signedIn('profile.edit')
    .input(SaveProfileInput)
    .output(SavedProfile)
    .mutation(({ ctx, input }) => profiles.saveProfile(ctx.svc, input)),
  submit: signedIn('profile.edit')
    .input(MyProfileInput)
    .output(SavedProfile)
    .mutation(({ ctx, input }) => profiles.submitProfile(ctx.svc, input)),
  setVisibility: signedIn('profile.edit')
    .input(SetVisibilityInput)
    .output(MyProfileContent)
    .mutation(({ ctx, input }) => profiles.setProfileVisibility(ctx.svc, input)),
  takeEditBack: signedIn('profile.edit')
    .input(MyProfileInput)
    .output(SavedProfile)
    .mutation(({ ctx, input }) => profiles.dropEdit(ctx.svc, input)),
  waitingChanges: signedIn('profile.edit')
    .input(MyProfileInput)
    .output(WaitingChanges)
    .query(({ ctx, input }) => profiles.waitingChanges(ctx.svc, input)),
  pause: signedIn('profile.edit')
    .input(PauseProfileInput)
    .output(MyProfileContent)
    .mutation(({ ctx, input }) => profiles.pauseProfile(ctx.svc, input)),
  resume: signedIn('profile.edit')
    .input(MyProfileInput)
    .output(MyProfileContent)
    .mutation(({ ctx, input }) => profiles.resumeProfile(ctx.svc, input)),
});
