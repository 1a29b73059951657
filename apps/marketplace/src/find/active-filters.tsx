import type { Place } from '@nxtgauge/domain/places';
import { facetFields } from '@nxtgauge/domain/profiles';
import { formatRupees } from '@nxtgauge/ui/format';
import { AppLink } from '@nxtgauge/ui/primitives';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
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
    ...(state.text === undefined
      ? []
      : [{ id: 'q', label: `“${state.text}”`, without: change(state, { text: undefined }) }]),
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
    radiusKm: undefined,
    maxPrice: undefined,
    minRating: undefined,
    facets: [],
  });

export function ActiveFilters({ state, place }: { state: FindState; place: Place | null }): ReactNode {
  if (filterCount(state) === 0) return null;
  return (
    <ul aria-label="Filters in use" className="flex flex-wrap gap-2">
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
    </ul>
  );
}
