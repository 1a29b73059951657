import {
  AbsenceInput,
  BigCities,
  LandingFacts,
  LandingInput,
  ProfileAbsence,
  PublishedRules,
} from '@nxtgauge/domain/seo';
import { NoInput } from '@nxtgauge/domain/text';
import { bigCities, landingFacts, profileAbsence, publishedRules } from '@nxtgauge/services/seo';
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
  rules: publicProcedure
    .input(NoInput)
    .output(PublishedRules)
    .query(({ ctx }) => publishedRules(ctx.svc)),
  absence: publicProcedure
    .input(AbsenceInput)
    .output(ProfileAbsence)
    .query(({ ctx, input }) => profileAbsence(ctx.svc, input)),
});
