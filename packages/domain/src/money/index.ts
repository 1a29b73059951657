import { z } from 'zod';

/** ₹10 crore in paise: no single price in this marketplace is larger. */
export const MAX_PAISE = 10_000_000_000;

/** Whole paise (₹1 = 100), at least ₹1. Every `_inr` column and field is this. */
export const Paise = z
  .int({ error: ({ input }) => (input == null ? 'Enter an amount.' : 'Use a whole amount.') })
  .min(100, 'Enter at least ₹1.')
  .max(MAX_PAISE, 'Enter at most ₹10 crore.');

/** Whole tracecoins. A different thing from paise: never add the two. */
export const Coins = z.int().min(0).max(1_000_000_000);

/** Share of an amount in basis points (10,000 = all of it), rounded half up, in integers only. */
export function shareOf(amount: number, basisPoints: number): number {
  return Math.floor((amount * basisPoints + 5_000) / 10_000);
}

/** Paise in words, for example ₹1,25,000. */
export function rupees(paise: number): string {
  const rest = paise % 100;
  const whole = ((paise - rest) / 100).toLocaleString('en-IN');
  return rest === 0 ? `₹${whole}` : `₹${whole}.${String(rest).padStart(2, '0')}`;
}
