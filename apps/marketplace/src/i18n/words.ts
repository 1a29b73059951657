import type { Locale } from '@nxtgauge/domain/seo';
import { professionList, type Profession, type ProfessionField } from '@nxtgauge/domain/profiles';
import { useRouteContext } from '@tanstack/react-router';
import { en, type Words } from './en.ts';

export type { Words } from './en.ts';

/** English comes with the site; another language is a file of its own that only its readers load. */
export async function loadWords(locale: Locale): Promise<Words> {
  return locale === 'hi' ? (await import('./hi.ts')).hi : en;
}

export interface Language {
  locale: Locale;
  words: Words;
}

/** The language of this page. */
export function useLanguage(): Language {
  const { locale, words } = useRouteContext({ from: '__root__' });
  return { locale, words };
}

/** "Photographers"; in Hindi one word serves one and many. */
export const pluralOf = ({ plural, hi }: Profession, locale: Locale) => (locale === 'hi' ? hi : plural);
export const labelOf = ({ label, hi }: Profession, locale: Locale) => (locale === 'hi' ? hi : label);

/** The same inside an English sentence, where it begins with a small letter unless it is an abbreviation. */
export function inSentence(word: string): string {
  return /^[A-Z][a-z]/u.test(word) ? `${word.charAt(0).toLowerCase()}${word.slice(1)}` : word;
}

export const placeName = (place: { name: string; nameHi: string }, locale: Locale) =>
  locale === 'hi' ? place.nameHi : place.name;

export const optionWord = (
  options: readonly { value: string; label: string; hi: string }[],
  value: string,
  locale: Locale,
): string => {
  const option = options.find((one) => one.value === value);
  return (locale === 'hi' ? option?.hi : option?.label) ?? value;
};

export const fieldWord = ({ key, label }: Pick<ProfessionField, 'key' | 'label'>, words: Words) =>
  words.fields[key] ?? label;

/** Every field that a public page may name. */
export const shownFields = () =>
  professionList.flatMap(({ fields }) => fields).filter(({ kind }) => kind !== 'price');
