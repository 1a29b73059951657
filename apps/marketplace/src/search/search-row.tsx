import { professionList } from '@nxtgauge/domain/profiles';
import { Button, cn } from '@nxtgauge/ui/primitives';
import { useRouter } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useId, useRef, type FormEvent, type ReactNode } from 'react';
import { parseSearch } from '../core/search-params.ts';
import { findHref, readFind } from '../find/find-state.ts';
import { paths } from '../shell/paths.ts';
import { PlaceInput, type ChosenPlace } from './place-input.tsx';

/** What do you need, and where: a plain form that the router takes over once the page is alive. */
export function SearchRow({
  words = '',
  place,
  keep = {},
  compact = false,
}: {
  /** What stands in the field at first. */
  words?: string;
  place?: ChosenPlace | null;
  /** Other parts of the address that stay when the search changes. */
  keep?: Readonly<Record<string, string>>;
  /** Above a list: one line on phones too, and the choice of a place searches at once. */
  compact?: boolean;
}): ReactNode {
  const router = useRouter();
  const professions = useId();
  const form = useRef<HTMLFormElement>(null);
  const search = () => {
    const params = new URLSearchParams();
    for (const [key, value] of new FormData(form.current ?? undefined)) {
      if (typeof value === 'string' && value.trim() !== '') params.append(key, value.trim());
    }
    void router.navigate({ href: findHref(readFind(parseSearch(params.toString()))) });
  };
  // After React has written the chosen place into its hidden field.
  const searchSoon = () => {
    if (compact) setTimeout(search);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    search();
  };
  return (
    <form
      role="search"
      aria-label="Find a professional"
      action={paths.find}
      onSubmit={submit}
      ref={form}
      className={cn(
        'grid gap-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]',
        compact && 'grid-cols-[minmax(0,3fr)_minmax(0,2fr)]',
      )}
    >
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <span className="relative flex items-center">
        <Search aria-hidden="true" className="pointer-events-none absolute left-3.5 size-5 text-ink-faint" />
        <input
          type="search"
          name="q"
          list={professions}
          aria-label="What do you need"
          placeholder={compact ? 'Photographer, mehndi' : 'Wedding photographer, maths tutor, mehndi'}
          defaultValue={words}
          maxLength={120}
          autoComplete="off"
          className="h-12 w-full min-w-0 rounded-md border border-line-strong bg-paper-raised pr-2 pl-11 text-base text-ink hover:border-ink focus-visible:border-focus focus-visible:outline-offset-0"
        />
        <datalist id={professions}>
          {professionList.map((entry) => (
            <option key={entry.key}>{entry.label}</option>
          ))}
        </datalist>
      </span>
      <PlaceInput
        label="Where"
        placeholder={compact ? 'Any place' : undefined}
        chosen={place ?? null}
        onChoose={searchSoon}
      />
      <Button type="submit" variant="act" size="lg" className={cn(compact && 'max-sm:hidden')}>
        Search
      </Button>
      {compact ? (
        <noscript>
          <Button type="submit" size="lg" block className="sm:hidden">
            Search
          </Button>
        </noscript>
      ) : null}
    </form>
  );
}
