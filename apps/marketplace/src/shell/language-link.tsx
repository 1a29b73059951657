import { hasHindi, LANGUAGE_TAGS, localePath } from '@nxtgauge/domain/seo';
import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/words.ts';

/**
 * This page in the other language, where there is one. A plain anchor: languages are pages of their own. It is drawn in the
 * device's own Devanagari, so that one word does not bring a font of 250 kB into an English page.
 */
export function LanguageLink(): ReactNode {
  const { locale, words } = useLanguage();
  const path = useRouterState({ select: (state) => state.location.pathname });
  if (!hasHindi(path)) return null;
  const other = locale === 'hi' ? 'en' : 'hi';
  return (
    <a
      href={localePath(path, other)}
      hrefLang={LANGUAGE_TAGS[other]}
      lang={LANGUAGE_TAGS[other]}
      aria-label={`${words.otherLanguage}: ${words.otherLanguageLabel}`}
      className="inline-flex min-h-11 items-center rounded-sm font-[system-ui] text-ink-soft underline-offset-4 hover:text-ink hover:underline"
    >
      {words.otherLanguage}
    </a>
  );
}
