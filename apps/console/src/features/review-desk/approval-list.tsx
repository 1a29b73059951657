import type { ApprovalEntityType, ApprovalRequestStatus, ApprovalRow } from '@nxtgauge/domain/approvals';
import { ErrorView, ShortcutHelp, useNow, useShortcuts, type Shortcut } from '@nxtgauge/ui/app-kit';
import { formatRelative, formatTimeLeft } from '@nxtgauge/ui/format';
import { Badge, Button, cn, EmptyState, Loading, Select, SkeletonRows } from '@nxtgauge/ui/primitives';
import { Inbox } from 'lucide-react';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { trpc } from '../shell/api.ts';
import { KIND_LABELS, STATUS_LABELS } from './words.ts';

const PAGE = 30;
const HOUR_MS = 3_600_000;

/** The inbox: oldest first, so that nobody waits behind somebody who came later. `j` and `k` move through it. */
export function ApprovalList({
  status,
  kind,
  openId,
  onFilter,
  onOpen,
}: {
  status: ApprovalRequestStatus;
  kind: ApprovalEntityType | undefined;
  openId: string | undefined;
  onFilter: (change: { status?: ApprovalRequestStatus; kind?: ApprovalEntityType | undefined }) => void;
  onOpen: (id: string) => void;
}): ReactNode {
  const list = trpc.reviewDesk.list.useInfiniteQuery(
    { status, limit: PAGE, ...(kind ? { entityType: kind } : {}) },
    { getNextPageParam: (page) => page.nextCursor ?? undefined, refetchInterval: 15_000 },
  );
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const waiting = list.data?.pages[0]?.waiting ?? {};
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
      <div className="sticky top-0 z-10 grid grid-cols-2 gap-2 border-b border-line bg-paper p-3">
        <Select
          aria-label="Kind"
          value={kind ?? 'all'}
          onValueChange={(value) =>
            onFilter({ kind: value === 'all' ? undefined : (value as ApprovalEntityType) })
          }
          options={[
            { value: 'all', label: 'Everything' },
            ...Object.entries(KIND_LABELS).map(([value, label]) => ({
              value,
              label: waiting[value] ? `${label} (${waiting[value]})` : label,
            })),
          ]}
        />
        <Select
          aria-label="State"
          value={status}
          onValueChange={(value) => onFilter({ status: value as ApprovalRequestStatus })}
          options={Object.entries(STATUS_LABELS).map(([value, label]) => ({ value, label }))}
        />
      </div>
      {list.isPending ? (
        <Loading label="Loading the inbox" className="p-3">
          <SkeletonRows rows={8} />
        </Loading>
      ) : list.isError ? (
        <ErrorView error={list.error} what="The inbox" onRetry={() => void list.refetch()} />
      ) : rows.length === 0 ? (
        <EmptyState icon={<Inbox />} title={status === 'PENDING' ? 'Nothing waits' : 'Nothing here'}>
          <p>
            {status === 'PENDING'
              ? 'New leads and profiles appear here by themselves.'
              : 'Choose another state or kind above.'}
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
      <ShortcutHelp
        shortcuts={[
          ...shortcuts,
          { keys: 'a', label: 'Approve', group: 'Open record', run: () => undefined },
          { keys: 'r', label: 'Reject with a reason', group: 'Open record', run: () => undefined },
          { keys: 'c', label: 'Claim or release', group: 'Open record', run: () => undefined },
        ]}
      />
    </div>
  );
}

function Row({ row, open, onOpen }: { row: ApprovalRow; open: boolean; onOpen: () => void }): ReactNode {
  const now = useNow();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) button.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const leftMs = row.dueAt === null ? null : Date.parse(row.dueAt) - now.getTime();
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
          <span className="min-w-0 truncate text-sm font-medium">{row.title}</span>
          <span className="shrink-0 text-xs text-ink-faint">{formatRelative(row.submittedAt, now)}</span>
        </span>
        <span className="truncate text-sm text-ink-soft">{row.subtitle}</span>
        <span className="flex flex-wrap items-center gap-1.5 text-xs text-ink-faint">
          <Badge size="sm">
            {row.isRevision ? `${KIND_LABELS[row.entityType]}, changed` : KIND_LABELS[row.entityType]}
          </Badge>
          {row.status === 'PENDING' && leftMs !== null && row.dueAt ? (
            <Badge size="sm" tone={leftMs < 0 ? 'brick' : leftMs < 4 * HOUR_MS ? 'act' : 'neutral'}>
              {leftMs < 0 ? 'Overdue' : `Due ${formatTimeLeft(row.dueAt, now)}`}
            </Badge>
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
