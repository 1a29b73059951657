import { REJECTION_GROUPS } from '@nxtgauge/domain/applications';
import { MAX_REASONS, REJECTION_GROUP_LABELS } from '@nxtgauge/domain/hiring';
import type { RejectionReason } from '@nxtgauge/domain/hiring';
import { errorMessage, PageSection } from '@nxtgauge/ui/app-kit';
import { Badge, Button, EmptyState, toast } from '@nxtgauge/ui/primitives';
import { MessageSquareText, Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { ReasonDialog } from './reason-dialog.tsx';
import { useSaveReason } from './use-reasons.ts';

/** The company's own reasons, to change, and everybody's, to read. */
export function ReasonsView({ reasons }: { reasons: readonly RejectionReason[] }): ReactNode {
  const [edited, setEdited] = useState<RejectionReason | 'new' | null>(null);
  const own = reasons.filter(({ isStandard }) => !isStandard);
  return (
    <>
      <PageSection
        title="Your own"
        description="One that is hidden is not offered any more; those who got it keep its words."
        action={
          <Button
            variant="act"
            iconStart={<Plus />}
            disabled={own.length >= MAX_REASONS}
            onClick={() => setEdited('new')}
          >
            Add a reason
          </Button>
        }
      >
        {own.length === 0 ? (
          <EmptyState size="inline" icon={<MessageSquareText />} title="None so far">
            <p>Write one when the standard reasons below do not say what you mean.</p>
          </EmptyState>
        ) : (
          <ReasonList reasons={own} onEdit={setEdited} />
        )}
      </PageSection>
      <PageSection title="Everybody’s" description="Every company here has these. They stay as they are.">
        <ReasonList reasons={reasons.filter(({ isStandard }) => isStandard)} />
      </PageSection>
      {edited === null ? null : (
        <ReasonDialog reason={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </>
  );
}

function ReasonList({
  reasons,
  onEdit,
}: {
  reasons: readonly RejectionReason[];
  onEdit?: (reason: RejectionReason) => void;
}): ReactNode {
  const inOrder = REJECTION_GROUPS.flatMap((group) => reasons.filter((reason) => reason.group === group));
  return (
    <ul>
      {inOrder.map((reason) => (
        <li
          key={reason.id}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-line py-3 last:border-0"
        >
          <div className="min-w-0 flex-1 basis-64">
            <p className="flex flex-wrap items-center gap-2">
              <span className="font-medium wrap-anywhere">{reason.label}</span>
              <Badge size="sm">{REJECTION_GROUP_LABELS[reason.group]}</Badge>
              {reason.isActive ? null : (
                <Badge size="sm" tone="brick">
                  Hidden
                </Badge>
              )}
            </p>
            <p className="mt-1 max-w-prose text-sm text-ink-soft wrap-anywhere">“{reason.candidateWords}”</p>
          </div>
          {onEdit ? <ReasonActs reason={reason} onEdit={onEdit} /> : null}
        </li>
      ))}
    </ul>
  );
}

function ReasonActs({
  reason,
  onEdit,
}: {
  reason: RejectionReason;
  onEdit: (reason: RejectionReason) => void;
}): ReactNode {
  const save = useSaveReason();
  const { id, label, group, candidateWords, isActive } = reason;
  return (
    <div className="flex gap-2">
      <Button size="sm" aria-label={`Edit ${label}`} onClick={() => onEdit(reason)}>
        Edit
      </Button>
      <Button
        size="sm"
        variant="quiet"
        aria-label={`${isActive ? 'Hide' : 'Offer'} ${label}`}
        loading={save.isPending}
        onClick={() =>
          save.mutate(
            { reasonId: id, label, group, candidateWords, isActive: !isActive },
            {
              onSuccess: () => toast.done(isActive ? 'Hidden' : 'Offered again'),
              onError: (error) => toast.failed(errorMessage(error)),
            },
          )
        }
      >
        {isActive ? 'Hide' : 'Offer'}
      </Button>
    </div>
  );
}
