import type { Profession, ProfessionField } from '@nxtgauge/domain/profiles';
import { formatCount } from '@nxtgauge/ui/format';
import { fieldWord, optionWord, type Language } from '../i18n/words.ts';

export interface Fact {
  key: string;
  label: string;
  /** Several values are shown as a list of words. */
  values: string[];
}

function factValues(field: ProfessionField, value: unknown, { locale, words }: Language): string[] {
  switch (field.kind) {
    case 'tags':
      return Array.isArray(value)
        ? value.map((entry) => optionWord(field.options, String(entry), locale))
        : [];
    case 'choice':
      return typeof value === 'string' ? [optionWord(field.options, value, locale)] : [];
    case 'number':
      return typeof value === 'number'
        ? [`${formatCount(value)} ${words.units[field.unit] ?? field.unit}`]
        : [];
    case 'text':
      return typeof value === 'string' && value !== '' ? [value] : [];
    case 'boolean':
    case 'price':
      return [];
  }
}

/** What the registry says this profession tells about itself, in its order; what was not said is left out. */
export function factsOf(
  profession: Profession,
  details: Record<string, unknown>,
  language: Language,
): Fact[] {
  return profession.fields
    .map((field) => ({
      key: field.key,
      label: fieldWord(field, language.words),
      values: factValues(field, details[field.key], language),
    }))
    .filter(({ values }) => values.length > 0);
}

/** The yes-or-no fields that are yes. */
export function yesFacts(
  profession: Profession,
  details: Record<string, unknown>,
  { words }: Language,
): string[] {
  return profession.fields
    .filter((field) => field.kind === 'boolean' && details[field.key] === true)
    .map((field) => fieldWord(field, words));
}
