import { LANGUAGE_TAGS, webSiteLd } from '@nxtgauge/domain/seo';
import { pageHead } from '../core/head.ts';
import type { RouterContext } from '../core/router-context.ts';
import type { HomePage } from './load-home.ts';

export function homeRouteHead({
  match: { context },
  loaderData,
}: {
  match: { context: RouterContext };
  loaderData?: HomePage | undefined;
}) {
  const { publicUrl, locale, words } = context;
  const picture = loaderData?.wall.find(({ card }) => card !== null)?.card?.coverImage;
  return pageHead(publicUrl, {
    title: words.homeTitle,
    description: words.homeDescription,
    path: '/',
    locale,
    image: picture?.url,
    imageAlt: picture?.alt,
    jsonLd: webSiteLd(publicUrl, LANGUAGE_TAGS[locale]),
  });
}
