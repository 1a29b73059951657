import { hasHindi, LANGUAGE_TAGS, localePath } from '@nxtgauge/domain/seo';
import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/words.ts';

/** The one Hindi word on an English page, as a drawing of a kilobyte: as text it would bring a font of 250. */
const DRAWN_HINDI = {
  mask: 'url(/hindi.svg) center / contain no-repeat',
  width: '2.05rem',
  height: '1.25rem',
};

/** This page in the other language, where there is one. A plain anchor: languages are pages of their own. */
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
      className="inline-flex min-h-11 items-center rounded-sm text-ink-soft underline-offset-4 hover:text-ink hover:underline"
    >
      {other === 'hi' ? (
        <span aria-hidden="true" className="inline-block bg-current" style={DRAWN_HINDI} />
      ) : (
        words.otherLanguage
      )}
    </a>
  );
}
