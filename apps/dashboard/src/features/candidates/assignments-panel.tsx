import type { Assignment, CandidateDetail } from '@nxtgauge/domain/candidates';
import { ErrorView, PageSection, useNow } from '@nxtgauge/ui/app-kit';
import { formatDateTime } from '@nxtgauge/ui/format';
import { Avatar, Badge, Button, EmptyState, LoadMore, SkeletonRows } from '@nxtgauge/ui/primitives';
import { UserPlus, UsersRound } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { allItems, nextPage } from '../../core/pages.ts';
import { AssignDialog } from './assign-dialog.tsx';
import { CANDIDATE_PART_SIZE } from './part-size.ts';
import { ASSIGNMENT_WORDS } from './candidate-words.ts';
import { EndAssignmentDialog } from './end-assignment-dialog.tsx';

/** Who works with the candidate and who did, with what a senior may do about it. */
export function AssignmentsPanel({ candidate }: { candidate: CandidateDetail }): ReactNode {
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Assignment | null>(null);
  const history = trpc.candidates.assignments.useInfiniteQuery(
    { candidateId: candidate.id, limit: CANDIDATE_PART_SIZE },
    nextPage,
  );
  const rows = allItems(history.data);
  return (
    <PageSection
      title="Who works with this candidate"
      description="Juniors see a candidate while they are assigned, and not a moment longer."
      action={
        candidate.mayAssign ? (
          <Button variant="act" iconStart={<UserPlus />} onClick={() => setAdding(true)}>
            Assign
          </Button>
        ) : undefined
      }
    >
      {history.error && !rows ? (
        <ErrorView error={history.error} what="The assignments" onRetry={() => void history.refetch()} />
      ) : rows === undefined ? (
        <SkeletonRows />
      ) : rows.length === 0 ? (
        <EmptyState size="inline" icon={<UsersRound />} title="Nobody is assigned">
          <p>Seniors and administrators see the candidate all the same.</p>
        </EmptyState>
      ) : (
        <ul>
          {rows.map((row) => (
            <AssignmentRow
              key={row.id}
              row={row}
              onEnd={candidate.mayAssign && row.unassignedAt === null ? () => setEnding(row) : null}
            />
          ))}
        </ul>
      )}
      {history.hasNextPage ? (
        <LoadMore
          hasMore
          noun="assignments"
          loading={history.isFetchingNextPage}
          onLoadMore={() => void history.fetchNextPage()}
        />
      ) : null}
      {adding ? <AssignDialog candidate={candidate} onClose={() => setAdding(false)} /> : null}
      {ending ? (
        <EndAssignmentDialog candidate={candidate} assignment={ending} onClose={() => setEnding(null)} />
      ) : null}
    </PageSection>
  );
}

function AssignmentRow({ row, onEnd }: { row: Assignment; onEnd: (() => void) | null }): ReactNode {
  const now = useNow();
  const ended = row.unassignedAt !== null;
  return (
    <li className="flex items-start gap-3 border-b border-line py-3 last:border-0">
      <Avatar id={row.userId} name={row.name} size="md" />
      <div className="min-w-0 flex-1 text-sm">
        <p className="flex flex-wrap items-center gap-2 text-base">
          <span className="font-medium wrap-anywhere">{row.name}</span>
          <Badge size="sm" tone={ended ? 'neutral' : 'leaf'}>
            {ended
              ? `Was ${ASSIGNMENT_WORDS[row.type].label.toLowerCase()}`
              : ASSIGNMENT_WORDS[row.type].label}
          </Badge>
        </p>
        <p className="text-ink-soft wrap-anywhere">
          Since {formatDateTime(row.assignedAt, now)}
          {row.assignedByName ? `, by ${row.assignedByName}` : ''}
          {row.assignedReason ? `: “${row.assignedReason}”` : ''}
        </p>
        {row.unassignedAt ? (
          <p className="text-ink-soft wrap-anywhere">
            Until {formatDateTime(row.unassignedAt, now)}
            {row.unassignedByName ? `, by ${row.unassignedByName}` : ''}
            {row.unassignedReason ? `: “${row.unassignedReason}”` : ''}
          </p>
        ) : null}
      </div>
      {onEnd ? (
        <Button size="sm" onClick={onEnd} aria-label={`Change the assignment of ${row.name}`}>
          Change
        </Button>
      ) : null}
    </li>
  );
}
