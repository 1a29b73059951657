import { LeadPricingPolicy } from '@nxtgauge/domain/leads';
import {
  ConfigList,
  LeadRules,
  RestoreConfigInput,
  SaveConfigInput,
  SavedConfig,
} from '@nxtgauge/domain/settings';
import { NoInput } from '@nxtgauge/domain/text';
import { listConfigs, readConfig, restoreConfig, saveConfig } from '@nxtgauge/services/settings';
import { publicProcedure, router, staff } from '../core/index.ts';

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

/** Every rule, for staff who may change them. */
export const rulesRouter = router({
  list: staff('settings.edit')
    .input(NoInput)
    .output(ConfigList)
    .query(({ ctx }) => listConfigs(ctx.svc)),
  save: staff('settings.edit')
    .input(SaveConfigInput)
    .output(SavedConfig)
    .mutation(({ ctx, input }) => saveConfig(ctx.svc, input)),
  restore: staff('settings.edit')
    .input(RestoreConfigInput)
    .output(SavedConfig)
    .mutation(({ ctx, input }) => restoreConfig(ctx.svc, input)),
});
