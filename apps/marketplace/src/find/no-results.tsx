import type { Place } from '@nxtgauge/domain/places';
import { AppLink, Button } from '@nxtgauge/ui/primitives';
import { SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { paths } from '../shell/paths.ts';
import { activeFilters, cleared } from './active-filters.tsx';
import { change, filterCount, findHref, type FindState } from './find-state.ts';

interface WayOut {
  label: string;
  href: string;
}

function waysOut(state: FindState, place: Place | null): WayOut[] {
  const { profession } = state;
  const filters = activeFilters(state, place);
  const wider = RADIUS_STEPS.find((km) => km > (state.radiusKm ?? 0));
  return [
    ...(filters.length > 1 ? [{ label: 'Clear every filter', href: findHref(cleared(state)) }] : []),
    ...filters
      .filter(({ id }) => id !== 'radius')
      .map(({ label, without }) => ({ label: `Leave out ${label}`, href: findHref(without) })),
    ...(place !== null && wider !== undefined
      ? [
          {
            label: `Look within ${wider} km of ${place.name}`,
            href: findHref(change(state, { radiusKm: wider })),
          },
        ]
      : []),
    ...(place !== null && profession !== undefined
      ? [
          {
            label: `All ${profession.plural.toLowerCase()} in India`,
            href: findHref({ profession, facets: [], sort: 'best' }),
          },
        ]
      : []),
  ];
}

const RADIUS_STEPS = [25, 50, 100, 300] as const;

/** Nothing found: what to loosen, one tap each, and the other way round: let them come to you. */
export function NoResults({ state, place }: { state: FindState; place: Place | null }): ReactNode {
  const { profession } = state;
  const ways = waysOut(state, place);
  return (
    <section
      aria-labelledby="no-results"
      className="rounded-lg border border-line bg-paper-raised px-5 py-8 sm:px-8"
    >
      <SearchX aria-hidden="true" className="size-8 text-ink-faint" />
      <h2 id="no-results" className="mt-3 text-lg">
        {filterCount(state) > 0 ? 'Nobody matches all of this' : 'Nobody here yet'}
      </h2>
      {ways.length > 0 ? (
        <>
          <p className="mt-1 text-ink-soft">Loosen one thing:</p>
          <ul className="mt-3 flex flex-wrap gap-2">
            {ways.map((way) => (
              <li key={way.label}>
                <AppLink
                  href={way.href}
                  className="inline-flex min-h-11 items-center rounded-full border border-line-strong px-4 text-sm text-ink no-underline hover:border-ink"
                >
                  {way.label}
                </AppLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <div className="mt-6 border-t border-line pt-5">
        <p className="max-w-prose text-ink-soft">
          Or say what you need and let {profession ? profession.plural.toLowerCase() : 'professionals'} come
          to you. Posting is free, and nobody sees your number before you accept them.
        </p>
        <Button
          href={profession ? paths.wizard(profession, state.place) : paths.postLead}
          variant="act"
          size="lg"
          className="mt-4"
        >
          Post a lead
        </Button>
      </div>
    </section>
  );
}
