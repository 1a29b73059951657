import { REPORTABLE, REPORTABLE_LABELS, reportReasonLabel } from '@nxtgauge/domain/trust';
import type { Reportable, ReportRow, ReportStatus } from '@nxtgauge/domain/trust';
import { ErrorView, ShortcutHelp, useNow, useShortcuts, type Shortcut } from '@nxtgauge/ui/app-kit';
import { formatRelative } from '@nxtgauge/ui/format';
import { Badge, Button, cn, EmptyState, Loading, Select, SkeletonRows } from '@nxtgauge/ui/primitives';
import { Flag } from 'lucide-react';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { trpc } from '../shell/api.ts';
import { REPORT_STATUS_LABELS } from './words.ts';

const PAGE = 30;

/** What people reported, the oldest first. `j` and `k` move through it. */
export function ReportList({
  status,
  kind,
  openId,
  onFilter,
  onOpen,
}: {
  status: ReportStatus;
  kind: Reportable | undefined;
  openId: string | undefined;
  onFilter: (change: { status?: ReportStatus; kind?: Reportable | undefined }) => void;
  onOpen: (id: string) => void;
}): ReactNode {
  const list = trpc.moderation.reports.useInfiniteQuery(
    { status, limit: PAGE, ...(kind ? { kind } : {}) },
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
      <div className="grid grid-cols-2 gap-2 border-b border-line p-3">
        <Select
          aria-label="Kind"
          value={kind ?? 'all'}
          onValueChange={(value) => onFilter({ kind: value === 'all' ? undefined : (value as Reportable) })}
          options={[
            { value: 'all', label: 'Everything' },
            ...REPORTABLE.map((value) => ({
              value,
              label: waiting[value]
                ? `${REPORTABLE_LABELS[value]} (${waiting[value]})`
                : REPORTABLE_LABELS[value],
            })),
          ]}
        />
        <Select
          aria-label="State"
          value={status}
          onValueChange={(value) => onFilter({ status: value as ReportStatus })}
          options={Object.entries(REPORT_STATUS_LABELS).map(([value, label]) => ({ value, label }))}
        />
      </div>
      {list.isPending ? (
        <Loading label="Loading the reports" className="p-3">
          <SkeletonRows rows={8} />
        </Loading>
      ) : list.isError ? (
        <ErrorView error={list.error} what="The reports" onRetry={() => void list.refetch()} />
      ) : rows.length === 0 ? (
        <EmptyState icon={<Flag />} title={status === 'OPEN' ? 'Nothing waits' : 'Nothing here'}>
          <p>
            {status === 'OPEN'
              ? 'What people report appears here by itself.'
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
          { keys: 'u', label: 'Uphold', group: 'Open record', run: () => undefined },
          { keys: 'd', label: 'Dismiss', group: 'Open record', run: () => undefined },
          { keys: 'e', label: 'Claim or release', group: 'Open record', run: () => undefined },
        ]}
      />
    </div>
  );
}

function Row({ row, open, onOpen }: { row: ReportRow; open: boolean; onOpen: () => void }): ReactNode {
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
          <span className="min-w-0 truncate text-sm font-medium">{row.title}</span>
          <span className="shrink-0 text-xs text-ink-faint">{formatRelative(row.reportedAt, now)}</span>
        </span>
        <span className="truncate text-sm text-ink-soft">{reportReasonLabel(row.reason)}</span>
        <span className="flex flex-wrap items-center gap-1.5">
          <Badge size="sm">{REPORTABLE_LABELS[row.kind]}</Badge>
          {row.reports > 1 ? (
            <Badge size="sm" tone="act">
              {row.reports} reports
            </Badge>
          ) : null}
          {row.hiddenAtOnce ? (
            <Badge size="sm" tone="brick">
              Hidden by the detector
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
