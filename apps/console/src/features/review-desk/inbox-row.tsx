import type { ApprovalRow } from '@nxtgauge/domain/approvals';
import { useNow } from '@nxtgauge/ui/app-kit';
import { formatRelative, formatTimeLeft } from '@nxtgauge/ui/format';
import { Badge, Checkbox, cn } from '@nxtgauge/ui/primitives';
import { AlarmClock, Hand, TriangleAlert } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { KIND_LABELS, RISK_LABELS, RISK_TONES } from './words.ts';

const HOUR_MS = 3_600_000;

const kindWords = (row: ApprovalRow): string => {
  const kind = KIND_LABELS[row.entityType];
  if (row.isAppeal) return `${kind}, appeal`;
  if (row.isRevision) return `${kind}, edit`;
  return row.isResent ? `${kind}, again` : kind;
};

/** One submission in the list: what, whose, how urgent, how risky and in whose hands. */
export function InboxRow({
  row,
  open,
  marked,
  soonHours,
  onOpen,
  onMark,
}: {
  row: ApprovalRow;
  open: boolean;
  marked: boolean;
  soonHours: number;
  onOpen: () => void;
  onMark: () => void;
}): ReactNode {
  const now = useNow();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const leftMs = row.dueAt === null ? null : Date.parse(row.dueAt) - now.getTime();
  const waits = row.status === 'PENDING';
  return (
    <li
      ref={item}
      className={cn(
        'relative flex items-start gap-2 py-3 pr-4 pl-3 hover:bg-ink/5',
        open && 'bg-marigold/15 hover:bg-marigold/15',
      )}
    >
      {waits ? (
        <Checkbox
          hideLabel
          label={`Select ${row.title}`}
          checked={marked}
          onCheckedChange={onMark}
          className="relative z-1 mt-0.5 shrink-0"
        />
      ) : null}
      <button
        type="button"
        onClick={onOpen}
        aria-current={open ? 'true' : undefined}
        className="flex min-w-0 flex-1 flex-col gap-1 text-left after:absolute after:inset-0"
      >
        <span className="flex w-full items-baseline justify-between gap-3">
          <span className="min-w-0 truncate text-sm font-medium">{row.title}</span>
          <span className="num shrink-0 text-xs text-ink-faint">{formatRelative(row.submittedAt, now)}</span>
        </span>
        <span className="w-full truncate text-sm text-ink-soft">
          {[row.subtitle, row.submitterName].filter((part) => part !== '').join(' · ')}
        </span>
        <span className="flex flex-wrap items-center gap-1.5 text-xs text-ink-faint">
          <Badge size="sm">{kindWords(row)}</Badge>
          {waits && leftMs !== null && row.dueAt ? (
            <Badge
              size="sm"
              icon={<AlarmClock />}
              tone={leftMs < 0 ? 'brick' : leftMs < soonHours * HOUR_MS ? 'act' : 'neutral'}
            >
              {leftMs < 0 ? 'Overdue' : formatTimeLeft(row.dueAt, now)}
            </Badge>
          ) : null}
          {row.riskLevel !== null && row.riskLevel !== 'LOW' ? (
            <Badge size="sm" icon={<TriangleAlert />} tone={RISK_TONES[row.riskLevel]}>
              {RISK_LABELS[row.riskLevel]}
            </Badge>
          ) : null}
          {row.isSampled && waits ? <Badge size="sm">Sample</Badge> : null}
          {row.claimedByName ? (
            <Badge size="sm" tone="sky" icon={<Hand />}>
              {row.claimedByMe ? 'Yours' : row.claimedByName}
            </Badge>
          ) : null}
        </span>
      </button>
    </li>
  );
}
