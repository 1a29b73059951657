import { z } from 'zod';
import { atLeast, TRUST_LEVELS, TrustRules } from './trust.ts';
import type { TrustLevel } from './trust.ts';
import { RISK_LEVELS } from './vocabulary.ts';
import type { ApprovalEntityType, RiskLevel } from './vocabulary.ts';

/** What may be approved without a person. A first profile is not here: it never is. */
export const AUTO_KINDS = ['lead', 'revision', 'job', 'company'] as const;
export type AutoKind = (typeof AUTO_KINDS)[number];

const AutoRule = z.object({
  on: z.boolean(),
  minTrust: z.enum(TRUST_LEVELS),
  maxRisk: z.enum(RISK_LEVELS),
  /** Of those that fit, this share still goes to a person. */
  samplePercent: z.int().min(0).max(100),
});
export type AutoRule = z.infer<typeof AutoRule>;

export const ApprovalPolicy = z.object({
  version: z.int().min(1),
  claimMinutes: z.int().min(1).max(240),
  /** Due within this time is shown as soon. */
  soonHours: z.int().min(1).max(72),
  trust: TrustRules,
  auto: z.object({ lead: AutoRule, revision: AutoRule, job: AutoRule, company: AutoRule }),
});
export type ApprovalPolicy = z.infer<typeof ApprovalPolicy>;

const off: AutoRule = { on: false, minTrust: 'TRUSTED', maxRisk: 'LOW', samplePercent: 20 };
export const DEFAULT_APPROVAL_POLICY: ApprovalPolicy = {
  version: 1,
  claimMinutes: 15,
  soonHours: 4,
  trust: { knownAgeDays: 14, trustedAgeDays: 90, trustedEngagements: 3, maxRejections: 1 },
  auto: { lead: { ...off, on: true }, revision: { ...off, on: true }, job: off, company: off },
};

export function autoKindOf(submission: {
  entityType: ApprovalEntityType;
  isRevision: boolean;
}): AutoKind | null {
  if (submission.entityType === 'profile') return submission.isRevision ? 'revision' : null;
  return submission.entityType;
}

/** 0 to 99, the same for the same id everywhere and for ever, evenly spread. */
export function sampleBucket(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % 100;
}

export interface AutoFacts {
  id: string;
  kind: AutoKind | null;
  trust: TrustLevel;
  risk: RiskLevel;
  /** It came back before, or is an appeal: then a person decides whatever the policy says. */
  contested: boolean;
}

/** What the policy does with a submission: approve it, keep it for the sample, or leave it to a person. */
export function autoVerdict(policy: ApprovalPolicy, facts: AutoFacts): 'APPROVE' | 'SAMPLE' | 'PERSON' {
  if (facts.kind === null || facts.contested) return 'PERSON';
  const rule = policy.auto[facts.kind];
  if (!rule.on || !atLeast(TRUST_LEVELS, facts.trust, rule.minTrust)) return 'PERSON';
  if (!atLeast(RISK_LEVELS, rule.maxRisk, facts.risk)) return 'PERSON';
  return sampleBucket(facts.id) < rule.samplePercent ? 'SAMPLE' : 'APPROVE';
}
