import { professionList } from '@nxtgauge/domain/profiles';
import type { Profession } from '@nxtgauge/domain/profiles';
import { Button, cn } from '@nxtgauge/ui/primitives';
import { useRouter } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useRef, type FormEvent, type ReactNode } from 'react';
import { parseSearch } from '../core/search-params.ts';
import { findHref, readFind } from '../find/find-state.ts';
import { paths } from '../shell/paths.ts';
import { NativeSelect } from './native-select.tsx';
import { PlaceInput, type ChosenPlace } from './place-input.tsx';

/** What do you need, and where: a plain form that the router takes over once the page is alive. */
export function SearchRow({
  profession,
  place,
  keep = {},
  compact = false,
}: {
  profession?: Profession | undefined;
  place?: ChosenPlace | null;
  /** Other parts of the address that stay when the search changes. */
  keep?: Readonly<Record<string, string>>;
  /** Above a list: one line on phones too, and every choice searches at once. */
  compact?: boolean;
}): ReactNode {
  const router = useRouter();
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
      className={cn('grid gap-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]', compact && 'grid-cols-2')}
    >
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <NativeSelect
        name="profession"
        aria-label="What do you need"
        icon={<Search aria-hidden="true" />}
        defaultValue={profession?.slug ?? ''}
        onChange={searchSoon}
        className="h-12"
      >
        <option value="">What do you need?</option>
        {professionList.map((entry) => (
          <option key={entry.key} value={entry.slug}>
            {entry.label}
          </option>
        ))}
      </NativeSelect>
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
