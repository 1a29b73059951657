import type { ReviewFeedbackItem } from './contracts.ts';
import type { ResumeReading } from './read-resume.ts';
import { REVIEW_RULES } from './rules.ts';
import type { ReviewRule } from './review-rule.ts';
import type { RuleKey } from './rules.ts';
import type { Criterion } from './vocabulary.ts';
import { within01 } from './words.ts';
import type { Span } from './words.ts';

/** What a check wants to tell the candidate; without a span it is about the whole. */
export interface Remark {
  type: ReviewFeedbackItem['type'];
  text: string;
  severity: number;
  span?: Span | undefined;
  suggested?: string | undefined;
  confidence?: number;
}

export interface Finding {
  rule: RuleKey;
  /** 0 when the rule is kept, 1 when it fails altogether. */
  loss: number;
  /** Half a sentence for the reason of the score. */
  why: string;
  remarks: Remark[];
}

/** What is repeated in a remark, short enough for it. */
export const inBrief = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

const MOST_REMARKS_OF_A_RULE = 5;
const LONGEST_QUOTE = 600;

/** The span without outer blanks, cut where it grows too long to quote; null when nothing stands there. */
function quotable(text: string, span: Span): Span | null {
  let { start, end } = span;
  end = Math.min(end, start + LONGEST_QUOTE, text.length);
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  if (end < text.length && /[\ud800-\udbff]/u.test(text.charAt(end - 1))) end -= 1;
  return end > start ? { start, end } : null;
}

function itemOf(reading: ResumeReading, rule: ReviewRule, remark: Remark): ReviewFeedbackItem {
  const span = remark.span ? quotable(reading.text, remark.span) : null;
  const section = span
    ? reading.sections.findIndex(({ start, end }) => span.start >= start && span.start < end)
    : -1;
  return {
    sectionIndex: section < 0 ? null : section,
    type: remark.type,
    category: rule.category,
    text: remark.text,
    severity: remark.severity,
    start: span?.start ?? null,
    end: span?.end ?? null,
    originalText: span ? reading.text.slice(span.start, span.end) : null,
    suggestedText: remark.suggested ?? null,
    confidence: remark.confidence ?? 80,
  };
}

export const feedbackOf = (reading: ResumeReading, findings: readonly Finding[]): ReviewFeedbackItem[] =>
  findings.flatMap(({ rule, remarks }) =>
    remarks.slice(0, MOST_REMARKS_OF_A_RULE).map((remark) => itemOf(reading, REVIEW_RULES[rule], remark)),
  );

/** 100 less what the rules of this criterion take, as far as there is material, with the two costliest as the reason. */
export function scoreOf(
  criterion: Criterion,
  findings: readonly Finding[],
  reading: ResumeReading,
): { score: number; why: string } {
  const costs = findings
    .filter(({ rule }) => REVIEW_RULES[rule].criterion === criterion)
    .map(({ rule, loss, why }) => ({ cost: REVIEW_RULES[rule].weight * within01(loss), why }))
    .filter(({ cost }) => cost >= 0.05)
    .toSorted((a, b) => b.cost - a.cost);
  const kept = Math.max(0, 100 - costs.reduce((sum, { cost }) => sum + cost, 0));
  const score = kept * reading.material;
  const reasons = [
    ...(reading.material < 1 ? ['there is too little to judge'] : []),
    ...costs.map(({ why }) => why),
  ].slice(0, 2);
  return {
    score: Math.round(score * 10) / 10,
    why: reasons.length === 0 ? 'Nothing to improve here.' : `${reasons.join('; ')}.`,
  };
}
