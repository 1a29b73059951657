import { addMs, DAY_MS, MINUTE_MS } from '../time/index.ts';
import type { StrikePolicy } from './policy.ts';

export const STRIKE_KINDS = ['CONTACT_LEAK', 'FAKE_REVIEW', 'ABUSE', 'SPAM', 'MISLEADING'] as const;
export type StrikeKind = (typeof STRIKE_KINDS)[number];
export const STRIKE_LABELS: Record<StrikeKind, string> = {
  CONTACT_LEAK: 'Contact details before acceptance',
  FAKE_REVIEW: 'A review that was not real',
  ABUSE: 'Abusive words',
  SPAM: 'Spam',
  MISLEADING: 'Misleading statements',
};

export type LeakOutcome = 'SAME' | 'WARNING' | 'STRIKE';

/** What a blocked contact detail means, given when earlier ones were recorded (BR-15). */
export function leakOutcome(earlier: readonly Date[], now: Date, policy: StrikePolicy): LeakOutcome {
  const since = (ms: number) => earlier.some((at) => at > addMs(now, -ms));
  if (since(policy.sameLeakMinutes * MINUTE_MS)) return 'SAME';
  return since(policy.leakWindowDays * DAY_MS) ? 'STRIKE' : 'WARNING';
}

/** What the n-th active strike brings: days of suspension, 0 for a warning, null for good. */
export function ladderStep(activeStrikes: number, policy: StrikePolicy): number | null {
  const rung = policy.suspendDays[Math.min(activeStrikes, policy.suspendDays.length) - 1];
  return rung === undefined ? 0 : rung;
}

/** What a step of the ladder is called. */
export function stepWords(days: number | null): string {
  if (days === null) return 'suspended for good';
  return days === 0 ? 'a warning' : `${days} days of suspension`;
}
