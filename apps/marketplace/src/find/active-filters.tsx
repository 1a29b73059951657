import type { Place } from '@nxtgauge/domain/places';
import { facetFields } from '@nxtgauge/domain/profiles';
import { formatRupees } from '@nxtgauge/ui/format';
import { AppLink } from '@nxtgauge/ui/primitives';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { BADGE_LABELS } from '../cards/badge-labels.ts';
import { change, facetValues, filterCount, findHref, type FindState } from './find-state.ts';

export interface ActiveFilter {
  id: string;
  label: string;
  without: FindState;
}

/** Every filter that narrows the list, with the list that is left when it goes. */
export function activeFilters(state: FindState, place: Place | null): ActiveFilter[] {
  const { profession } = state;
  const labels = new Map<string, string>(
    (profession ? facetFields(profession) : []).flatMap((field) =>
      facetValues(field).map(({ value, label }) => [`${field.key}=${value}`, label] as const),
    ),
  );
  return [
    // Profession and place are the list itself, unless they were read out of a sentence.
    ...(state.said === undefined || profession === undefined
      ? []
      : [
          {
            id: 'profession',
            label: profession.label,
            without: change(state, { profession: undefined, facets: [] }),
          },
        ]),
    ...(state.said === undefined || place === null
      ? []
      : [
          {
            id: 'place',
            label: place.name,
            without: change(state, { place: undefined, radiusKm: undefined }),
          },
        ]),
    ...(state.text === undefined
      ? []
      : [
          {
            id: 'q',
            label: `“${state.text}”`,
            without: change(state, { text: undefined, exact: undefined }),
          },
        ]),
    ...(state.radiusKm === undefined || place === null
      ? []
      : [
          {
            id: 'radius',
            label: `within ${state.radiusKm} km`,
            without: change(state, { radiusKm: undefined }),
          },
        ]),
    ...(state.maxPrice === undefined
      ? []
      : [
          {
            id: 'price',
            label: `up to ${formatRupees(state.maxPrice * 100)}`,
            without: change(state, { maxPrice: undefined }),
          },
        ]),
    ...(state.minRating === undefined
      ? []
      : [
          {
            id: 'rating',
            label: `${state.minRating} stars and up`,
            without: change(state, { minRating: undefined }),
          },
        ]),
    ...(state.verified
      ? [{ id: 'verified', label: 'documents verified', without: change(state, { verified: undefined }) }]
      : []),
    ...(state.badge === undefined
      ? []
      : [
          {
            id: 'badge',
            label: BADGE_LABELS[state.badge] ?? state.badge,
            without: change(state, { badge: undefined }),
          },
        ]),
    ...state.facets.map((facet) => ({
      id: facet,
      label: labels.get(facet) ?? facet,
      without: change(state, { facets: state.facets.filter((other) => other !== facet) }),
    })),
  ];
}

/** The same list without any filter beside profession and place. */
export const cleared = (state: FindState) =>
  change(state, {
    text: undefined,
    said: undefined,
    exact: undefined,
    verified: undefined,
    badge: undefined,
    radiusKm: undefined,
    maxPrice: undefined,
    minRating: undefined,
    facets: [],
  });

export function ActiveFilters({ state, place }: { state: FindState; place: Place | null }): ReactNode {
  const { said } = state;
  if (filterCount(state) === 0 && said === undefined) return null;
  return (
    <ul
      aria-label={said === undefined ? 'Filters in use' : 'Understood as'}
      className="flex flex-wrap items-center gap-2"
    >
      {said === undefined ? null : (
        <li aria-hidden="true" className="text-sm text-ink-soft">
          Understood as
        </li>
      )}
      {activeFilters(state, place).map(({ id, label, without }) => (
        <li key={id}>
          <AppLink
            href={findHref(without)}
            className="inline-flex min-h-9 items-center gap-1.5 rounded-full bg-ink/7 pr-2.5 pl-3.5 text-sm text-ink no-underline hover:bg-ink/12 touch:min-h-11"
          >
            <span className="sr-only">Remove the filter </span>
            {label}
            <X aria-hidden="true" className="size-4 text-ink-faint" />
          </AppLink>
        </li>
      ))}
      <li>
        <AppLink
          href={findHref(cleared(state))}
          className="inline-flex min-h-9 items-center rounded-full px-2 text-sm text-ink-soft underline-offset-4 hover:text-ink hover:underline touch:min-h-11"
        >
          Clear all
        </AppLink>
      </li>
      {said === undefined ? null : (
        <li className="basis-full">
          <AppLink
            href={findHref({ text: said, exact: true, facets: [], sort: 'relevance' })}
            className="inline-flex min-h-9 items-center rounded-sm text-sm text-ink-soft underline underline-offset-4 hover:text-ink touch:min-h-11"
          >
            Search for “{said}” as it is
          </AppLink>
        </li>
      )}
    </ul>
  );
}
