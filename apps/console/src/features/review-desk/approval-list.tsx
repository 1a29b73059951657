import type { InboxFilters } from '@nxtgauge/domain/approvals';
import { ShortcutHelp, useShortcuts, type Shortcut } from '@nxtgauge/ui/app-kit';
import { Button, EmptyState, IconButton, Input } from '@nxtgauge/ui/primitives';
import { Inbox, Search, Type } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useMay } from '../identity/staff-me.tsx';
import { QueueView } from '../queue/queue-view.tsx';
import { recordKey, rowSteps } from '../queue/row-steps.ts';
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
  const shortcuts: Shortcut[] = [
    ...rowSteps(rows, openId, onOpen),
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
      <QueueView
        query={list}
        rows={rows}
        what="The inbox"
        empty={
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
        }
      >
        {(row) => (
          <InboxRow
            key={row.id}
            row={row}
            open={row.id === openId}
            marked={selection.isMarked(row.id)}
            soonHours={counts?.soonHours ?? SOON_HOURS}
            onOpen={() => onOpen(row.id)}
            onMark={() => selection.toggle(row.id)}
          />
        )}
      </QueueView>
      <ShortcutHelp shortcuts={[...shortcuts, ...RECORD_KEYS]} />
    </div>
  );
}

const RECORD_KEYS: Shortcut[] = [
  recordKey('a', 'Approve'),
  recordKey('r', 'Reject with a reason'),
  recordKey('c', 'Ask for changes'),
  recordKey('e', 'Claim or release'),
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
