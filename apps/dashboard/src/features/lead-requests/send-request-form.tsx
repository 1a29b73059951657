import { MAX_LIVE_REQUESTS, SendRequestInput, type OpenLead } from '@nxtgauge/domain/leads';
import { hasReason } from '@nxtgauge/ui/app-kit';
import { formatCoins } from '@nxtgauge/ui/format';
import {
  applyServerErrors,
  Form,
  MoneyField,
  SubmitButton,
  TextareaField,
  useFormDraft,
  useZodForm,
} from '@nxtgauge/ui/forms';
import { Notice, toast } from '@nxtgauge/ui/primitives';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { trpc } from '../../core/api.ts';
import { useIntentKey } from '../../core/intent-key.ts';
import { ConfirmRequest } from './confirm-request.tsx';
import { useSendRequest } from './use-request-mutations.ts';

const RequestForm = SendRequestInput.pick({ message: true, quoteInr: true });
type RequestValues = z.output<typeof RequestForm>;

/** Message and quote, then the question with the coins. What is written survives a reload and a refusal. */
export function SendRequestForm({ lead, profileId }: { lead: OpenLead; profileId: string }): ReactNode {
  const form = useZodForm(RequestForm, { defaultValues: { message: '', quoteInr: null } });
  const clearDraft = useFormDraft(form, { key: `request:${lead.id}:${profileId}` });
  const [asked, setAsked] = useState<RequestValues | null>(null);
  const keyFor = useIntentKey();
  const send = useSendRequest();
  const utils = trpc.useUtils();
  const navigate = useNavigate();

  const confirm = async () => {
    if (!asked) return;
    const act = { leadId: lead.id, profileId, ...asked, expectedCoins: lead.price.coins };
    try {
      const sent = await send.mutateAsync({ ...act, idempotencyKey: keyFor(act) });
      clearDraft();
      toast.done('Your response is sent', { description: `${formatCoins(sent.heldCoins)} are held for it.` });
      await navigate({ to: '/requests/$requestId', params: { requestId: sent.requestId } });
    } catch (error) {
      if (hasReason(error, 'CONTACT_DATA', 'INVALID_INPUT')) {
        setAsked(null);
        applyServerErrors(form, error);
      }
      // The price, the balance or the free places may have moved: show them as they are now.
      await Promise.all([utils.leadRequests.openLead.invalidate(), utils.wallet.summary.invalidate()]);
      throw error;
    }
  };

  const { isDirty } = form.formState;
  const full = lead.liveRequestCount >= MAX_LIVE_REQUESTS;
  return (
    <>
      {full ? (
        <Notice tone="neutral" title="All five places are taken" className="mb-5">
          A place opens again when someone withdraws or is turned down. This page shows it by itself.
          {isDirty ? ' What you wrote is kept.' : ''}
        </Notice>
      ) : null}
      <Form
        form={form}
        className={full ? 'hidden' : undefined}
        onSubmit={(values) => {
          send.reset();
          setAsked(values);
        }}
      >
        <TextareaField
          control={form.control}
          name="message"
          label={`Your message to ${lead.postedAs}`}
          hint="What you would do, and why you. No phone numbers or links: contacts open when you are accepted."
          rows={6}
          maxLength={1500}
        />
        <MoneyField
          control={form.control}
          name="quoteInr"
          label="Your quote"
          optional
          hint="For everything together. Customers compare it side by side."
        />
        <SubmitButton block size="lg">
          Respond for {formatCoins(lead.price.coins)}
        </SubmitButton>
        <p className="-mt-2 text-sm text-ink-faint">You see your balance and confirm in the next step.</p>
      </Form>
      <ConfirmRequest
        lead={lead}
        open={asked !== null}
        onOpenChange={(open) => {
          if (!open) setAsked(null);
        }}
        error={send.error}
        onConfirm={confirm}
      />
    </>
  );
}
