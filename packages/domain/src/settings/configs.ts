import { z } from 'zod';
import { ApprovalPolicy, DEFAULT_APPROVAL_POLICY } from '../approvals/policy.ts';
import { HIRING_RULES_DEFAULT, HiringRules } from '../jobs/rules.ts';
import { LeadPricingPolicy } from '../leads/pricing.ts';
import { RANKING_DEFAULT, RankingRules } from '../search/ranking.ts';
import { VerificationRules } from '../verification/contracts.ts';
import { SEO_CONFIGS } from '../seo/rules.ts';
import { TRUST_CONFIGS } from '../trust/policy.ts';
import { UploadLimits } from '../uploads/contracts.ts';

const hours = z.int().min(1).max(720);
const days = z.int().min(1).max(365);

export const LeadRules = z.object({
  openDays: days,
  warnDaysBefore: z.array(days).max(10),
  maxRenewals: z.int().min(0).max(50),
  approvalHours: hours,
  unopenedHours: hours,
  undecidedHours: hours,
  freeWithdrawMinutes: z.int().min(0).max(1_440),
  lateWithdrawBasisPoints: z.int().min(0).max(10_000),
});
export type LeadRules = z.infer<typeof LeadRules>;

export const SignInRules = z.object({
  codeMinutes: z.int().min(1).max(120),
  codeTries: z.int().min(1).max(20),
  sessionIdleDays: days,
  sessionMaxDays: days,
  /** Short ones would sign out the person who could make them longer again. */
  staffSessionIdleMinutes: z.int().min(5).max(1_440),
  staffSessionMaxHours: z.int().min(1).max(72),
});
export type SignInRules = z.infer<typeof SignInRules>;

export const WalletRules = z.object({ starterCoins: z.int().min(0).max(10_000) });

export { RankingRules } from '../search/ranking.ts';

/** Every group of `runtime_configs` with its schema and its default; a rule that counts on a number reads it from here. */
export const RUNTIME_CONFIGS = {
  'leads.pricing': {
    schema: LeadPricingPolicy,
    description: 'What a request on a lead costs (BR-02, BR-12).',
    value: {
      version: 1,
      minCoins: 2,
      maxCoins: 60,
      base: {
        photographer: 8,
        tutor: 5,
        makeup_artist: 7,
        developer: 10,
        video_editor: 7,
        graphic_designer: 6,
        social_media_manager: 7,
        fitness_trainer: 5,
        catering_service: 12,
        ugc_content_creator: 5,
      },
      budgetBands: [
        { upToInr: 500_000, factor: 6_000 },
        { upToInr: 2_500_000, factor: 10_000 },
        { upToInr: 10_000_000, factor: 14_000 },
        { upToInr: 50_000_000, factor: 20_000 },
        { upToInr: null, factor: 28_000 },
      ],
      urgency: { FLEXIBLE: 9_000, SOON: 10_000, URGENT: 12_000 },
      unansweredAfterHours: 48,
      unansweredFactor: 5_000,
    },
  },
  'leads.rules': {
    schema: LeadRules,
    description: 'How long leads and holds last (BR-05, BR-06, BR-11).',
    value: {
      openDays: 14,
      warnDaysBefore: [5, 1],
      maxRenewals: 2,
      approvalHours: 24,
      unopenedHours: 48,
      undecidedHours: 72,
      freeWithdrawMinutes: 15,
      lateWithdrawBasisPoints: 5_000,
    },
  },
  'approvals.policy': {
    schema: ApprovalPolicy,
    description: 'Claims, trust levels, and what is approved without a person (BR-23).',
    value: DEFAULT_APPROVAL_POLICY,
  },
  'identity.sign_in': {
    schema: SignInRules,
    description: 'Codes and sessions.',
    value: {
      codeMinutes: 15,
      codeTries: 5,
      sessionIdleDays: 14,
      sessionMaxDays: 60,
      staffSessionIdleMinutes: 60,
      staffSessionMaxHours: 12,
    },
  },
  'wallet.rules': {
    schema: WalletRules,
    description: 'Coins given once, when a professional’s first profile is approved.',
    value: { starterCoins: 30 },
  },
  'hiring.rules': {
    schema: HiringRules,
    description:
      'How long jobs are open, how soon companies answer, and what posts and contacts cost (BR-11, BR-25).',
    value: HIRING_RULES_DEFAULT,
  },
  'uploads.limits': {
    schema: UploadLimits,
    description: 'How much one person may upload in a day and keep in all, and when unused uploads go.',
    value: {
      filesPerDay: 300,
      bytesPerDay: 1_500_000_000,
      filesInAll: 2_000,
      bytesInAll: 6_000_000_000,
      unusedHours: 24,
    },
  },
  ...SEO_CONFIGS,
  ...TRUST_CONFIGS,
  'verification.rules': {
    schema: VerificationRules,
    description:
      'How soon documents are looked at, when owners are reminded, how long files are kept (BR-35).',
    value: {
      reviewHours: 48,
      claimMinutes: 15,
      remindDays: [30, 7, 1],
      retentionDays: 90,
      viewSeconds: 300,
    },
  },
  'search.ranking': {
    schema: RankingRules,
    description: 'What counts in the order of search results, in points (BR-20, BR-22).',
    value: RANKING_DEFAULT,
  },
} as const satisfies Record<string, { schema: z.ZodType; description: string; value: unknown }>;
export type RuntimeConfigName = keyof typeof RUNTIME_CONFIGS;
export const RUNTIME_CONFIG_NAMES = Object.keys(RUNTIME_CONFIGS) as [
  RuntimeConfigName,
  ...RuntimeConfigName[],
];
export type RuntimeConfig<N extends RuntimeConfigName> = z.output<(typeof RUNTIME_CONFIGS)[N]['schema']>;
