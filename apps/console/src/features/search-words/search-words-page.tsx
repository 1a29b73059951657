import type { SearchSynonym } from '@nxtgauge/domain/search';
import { ErrorView, PageHeader, useShortcuts } from '@nxtgauge/ui/app-kit';
import { DataTable, type DataColumn } from '@nxtgauge/ui/data-table';
import { formatDate } from '@nxtgauge/ui/format';
import { Button, EmptyState, Field, Input, StatusPill, TabPanel, Tabs } from '@nxtgauge/ui/primitives';
import { BookA } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { trpc } from '../shell/api.ts';
import { MissesList } from './misses-list.tsx';
import { SynonymSheet } from './synonym-sheet.tsx';
import { emptyDraft, expansionLabel, kindLabel, languageLabel } from './words.ts';
import type { Draft } from './words.ts';

const TYPING_MS = 250;

/** What search understands beyond the words themselves. `/` goes to the field, `n` starts a new entry. */
export function SearchWordsPage(): ReactNode {
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const [draft, setDraft] = useState<Draft | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useShortcuts([
    { keys: '/', label: 'Search', run: () => input.current?.focus() },
    { keys: 'n', label: 'New entry', run: () => setDraft(emptyDraft('')) },
  ]);
  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const list = trpc.searchWords.list.useInfiniteQuery(
    { text, limit: 50 },
    { getNextPageParam: (page) => page.nextCursor ?? undefined },
  );
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items), [list.data]);
  const columns = useMemo<readonly DataColumn<SearchSynonym>[]>(
    () => [
      { id: 'term', header: 'People type', cell: (row) => row.term, phone: 'title' },
      {
        id: 'expansions',
        header: 'It stands for',
        cell: (row) => row.expansions.map(expansionLabel).join(', '),
      },
      { id: 'kind', header: 'Kind', cell: (row) => kindLabel(row.kind) },
      { id: 'language', header: 'Language', cell: (row) => languageLabel(row.language) },
      {
        id: 'active',
        header: 'In use',
        cell: (row) => (
          <StatusPill tone={row.isActive ? 'leaf' : 'neutral'}>{row.isActive ? 'In use' : 'Off'}</StatusPill>
        ),
      },
      { id: 'updated', header: 'Changed', cell: (row) => formatDate(row.updatedAt) },
      {
        id: 'change',
        header: '',
        cell: (row) => (
          <Button
            variant="outline"
            size="sm"
            onClick={() => {
              const { updatedAt: _updatedAt, ...entry } = row;
              setDraft(entry);
            }}
          >
            Change<span className="sr-only"> {row.term}</span>
          </Button>
        ),
      },
    ],
    [],
  );
  return (
    <div className="mx-auto max-w-6xl px-4 py-6 lg:px-8">
      <title>Search words · Nxtgauge console</title>
      <PageHeader
        title="Search words"
        description="What people type and what it stands for. Each change is on record."
        actions={
          <Button variant="act" onClick={() => setDraft(emptyDraft(''))}>
            New entry
          </Button>
        }
      />
      <Tabs
        aria-label="Search words"
        items={[
          { value: 'entries', label: 'Entries' },
          { value: 'misses', label: 'Found nobody' },
        ]}
      >
        <TabPanel value="entries">
          <Field label="Find an entry" className="my-4 max-w-md">
            <Input
              ref={input}
              type="search"
              value={typed}
              maxLength={120}
              onChange={(event) => setTyped(event.target.value)}
            />
          </Field>
          <DataTable
            label="Search words"
            rows={rows}
            columns={columns}
            getRowId={(row) => row.id}
            density="dense"
            hasMore={list.hasNextPage}
            loadingMore={list.isFetchingNextPage}
            onLoadMore={() => void list.fetchNextPage()}
            noun="entries"
            error={
              list.isError ? (
                <ErrorView error={list.error} what="The list" onRetry={() => void list.refetch()} />
              ) : undefined
            }
            empty={
              <EmptyState icon={<BookA />} title="No such entry">
                <p>
                  Search takes these words as they are. Add an entry when people mean something else by them.
                </p>
              </EmptyState>
            }
          />
        </TabPanel>
        <TabPanel value="misses">
          <div className="mt-4">
            <MissesList onTeach={(words) => setDraft(emptyDraft(words))} />
          </div>
        </TabPanel>
      </Tabs>
      {draft === null ? null : <SynonymSheet first={draft} onClose={() => setDraft(null)} />}
    </div>
  );
}
