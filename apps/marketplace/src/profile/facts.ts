import { optionLabel } from '@nxtgauge/domain/profiles';
import type { Profession, ProfessionField } from '@nxtgauge/domain/profiles';
import { formatCount } from '@nxtgauge/ui/format';

export interface Fact {
  key: string;
  label: string;
  /** Several values are shown as a list of words. */
  values: string[];
}

function factValues(field: ProfessionField, value: unknown): string[] {
  switch (field.kind) {
    case 'tags':
      return Array.isArray(value) ? value.map((entry) => optionLabel(field.options, String(entry))) : [];
    case 'choice':
      return typeof value === 'string' ? [optionLabel(field.options, value)] : [];
    case 'number':
      return typeof value === 'number' ? [`${formatCount(value)} ${field.unit}`] : [];
    case 'text':
      return typeof value === 'string' && value !== '' ? [value] : [];
    case 'boolean':
    case 'price':
      return [];
  }
}

/** What the registry says this profession tells about itself, in its order; what was not said is left out. */
export function factsOf(profession: Profession, details: Record<string, unknown>): Fact[] {
  return profession.fields
    .map((field) => ({ key: field.key, label: field.label, values: factValues(field, details[field.key]) }))
    .filter(({ values }) => values.length > 0);
}

/** The yes-or-no fields that are yes. */
export function yesFacts(profession: Profession, details: Record<string, unknown>): string[] {
  return profession.fields
    .filter((field) => field.kind === 'boolean' && details[field.key] === true)
    .map(({ label }) => label);
}
