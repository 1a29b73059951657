import type { ApprovalEntityType, ApprovalRow, BulkOutcome } from '@nxtgauge/domain/approvals';
import { errorMessage } from '@nxtgauge/ui/app-kit';
import { plural } from '@nxtgauge/ui/format';
import { Badge, Button, Dialog, IconButton, toast } from '@nxtgauge/ui/primitives';
import { Check, ListChecks, X } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { useMay } from '../identity/staff-me.tsx';
import { ReasonDialog, type GivenReason } from './reason-dialog.tsx';
import { useBulkDecide } from './use-decisions.ts';
import type { Selection } from './use-inbox.ts';
import { BULK_LABELS } from './words.ts';

const MOST = 50;
type Result = { row: ApprovalRow; outcome: BulkOutcome };

/** What can be done with the marked submissions at once; afterwards what became of each. */
export function BulkBar({ selection }: { selection: Selection }): ReactNode {
  const [rejecting, setRejecting] = useState(false);
  const [results, setResults] = useState<Result[] | null>(null);
  const mayDecide = useMay('approval.decide');
  const bulk = useBulkDecide();
  const rows = selection.selected.slice(0, MOST);
  const types = useMemo(
    () => [...new Set(rows.map((row) => row.entityType))] as ApprovalEntityType[],
    [rows],
  );
  const items = rows.map((row) => ({ approvalId: row.id, contentVersion: row.contentVersion }));
  const finish = (answer: { items: { approvalId: string; outcome: BulkOutcome }[] }) => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    const all = answer.items.flatMap(({ approvalId, outcome }) => {
      const row = byId.get(approvalId);
      return row ? [{ row, outcome }] : [];
    });
    if (all.every(({ outcome }) => outcome === 'DECIDED')) {
      toast.done(`${plural(all.length, 'submission')} decided`);
      selection.clear();
    } else setResults(all);
  };
  const approveAll = async () => {
    try {
      finish(await bulk.mutateAsync({ decision: 'APPROVE', items }));
    } catch (error) {
      toast.failed('Nothing was decided', { description: errorMessage(error) });
    }
  };
  const rejectAll = async (reason: GivenReason) => {
    finish(await bulk.mutateAsync({ decision: 'REJECT', items, ...reason }));
    setRejecting(false);
  };
  return (
    <div className="flex flex-wrap items-center gap-2 border-b border-line bg-paper-sunk px-3 py-2">
      <IconButton
        size="sm"
        label="Take every mark off"
        icon={<X />}
        onClick={selection.clear}
        className="-mx-1.5"
      />
      <p className="mr-auto text-sm" role="status">
        {selection.selected.length} selected
        {selection.selected.length > MOST ? `, ${MOST} at a time` : ''}
      </p>
      <IconButton size="sm" label="Mark every row shown" icon={<ListChecks />} onClick={selection.markAll} />
      {mayDecide ? (
        <>
          <Button
            size="sm"
            variant="act"
            iconStart={<Check />}
            loading={bulk.isPending && !rejecting}
            onClick={() => void approveAll()}
          >
            Approve
          </Button>
          <Button size="sm" disabled={bulk.isPending} onClick={() => setRejecting(true)}>
            Reject
          </Button>
        </>
      ) : null}
      <ReasonDialog
        kind="REJECTED"
        types={types}
        count={rows.length}
        open={rejecting}
        onOpenChange={setRejecting}
        onGiven={rejectAll}
      />
      <ResultsDialog
        results={results}
        onClose={() => {
          setResults(null);
          selection.clear();
        }}
      />
    </div>
  );
}

function ResultsDialog({ results, onClose }: { results: Result[] | null; onClose: () => void }): ReactNode {
  const decided = results?.filter(({ outcome }) => outcome === 'DECIDED').length ?? 0;
  return (
    <Dialog
      open={results !== null}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={`${decided} of ${results?.length ?? 0} decided`}
      description="The others were left as they are."
      footer={
        <Button variant="act" onClick={onClose}>
          Back to the inbox
        </Button>
      }
    >
      <ul className="divide-y divide-line border-y border-line text-sm">
        {results?.map(({ row, outcome }) => (
          <li key={row.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5">
            <span className="min-w-0 truncate">{row.title}</span>
            <Badge size="sm" tone={outcome === 'DECIDED' ? 'leaf' : 'brick'}>
              {BULK_LABELS[outcome]}
            </Badge>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
