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

/** “No registration fee”, “we never ask anybody to pay”: the same words, saying the opposite. */
const DENIED = String.raw`(?:no(?: need)?|never|not|\w+n[’']t|without|zero)(?: (?:an?|any(?:body|one)?|ask(?:ed|ing)?|candidates|charge|collect|for|ha(?:ve|s)|need|pay(?:ing)?|take|the|to|us|we|you))*`;
const unless = (before: string, words: string) =>
  new RegExp(String.raw`(?<!\b(?:${before}) )\b(?:${words})\b`, 'iu');

const FEE_WORDS = [
  unless(
    DENIED,
    String.raw`(?:registration|joining|training|processing|enrol(?:l)?ment|interview|security)\s+(?:fees?|charges?|deposit|amount)`,
  ),
  // Nor what the writer pays (“we pay in advance”), nor when (“on the first of the month”).
  unless(
    String.raw`(?:i|we)(?: (?:also|always|can|do|usually|will))?|${DENIED}`,
    String.raw`(?:pay|send|transfer|deposit)\b[^.!?\n]{0,40}\b(?:first(?! (?:of|day|week|working|month)\b)|in advance|upfront|before (?:you|we) (?:start|meet|join))`,
  ),
  unless(
    DENIED,
    String.raw`advance\s+(?:payment|fees?|amount|money)\b[^.!?\n]{0,30}\b(?:to get|for getting|to join|to confirm (?:the|your) (?:job|lead|work))`,
  ),
  unless(DENIED, String.raw`(?:refundable|non[- ]refundable)\s+(?:deposit|fees?|amount)`),
  /\bregistration\s+ke\s+(?:paise|rupaye)\b(?!\s+nah)/iu,
  /(?:पंजीकरण|रजिस्ट्रेशन|ट्रेनिंग|जॉइनिंग)\s*(?:शुल्क|फीस|फ़ीस)(?!\s*(?:नहीं|नही))/u,
];

/** The words in which a text asks for money before anything is given; null when it does not. */
export function findFeeWords(text: string): string | null {
  for (const pattern of FEE_WORDS) {
    const hit = pattern.exec(text);
    if (hit) return hit[0].trim();
  }
  return null;
}

/** Whether a price lies so far from the usual one of its profession that somebody should look. */
export const isPriceFar = (paise: number, medianPaise: number): boolean =>
  medianPaise > 0 && paise > 0 && (paise > medianPaise * 6 || paise * 6 < medianPaise);
