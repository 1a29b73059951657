import type { Place } from '@nxtgauge/domain/places';
import { facetFields } from '@nxtgauge/domain/profiles';
import type { FacetField, Profession } from '@nxtgauge/domain/profiles';
import { formatCount } from '@nxtgauge/ui/format';
import { Button, cn } from '@nxtgauge/ui/primitives';
import { useRouter } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { NativeSelect } from '../search/native-select.tsx';
import { paths } from '../shell/paths.ts';
import { BADGE_LABELS } from '../cards/badge-labels.ts';
import {
  BADGE_FILTERS,
  change,
  facetValues,
  findHref,
  RADII_KM,
  RATINGS,
  type FindState,
} from './find-state.ts';

export interface Counts {
  total: number;
  cap: number;
  counts: Record<string, number>;
}

const option =
  'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-sm text-sm text-ink touch:min-h-11 max-lg:min-h-11';
const box = 'size-5 shrink-0 cursor-pointer accent-ink';

function Group({ legend, children }: { legend: string; children: ReactNode }): ReactNode {
  return (
    <fieldset className="border-t border-line py-4 first:border-t-0 first:pt-0">
      <legend className="float-left mb-2 w-full text-sm font-semibold">{legend}</legend>
      <div className="clear-both">{children}</div>
    </fieldset>
  );
}

function CheckRow({
  facet,
  label,
  checked,
  count,
  cap,
  onChange,
}: {
  facet: string;
  label: string;
  checked: boolean;
  count: number | undefined;
  cap: number;
  onChange: (checked: boolean) => void;
}): ReactNode {
  return (
    <label className={cn(option, count === 0 && !checked && 'text-ink-faint')}>
      <input
        type="checkbox"
        name="facets"
        value={facet}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className={box}
      />
      <span className="min-w-0 flex-1">{label}</span>
      {count === undefined ? null : (
        <span className="num text-xs text-ink-faint">
          {formatCount(Math.min(count, cap))}
          {count >= cap ? '+' : ''}
          <span className="sr-only"> match</span>
        </span>
      )}
    </label>
  );
}

/** The profession's own filters: lists of values each by itself, yes-or-no questions together. */
function groups(profession: Profession): { legend: string; rows: { facet: string; label: string }[] }[] {
  const fields = facetFields(profession);
  const rowsOf = (field: FacetField) =>
    facetValues(field).map(({ value, label }) => ({ facet: `${field.key}=${value}`, label }));
  const lists = fields
    .filter((field) => field.kind !== 'boolean')
    .map((field) => ({ legend: field.label, rows: rowsOf(field) }));
  const yesNo = fields.filter((field) => field.kind === 'boolean').flatMap(rowsOf);
  return yesNo.length === 0 ? lists : [...lists, { legend: 'Good to know', rows: yesNo }];
}

/**
 * Every choice changes the address at once. It is also a plain form: without JavaScript its button sends the same address.
 */
