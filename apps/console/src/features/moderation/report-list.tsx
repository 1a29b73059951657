import { REPORTABLE, REPORTABLE_LABELS, reportReasonLabel } from '@nxtgauge/domain/trust';
import type { Reportable, ReportRow, ReportStatus } from '@nxtgauge/domain/trust';
import { ShortcutHelp, useShortcuts } from '@nxtgauge/ui/app-kit';
import { Badge, EmptyState, Select } from '@nxtgauge/ui/primitives';
import { Flag } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { QueueRow } from '../queue/queue-row.tsx';
import { QueueView } from '../queue/queue-view.tsx';
import { recordKey, rowSteps } from '../queue/row-steps.ts';
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
  const shortcuts = rowSteps(rows, openId, onOpen);
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
      <QueueView
        query={list}
        rows={rows}
        what="The reports"
        empty={
          <EmptyState icon={<Flag />} title={status === 'OPEN' ? 'Nothing waits' : 'Nothing here'}>
            <p>
              {status === 'OPEN'
                ? 'What people report appears here by itself.'
                : 'Choose another state or kind above.'}
            </p>
          </EmptyState>
        }
      >
        {(row) => <Row key={row.id} row={row} open={row.id === openId} onOpen={() => onOpen(row.id)} />}
      </QueueView>
      <ShortcutHelp
        shortcuts={[
          ...shortcuts,
          recordKey('u', 'Uphold'),
          recordKey('d', 'Dismiss'),
          recordKey('e', 'Claim or release'),
        ]}
      />
    </div>
  );
}

function Row({ row, open, onOpen }: { row: ReportRow; open: boolean; onOpen: () => void }): ReactNode {
  return (
    <QueueRow
      title={row.title}
      subtitle={reportReasonLabel(row.reason)}
      at={row.reportedAt}
      open={open}
      onOpen={onOpen}
    >
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
    </QueueRow>
  );
}
