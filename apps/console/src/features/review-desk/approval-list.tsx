import type { InboxFilters } from '@nxtgauge/domain/approvals';
import { ErrorView, ShortcutHelp, useShortcuts, type Shortcut } from '@nxtgauge/ui/app-kit';
import { Button, EmptyState, IconButton, Input, Loading, SkeletonRows } from '@nxtgauge/ui/primitives';
import { Inbox, Search, Type } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useMay } from '../identity/staff-me.tsx';
import { paths } from '../shell/paths.ts';
import { BulkBar } from './bulk-bar.tsx';
import { InboxFilterBar } from './inbox-filters.tsx';
import { InboxRow } from './inbox-row.tsx';
import type { InboxSearch } from './inbox-search.ts';
import type { InboxState, Selection } from './use-inbox.ts';
import { ViewMenu } from './view-menu.tsx';

const TYPING_MS = 250;
const SOON_HOURS = 4;

/** The inbox: oldest first, so that nobody waits behind somebody who came later. Everything in it works by key. */
export function ApprovalList({
  inbox: { list, rows, counts },
  filters,
  search,
  selection,
  onSearch,
  onView,
  onOpen,
}: {
  inbox: InboxState;
  filters: InboxFilters;
  search: InboxSearch;
  selection: Selection;
  onSearch: (change: Partial<InboxSearch>) => void;
  onView: (filters: InboxFilters) => void;
  onOpen: (id: string) => void;
}): ReactNode {
  const mayEditWords = useMay('settings.edit');
  const { id: openId } = search;
  const field = useRef<HTMLInputElement>(null);
  const [filtering, setFiltering] = useState(false);
  const step = (by: number) => {
    const at = rows.findIndex((row) => row.id === openId);
    const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
    if (next) onOpen(next.id);
  };
  const shortcuts: Shortcut[] = [
    { keys: 'j', label: 'Next in the list', group: 'List', run: () => step(1) },
    { keys: 'k', label: 'The one before', group: 'List', run: () => step(-1) },
    {
      keys: 'x',
      label: 'Select the open one, or take it off',
      group: 'List',
      run: () => {
        if (rows.some((row) => row.id === openId && row.status === 'PENDING')) selection.toggle(openId ?? '');
      },
    },
    { keys: '/', label: 'Search', group: 'List', run: () => field.current?.focus() },
    { keys: 'f', label: 'Filters', group: 'List', run: () => setFiltering(true) },
  ];
  useShortcuts(shortcuts);
  const narrowed = Object.keys(filters).length > 0;

  return (
    <div className="flex min-h-full flex-col">
      <div className="sticky top-0 z-10 flex flex-col gap-2.5 border-b border-line bg-paper p-3">
        <div className="flex items-center justify-between gap-2">
          <ViewMenu filters={filters} counts={counts} onOpen={onView} />
          {mayEditWords ? (
            <IconButton
              size="sm"
              label="Edit the wording of reasons"
              icon={<Type />}
              href={paths.approvalWording}
            />
          ) : null}
        </div>
        <SearchField ref={field} text={search.q ?? ''} onText={(q) => onSearch({ q: q || undefined })} />
        <InboxFilterBar
          search={search}
          counts={counts}
          open={filtering}
          onOpenChange={setFiltering}
          onChange={onSearch}
        />
      </div>
      {selection.selected.length > 0 ? <BulkBar selection={selection} /> : null}
      {list.isPending ? (
        <Loading label="Loading the inbox" className="p-3">
          <SkeletonRows rows={8} />
        </Loading>
      ) : list.isError ? (
        <ErrorView error={list.error} what="The inbox" onRetry={() => void list.refetch()} />
      ) : rows.length === 0 ? (
        <EmptyState
          icon={<Inbox />}
          title={narrowed ? 'Nothing fits these filters' : 'Nothing waits'}
          action={
            narrowed ? <Button onClick={() => onView({})}>Show everything that waits</Button> : undefined
          }
        >
          <p>
            {narrowed
              ? 'Take one off, or look at everything again.'
              : 'New leads, profiles, jobs and companies appear here by themselves.'}
          </p>
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line">
          {rows.map((row) => (
            <InboxRow
              key={row.id}
              row={row}
              open={row.id === openId}
              marked={selection.isMarked(row.id)}
              soonHours={counts?.soonHours ?? SOON_HOURS}
              onOpen={() => onOpen(row.id)}
              onMark={() => selection.toggle(row.id)}
            />
          ))}
        </ul>
      )}
      {list.hasNextPage ? (
        <div className="p-3">
          <Button
            variant="quiet"
            block
            loading={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            Show more
          </Button>
        </div>
      ) : null}
      <ShortcutHelp shortcuts={[...shortcuts, ...RECORD_KEYS]} />
    </div>
  );
}

const inRecord = (keys: string, label: string): Shortcut => ({
  keys,
  label,
  group: 'Open record',
  run: () => undefined,
});
/** Registered by the open record; listed here too, so that the list of keys is the same when none is open. */
const RECORD_KEYS: Shortcut[] = [
  inRecord('a', 'Approve'),
  inRecord('r', 'Reject with a reason'),
  inRecord('c', 'Ask for changes'),
  inRecord('e', 'Claim or release'),
];

function SearchField({
  ref,
  text,
  onText,
}: {
  ref: React.RefObject<HTMLInputElement | null>;
  text: string;
  onText: (text: string) => void;
}): ReactNode {
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed.trim() === text) return;
    const timer = setTimeout(() => onText(typed.trim()), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, text, onText]);
  return (
    <Input
      ref={ref}
      size="sm"
      type="search"
      aria-label="Search titles, names and places"
      placeholder="Title, name or place"
      prefix={<Search aria-hidden="true" className="size-4" />}
      value={typed}
      maxLength={120}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
}
