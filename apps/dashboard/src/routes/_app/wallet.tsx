import type { LedgerLine } from '@nxtgauge/domain/wallet';
import { ErrorView, PageHeader, PageSection, QueryView } from '@nxtgauge/ui/app-kit';
import { DataTable, type DataColumn } from '@nxtgauge/ui/data-table';
import { formatDateTime, plural } from '@nxtgauge/ui/format';
import { Coins, EmptyState, Skeleton, Stat, StatRow, StatusPill, TextLink } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { Wallet } from 'lucide-react';
import { trpc } from '../../core/api.ts';
import { allItems, nextPage } from '../../core/pages.ts';
import { paths } from '../../core/paths.ts';
import { usePageTitle } from '../../core/use-page-title.ts';
import { HOLD_WORDS, ledgerWords } from '../../features/wallet/ledger-words.ts';
import { VerifyStatement } from '../../features/wallet/verify-statement.tsx';

const statementInput = { limit: 25 } as const;

export const Route = createFileRoute('/_app/wallet')({
  loader: ({ context }) => {
    void context.utils.wallet.summary.prefetch();
    void context.utils.wallet.statement.prefetchInfinite(statementInput);
  },
  component: WalletPage,
});

const columns: DataColumn<LedgerLine>[] = [
  {
    id: 'what',
    header: 'What',
    phone: 'title',
    interactive: true,
    cell: (line) => (
      <span className="block min-w-0 wrap-anywhere">
        {line.requestId === null ? (
          ledgerWords(line)
        ) : (
          <TextLink href={paths.request(line.requestId)}>{ledgerWords(line)}</TextLink>
        )}
        <time dateTime={line.at} className="num mt-0.5 block text-xs font-normal text-ink-faint">
          Line {line.seq}, {formatDateTime(line.at, new Date())}
        </time>
      </span>
    ),
  },
  {
    id: 'rule',
    header: 'Rule',
    cell: (line) => (line.rule === null ? <span className="text-ink-faint">–</span> : line.rule),
  },
  {
    id: 'state',
    header: 'Held coins',
    cell: (line) =>
      line.holdStatus === null ? (
        <span className="text-ink-faint">
          <span aria-hidden="true">–</span>
          <span className="sr-only">Not a hold</span>
        </span>
      ) : (
        <StatusPill tone={HOLD_WORDS[line.holdStatus].tone}>{HOLD_WORDS[line.holdStatus].label}</StatusPill>
      ),
  },
  {
    id: 'coins',
    header: 'Coins',
    align: 'end',
    phone: 'end',
    cell: (line) => <Coins amount={line.coins} signed />,
  },
  {
    id: 'balance',
    header: 'Available after',
    align: 'end',
    cell: (line) => <span className="num">{line.balanceAfter}</span>,
  },
];

function WalletPage() {
  usePageTitle('Wallet');
  const wallet = trpc.wallet.summary.useQuery();
  const statement = trpc.wallet.statement.useInfiniteQuery(statementInput, nextPage);
  const rows = allItems(statement.data);
  return (
    <>
      <PageHeader
        title="Wallet"
        description="Coins are held when you respond to a lead, spent when you are accepted, and come back by published rules otherwise."
      />
      <QueryView
        query={wallet}
        what="Your balance"
        size="inline"
        skeleton={<Skeleton className="h-24 w-full" />}
      >
        {({ available, held, openHolds }) => (
          <StatRow>
            <Stat
              label="Available"
              value={<Coins amount={available} size="lg" />}
              hint="You can use these now"
            />
            <Stat
              label="Held"
              value={<Coins amount={held} size="lg" />}
              hint={
                openHolds === 0
                  ? 'No request waits'
                  : `On ${plural(openHolds, 'request that waits', 'requests that wait')}`
              }
              href={`${paths.requests}?state=PENDING`}
            />
          </StatRow>
        )}
      </QueryView>
      <PageSection title="Statement">
        <VerifyStatement />
        <DataTable
          className="mt-4"
          label="Statement"
          noun="lines"
          rows={rows}
          columns={columns}
          getRowId={(line) => line.id}
          error={
            statement.error && !rows ? (
              <ErrorView
                error={statement.error}
                what="Your statement"
                onRetry={() => void statement.refetch()}
                retrying={statement.isFetching}
              />
            ) : undefined
          }
          empty={
            <EmptyState size="inline" icon={<Wallet />} title="No coins have moved yet">
              <p>You get your first coins when your first profile is approved.</p>
            </EmptyState>
          }
          hasMore={statement.hasNextPage}
          loadingMore={statement.isFetchingNextPage}
          onLoadMore={() => void statement.fetchNextPage()}
        />
      </PageSection>
    </>
  );
}
