import type { LedgerLine } from '@nxtgauge/domain/wallet';
import { ErrorView, PageHeader } from '@nxtgauge/ui/app-kit';
import { DataTable, type DataColumn } from '@nxtgauge/ui/data-table';
import { formatCoins, formatDateTime } from '@nxtgauge/ui/format';
import { CoinBalance, EmptyState } from '@nxtgauge/ui/primitives';
import { ScrollText } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { trpc } from '../shell/api.ts';
import { paths } from '../shell/paths.ts';

const KINDS: Record<LedgerLine['kind'], string> = {
  GRANT: 'Given',
  PURCHASE: 'Bought',
  HOLD: 'Held',
  RETURN: 'Returned',
  SPEND: 'Spent',
  REFUND: 'Refunded',
  EXPIRY: 'Expired',
  ADJUSTMENT: 'Corrected',
};
const HOLDS = { HELD: 'waiting', CAPTURED: 'spent', RETURNED: 'came back', SPLIT: 'half came back' } as const;

const columns: readonly DataColumn<LedgerLine>[] = [
  { id: 'seq', header: 'Line', cell: (line) => line.seq, align: 'end' },
  { id: 'at', header: 'When', cell: (line) => formatDateTime(line.at) },
  {
    id: 'kind',
    header: 'What',
    phone: 'title',
    cell: (line) => (
      <span>
        {KINDS[line.kind]}
        {line.holdStatus ? <span className="text-ink-faint"> ({HOLDS[line.holdStatus]})</span> : null}
        {line.leadTitle ? <span className="block text-ink-soft">{line.leadTitle}</span> : null}
      </span>
    ),
  },
  { id: 'rule', header: 'Rule', cell: (line) => line.rule ?? line.remarks ?? '' },
  {
    id: 'coins',
    header: 'Coins',
    align: 'end',
    cell: (line) => `${line.coins > 0 ? '+' : '−'}${formatCoins(Math.abs(line.coins))}`,
  },
  { id: 'after', header: 'Balance', align: 'end', cell: (line) => formatCoins(line.balanceAfter) },
  {
    id: 'hash',
    header: 'Hash',
    cell: (line) => <code className="text-xs text-ink-faint">{line.hash.slice(0, 12)}</code>,
  },
];

/** Every ledger line of one person, newest first, as the database keeps it. */
export function PersonLedger({ userId }: { userId: string }): ReactNode {
  const ledger = trpc.people.ledger.useInfiniteQuery(
    { userId, limit: 50 },
    { getNextPageParam: (page) => page.nextCursor ?? undefined, staleTime: 60_000 },
  );
  const rows = useMemo(() => ledger.data?.pages.flatMap((page) => page.items), [ledger.data]);
  const head = ledger.data?.pages[0];
  return (
    <div className="mx-auto max-w-6xl px-4 py-6 lg:px-8">
      <title>Ledger · Nxtgauge console</title>
      <PageHeader
        title="Ledger"
        breadcrumbs={[
          { label: 'People', href: paths.people },
          { label: head?.fullName ?? 'Person', href: paths.person(userId) },
          { label: 'Ledger' },
        ]}
        status={head ? <CoinBalance available={head.wallet.available} held={head.wallet.held} /> : undefined}
        description="Lines are added, never changed. A correction is a new line."
      />
      <DataTable
        label="Ledger lines"
        rows={rows}
        columns={columns}
        getRowId={(line) => line.id}
        density="dense"
        hasMore={ledger.hasNextPage}
        loadingMore={ledger.isFetchingNextPage}
        onLoadMore={() => void ledger.fetchNextPage()}
        noun="lines"
        error={
          ledger.isError ? (
            <ErrorView error={ledger.error} what="The ledger" onRetry={() => void ledger.refetch()} />
          ) : undefined
        }
        empty={
          <EmptyState icon={<ScrollText />} title="No coin has moved yet">
            <p>The first grant or purchase starts the ledger.</p>
          </EmptyState>
        }
      />
    </div>
  );
}
