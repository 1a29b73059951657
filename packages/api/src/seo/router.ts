import { AbsenceInput, LandingFacts, LandingInput, ProfileAbsence } from '@nxtgauge/domain/seo';
import { landingFacts, profileAbsence } from '@nxtgauge/services/seo';
import { publicProcedure, router } from '../core/index.ts';

export const seoRouter = router({
  landing: publicProcedure
    .input(LandingInput)
    .output(LandingFacts)
    .query(({ ctx, input }) => landingFacts(ctx.svc, input)),
  absence: publicProcedure
    .input(AbsenceInput)
    .output(ProfileAbsence)
    .query(({ ctx, input }) => profileAbsence(ctx.svc, input)),
});
