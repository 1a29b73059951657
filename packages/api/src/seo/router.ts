import { AbsenceInput, BigCities, LandingFacts, LandingInput, ProfileAbsence } from '@nxtgauge/domain/seo';
import { NoInput } from '@nxtgauge/domain/text';
import { bigCities, landingFacts, profileAbsence } from '@nxtgauge/services/seo';
import { publicProcedure, router } from '../core/index.ts';

export const seoRouter = router({
  landing: publicProcedure
    .input(LandingInput)
    .output(LandingFacts)
    .query(({ ctx, input }) => landingFacts(ctx.svc, input)),
  cities: publicProcedure
    .input(NoInput)
    .output(BigCities)
    .query(({ ctx }) => bigCities(ctx.svc)),
  absence: publicProcedure
    .input(AbsenceInput)
    .output(ProfileAbsence)
    .query(({ ctx, input }) => profileAbsence(ctx.svc, input)),
});
