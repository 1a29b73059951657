import { pageHead } from '../core/head.ts';
import type { RouterContext } from '../core/router-context.ts';
import { paths } from '../shell/paths.ts';
import { rulesWords } from './use-rules-words.ts';

interface Rendered {
  match: { context: RouterContext };
}

export function rankingRouteHead({ match: { context } }: Rendered) {
  const { locale, publicUrl } = context;
  const { rankingTitle: title, rankingDescription: description } = rulesWords[locale];
  return pageHead(publicUrl, { title, description, path: paths.ranking, locale });
}

export function badgesRouteHead({ match: { context } }: Rendered) {
  const { locale, publicUrl } = context;
  const { badgesTitle: title, badgesDescription: description } = rulesWords[locale];
  return pageHead(publicUrl, { title, description, path: paths.badges, locale });
}
