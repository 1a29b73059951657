import { AppLink, Breadcrumbs, Button, buttonStyles, cn, Notice } from '@nxtgauge/ui/primitives';
import { useRouter } from '@tanstack/react-router';
import { SlidersHorizontal } from 'lucide-react';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { trpc } from '../core/trpc.ts';
import { NativeSelect } from '../search/native-select.tsx';
import { SearchRow } from '../search/search-row.tsx';
import { crumbLinks } from '../shell/crumb-links.ts';
import { paths } from '../shell/paths.ts';
import { ActiveFilters, cleared } from './active-filters.tsx';
import { FilterForm } from './filter-form.tsx';
import { change, filterCount, findHref, readFind, searchInput, SORT_LABELS, SORTS } from './find-state.ts';
import { countWords, crumbs, heading, intro } from './find-words.ts';
import { countInput, type FoundPage } from './load-find.ts';
import { NoResults } from './no-results.tsx';
import { ResultList } from './result-list.tsx';

const FilterSheet = lazy(() => import('./filter-sheet.tsx'));

/** A list of professionals: `/find`, `/photographers` and `/photographers/mumbai` are all this. */
export function FindView({ search, place, unknownPlace }: FoundPage): ReactNode {
  const state = useMemo(() => readFind({ ...search }), [search]);
  const router = useRouter();
  const [sheet, setSheet] = useState<'never' | 'open' | 'closed'>('never');
  const [page] = trpc.profiles.search.useSuspenseQuery(searchInput(state));
  const [counts] = trpc.profiles.facetCounts.useSuspenseQuery(countInput(state));
  const noun = (state.profession?.plural ?? 'professionals').toLowerCase();
  const single = (state.profession?.label ?? 'professional').toLowerCase();
  const filters = filterCount(state);
  const sorts = SORTS.filter((sort) => sort !== 'distance' || place !== null);
  const { min_rating, max_price, sort, verified, badge } = search;
  const keep = Object.fromEntries(
    Object.entries({ min_rating, max_price, sort, verified, badge }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  const form = { state, place, counts };
  return (
    <div className="page pt-5 pb-4">
      <SearchRow
        key={`${state.profession?.key} ${state.place} ${state.text}`}
        words={[state.profession?.label, state.text].filter(Boolean).join(' ')}
        place={place}
        keep={keep}
        compact
      />
      <Breadcrumbs items={crumbs(state, place)} className={cn(crumbLinks, 'mt-3')} />
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 flex-1 basis-80">
          <h1 className="text-xl sm:text-2xl">{heading(state, place)}</h1>
          <p className="mt-1.5 max-w-prose text-ink-soft">{intro(state, place, counts, page.items)}</p>
        </div>
        <div className="flex shrink-0 items-center justify-between gap-2">
          <a
            href="#filters"
            onClick={(event) => {
              event.preventDefault();
              setSheet('open');
            }}
            className={cn(buttonStyles({ variant: 'outline', size: 'md' }), 'h-11 text-base lg:hidden')}
          >
            <SlidersHorizontal aria-hidden="true" />
            Filters
            {filters > 0 ? <span className="num">({filters})</span> : null}
          </a>
          <form action={paths.find} className="flex gap-2">
            {Object.entries(search)
              .filter(([name]) => name !== 'sort' && name !== 'cursor')
              .flatMap(([name, values]) => [values].flat().map((value) => ({ name, value: value as string })))
              .map(({ name, value }) => (
                <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
              ))}
            <NativeSelect
              name="sort"
              aria-label="Order"
              value={state.sort}
              onChange={(event) =>
                void router.navigate({
                  href: findHref(change(state, { sort: event.target.value })),
                  resetScroll: false,
                })
              }
              className="h-11"
            >
              {sorts.map((entry) => (
                <option key={entry} value={entry}>
                  {SORT_LABELS[entry]}
                </option>
              ))}
            </NativeSelect>
            <noscript>
              <Button type="submit" className="h-11">
                Sort
              </Button>
            </noscript>
          </form>
        </div>
      </div>
      {unknownPlace === null ? null : (
        <Notice tone="sky" title={`We do not know a place called “${unknownPlace}”`} className="mt-4">
          These are results from all of India. Choose a city or locality from the list to narrow them.
        </Notice>
      )}
      <div className="mt-6 lg:grid lg:grid-cols-[15.5rem_minmax(0,1fr)] lg:gap-10">
        <aside id="filters" aria-label="Filters" className="max-lg:mb-6 max-lg:hidden max-lg:target:block">
          <FilterForm {...form} />
        </aside>
        <section aria-labelledby="results" className="min-w-0">
          <h2 id="results" className="sr-only">
            Results
          </h2>
          {filters > 0 || state.said !== undefined ? (
            <div className="mb-6">
              <ActiveFilters state={state} place={place} />
            </div>
          ) : null}
          {page.items.length === 0 ? (
            <NoResults state={state} place={place} />
          ) : (
            <ResultList state={state} place={place} noun={noun} />
          )}
        </section>
      </div>
      {sheet === 'never' ? null : (
        <Suspense>
          <FilterSheet
            {...form}
            open={sheet === 'open'}
            onOpenChange={(open) => setSheet(open ? 'open' : 'closed')}
            showLabel={
              counts.total === 0
                ? 'Nothing matches'
                : `Show ${countWords(counts)} ${counts.total === 1 ? single : noun}`
            }
            clearHref={filters > 0 ? findHref(cleared(state)) : null}
          />
        </Suspense>
      )}
      {page.items.length > 0 && state.profession ? (
        <p className="mt-14 border-t border-line pt-6 text-ink-soft">
          Would you rather have them come to you?{' '}
          <AppLink
            href={paths.wizard(state.profession, state.place)}
            className="font-medium text-ink underline decoration-marigold-edge underline-offset-4"
          >
            Post a lead
          </AppLink>
          {'. It is free, and up to five answer.'}
        </p>
      ) : null}
    </div>
  );
}
