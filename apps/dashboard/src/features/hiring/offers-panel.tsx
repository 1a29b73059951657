import { DraftOfferInput } from '@nxtgauge/domain/hiring';
import type { ApplicationSheet, Offer } from '@nxtgauge/domain/hiring';
import { useNow } from '@nxtgauge/ui/app-kit';
import { formatDate, formatDateTime, formatRupees } from '@nxtgauge/ui/format';
import { DateField, Form, MoneyField, SubmitButton, TextareaField, useZodForm } from '@nxtgauge/ui/forms';
import {
  Button,
  ConfirmDialog,
  DefinitionList,
  EmptyState,
  StatusPill,
  toast,
} from '@nxtgauge/ui/primitives';
import { Handshake } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { z } from 'zod';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { OFFER_WORDS } from './hiring-words.ts';
import { useSheetActs } from './use-sheet-acts.ts';

const ENDED = new Set(['HIRED', 'REJECTED', 'WITHDRAWN']);

/** Offers are written by one person, read and sent by another. */
export function OffersPanel({ sheet }: { sheet: ApplicationSheet }): ReactNode {
  const [writing, setWriting] = useState(false);
  const open = sheet.offers.some(({ status }) => status === 'DRAFT' || status === 'SENT');
  const mayWrite = sheet.mayChange && !open && !ENDED.has(sheet.card.status);
  return (
    <>
      {writing && mayWrite ? (
        <OfferForm applicationId={sheet.card.id} onDone={() => setWriting(false)} />
      ) : sheet.offers.length === 0 ? (
        <EmptyState
          size="inline"
          icon={<Handshake />}
          title="No offer yet"
          action={
            mayWrite ? (
              <Button variant="act" onClick={() => setWriting(true)}>
                Write an offer
              </Button>
            ) : undefined
          }
        >
          <p>You write it; a senior recruiter or administrator other than you sends it.</p>
        </EmptyState>
      ) : mayWrite ? (
        <Button onClick={() => setWriting(true)}>Write another offer</Button>
      ) : null}
      <ul className="mt-2 divide-y divide-line">
        {sheet.offers.map((offer) => (
          <OfferRow key={offer.id} offer={offer} sheet={sheet} />
        ))}
      </ul>
    </>
  );
}

function OfferRow({ offer, sheet }: { offer: Offer; sheet: ApplicationSheet }): ReactNode {
  const now = useNow();
  const { sendOffer, withdrawOffer } = useSheetActs();
  const words = OFFER_WORDS[offer.status];
  const decides = sheet.role !== 'junior_recruiter';
  const maySend = offer.status === 'DRAFT' && decides && !offer.isMine;
  const mayWithdraw =
    (offer.status === 'DRAFT' && sheet.mayChange && (decides || offer.isMine)) ||
    (offer.status === 'SENT' && decides);
  return (
    <li className="flex flex-col gap-3 py-4 text-sm">
      <p className="flex flex-wrap items-center gap-2 text-base font-semibold">
        {formatRupees(offer.salaryInr)} a year <StatusPill tone={words.tone}>{words.label}</StatusPill>
      </p>
      <p className="max-w-prose wrap-anywhere whitespace-pre-wrap">{offer.words}</p>
      <DefinitionList
        items={[
          ...(offer.startsOn
            ? [{ id: 'starts', term: 'Starts', value: formatDate(offer.startsOn, now) }]
            : []),
          { id: 'until', term: 'Open until', value: formatDateTime(offer.expiresAt, now) },
          { id: 'author', term: 'Written by', value: offer.createdByName },
          ...(offer.answerWords ? [{ id: 'answer', term: 'Their words', value: offer.answerWords }] : []),
        ]}
      />
      {offer.status === 'DRAFT' && !maySend ? (
        <p className="text-ink-soft">
          {offer.isMine
            ? 'Somebody else of your team reads and sends it. They were told.'
            : 'A senior recruiter or an administrator sends it.'}
        </p>
      ) : null}
      <MutationAlert error={sendOffer.error ?? withdrawOffer.error} />
      <div className="flex flex-wrap gap-2">
        {maySend ? (
          <Button
            variant="act"
            size="sm"
            loading={sendOffer.isPending}
            onClick={() =>
              sendOffer.mutate({ offerId: offer.id }, { onSuccess: () => toast.done('The offer was sent') })
            }
          >
            Approve and send
          </Button>
        ) : null}
        {mayWithdraw ? (
          <ConfirmDialog
            trigger={
              <Button size="sm" variant="quiet">
                Withdraw
              </Button>
            }
            title="Withdraw this offer?"
            confirmLabel="Withdraw offer"
            tone="danger"
            onConfirm={() => withdrawOffer.mutateAsync({ offerId: offer.id })}
          >
            {offer.status === 'SENT' ? 'They are told at once.' : 'They never saw it.'}
            <MutationAlert error={withdrawOffer.error} />
          </ConfirmDialog>
        ) : null}
      </div>
    </li>
  );
}

/** The last day is chosen as a day; it ends with that day in India. */
const OfferFields = DraftOfferInput.omit({ applicationId: true, expiresAt: true }).extend({
  until: z.iso.date('Choose a day.'),
});

function OfferForm({ applicationId, onDone }: { applicationId: string; onDone: () => void }): ReactNode {
  const { draftOffer } = useSheetActs();
  const form = useZodForm(OfferFields, { defaultValues: { startsOn: null, words: '' } });
  return (
    <Form
      form={form}
      onSubmit={async ({ until, ...values }) => {
        await draftOffer.mutateAsync({
          ...values,
          applicationId,
          expiresAt: new Date(`${until}T23:59:00+05:30`).toISOString(),
        });
        toast.done('The offer waits for a second person');
        onDone();
      }}
      serverErrors={{ paths: { expiresAt: 'until' } }}
    >
      <MoneyField control={form.control} name="salaryInr" label="Salary a year" />
      <DateField control={form.control} name="startsOn" label="First day" optional />
      <TextareaField
        control={form.control}
        name="words"
        label="What you offer"
        hint="Role, place, hours, what is included. They read exactly this."
        rows={5}
      />
      <DateField control={form.control} name="until" label="Open until" />
      <SubmitButton variant="act" pendingLabel="Saving">
        Hand over for approval
      </SubmitButton>
    </Form>
  );
}
