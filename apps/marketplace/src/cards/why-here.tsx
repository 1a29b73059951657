import type { SearchProfilesInput } from '@nxtgauge/domain/profiles';
import { ChevronDown } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { trpc } from '../core/trpc.ts';

/** Why a card stands in a list: the reasons of a whole page are asked for at the first tap on one of its cards. */
export function WhyHere({
  id,
  name,
  search,
}: {
  id: string;
  name: string;
  search: Omit<SearchProfilesInput, 'limit'> & { limit: number };
}): ReactNode {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const reasons = trpc.profiles.search.useQuery({ ...search, explain: true }, { enabled: open });
  const why = reasons.data?.items.find((card) => card.id === id)?.why;
  return (
    <div className="relative z-10 mt-1">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
        className="inline-flex min-h-9 cursor-pointer items-center gap-1 rounded-sm text-sm text-ink-faint hover:text-ink touch:min-h-11"
      >
        Why is this here
        <span className="sr-only">: {name}</span>
        <ChevronDown aria-hidden="true" className={open ? 'size-4 rotate-180' : 'size-4'} />
      </button>
      <div id={panel} hidden={!open} aria-live="polite">
        {reasons.isError ? (
          <p className="text-sm text-ink-soft">The reasons did not come. Close and try again.</p>
        ) : null}
        {open && reasons.isLoading ? <p className="text-sm text-ink-faint">Looking up the reasons</p> : null}
        {why === undefined ? null : (
          <ul className="space-y-1 border-l-2 border-line pl-3 text-sm text-ink-soft">
            {why.map(({ kind, text }) => (
              <li key={`${kind} ${text}`}>{text}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
