import type { RiskLevel } from './vocabulary.ts';

/** What each hint weighs; three points are a high risk. */
export const RISK_WEIGHTS = {
  CONTACT_DATA: 3,
  FEE_WORDS: 3,
  SHARED_PICTURE: 3,
  DUPLICATE: 2,
  BIASED_WORDING: 2,
  PRICE_FAR: 1,
  EARLIER_REJECTIONS: 1,
  YOUNG_ACCOUNT: 1,
  THIN_JOB: 0,
} as const;
export type RiskKind = keyof typeof RISK_WEIGHTS;

const HIGH_FROM = 3;

/** The level that the inbox filters by; each kind counts once, however often it was found. */
export function riskLevel(kinds: readonly RiskKind[]): RiskLevel {
  const points = [...new Set(kinds)].reduce((sum, kind) => sum + RISK_WEIGHTS[kind], 0);
  if (points >= HIGH_FROM) return 'HIGH';
  return points > 0 ? 'MEDIUM' : 'LOW';
}

/** Whether a price lies so far from the usual one of its profession that somebody should look. */
export const isPriceFar = (paise: number, medianPaise: number): boolean =>
  medianPaise > 0 && paise > 0 && (paise > medianPaise * 6 || paise * 6 < medianPaise);
