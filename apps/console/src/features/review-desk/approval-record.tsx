import { takesTwins } from '@nxtgauge/domain/approvals';
import type { ApprovalDetail } from '@nxtgauge/domain/approvals';
import { QueryView, useShortcuts } from '@nxtgauge/ui/app-kit';
import { formatDateTime, formatTime } from '@nxtgauge/ui/format';
import { Badge, Button, Kbd, Notice, SkeletonText, StatusPill, type Tone } from '@nxtgauge/ui/primitives';
import { ArrowLeft, Check, Hand, PencilLine, X } from 'lucide-react';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useMay } from '../identity/staff-me.tsx';
import { trpc } from '../shell/api.ts';
import { useActCommands } from '../shell/page-commands.ts';
import { LeadTwins } from './lead-twins.tsx';
import type { Twin } from './lead-twins.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { RecordContent } from './record-content.tsx';
import { RecordContext } from './record-context.tsx';
import { RemarksDialog } from './remarks-dialog.tsx';
import { useDecisions } from './use-decisions.ts';
import { KIND_LABELS, RISK_LABELS, RISK_TONES, STATUS_LABELS, STATUS_TONES } from './words.ts';

/** How soon a change by the owner shows while somebody reads. */
const LOOK_AGAIN_MS = 5_000;

/** One thing under review with all that is needed to decide it. */
export function ApprovalRecord({
  approvalId,
  onClose,
  onDecided,
}: {
  approvalId: string;
  onClose: () => void;
  onDecided: () => void;
}): ReactNode {
  const detail = trpc.reviewDesk.detail.useQuery({ approvalId }, { refetchInterval: LOOK_AGAIN_MS });
  return (
    <div className="px-4 py-4 lg:px-8 lg:py-6">
      <div className="mb-3 lg:hidden">
        <Button variant="quiet" size="sm" iconStart={<ArrowLeft />} onClick={onClose}>
          Back to the list
        </Button>
      </div>
      <QueryView query={detail} what="This record" skeleton={<SkeletonText lines={8} />}>
        {(record) => <Record record={record} onDecided={onDecided} />}
      </QueryView>
    </div>
  );
}

type Asking = 'REJECTED' | 'CHANGES_REQUESTED' | 'OVERTURN' | null;

