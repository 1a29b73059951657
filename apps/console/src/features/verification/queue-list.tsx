import type { VerificationRow } from '@nxtgauge/domain/verification';
import { ErrorView, ShortcutHelp, useNow, useShortcuts, type Shortcut } from '@nxtgauge/ui/app-kit';
import { formatRelative, formatTimeLeft, plural } from '@nxtgauge/ui/format';
import { Badge, Button, cn, EmptyState, Loading, SkeletonRows } from '@nxtgauge/ui/primitives';
import { ShieldCheck } from 'lucide-react';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { trpc } from '../shell/api.ts';
import { QueueFilters, type QueueFilter } from './queue-filters.tsx';
import { RECORD_KEYS } from './record-keys.ts';
import { STATUS_WORDS, subtitleOf, typeLabel } from './verification-words.ts';

const PAGE = 30;
const SOON_MS = 6 * 3_600_000;

/** The queue by due time, so that nobody waits behind somebody who came later. `j` and `k` move through it. */
export function VerificationList({
  filter,
  openId,
  onFilter,
  onOpen,
}: {
  filter: QueueFilter;
  openId: string | undefined;
  onFilter: (change: Partial<QueueFilter>) => void;
  onOpen: (id: string) => void;
}): ReactNode {
  const { queue, type, profession, due, claimed } = filter;
  const list = trpc.verification.list.useInfiniteQuery(
    {
      queue,
      limit: PAGE,
      ...(type ? { type } : {}),
      ...(profession ? { professionKey: profession } : {}),
      ...(due ? { due } : {}),
      ...(claimed ? { claimed } : {}),
    },
    { getNextPageParam: (page) => page.nextCursor ?? undefined, refetchInterval: 15_000 },
  );
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const step = (by: number) => {
    const at = rows.findIndex((row) => row.id === openId);
    const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
    if (next) onOpen(next.id);
  };
  const shortcuts: Shortcut[] = [
    { keys: 'j', label: 'Next in the list', run: () => step(1) },
    { keys: 'k', label: 'The one before', run: () => step(-1) },
  ];
  useShortcuts(shortcuts);

  return (
    <div className="flex min-h-full flex-col">
      <QueueFilters filter={filter} counts={list.data?.pages[0]?.counts} onFilter={onFilter} />
      {list.isPending ? (
        <Loading label="Loading the queue" className="p-3">
          <SkeletonRows rows={8} />
        </Loading>
      ) : list.isError ? (
        <ErrorView error={list.error} what="The queue" onRetry={() => void list.refetch()} />
      ) : rows.length === 0 ? (
        <EmptyState icon={<ShieldCheck />} title={queue === 'waiting' ? 'Nothing waits' : 'Nothing here'}>
          <p>
            {queue === 'waiting'
              ? 'Documents appear here by themselves when people send them.'
              : 'Choose another queue or filter above.'}
          </p>
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line">
          {rows.map((row) => (
            <Row key={row.id} row={row} open={row.id === openId} onOpen={() => onOpen(row.id)} />
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

function Row({ row, open, onOpen }: { row: VerificationRow; open: boolean; onOpen: () => void }): ReactNode {
  const now = useNow();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) button.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li>
      <button
        ref={button}
        type="button"
        onClick={onOpen}
        aria-current={open ? 'true' : undefined}
        className={cn(
          'flex w-full flex-col gap-1 px-4 py-3 text-left hover:bg-ink/5',
          open && 'bg-marigold/15 hover:bg-marigold/15',
        )}
      >
        <span className="flex w-full items-baseline justify-between gap-3">
          <span className="min-w-0 truncate text-sm font-medium">{row.profileName}</span>
          <span className="shrink-0 text-xs text-ink-faint">{formatRelative(row.submittedAt, now)}</span>
        </span>
        <span className="truncate text-sm text-ink-soft">{subtitleOf(row)}</span>
        <span className="flex flex-wrap items-center gap-1.5 text-xs text-ink-faint">
          <Badge size="sm">{typeLabel(row)}</Badge>
          <Clock row={row} now={now} />
          {row.waitingDocuments > 0 ? (
            <span className="num">{plural(row.waitingDocuments, 'document')} to decide</span>
          ) : null}
          {row.claimedByName ? (
            <Badge size="sm" tone="sky">
              {row.claimedByMe ? 'Yours' : row.claimedByName}
            </Badge>
          ) : null}
        </span>
      </button>
    </li>
  );
}

function Clock({ row, now }: { row: VerificationRow; now: Date }): ReactNode {
  if (row.status !== 'PENDING') {
    const { label, tone } = STATUS_WORDS[row.status];
    return (
      <Badge size="sm" tone={tone}>
        {label}
      </Badge>
    );
  }
  if (row.pausedAt !== null)
    return (
      <Badge size="sm" tone="sky">
        Waits for its owner
      </Badge>
    );
  if (row.dueAt === null) return null;
  const leftMs = Date.parse(row.dueAt) - now.getTime();
  return (
    <Badge size="sm" tone={leftMs < 0 ? 'brick' : leftMs < SOON_MS ? 'act' : 'neutral'}>
      {leftMs < 0 ? 'Overdue' : formatTimeLeft(row.dueAt, now)}
    </Badge>
  );
}
