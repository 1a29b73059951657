import type { ReviewedDocument, VerificationDetail } from '@nxtgauge/domain/verification';
import { QueryView, useNow, useShortcuts } from '@nxtgauge/ui/app-kit';
import { formatDateTime } from '@nxtgauge/ui/format';
import { Button, Kbd, Notice, SkeletonText, StatusPill } from '@nxtgauge/ui/primitives';
import { ArrowLeft, Check, FileQuestion, Hand, Undo2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { trpc } from '../shell/api.ts';
import { ApproveDialog, AskDialog, RejectDocumentDialog } from './decision-dialogs.tsx';
import { DocumentTabs } from './document-tabs.tsx';
import { DocumentViewer } from './document-viewer.tsx';
import { DocumentFacts, RecordSide } from './record-side.tsx';
import { useVerificationDesk } from './use-verification-desk.ts';
import { STATUS_WORDS, subtitleOf, typeLabel } from './verification-words.ts';

/** One check with its documents, what is known of the person, and the decisions. */
export function VerificationRecord({
  requestId,
  onClose,
}: {
  requestId: string;
  onClose: () => void;
}): ReactNode {
  const detail = trpc.verification.detail.useQuery({ requestId });
  return (
    <div className="px-4 py-4 lg:px-6">
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

type Dialog = 'approve' | 'reject' | 'ask' | null;

function Record({ record }: { record: VerificationDetail }): ReactNode {
  const desk = useVerificationDesk(record.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const [dialog, setDialog] = useState<Dialog>(null);
  const documents = record.documentList;
  const document = documents.find((one) => one.id === chosen) ?? documents[0];
  const open = record.blockedBecause === null;
  const decidable = open && document?.status === 'PENDING';
  const toggleClaim = () => (record.claimedByMe ? desk.release : desk.claim).mutate({ requestId: record.id });
  const nextDocument = () => {
    const at = documents.findIndex((one) => one.id === document?.id);
    setChosen(documents[(at + 1) % documents.length]?.id ?? null);
  };
  useShortcuts([
    { keys: 'a', label: 'Approve', run: () => decidable && setDialog('approve') },
    { keys: 'r', label: 'Refuse', run: () => decidable && setDialog('reject') },
    { keys: 'd', label: 'Ask for a document', run: () => open && setDialog('ask') },
    { keys: 'c', label: 'Claim or give back', run: () => open && toggleClaim() },
    { keys: 'n', label: 'Next document', run: nextDocument },
  ]);
  const shared = { desk, onOpenChange: (next: boolean) => setDialog(next ? dialog : null) };
  return (
    <article>
      <Heading record={record} />
      {open ? (
        <div className="mt-3 flex flex-wrap gap-2">
          <Button
            variant="act"
            iconStart={<Check />}
            disabled={!decidable}
            onClick={() => setDialog('approve')}
          >
            Approve <Kbd keys="a" className="ml-1.5 hidden lg:inline-flex" />
          </Button>
          <Button iconStart={<Undo2 />} disabled={!decidable} onClick={() => setDialog('reject')}>
            Refuse <Kbd keys="r" className="ml-1.5 hidden lg:inline-flex" />
          </Button>
          <Button iconStart={<FileQuestion />} onClick={() => setDialog('ask')}>
            Ask for a document <Kbd keys="d" className="ml-1.5 hidden lg:inline-flex" />
          </Button>
          <Button
            variant="quiet"
            iconStart={<Hand />}
            loading={desk.claim.isPending || desk.release.isPending}
            onClick={toggleClaim}
          >
            {record.claimedByMe ? 'Give it back' : 'Claim'}{' '}
            <Kbd keys="c" className="ml-1.5 hidden lg:inline-flex" />
          </Button>
        </div>
      ) : null}
      <div className="mt-4 grid gap-6 2xl:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="min-w-0">
          {document ? (
            <>
              <DocumentTabs documents={documents} current={document.id} onChoose={setChosen} />
              <DocumentFacts document={document} />
              <Shown document={document} desk={desk} mayRedact={decidable} />
            </>
          ) : null}
        </div>
        <div className="min-w-0">
          <RecordSide record={record} />
        </div>
      </div>
      {document && dialog === 'approve' ? (
        <ApproveDialog key={document.id} document={document} open {...shared} />
      ) : null}
      {document && dialog === 'reject' ? (
        <RejectDocumentDialog key={document.id} document={document} open {...shared} />
      ) : null}
      {dialog === 'ask' ? (
        <AskDialog record={record} policyKey={document?.policyKey} open {...shared} />
      ) : null}
    </article>
  );
}

function Shown({
  document,
  desk,
  mayRedact,
}: {
  document: ReviewedDocument;
  desk: ReturnType<typeof useVerificationDesk>;
  mayRedact: boolean;
}): ReactNode {
  const now = useNow();
  if (document.fileDeletedAt !== null) {
    return (
      <Notice tone="neutral" title="The file was deleted" className="mt-3">
        {formatDateTime(document.fileDeletedAt, now)}. Its hash and the outcome are kept.
      </Notice>
    );
  }
  return <DocumentViewer key={document.id} document={document} desk={desk} mayRedact={mayRedact} />;
}

function Heading({ record }: { record: VerificationDetail }): ReactNode {
  const now = useNow();
  const { label, tone } = STATUS_WORDS[record.status];
  return (
    <>
      <header className="flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0">
          <p className="text-sm text-ink-faint">
            {typeLabel(record)} of {record.ownerName}, {formatDateTime(record.submittedAt, now)}
          </p>
          <h2 className="mt-0.5 text-lg font-semibold wrap-anywhere">{record.profileName}</h2>
          <p className="text-sm text-ink-soft">{subtitleOf(record)}</p>
        </div>
        <StatusPill tone={tone}>{label}</StatusPill>
      </header>
      {record.asked ? (
        <Notice tone="sky" title={`Asked for: ${record.asked.labels.join(', ')}`} className="mt-3">
          {record.asked.remarks} The clock stands still.
        </Notice>
      ) : null}
      {record.blockedBecause && record.status === 'PENDING' ? (
        <Notice tone="sky" title="You cannot decide this one" className="mt-3">
          {record.blockedBecause}
        </Notice>
      ) : null}
    </>
  );
}
