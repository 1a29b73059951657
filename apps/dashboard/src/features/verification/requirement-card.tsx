import { documentKindLabel, VERIFICATION_REASONS } from '@nxtgauge/domain/verification';
import type { MyRequirement } from '@nxtgauge/domain/verification';
import { formatDate, formatDateTime } from '@nxtgauge/ui/format';
import { Button, StatusPill } from '@nxtgauge/ui/primitives';
import { Upload } from 'lucide-react';
import type { ReactNode } from 'react';
import { SendDocumentForm } from './send-document-form.tsx';
import { sendLabel, stateWords } from './verification-words.ts';

/** One thing that we ask for: why, where it stands, and sending it. */
export function RequirementCard({
  profileId,
  requirement,
  now,
  open,
  onOpen,
}: {
  /** Null for the company that one works for. */
  profileId: string | null;
  requirement: MyRequirement;
  now: Date;
  open: boolean;
  onOpen: (open: boolean) => void;
}): ReactNode {
  const { label, tone } = stateWords(requirement);
  return (
    <li className="py-5">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h3 className="min-w-0 text-base font-semibold wrap-anywhere">
          {requirement.label}
          {requirement.required ? null : (
            <span className="font-normal text-ink-faint"> (if you have one)</span>
          )}
        </h3>
        <StatusPill tone={tone}>{label}</StatusPill>
      </div>
      <p className="mt-1 max-w-prose text-sm text-ink-soft">{requirement.hint}</p>
      <Sent requirement={requirement} now={now} />
      {requirement.maySend && open ? (
        <SendDocumentForm profileId={profileId} requirement={requirement} onClose={() => onOpen(false)} />
      ) : null}
      {requirement.maySend && !open ? (
        <Button
          className="mt-3"
          variant={requirement.required || requirement.state === 'REQUESTED' ? 'act' : 'outline'}
          iconStart={<Upload />}
          onClick={() => onOpen(true)}
        >
          {sendLabel(requirement)}
        </Button>
      ) : null}
    </li>
  );
}

/** What was sent, and what became of it. */
function Sent({ requirement, now }: { requirement: MyRequirement; now: Date }): ReactNode {
  const { document, state } = requirement;
  const asked =
    requirement.askedRemarks === null ? null : <Quote title="We wrote" text={requirement.askedRemarks} />;
  if (document === null) return asked;
  const reason = VERIFICATION_REASONS.find((one) => one.code === document.reasonCode)?.label;
  const facts = [
    documentKindLabel(document.kind),
    document.numberMasked,
    state === 'APPROVED' || state === 'EXPIRING' || state === 'EXPIRED'
      ? null
      : `sent ${formatDateTime(document.sentAt, now)}`,
  ].filter(Boolean);
  return (
    <div className="mt-2 flex flex-col gap-2">
      <p className="num text-sm wrap-anywhere">{facts.join(' · ')}</p>
      {document.expiresAt !== null && state !== 'REJECTED' ? (
        <p className="text-sm text-ink-soft">
          {state === 'EXPIRED' ? 'Ended on' : 'Counts until'} {formatDate(document.expiresAt, now)}
        </p>
      ) : null}
      {state === 'REJECTED' && document.remarks ? (
        <Quote title={reason ?? 'Why it was not accepted'} text={document.remarks} />
      ) : null}
      {document.fileDeletedAt !== null && state !== 'REJECTED' ? (
        <p className="text-sm text-ink-faint">
          We deleted the file on {formatDate(document.fileDeletedAt, now)}.
        </p>
      ) : null}
      {asked}
    </div>
  );
}

function Quote({ title, text }: { title: string; text: string }): ReactNode {
  return (
    <div className="border-l-2 border-line-strong pl-3 text-sm">
      <p className="font-medium">{title}</p>
      <blockquote className="wrap-anywhere whitespace-pre-wrap text-ink-soft">{text}</blockquote>
    </div>
  );
}