export function FilterForm({
  state,
  place,
  counts,
}: {
  state: FindState;
  place: Place | null;
  counts: Counts;
}): ReactNode {
  const router = useRouter();
  const [shown, setShown] = useState(state);
  const [source, setSource] = useState(state);
  const [price, setPrice] = useState(state.maxPrice === undefined ? '' : String(state.maxPrice));
  const [words, setWords] = useState(state.text ?? '');
  if (source !== state) {
    setSource(state);
    setShown(state);
    setPrice(state.maxPrice === undefined ? '' : String(state.maxPrice));
    setWords(state.text ?? '');
  }
  const apply = (next: Partial<Record<keyof FindState, unknown>>) => {
    const target = change(shown, next);
    setShown(target);
    void router.navigate({ href: findHref(target), resetScroll: false });
  };
  const applyTyped = () => {
    const maxPrice = price === '' ? undefined : Number(price);
    const text = words.trim() === '' ? undefined : words.trim();
    if (maxPrice !== shown.maxPrice || text !== shown.text) apply({ maxPrice, text });
  };
  const typed =
    'h-11 w-full min-w-0 rounded-md border border-line-strong bg-paper-raised text-base text-ink hover:border-ink focus-visible:border-focus focus-visible:outline-offset-0';
  return (
    <form
      action={paths.find}
      onSubmit={(event) => {
        event.preventDefault();
        applyTyped();
      }}
    >
      {state.profession ? <input type="hidden" name="profession" value={state.profession.slug} /> : null}
      {state.place ? <input type="hidden" name="place" value={state.place} /> : null}
      {state.sort === 'relevance' ? null : <input type="hidden" name="sort" value={state.sort} />}
      <div>
        <Group legend="In their words">
          <span className="relative flex items-center">
            <Search
              aria-hidden="true"
              className="pointer-events-none absolute left-3 size-4 text-ink-faint"
            />
            <input
              type="search"
              name="q"
              aria-label="Words in the profile"
              placeholder="candid, temple wedding"
              maxLength={120}
              value={words}
              onChange={(event) => setWords(event.target.value)}
              onBlur={applyTyped}
              className={cn(typed, 'pr-2 pl-9')}
            />
          </span>
        </Group>
        {place === null ? null : (
          <Group legend="How far">
            <NativeSelect
              name="radius"
              aria-label={`Distance from ${place.name}`}
              value={shown.radiusKm === undefined ? '' : String(shown.radiusKm)}
              onChange={(event) =>
                apply({ radiusKm: event.target.value === '' ? undefined : Number(event.target.value) })
              }
            >
              <option value="">Only {place.name}</option>
              {[...new Set([...RADII_KM, ...(shown.radiusKm === undefined ? [] : [shown.radiusKm])])]
                .sort((a, b) => a - b)
                .map((km) => (
                  <option key={km} value={km}>
                    Within {km} km
                  </option>
                ))}
            </NativeSelect>
          </Group>
        )}
        <Group legend="Starting price">
          <span className="relative flex items-center">
            <span aria-hidden="true" className="pointer-events-none absolute left-3 text-sm text-ink-faint">
              up to ₹
            </span>
            <input
              type="text"
              inputMode="numeric"
              name="max_price"
              aria-label="Highest starting price in rupees"
              value={price}
              onChange={(event) => setPrice(event.target.value.replace(/\D/gu, '').slice(0, 8))}
              onBlur={applyTyped}
              className={cn(typed, 'num pr-3 pl-18')}
            />
          </span>
        </Group>
        <Group legend="Rating">
          <div className="flex flex-wrap gap-1.5">
            {[undefined, ...RATINGS].map((rating) => (
              <label
                key={rating ?? 'any'}
                className="num relative inline-flex min-h-11 cursor-pointer items-center rounded-full border border-line-strong bg-paper-raised px-3.5 text-sm hover:border-ink has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
              >
                <input
                  type="radio"
                  name="min_rating"
                  value={rating ?? ''}
                  checked={shown.minRating === rating}
                  onChange={() => apply({ minRating: rating })}
                  className="absolute size-px opacity-0"
                />
                {rating === undefined ? 'Any' : `${rating}+`}
                {rating === undefined ? null : <span className="sr-only"> stars</span>}
              </label>
            ))}
          </div>
        </Group>
        <Group legend="Trust">
          {(
            [
              ['verified', '1', 'Documents verified', shown.verified === true],
              ...BADGE_FILTERS.map(
                (badge) => ['badge', badge, BADGE_LABELS[badge], shown.badge === badge] as const,
              ),
            ] as const
          ).map(([name, value, label, checked]) => (
            <label key={value} className={option}>
              <input
                type="checkbox"
                name={name}
                value={value}
                checked={checked}
                onChange={(event) =>
                  apply(
                    name === 'verified'
                      ? { verified: event.target.checked || undefined }
                      : { badge: event.target.checked ? value : undefined },
                  )
                }
                className={box}
              />
              <span className="min-w-0 flex-1">{label}</span>
            </label>
          ))}
        </Group>
        {(state.profession ? groups(state.profession) : []).map(({ legend, rows }) => (
          <Group key={legend} legend={legend}>
            {rows.map(({ facet, label }) => (
              <CheckRow
                key={facet}
                facet={facet}
                label={label}
                checked={shown.facets.includes(facet)}
                count={counts.counts[facet]}
                cap={counts.cap}
                onChange={(checked) =>
                  apply({
                    facets: checked
                      ? [...shown.facets, facet]
                      : shown.facets.filter((other) => other !== facet),
                  })
                }
              />
            ))}
          </Group>
        ))}
      </div>
      {/* Enter in a box sends the form only when it has a button. */}
      <button type="submit" hidden>
        Show results
      </button>
      <noscript>
        <Button type="submit" variant="act" block>
          Show results
        </Button>
      </noscript>
    </form>
  );
}
