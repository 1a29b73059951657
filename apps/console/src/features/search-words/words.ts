import { professionList } from '@nxtgauge/domain/profiles';
import { SYNONYM_KINDS, SYNONYM_LANGUAGES } from '@nxtgauge/domain/search';
import type { SearchSynonym, SynonymKind, SynonymLanguage } from '@nxtgauge/domain/search';

const KINDS: Record<SynonymKind, string> = {
  SYNONYM: 'Words with the same meaning',
  ALIAS: 'Another name of a place',
  HINGLISH: 'As people say it',
};
const LANGUAGES: Record<SynonymLanguage, string> = { en: 'English', hi: 'Hindi', hinglish: 'Hinglish' };

export const kindOptions = SYNONYM_KINDS.map((value) => ({ value, label: KINDS[value] }));
export const languageOptions = SYNONYM_LANGUAGES.map((value) => ({ value, label: LANGUAGES[value] }));
export const kindLabel = (kind: SynonymKind): string => KINDS[kind];
export const languageLabel = (language: SynonymLanguage): string => LANGUAGES[language];
export const professionOptions = professionList.map(({ key, label }) => ({ value: key, label }));

/** `profession:tutor` is "Tutor", `place:pune` is "the place pune", words are themselves. */
export const expansionLabel = (expansion: string): string => {
  const [kind, target = ''] = expansion.split(':');
  if (kind === 'profession') return professionList.find(({ key }) => key === target)?.label ?? target;
  return kind === 'place' ? `the place ${target}` : expansion;
};

export type Draft = Pick<SearchSynonym, 'term' | 'expansions' | 'language' | 'kind' | 'isActive'> & {
  id?: string;
};

export const emptyDraft = (term: string): Draft => ({
  term,
  expansions: [],
  language: 'hinglish',
  kind: 'HINGLISH',
  isActive: true,
});
