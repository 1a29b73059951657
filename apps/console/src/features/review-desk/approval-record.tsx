import type { ApprovalDetail } from '@nxtgauge/domain/approvals';
import { QueryView, useShortcuts } from '@nxtgauge/ui/app-kit';
import { formatDate, formatDateTime, plural } from '@nxtgauge/ui/format';
import {
  Button,
  DefinitionList,
  Diff,
  Kbd,
  Notice,
  SkeletonText,
  StatusPill,
  TextLink,
  Timeline,
  toast,
} from '@nxtgauge/ui/primitives';
import { ArrowLeft, Check, Hand, Undo2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useMay } from '../identity/staff-me.tsx';
import { trpc } from '../shell/api.ts';
import { paths } from '../shell/paths.ts';
import { RejectDialog } from './reject-dialog.tsx';
import { useDecisions } from './use-decisions.ts';
import { ACTION_LABELS, KIND_LABELS, STATUS_LABELS } from './words.ts';

/** One thing under review with all that is needed to decide it. */
export function ApprovalRecord({
  approvalId,
  onClose,
}: {
  approvalId: string;
  onClose: () => void;
}): ReactNode {
  const detail = trpc.reviewDesk.detail.useQuery({ approvalId });
  return (
    <div className="px-4 py-4 lg:px-8 lg:py-6">
      <div className="mb-3 lg:hidden">
        <Button variant="quiet" size="sm" iconStart={<ArrowLeft />} onClick={onClose}>
          Back to the list
        </Button>
      </div>
      <QueryView query={detail} what="This record" skeleton={<SkeletonText lines={8} />}>
        {(record) => <Record record={record} />}
      </QueryView>
    </div>
  );
}

function Record({ record }: { record: ApprovalDetail }): ReactNode {
  const [rejecting, setRejecting] = useState(false);
  const mayDecide = useMay('approval.decide');
  const { approve, claim, release, busy } = useDecisions(record.id);
  const open = record.status === 'PENDING' && mayDecide && record.blockedBecause === null;
  const changed = record.fields.some((field) => field.before !== null);

  const approveNow = () =>
    approve.mutate({ approvalId: record.id }, { onSuccess: () => toast.done('Approved') });
  const toggleClaim = () => (record.claimedByMe ? release : claim).mutate({ approvalId: record.id });
  useShortcuts(
    [
      { keys: 'a', label: 'Approve', run: approveNow },
      { keys: 'r', label: 'Reject with a reason', run: () => setRejecting(true) },
      { keys: 'c', label: 'Claim or release', run: toggleClaim },
    ],
    open && !busy,
  );

  return (
    <article className="max-w-3xl">
      <header className="flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0">
          <p className="text-sm text-ink-faint">
            {KIND_LABELS[record.entityType]} from {record.submitterName}, {formatDateTime(record.submittedAt)}
          </p>
          <h2 className="mt-0.5 text-lg font-semibold wrap-anywhere">{record.title}</h2>
          <p className="text-sm text-ink-soft">{record.subtitle}</p>
        </div>
        <StatusPill
          tone={record.status === 'APPROVED' ? 'leaf' : record.status === 'REJECTED' ? 'brick' : 'act'}
        >
          {STATUS_LABELS[record.status]}
        </StatusPill>
      </header>

      {record.blockedBecause && record.status === 'PENDING' ? (
        <Notice tone="sky" title="You cannot decide this one" className="mt-4">
          {record.blockedBecause}
        </Notice>
      ) : null}
      {record.hints.map((hint) => (
        <Notice
          key={hint.text}
          tone={hint.level === 'warn' ? 'brick' : 'sky'}
          title={hint.text}
          className="mt-3"
        />
      ))}

      {open ? (
        <div className="sticky top-0 z-10 -mx-1 mt-4 flex flex-wrap gap-2 bg-paper px-1 py-2">
          <Button variant="act" iconStart={<Check />} loading={approve.isPending} onClick={approveNow}>
            Approve <Kbd keys="a" className="ml-1.5 hidden lg:inline-flex" />
          </Button>
          <Button variant="outline" iconStart={<Undo2 />} disabled={busy} onClick={() => setRejecting(true)}>
            Send back <Kbd keys="r" className="ml-1.5 hidden lg:inline-flex" />
          </Button>
          <Button
            variant="quiet"
            iconStart={<Hand />}
            loading={claim.isPending || release.isPending}
            onClick={toggleClaim}
          >
            {record.claimedByMe ? 'Release' : 'Claim'}{' '}
            <Kbd keys="c" className="ml-1.5 hidden lg:inline-flex" />
          </Button>
        </div>
      ) : null}

      <section className="mt-5" aria-label="What was sent in">
        {changed ? (
          <Diff fields={record.fields.map((field) => ({ id: field.label, ...field }))} />
        ) : (
          <DefinitionList
            items={record.fields.map((field) => ({
              id: field.label,
              term: field.label,
              value: <span className="whitespace-pre-line wrap-anywhere">{field.after || 'Not said'}</span>,
            }))}
          />
        )}
      </section>

      {record.images.length > 0 ? (
        <section className="mt-6" aria-label="Pictures">
          <ul className="grid grid-cols-2 gap-2 sm:grid-cols-4">
            {record.images.map((image) => (
              <li key={image.url}>
                <img
                  src={`${image.url}?w=320`}
                  alt={image.alt}
                  loading="lazy"
                  className="aspect-[4/3] w-full rounded-md object-cover"
                />
              </li>
            ))}
          </ul>
        </section>
      ) : null}

      <section className="mt-8 grid gap-8 sm:grid-cols-2">
        <div>
          <h3 className="mb-2 text-sm font-semibold">Who sent it</h3>
          <p className="text-sm">
            <TextLink href={paths.person(record.submitter.userId)}>{record.submitterName}</TextLink>
          </p>
          <p className="mt-1 text-sm text-ink-soft">
            Here since {formatDate(record.submitter.memberSince)}. {plural(record.submitter.leads, 'lead')},{' '}
            {plural(record.submitter.profiles, 'profile')}.
          </p>
        </div>
        <div>
          <h3 className="mb-2 text-sm font-semibold">What happened</h3>
          <Timeline
            items={record.history.map((entry, i) => ({
              id: `${entry.at}-${i}`,
              title: `${ACTION_LABELS[entry.action]} by ${entry.byName}`,
              time: formatDateTime(entry.at),
              ...(entry.remarks ? { body: entry.remarks } : {}),
            }))}
          />
        </div>
      </section>

      <RejectDialog approvalId={record.id} open={rejecting} onOpenChange={setRejecting} />
    </article>
  );
}
