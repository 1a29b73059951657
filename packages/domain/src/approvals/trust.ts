import { z } from 'zod';

/** Lowest first. */
export const TRUST_LEVELS = ['NEW', 'KNOWN', 'TRUSTED'] as const;
export type TrustLevel = (typeof TRUST_LEVELS)[number];

export const TrustRules = z.object({
  knownAgeDays: z.int().min(0),
  trustedAgeDays: z.int().min(0),
  trustedEngagements: z.int().min(0),
  /** With more rejections in 180 days nobody is trusted. */
  maxRejections: z.int().min(0),
});
export type TrustRules = z.infer<typeof TrustRules>;

export interface TrustFacts {
  accountAgeDays: number;
  emailVerified: boolean;
  identityVerified: boolean;
  completedEngagements: number;
  /** In the last 180 days. */
  rejections: number;
  /** In the last 180 days. */
  strikes: number;
}

/**
 * How far the system takes somebody's word: with any strike, or without a confirmed address, not at all. More age,
 * engagements or verification never lower the level; more rejections or strikes never raise it.
 */
export function trustLevel(facts: TrustFacts, rules: TrustRules): TrustLevel {
  if (facts.strikes > 0 || !facts.emailVerified) return 'NEW';
  if (facts.accountAgeDays < rules.knownAgeDays) return 'NEW';
  const proven =
    facts.accountAgeDays >= rules.trustedAgeDays &&
    facts.rejections <= rules.maxRejections &&
    (facts.identityVerified || facts.completedEngagements >= rules.trustedEngagements);
  return proven ? 'TRUSTED' : 'KNOWN';
}

export const atLeast = <T extends string>(order: readonly T[], level: T, wanted: T): boolean =>
  order.indexOf(level) >= order.indexOf(wanted);
