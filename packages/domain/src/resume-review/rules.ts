import { APPEAL_RULES } from './appeal-rules.ts';
import type { ReviewRule } from './review-rule.ts';
import { STRUCTURE_RULES } from './structure-rules.ts';

/**
 * Every rule of the reviewer. A criterion starts at 100 and loses `weight × loss` for each of its rules, the loss being
 * between 0 and 1; it never falls below 0.
 */
export const REVIEW_RULES = { ...STRUCTURE_RULES, ...APPEAL_RULES } as const satisfies Record<
  string,
  ReviewRule
>;

export type RuleKey = keyof typeof REVIEW_RULES;

/** The rules as a table in Markdown, for documents and pages. */
export function reviewRulesTable(): string {
  const rows = Object.values(REVIEW_RULES).map(
    ({ name, criterion, weight, reason }: ReviewRule) =>
      `| ${name} | ${criterion ?? 'none'} | ${weight} | ${reason} |`,
  );
  return ['| Rule | Criterion | Weight | Why |', '|---|---|---|---|', ...rows].join('\n');
}
