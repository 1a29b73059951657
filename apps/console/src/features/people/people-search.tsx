import type { PersonRow } from '@nxtgauge/domain/staff';
import { ErrorView, PageHeader, useShortcuts } from '@nxtgauge/ui/app-kit';
import { DataTable, type DataColumn } from '@nxtgauge/ui/data-table';
import { formatDate } from '@nxtgauge/ui/format';
import { EmptyState, Field, Input, StatusPill } from '@nxtgauge/ui/primitives';
import { UserSearch } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { trpc } from '../shell/api.ts';
import { paths } from '../shell/paths.ts';

const TYPING_MS = 250;

const columns: readonly DataColumn<PersonRow>[] = [
  { id: 'name', header: 'Name', cell: (row) => row.fullName, phone: 'title' },
  { id: 'email', header: 'E-mail', cell: (row) => row.maskedEmail },
  { id: 'roles', header: 'Roles', cell: (row) => row.roles.join(', ') || 'None' },
  {
    id: 'status',
    header: 'Status',
    cell: (row) => (
      <StatusPill tone={row.status === 'ACTIVE' ? 'leaf' : row.status === 'SUSPENDED' ? 'brick' : 'neutral'}>
        {row.status === 'ACTIVE' ? 'Active' : row.status === 'SUSPENDED' ? 'Suspended' : 'Not confirmed'}
      </StatusPill>
    ),
  },
  { id: 'joined', header: 'Joined', cell: (row) => formatDate(row.joinedAt) },
];

/** Finds a person by name, e-mail or phone. `/` goes to the field. */
export function PeopleSearch({ text, onText }: { text: string; onText: (text: string) => void }): ReactNode {
  const [typed, setTyped] = useState(text);
  const input = useRef<HTMLInputElement>(null);
  useShortcuts([{ keys: '/', label: 'Search', run: () => input.current?.focus() }]);
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => onText(typed.trim()), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, text, onText]);
  const people = trpc.people.find.useInfiniteQuery(
    { text, limit: 30 },
    { enabled: text.length >= 2, getNextPageParam: (page) => page.nextCursor ?? undefined },
  );
  const rows = useMemo(() => people.data?.pages.flatMap((page) => page.items), [people.data]);
  return (
    <div className="mx-auto max-w-5xl px-4 py-6 lg:px-8">
      <title>People · Nxtgauge console</title>
      <PageHeader
        title="People"
        description="E-mail addresses are shown whole in a record only, and each look is on record."
      />
      <Field label="Name, e-mail or phone" className="mb-5 max-w-md">
        <Input
          ref={input}
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoFocus
          maxLength={120}
        />
      </Field>
      {text.length < 2 ? (
        <EmptyState icon={<UserSearch />} title="Look somebody up">
          <p>Type at least two letters of a name, or a whole e-mail address or phone number.</p>
        </EmptyState>
      ) : (
        <DataTable
          label="People found"
          rows={rows}
          columns={columns}
          getRowId={(row) => row.userId}
          rowName={(row) => row.fullName}
          rowHref={(row) => paths.person(row.userId)}
          keyboard
          hasMore={people.hasNextPage}
          loadingMore={people.isFetchingNextPage}
          onLoadMore={() => void people.fetchNextPage()}
          noun="people"
          error={
            people.isError ? (
              <ErrorView error={people.error} what="The list" onRetry={() => void people.refetch()} />
            ) : undefined
          }
          empty={
            <EmptyState icon={<UserSearch />} title={`Nobody found for “${text}”`}>
              <p>Check the spelling, or try the e-mail address they registered with.</p>
            </EmptyState>
          }
        />
      )}
    </div>
  );
}
