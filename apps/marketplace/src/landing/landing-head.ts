import { PROFESSIONS, type ProfileCard } from '@nxtgauge/domain/profiles';
import { collectionLd, faqLd, LANGUAGE_TAGS, localePath, type LandingFacts } from '@nxtgauge/domain/seo';
import { breadcrumbsLd, pageHead, summary } from '../core/head.ts';
import type { RouterContext } from '../core/router-context.ts';
import { searchInput } from '../find/find-state.ts';
import type { Language } from '../i18n/words.ts';
import { paths } from '../shell/paths.ts';
import { stateOf, type LandingFound } from './load-landing.ts';
import { headingOf, landingCrumbs, leadOf, questionsOf } from './landing-words.ts';

/** Title, figures and structured data of a profession, in a place or everywhere. */
export function landingHead(
  publicUrl: string,
  facts: LandingFacts,
  cards: readonly ProfileCard[],
  language: Language,
) {
  const { locale, words } = language;
  const heading = headingOf(facts, language);
  const path = paths.profession(PROFESSIONS[facts.professionKey], facts.place?.slug);
  const lead = leadOf(facts, language);
  const crumbs = landingCrumbs(facts, language).map((crumb) => ({
    ...crumb,
    ...(crumb.href === undefined ? {} : { href: localePath(crumb.href, locale) }),
  }));
  return pageHead(publicUrl, {
    title: words.landingTitle(heading),
    description: summary(lead),
    path,
    locale,
    image: `/og${localePath(path, locale)}.jpg?v=${facts.total}`,
    imageAlt: heading,
    shareSized: true,
    noindex: !facts.indexable,
    jsonLd: [
      collectionLd(publicUrl, {
        name: heading,
        description: lead,
        href: localePath(path, locale),
        language: LANGUAGE_TAGS[locale],
        total: facts.total,
        items: cards.slice(0, 10).map((card) => ({
          name: card.displayName,
          href: localePath(paths.profile(card.slug), locale),
        })),
      }),
      breadcrumbsLd(publicUrl, crumbs),
      ...faqLd(questionsOf(facts, language)),
    ],
  });
}

export function landingRouteHead({
  match: { context },
  loaderData,
}: {
  match: { context: RouterContext };
  loaderData?: LandingFound | undefined;
}) {
  if (loaderData === undefined) return {};
  const { utils, publicUrl } = context;
  const facts = utils.seo.landing.getData(loaderData.landing);
  if (facts === undefined) return {};
  const cards = utils.profiles.search.getData(searchInput(stateOf(loaderData.landing)))?.items ?? [];
  return landingHead(publicUrl, facts, cards, context);
}
