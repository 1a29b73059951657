import type { RuleKey } from './rules.ts';

export interface ReviewOptions {
  /** Year and month that "present" stands for, "2026-11"; without it the latest year in the text. */
  asOf?: string;
  /** Rules that take no part. */
  without?: readonly RuleKey[];
}
