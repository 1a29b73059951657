import type { Place } from '@nxtgauge/domain/places';
import { cn } from '@nxtgauge/ui/primitives';
import { MapPin, X } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { trpc } from '../core/trpc.ts';
import { useBigCities } from '../shell/big-cities.ts';

export type ChosenPlace = Pick<Place, 'slug' | 'name' | 'cityName' | 'state'>;

/** "Andheri, Mumbai"; a city is its own name. */
export const placeLabel = ({ name, cityName }: Pick<Place, 'name' | 'cityName'>) =>
  name === cityName ? name : `${name}, ${cityName}`;

const PAUSE_MS = 150;

/** Places for what was typed; the big cities while nothing is. */
function usePlaces(text: string): { places: readonly Place[]; busy: boolean; failed: boolean } {
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const cities = useBigCities();
  const found = trpc.places.find.useQuery(
    { text: asked },
    { enabled: asked !== '', placeholderData: (before) => before },
  );
  if (text === '') return { places: cities, busy: false, failed: false };
  const busy = found.isFetching || asked !== text;
  // Until the answer is there, only what still fits: Enter must never take a place that was not meant.
  const fits = (place: Place) => placeLabel(place).toLowerCase().includes(text.toLowerCase());
  const places = found.data?.items ?? [];
  return { places: busy ? places.filter(fits) : places, busy, failed: found.isError };
}

/**
 * A city or locality in a plain form: typed words go as `near`, a chosen place as `place`. Without JavaScript the words
 * alone are sent and the server finds the place.
 */
export function PlaceInput({
  chosen,
  onChoose,
  label,
  placeholder = 'City or locality',
  className,
}: {
  chosen: ChosenPlace | null;
  onChoose?: (place: ChosenPlace | null) => void;
  label: string;
  placeholder?: string;
  className?: string;
}): ReactNode {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [place, setPlace] = useState(chosen);
  const [text, setText] = useState(chosen === null ? '' : placeLabel(chosen));
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const typed = place === null ? text.trim() : '';
  const { places, busy, failed } = usePlaces(typed);
  const shown = open ? places : [];

  // Letters typed before the page came alive are in the box and not in our state.
  useEffect(() => {
    const early = input.current?.value ?? '';
    if (early !== '') setText(early);
  }, []);

  const choose = (next: ChosenPlace | null) => {
    setPlace(next);
    setText(next === null ? '' : placeLabel(next));
    setOpen(false);
    setActive(-1);
    onChoose?.(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (places.length > 0) setActive((before) => (before + step + places.length) % places.length);
    } else if (event.key === 'Enter' && open) {
      const picked = places[active];
      // With no choice on the list yet the form is sent, and the server finds the place by its words.
      if (picked === undefined) return;
      event.preventDefault();
      choose(picked);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setOpen(false);
    }
  };
  const option = (index: number) => `${id}-option-${index}`;
  return (
    <div className={cn('relative flex min-w-0 items-center', className)}>
      <MapPin
        aria-hidden="true"
        className="pointer-events-none absolute left-2.5 size-4.5 sm:left-3 sm:size-5 text-ink-faint"
      />
      <input
        ref={input}
        type="text"
        name={place === null ? 'near' : undefined}
        value={text}
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        maxLength={60}
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && active >= 0 ? option(active) : undefined}
        onChange={(event) => {
          setPlace(null);
          setText(event.target.value);
          setOpen(true);
          setActive(event.target.value.trim() === '' ? -1 : 0);
        }}
        onFocus={(event) => {
          event.target.select();
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        className={cn(
          'h-12 w-full min-w-0 rounded-md border border-line-strong bg-paper-raised pl-8 text-base sm:pl-10 text-ink hover:border-ink focus-visible:border-focus focus-visible:outline-offset-0',
          text === '' ? 'pr-3' : 'pr-8 sm:pr-11',
        )}
      />
      {place === null ? null : <input type="hidden" name="place" value={place.slug} />}
      {text === '' ? null : (
        <button
          type="button"
          aria-label="Clear the place"
          onClick={() => {
            choose(null);
            input.current?.focus();
          }}
          className="absolute right-0.5 flex size-11 items-center justify-center rounded-md text-ink-faint hover:text-ink"
        >
          <X aria-hidden="true" className="size-4" />
        </button>
      )}
      <div
        className={cn(
          'absolute inset-x-0 top-full z-30 mt-1.5 max-h-80 overflow-y-auto rounded-md border border-line bg-paper-raised shadow-float',
          !open && 'hidden',
        )}
      >
        <p role="status" className="px-3 py-2.5 text-sm text-ink-faint empty:hidden">
          {failed
            ? 'The search did not answer. Try again in a moment.'
            : typed !== '' && places.length === 0
              ? busy
                ? 'Searching'
                : 'Nothing found. Check the spelling or try a place nearby.'
              : null}
        </p>
        <ul role="listbox" id={`${id}-list`} aria-label="Places" className="p-1 empty:hidden">
          {shown.map((entry, index) => (
            <li
              key={entry.slug}
              id={option(index)}
              role="option"
              aria-selected={index === active}
              // Before the input loses its focus, so that the list is still there.
              onPointerDown={(event) => {
                event.preventDefault();
                choose(entry);
              }}
              onPointerEnter={() => setActive(index)}
              className="flex min-h-11 cursor-pointer items-center gap-2.5 rounded-sm px-2.5 py-1.5 text-sm aria-selected:bg-ink/7"
            >
              <MapPin aria-hidden="true" className="size-4 text-ink-faint" />
              <span className="min-w-0">
                <span className="block truncate text-ink">{placeLabel(entry)}</span>
                <span className="block truncate text-xs text-ink-faint">{entry.state}</span>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
