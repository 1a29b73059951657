import {
  AddMediaInput,
  AlbumInput,
  DescribeMediaInput,
  MediaInput,
  MoveAlbumInput,
  MoveMediaInput,
  MoveServiceInput,
  SaveAlbumInput,
  SaveServiceInput,
  ServiceInput,
} from '@nxtgauge/domain/portfolio';
import { SavedProfile } from '@nxtgauge/domain/profiles';
import * as portfolio from '@nxtgauge/services/portfolio';
import { router, signedIn } from '../core/index.ts';

/** Albums and services of own profiles; every change is a change of the profile's working copy. */
export const portfolioRouter = router({
  saveAlbum: signedIn('profile.edit')
    .input(SaveAlbumInput)
    .output(SavedProfile)
    .mutation(({ ctx, input }) => portfolio.saveAlbum(ctx.svc, input)),
  moveAlbum: signedIn('profile.edit')
    .input(MoveAlbumInput)
    .output(SavedProfile)
    .mutation(({ ctx, input }) => portfolio.moveAlbum(ctx.svc, input)),
  removeAlbum: signedIn('profile.edit')
    .input(AlbumInput)
    .output(SavedProfile)
    .mutation(({ ctx, input }) => portfolio.removeAlbum(ctx.svc, input)),
  addMedia: signedIn('profile.edit')
    .input(AddMediaInput)
    .output(SavedProfile)
    .mutation(({ ctx, input }) => portfolio.addMedia(ctx.svc, input)),
  describeMedia: signedIn('profile.edit')
    .input(DescribeMediaInput)
    .output(SavedProfile)
    .mutation(({ ctx, input }) => portfolio.describeMedia(ctx.svc, input)),
  moveMedia: signedIn('profile.edit')
    .input(MoveMediaInput)
    .output(SavedProfile)
    .mutation(({ ctx, input }) => portfolio.moveMedia(ctx.svc, input)),
  removeMedia: signedIn('profile.edit')
    .input(MediaInput)
    .output(SavedProfile)
    .mutation(({ ctx, input }) => portfolio.removeMedia(ctx.svc, input)),
  saveService: signedIn('profile.edit')
    .input(SaveServiceInput)
    .output(SavedProfile)
    .mutation(({ ctx, input }) => portfolio.saveService(ctx.svc, input)),
  moveService: signedIn('profile.edit')
    .input(MoveServiceInput)
    .output(SavedProfile)
    .mutation(({ ctx, input }) => portfolio.moveService(ctx.svc, input)),
  removeService: signedIn('profile.edit')
    .input(ServiceInput)
    .output(SavedProfile)
    .mutation(({ ctx, input }) => portfolio.removeService(ctx.svc, input)),
});
