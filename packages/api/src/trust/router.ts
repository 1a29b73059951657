import {
  Appealed,
  AppealInput,
  BadgeProgressPage,
  PublicFigures,
  Reported,
  ReportInput,
  Standing,
  TrustProfileInput,
  WhyInput,
  WhyPage,
} from '@nxtgauge/domain/trust';
import { NoInput } from '@nxtgauge/domain/text';
import * as trust from '@nxtgauge/services/trust';
import { publicProcedure, router, signedIn } from '../core/index.ts';

/** Reports, badges and standing, for visitors and signed-in people. */
export const trustRouter = router({
  report: signedIn()
    .input(ReportInput)
    .output(Reported)
    .mutation(({ ctx, input }) => trust.reportContent(ctx.svc, input)),
  figures: publicProcedure
    .input(TrustProfileInput)
    .output(PublicFigures)
    .query(({ ctx, input }) => trust.readPublicFigures(ctx.svc, input)),
  why: publicProcedure
    .input(WhyInput)
    .output(WhyPage)
    .query(({ ctx, input }) => trust.readWhy(ctx.svc, input)),
  badges: signedIn('profile.edit')
    .input(NoInput)
    .output(BadgeProgressPage)
    .query(({ ctx }) => trust.readBadgeProgress(ctx.svc)),
  standing: signedIn()
    .input(NoInput)
    .output(Standing)
    .query(({ ctx }) => trust.readStanding(ctx.svc)),
  appeal: signedIn()
    .input(AppealInput)
    .output(Appealed)
    .mutation(({ ctx, input }) => trust.appeal(ctx.svc, input)),
});
