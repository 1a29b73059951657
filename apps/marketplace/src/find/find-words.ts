import type { Place } from '@nxtgauge/domain/places';
import type { ProfileCard } from '@nxtgauge/domain/profiles';
import { formatCount, formatRupees } from '@nxtgauge/ui/format';
import { breadcrumbsLd, pageHead, type Crumb } from '../core/head.ts';
import { paths } from '../shell/paths.ts';
import { placeLabel } from '../search/place-input.tsx';
import { filterCount, findHref, type FindState } from './find-state.ts';

export interface Total {
  total: number;
  cap: number;
}

/** "1,000+" where counting stopped. */
export const countWords = ({ total, cap }: Total) =>
  total >= cap ? `${formatCount(cap)}+` : formatCount(total);

/** "Photographers in Mumbai", "Professionals within 10 km of Andheri, Mumbai". */
export function heading({ profession, radiusKm }: FindState, place: Place | null): string {
  const who = profession?.plural ?? 'Professionals';
  if (place === null) return profession === undefined ? 'Find a professional' : `${who} in India`;
  return radiusKm === undefined
    ? `${who} in ${placeLabel(place)}`
    : `${who} within ${radiusKm} km of ${placeLabel(place)}`;
}

/** The line under the heading, from what is really listed. */
export function intro(
  state: FindState,
  place: Place | null,
  total: Total,
  cards: readonly ProfileCard[],
): string {
  const noun = (state.profession?.plural ?? 'professionals').toLowerCase();
  const single = (state.profession?.label ?? 'professional').toLowerCase();
  if (total.total === 0) return `No ${noun} match this yet.`;
  const who = total.total === 1 ? `1 ${single}` : `${countWords(total)} ${noun}`;
  const where =
    place === null ? 'across India' : state.radiusKm === undefined ? `in ${place.name}` : 'nearby';
  const prices = cards.flatMap(({ priceFromInr }) => (priceFromInr === null ? [] : [priceFromInr]));
  const cheapest = state.profession === undefined || prices.length === 0 ? null : Math.min(...prices);
  return (
    `${who} ${where}${cheapest === null ? '' : `, from ${formatRupees(cheapest)} on this page`}. ` +
    'See the work, compare prices, and ask up to five for a quote.'
  );
}

export function crumbs(state: FindState, place: Place | null): Crumb[] {
  const { profession } = state;
  const list: Crumb[] = [{ label: 'Home', href: paths.home }];
  if (profession === undefined) return [...list, { label: 'Find', href: paths.find }];
  list.push({ label: profession.plural, href: paths.profession(profession) });
  if (place === null) return list;
  if (place.kind === 'LOCALITY')
    list.push({ label: place.cityName, href: paths.profession(profession, place.citySlug) });
  list.push({ label: place.name, href: paths.profession(profession, place.slug) });
  return list;
}

/** Only profession and place make a page of their own; everything else is a view of it that search engines skip. */
export function findHead(
  publicUrl: string,
  {
    state,
    place,
    total,
    cards,
  }: { state: FindState; place: Place | null; total: Total; cards: readonly ProfileCard[] },
) {
  const { facets: _facets, sort: _sort, ...rest } = state;
  const plain: FindState = {
    ...(rest.profession === undefined ? {} : { profession: rest.profession }),
    ...(rest.place === undefined ? {} : { place: rest.place }),
    facets: [],
    sort: 'relevance',
  };
  const isView = filterCount(state) > 0 || state.cursor !== undefined || state.sort !== 'relevance';
  const name = heading(state, place);
  const picture = cards.find((card) => card.coverImage !== null)?.coverImage;
  return pageHead(publicUrl, {
    title:
      state.profession === undefined && place === null
        ? 'Find photographers, tutors, caterers and more | Nxtgauge'
        : `${name}: work, prices and reviews | Nxtgauge`,
    description: intro(state, place, total, cards),
    path: findHref(plain),
    image: picture?.url,
    imageAlt: picture?.alt,
    noindex: isView || total.total === 0,
    jsonLd: [
      breadcrumbsLd(publicUrl, crumbs(state, place)),
      ...(cards.length === 0
        ? []
        : [
            {
              '@type': 'ItemList',
              name,
              itemListElement: cards.slice(0, 10).map((card, index) => ({
                '@type': 'ListItem',
                position: index + 1,
                name: card.displayName,
                url: `${publicUrl}${paths.profile(card.slug)}`,
              })),
            },
          ]),
    ],
  });
}
