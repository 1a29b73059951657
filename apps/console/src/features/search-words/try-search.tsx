import type { SynonymPreview } from '@nxtgauge/domain/search';
import { ErrorView } from '@nxtgauge/ui/app-kit';
import { formatCount, plural } from '@nxtgauge/ui/format';
import { Field, Input, SkeletonText, TextLink } from '@nxtgauge/ui/primitives';
import { useEffect, useState, type ReactNode } from 'react';
import { trpc } from '../shell/api.ts';
import type { Draft } from './words.ts';

const TYPING_MS = 350;

function Tried({ title, tried }: { title: string; tried: SynonymPreview['before'] }): ReactNode {
  return (
    <div className="min-w-0 rounded-md border border-line p-3">
      <h3 className="text-sm font-medium">{title}</h3>
      <p className="mt-1 text-sm text-ink-soft">Read as: {tried.understood}</p>
      <p className="num mt-1 text-sm">
        {tried.total >= tried.cap ? `${formatCount(tried.cap)}+ profiles` : plural(tried.total, 'profile')}
      </p>
      <ul className="mt-2 space-y-1 text-sm">
        {tried.first.map(({ slug, displayName, cityName }) => (
          <li key={slug} className="truncate">
            <TextLink href={`/p/${slug}`}>{displayName}</TextLink>
            <span className="text-ink-faint">, {cityName}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a search finds now, beside what it would find with the entry that is being written. */
export function TrySearch({ draft }: { draft: Draft }): ReactNode {
  const [query, setQuery] = useState(draft.term);
  const complete = draft.term.trim() !== '' && draft.expansions.length > 0;
  const { id: _id, ...change } = draft;
  const now = JSON.stringify({ query: query.trim(), ...(complete ? { change } : {}) });
  const [asked, setAsked] = useState(now);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(now), TYPING_MS);
    return () => clearTimeout(timer);
  }, [now]);
  const input = JSON.parse(asked) as { query: string; change?: Omit<Draft, 'id'> };
  const preview = trpc.searchWords.preview.useQuery(input, {
    enabled: input.query !== '',
    placeholderData: (before) => before,
    retry: false,
  });
  return (
    <section aria-label="Try it" className="mt-5 border-t border-line pt-4">
      <Field label="Try a search" hint="Nothing is saved by trying.">
        <Input
          type="search"
          value={query}
          maxLength={120}
          onChange={(event) => setQuery(event.target.value)}
        />
      </Field>
      {preview.isError ? (
        <div className="mt-3">
          <ErrorView error={preview.error} what="The try" onRetry={() => void preview.refetch()} />
        </div>
      ) : preview.data ? (
        <div className="mt-3 grid gap-3 sm:grid-cols-2" aria-live="polite">
          <Tried title="Now" tried={preview.data.before} />
          {preview.data.after ? (
            <Tried title="With this entry" tried={preview.data.after} />
          ) : (
            <p className="self-center text-sm text-ink-faint">Say what it stands for to see what changes.</p>
          )}
        </div>
      ) : input.query === '' ? null : (
        <div className="mt-3">
          <SkeletonText lines={4} />
        </div>
      )}
    </section>
  );
}
