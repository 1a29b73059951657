import { useLanguage } from '../i18n/words.ts';
import { rulesEn, type RulesWords } from './rules-en.ts';
import { rulesHi } from './rules-hi.ts';

export const rulesWords = { en: rulesEn, hi: rulesHi } as const satisfies Record<string, RulesWords>;

export const useRulesWords = (): RulesWords => rulesWords[useLanguage().locale];
