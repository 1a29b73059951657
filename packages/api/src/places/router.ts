import { FindPlacesInput, FoundPlaces, Place, PlaceInput } from '@nxtgauge/domain/places';
import { findPlaces, getPlace } from '@nxtgauge/services/places';
import { publicProcedure, router } from '../core/index.ts';

export const placesRouter = router({
  find: publicProcedure
    .input(FindPlacesInput)
    .output(FoundPlaces)
    .query(({ ctx, input }) => findPlaces(ctx.svc, input)),
  bySlug: publicProcedure
    .input(PlaceInput)
    .output(Place)
    .query(({ ctx, input }) => getPlace(ctx.svc, input)),
});
