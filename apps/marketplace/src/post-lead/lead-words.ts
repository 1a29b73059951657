import type { LeadUrgency } from '@nxtgauge/domain/leads';
import { optionLabel, type LeadQuestion, type Profession } from '@nxtgauge/domain/profiles';
import { formatCount } from '@nxtgauge/ui/format';

export const URGENCY_OPTIONS: { value: LeadUrgency; label: string; hint: string }[] = [
  { value: 'FLEXIBLE', label: 'Flexible', hint: 'The day is open, the right person matters more.' },
  { value: 'SOON', label: 'Soon', hint: 'In the next few weeks.' },
  { value: 'URGENT', label: 'Urgent', hint: 'In the next few days.' },
];

/** An answer as people read it; null when it was not given. */
export function answerWords(question: LeadQuestion, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  switch (question.kind) {
    case 'choice':
      return typeof value === 'string' ? optionLabel(question.options, value) : null;
    case 'choices':
      return Array.isArray(value) && value.length > 0
        ? value.map((entry: unknown) => optionLabel(question.options, String(entry as string))).join(', ')
        : null;
    case 'number':
      return typeof value === 'number' ? `${formatCount(value)} ${question.unit}` : null;
    case 'boolean':
      return value === true ? 'Yes' : 'No';
  }
}

/** What the description should say, so that quotes can be exact. */
export const descriptionHint = (profession: Profession) =>
  `What happens, what matters to you, and what a ${profession.label.toLowerCase()} should know to name a price.`;