function Record({ record, onDecided }: { record: ApprovalDetail; onDecided: () => void }): ReactNode {
  const [asking, setAsking] = useState<Asking>(null);
  const [merging, setMerging] = useState<Twin | null>(null);
  const firstRead = useRef(record.contentVersion);
  const mayDecide = useMay('approval.decide');
  const { approve, reject, requestChanges, mergeLead, claim, release, busy } = useDecisions(
    record.id,
    onDecided,
  );
  const open = record.status === 'PENDING' && mayDecide && record.blockedBecause === null;
  const { id: approvalId, contentVersion, isAppeal } = record;

  const approveNow = () =>
    isAppeal ? setAsking('OVERTURN') : approve.mutate({ approvalId, contentVersion });
  const twin = isAppeal ? undefined : record.twins.find(takesTwins);
  const toggleClaim = () => (record.claimedByMe ? release : claim).mutate({ approvalId });
  const acts = [
    { keys: 'a', label: isAppeal ? 'Overturn the decision' : 'Approve', run: approveNow },
    {
      keys: 'r',
      label: isAppeal ? 'Let the decision stand' : 'Reject with a reason',
      run: () => setAsking('REJECTED'),
    },
    ...(isAppeal ? [] : [{ keys: 'c', label: 'Ask for changes', run: () => setAsking('CHANGES_REQUESTED') }]),
    ...(twin ? [{ keys: 'm', label: 'Join with the other lead', run: () => setMerging(twin) }] : []),
    { keys: 'e', label: record.claimedByMe ? 'Release' : 'Claim', run: toggleClaim },
  ];
  useShortcuts(acts, open && !busy);
  useActCommands(record.title, open ? acts : []);

  return (
    <article className="max-w-4xl">
      <RecordHeader record={record} />
      {record.blockedBecause && record.status === 'PENDING' ? (
        <Notice tone="sky" title="You cannot decide this one" className="mt-4">
          {record.blockedBecause}
        </Notice>
      ) : null}
      {contentVersion > firstRead.current && record.status === 'PENDING' ? (
        <Notice tone="act" title="The owner changed it while you were reading" className="mt-4">
          Here is the new version. A decision counts for this one.
        </Notice>
      ) : null}

      {open ? (
        <div className="sticky top-0 z-10 -mx-1 mt-4 flex flex-wrap gap-2 bg-paper px-1 py-2">
          <Act
            keys="a"
            variant="act"
            icon={<Check />}
            loading={approve.isPending}
            disabled={busy}
            onClick={approveNow}
          >
            {isAppeal ? 'Overturn' : 'Approve'}
          </Act>
          {isAppeal ? null : (
            <Act
              keys="c"
              icon={<PencilLine />}
              disabled={busy}
              onClick={() => setAsking('CHANGES_REQUESTED')}
            >
              Ask for changes
            </Act>
          )}
          <Act keys="r" icon={<X />} disabled={busy} onClick={() => setAsking('REJECTED')}>
            {isAppeal ? 'Let it stand' : 'Reject'}
          </Act>
          <Act
            keys="e"
            variant="quiet"
            icon={<Hand />}
            loading={claim.isPending || release.isPending}
            onClick={toggleClaim}
          >
            {record.claimedByMe ? 'Release' : 'Claim'}
          </Act>
        </div>
      ) : null}

      <RecordContext record={record} part="before" />
      <LeadTwins twins={record.twins} onMerge={open && !isAppeal ? setMerging : undefined} />
      <RecordContent record={record} />
      <RecordContext record={record} part="after" />

      <ReasonDialog
        kind={asking === 'CHANGES_REQUESTED' ? 'CHANGES_REQUESTED' : 'REJECTED'}
        types={useMemo(() => [record.entityType], [record.entityType])}
        isAppeal={isAppeal}
        open={asking === 'REJECTED' || asking === 'CHANGES_REQUESTED'}
        onOpenChange={() => setAsking(null)}
        onGiven={async (reason) => {
          const verb = asking === 'CHANGES_REQUESTED' ? requestChanges : reject;
          await verb.mutateAsync({ approvalId, contentVersion, ...reason });
          setAsking(null);
        }}
      />
      <RemarksDialog
        title="Join the two leads"
        description={`This one closes. “${merging?.title ?? ''}” stays as it is, and whoever posted both is led there. They can appeal once.`}
        label="What they read"
        words="You had posted this already, so we joined the two. If this is about another day or another place, tell us."
        act="Join them"
        pending="Joining"
        open={merging !== null}
        onClose={() => setMerging(null)}
        onGiven={async (remarks) => {
          if (!merging) return;
          await mergeLead.mutateAsync({ approvalId, contentVersion, intoLeadId: merging.leadId, remarks });
          setMerging(null);
        }}
      />
      <RemarksDialog
        title="Overturn the decision"
        description="It is approved now. Whoever appealed reads your statement."
        label="Your statement"
        act="Approve it"
        pending="Approving"
        open={asking === 'OVERTURN'}
        onClose={() => setAsking(null)}
        onGiven={async (remarks) => {
          await approve.mutateAsync({ approvalId, contentVersion, remarks });
          setAsking(null);
        }}
      />
    </article>
  );
}

function Act({
  keys,
  icon,
  variant = 'outline',
  loading,
  disabled,
  onClick,
  children,
}: {
  keys: string;
  icon: ReactNode;
  variant?: 'act' | 'outline' | 'quiet';
  loading?: boolean;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}): ReactNode {
  return (
    <Button
      variant={variant}
      iconStart={icon}
      loading={loading ?? false}
      disabled={disabled ?? false}
      onClick={onClick}
    >
      {children} <Kbd keys={keys} className="ml-1.5 hidden lg:inline-flex" />
    </Button>
  );
}

function RecordHeader({ record }: { record: ApprovalDetail }): ReactNode {
  const what = record.isAppeal ? 'Appeal about a' : record.isRevision ? 'Edit of a' : '';
  const kind = KIND_LABELS[record.entityType];
  return (
    <header className="flex flex-wrap items-start justify-between gap-4">
      <div className="min-w-0">
        <p className="text-sm text-ink-faint">
          {what === '' ? kind : `${what} ${kind.toLowerCase()}`} from {record.submitterName},{' '}
          {formatDateTime(record.submittedAt)}
        </p>
        <h2 className="mt-0.5 text-lg font-semibold wrap-anywhere">{record.title}</h2>
        <p className="text-sm text-ink-soft">{record.subtitle}</p>
      </div>
      <div className="flex flex-wrap items-center gap-1.5">
        {record.contentVersion > 1 ? <Badge>Version {record.contentVersion}</Badge> : null}
        {record.isSampled && record.status === 'PENDING' ? <Badge>Sample of the policy</Badge> : null}
        {record.riskLevel === null ? null : (
          <Badge tone={RISK_TONES[record.riskLevel] satisfies Tone}>{RISK_LABELS[record.riskLevel]}</Badge>
        )}
        {record.claimedByMe && record.claimedUntil ? (
          <Badge tone="sky" icon={<Hand />}>
            Yours until {formatTime(record.claimedUntil)}
          </Badge>
        ) : null}
        <StatusPill tone={STATUS_TONES[record.status]}>{STATUS_LABELS[record.status]}</StatusPill>
      </div>
    </header>
  );
}
