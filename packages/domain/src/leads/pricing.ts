import { z } from 'zod';
import { PROFESSION_KEYS } from '../profiles/professions.ts';
import type { ProfessionKey } from '../profiles/professions.ts';
import { HOUR_MS } from '../time/index.ts';
import { LEAD_URGENCIES } from './vocabulary.ts';
import type { LeadUrgency } from './vocabulary.ts';

const Factor = z.int().min(0).max(100_000);

const inOrder = (bands: readonly { upToInr: number | null }[]) =>
  bands.every(({ upToInr }, i) => {
    const before = bands[i - 1];
    return (
      before === undefined || (before.upToInr !== null && (upToInr === null || upToInr > before.upToInr))
    );
  });

/** The published price rule (BR-02, BR-12), one row of `runtime_configs`. Factors are basis points: 10,000 = ×1. */
export const LeadPricingPolicy = z
  .object({
    version: z.int(),
    minCoins: z.int().min(0).max(10_000),
    maxCoins: z.int().min(1).max(10_000),
    base: z.record(z.enum(PROFESSION_KEYS), z.int().min(0).max(10_000)),
    /** Ascending; the first band whose `upToInr` (paise) is not exceeded counts, null = no limit. */
    budgetBands: z
      .array(z.object({ upToInr: z.int().min(0).nullable(), factor: Factor }))
      .min(1)
      .max(20)
      .refine(inOrder, 'Put the smallest budget first; only the last line may have no limit.'),
    urgency: z.record(z.enum(LEAD_URGENCIES), Factor),
    /** A lead nobody has asked for in this many hours gets this factor. */
    unansweredAfterHours: z.int().min(1).max(720),
    unansweredFactor: Factor,
  })
  .refine(({ minCoins, maxCoins }) => minCoins <= maxCoins, {
    path: ['maxCoins'],
    message: 'Let this be no less than the lowest price.',
  });
export type LeadPricingPolicy = z.infer<typeof LeadPricingPolicy>;

export interface PricedLead {
  professionKey: ProfessionKey;
  budgetInr: number;
  urgency: LeadUrgency;
  openedAt: Date;
  /** Requests ever sent, whatever became of them. */
  everRequested: boolean;
}

export const PriceFactor = z.object({
  key: z.enum(['base', 'budget', 'urgency', 'freshness', 'limit']),
  label: z.string(),
  /** Coins for `base`, basis points for the others. */
  value: z.int(),
});
export const LeadPrice = z.object({ coins: z.int(), policyVersion: z.int(), factors: z.array(PriceFactor) });
export type LeadPrice = z.infer<typeof LeadPrice>;

/** The same figure for every professional at the same moment: `clamp(min, max, base × budget × urgency × freshness)`. */
export function leadPrice(policy: LeadPricingPolicy, lead: PricedLead, now: Date): LeadPrice {
  const base = policy.base[lead.professionKey] ?? policy.minCoins;
  const band = policy.budgetBands.find((b) => b.upToInr === null || lead.budgetInr <= b.upToInr);
  const budget = band?.factor ?? 10_000;
  const urgency = policy.urgency[lead.urgency] ?? 10_000;
  const waitedMs = now.getTime() - lead.openedAt.getTime();
  const unanswered = !lead.everRequested && waitedMs >= policy.unansweredAfterHours * HOUR_MS;
  const freshness = unanswered ? policy.unansweredFactor : 10_000;
  const exact =
    (BigInt(base) * BigInt(budget) * BigInt(urgency) * BigInt(freshness) * 2n) / 1_000_000_000_000n;
  const rounded = Number((exact + 1n) / 2n);
  const coins = Math.min(policy.maxCoins, Math.max(policy.minCoins, rounded));
  const factors: LeadPrice['factors'] = [
    { key: 'base', label: 'Base for this profession', value: base },
    { key: 'budget', label: 'Size of the budget', value: budget },
    { key: 'urgency', label: 'How soon it is needed', value: urgency },
    { key: 'freshness', label: unanswered ? 'First to respond' : 'Recently posted', value: freshness },
  ];
  if (coins !== rounded)
    factors.push({ key: 'limit', label: 'Never below or above the limits', value: 10_000 });
  return { coins, policyVersion: policy.version, factors };
}
