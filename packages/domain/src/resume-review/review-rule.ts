import type { Criterion, FeedbackCategory } from './vocabulary.ts';

export interface ReviewRule {
  name: string;
  /** Null for advice that moves no score. */
  criterion: Criterion | null;
  /** Points of the criterion's 100 that the rule takes when it fails altogether; in part it takes a part. */
  weight: number;
  category: FeedbackCategory;
  reason: string;
}

/** A row of the table. */
export const rule = (
  criterion: Criterion | null,
  weight: number,
  category: FeedbackCategory,
  name: string,
  reason: string,
): ReviewRule => ({ criterion, weight, category, name, reason });
