import { LeadPricingPolicy } from '@nxtgauge/domain/leads';
import { LeadRules } from '@nxtgauge/domain/settings';
import { NoInput } from '@nxtgauge/domain/text';
import { readConfig } from '@nxtgauge/services/settings';
import { publicProcedure, router } from '../core/index.ts';

/** The published rules: what a lead costs, and when coins come back. */
export const settingsRouter = router({
  leadPricing: publicProcedure
    .input(NoInput)
    .output(LeadPricingPolicy)
    .query(({ ctx }) => readConfig(ctx.svc, 'leads.pricing')),
  leadRules: publicProcedure
    .input(NoInput)
    .output(LeadRules)
    .query(({ ctx }) => readConfig(ctx.svc, 'leads.rules')),
});
