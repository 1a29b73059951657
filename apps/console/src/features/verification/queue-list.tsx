import type { VerificationRow } from '@nxtgauge/domain/verification';
import { ShortcutHelp, useNow, useShortcuts } from '@nxtgauge/ui/app-kit';
import { formatTimeLeft, plural } from '@nxtgauge/ui/format';
import { Badge, EmptyState } from '@nxtgauge/ui/primitives';
import { ShieldCheck } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { QueueRow } from '../queue/queue-row.tsx';
import { QueueView } from '../queue/queue-view.tsx';
import { rowSteps } from '../queue/row-steps.ts';
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
  const shortcuts = rowSteps(rows, openId, onOpen);
  useShortcuts(shortcuts);

  return (
    <div className="flex min-h-full flex-col">
      <QueueFilters filter={filter} counts={list.data?.pages[0]?.counts} onFilter={onFilter} />
      <QueueView
        query={list}
        rows={rows}
        what="The queue"
        empty={
          <EmptyState icon={<ShieldCheck />} title={queue === 'waiting' ? 'Nothing waits' : 'Nothing here'}>
            <p>
              {queue === 'waiting'
                ? 'Documents appear here by themselves when people send them.'
                : 'Choose another queue or filter above.'}
            </p>
          </EmptyState>
        }
      >
        {(row) => <Row key={row.id} row={row} open={row.id === openId} onOpen={() => onOpen(row.id)} />}
      </QueueView>
      <ShortcutHelp shortcuts={[...shortcuts, ...RECORD_KEYS]} />
    </div>
  );
}

function Row({ row, open, onOpen }: { row: VerificationRow; open: boolean; onOpen: () => void }): ReactNode {
  const now = useNow();
  return (
    <QueueRow
      title={row.profileName}
      subtitle={subtitleOf(row)}
      at={row.submittedAt}
      open={open}
      onOpen={onOpen}
    >
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
    </QueueRow>
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
