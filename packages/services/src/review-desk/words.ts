import { optionLabel } from '@nxtgauge/domain/profiles';
import type { ProfessionField } from '@nxtgauge/domain/profiles';

/** Paise in words, for example ₹1,25,000. */
export function rupees(paise: number): string {
  const rest = paise % 100;
  const whole = ((paise - rest) / 100).toLocaleString('en-IN');
  return rest === 0 ? `₹${whole}` : `₹${whole}.${String(rest).padStart(2, '0')}`;
}

export const indianDate = (at: Date): string =>
  new Intl.DateTimeFormat('en-IN', { timeZone: 'Asia/Kolkata', day: 'numeric', month: 'short' }).format(at);

const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A stored value of a profession's field in words; empty when nothing was said. */
export function fieldInWords(field: ProfessionField, value: unknown): string {
  if (value === null || value === undefined) return '';
  switch (field.kind) {
    case 'tags':
      return Array.isArray(value) ? value.map((v) => optionLabel(field.options, plain(v))).join(', ') : '';
    case 'choice':
      return optionLabel(field.options, plain(value));
    case 'boolean':
      return value === true ? 'Yes' : 'No';
    case 'number':
      return `${plain(value)} ${field.unit}`;
    case 'price':
      return rupees(Number(value));
    case 'text':
      return plain(value);
  }
}
