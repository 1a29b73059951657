import type { MyOffer } from '@nxtgauge/domain/my-applications';
import { useNow } from '@nxtgauge/ui/app-kit';
import { formatDateTime, formatDay, formatRupees, formatTimeLeft } from '@nxtgauge/ui/format';
import { Button, ConfirmDialog, Field, StatusPill, Textarea, type Tone } from '@nxtgauge/ui/primitives';
import { useState, type ReactNode } from 'react';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { useApplicationActs } from './use-application-acts.ts';

const STANDING: Record<MyOffer['status'], { label: string; tone: Tone }> = {
  DRAFT: { label: 'In the making', tone: 'neutral' },
  SENT: { label: 'Waits for you', tone: 'act' },
  ACCEPTED: { label: 'You accepted', tone: 'leaf' },
  DECLINED: { label: 'You declined', tone: 'neutral' },
  WITHDRAWN: { label: 'Taken back', tone: 'neutral' },
  EXPIRED: { label: 'Ran out', tone: 'brick' },
};

/** What the company offers, until when, and the two answers. */
export function OfferCard({ offer }: { offer: MyOffer }): ReactNode {
  const now = useNow();
  const { label, tone } = STANDING[offer.status];
  return (
    <article className="rounded-lg border border-line bg-paper-raised p-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <p className="num text-lg font-semibold">{formatRupees(offer.salaryInr)} a year</p>
        <StatusPill tone={tone}>{label}</StatusPill>
      </div>
      <p className="num text-sm text-ink-soft">
        About {formatRupees(Math.round(offer.salaryInr / 1_200) * 100)} a month
        {offer.startsOn === null ? '' : `, from ${formatDay(offer.startsOn, now)}`}
      </p>
      <p className="mt-3 max-w-prose text-sm whitespace-pre-line wrap-anywhere">{offer.words}</p>
      {offer.status === 'SENT' ? (
        <>
          <p className="num mt-3 text-sm text-ink-soft">
            Answer by {formatDateTime(offer.expiresAt, now)}, {formatTimeLeft(offer.expiresAt, now)}.
          </p>
          <div className="mt-3 flex flex-wrap gap-2">
            <Answer offerId={offer.id} accept />
            <Answer offerId={offer.id} accept={false} />
          </div>
        </>
      ) : null}
    </article>
  );
}

function Answer({ offerId, accept }: { offerId: string; accept: boolean }): ReactNode {
  const { answerOffer } = useApplicationActs();
  const [words, setWords] = useState('');
  return (
    <ConfirmDialog
      trigger={<Button variant={accept ? 'act' : 'quiet'}>{accept ? 'Accept' : 'Decline'}</Button>}
      title={accept ? 'Accept this offer?' : 'Decline this offer?'}
      confirmLabel={accept ? 'Accept the offer' : 'Decline the offer'}
      pendingLabel="Sending"
      tone={accept ? 'act' : 'danger'}
      onOpenChange={() => answerOffer.reset()}
      onConfirm={() =>
        answerOffer.mutateAsync({ offerId, accept, words: words.trim() === '' ? null : words })
      }
    >
      <Field label="A line for the company" optional>
        <Textarea
          rows={3}
          maxLength={1_000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </Field>
      <MutationAlert error={answerOffer.error} className="mt-3" />
    </ConfirmDialog>
  );
}
