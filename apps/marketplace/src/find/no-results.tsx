import type { Place } from '@nxtgauge/domain/places';
import { facetFields, isProfessionKey, PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { SearchHelp } from '@nxtgauge/domain/search';
import { formatCount, formatRupees } from '@nxtgauge/ui/format';
import { AppLink, Button } from '@nxtgauge/ui/primitives';
import { SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { BADGE_LABELS } from '../cards/badge-labels.ts';
import { trpc } from '../core/trpc.ts';
import { paths } from '../shell/paths.ts';
import { change, facetValues, filterCount, findHref, type FindState } from './find-state.ts';
import { countInput } from './load-find.ts';

interface WayOut {
  label: string;
  href: string;
  profiles: number;
}
type Relax = SearchHelp['relax'][number];

/** One thing left out, in words, and the list that is left. */
function wayOut(state: FindState, place: Place | null, { kind, value, profiles }: Relax): WayOut {
  const to = (label: string, next: Parameters<typeof change>[1]) => ({
    label,
    href: findHref(change(state, { said: undefined, ...next })),
    profiles,
  });
  switch (kind) {
    case 'all':
      return {
        label: `All ${(state.profession?.plural ?? 'professionals').toLowerCase()}${place ? ` in ${place.name}` : ''}`,
        href: findHref({
          ...(state.profession === undefined ? {} : { profession: state.profession }),
          ...(state.place === undefined ? {} : { place: state.place }),
          facets: [],
          sort: 'relevance',
        }),
        profiles,
      };
    case 'text':
      return to(`Without “${value ?? ''}”`, { text: undefined, exact: undefined });
    case 'word':
      return to(`Without “${value ?? ''}”`, {
        text: state.text
          ?.split(/\s+/u)
          .filter((word) => word !== value)
          .join(' '),
      });
    case 'facet': {
      const fields = state.profession ? facetFields(state.profession) : [];
      const label = fields
        .flatMap((field) => facetValues(field).map((one) => ({ ...one, key: `${field.key}=${one.value}` })))
        .find(({ key }) => key === value)?.label;
      return to(`Without “${label ?? value ?? ''}”`, {
        facets: state.facets.filter((facet) => facet !== value),
      });
    }
    case 'price':
      return to(`Without “up to ${formatRupees(Number(value))}”`, { maxPrice: undefined });
    case 'rating':
      return to(`Without “${value ?? ''} stars and up”`, { minRating: undefined });
    case 'verified':
      return to('Without “documents verified”', { verified: undefined });
    case 'badge':
      return to(`Without “${BADGE_LABELS[value ?? ''] ?? ''}”`, { badge: undefined });
    case 'profession': {
      const label =
        value !== null && isProfessionKey(value) ? PROFESSIONS[value].plural.toLowerCase() : 'this';
      return to(`Not only ${label}`, { profession: undefined, facets: [] });
    }
    case 'radius':
    case 'place':
      return to(`Anywhere in India, not only ${place?.name ?? 'here'}`, {
        place: undefined,
        radiusKm: undefined,
      });
  }
}

const chip =
  'inline-flex min-h-11 items-center gap-2 rounded-full border border-line-strong px-4 text-sm text-ink no-underline hover:border-ink';

function Ways({ ways, cap }: { ways: readonly WayOut[]; cap: number }): ReactNode {
  return (
    <ul className="mt-3 flex flex-wrap gap-2">
      {ways.map(({ label, href, profiles }) => (
        <li key={label}>
          <AppLink href={href} className={chip}>
            {label}
            <span className="num text-ink-faint">
              {formatCount(profiles)}
              {profiles >= cap ? '+' : ''}
            </span>
          </AppLink>
        </li>
      ))}
    </ul>
  );
}

/** Nothing found: what to loosen and how many that gives, the nearest cities, and the other way round: let them come to you. */
export function NoResults({ state, place }: { state: FindState; place: Place | null }): ReactNode {
  const { profession } = state;
  const [help] = trpc.search.help.useSuspenseQuery(countInput(state));
  const ways = help.relax.map((relax) => wayOut(state, place, relax));
  const cities = help.nearby.map(({ slug, name, km, profiles }) => ({
    label: `${name}, ${formatCount(km)} km`,
    href: findHref(change(state, { place: slug, radiusKm: undefined, said: undefined })),
    profiles,
  }));
  return (
    <section
      aria-labelledby="no-results"
      className="rounded-lg border border-line bg-paper-raised px-5 py-8 sm:px-8"
    >
      <SearchX aria-hidden="true" className="size-8 text-ink-faint" />
      <h2 id="no-results" className="mt-3 text-lg">
        {filterCount(state) > 0 ? 'Nobody matches all of this' : 'Nobody here yet'}
      </h2>
      {help.didYouMean === null ? null : (
        <p className="mt-1 text-ink-soft">
          Did you mean{' '}
          <AppLink
            href={findHref(change(state, { text: help.didYouMean, said: undefined, exact: undefined }))}
            className="font-medium text-ink underline underline-offset-4"
          >
            {help.didYouMean}
          </AppLink>
          ?
        </p>
      )}
      {ways.length > 0 ? (
        <>
          <p className="mt-4 text-ink-soft">Loosen one thing:</p>
          <Ways ways={ways} cap={help.cap} />
        </>
      ) : null}
      {cities.length > 0 ? (
        <>
          <p className="mt-4 text-ink-soft">Nearest with somebody:</p>
          <Ways ways={cities} cap={help.cap} />
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
