import {
  LiftInput,
  STRIKE_KINDS,
  STRIKE_LABELS,
  StrikeInput,
  type PersonTrust,
} from '@nxtgauge/domain/trust';
import { Form, FormActions, SelectField, SubmitButton, TextareaField, useZodForm } from '@nxtgauge/ui/forms';
import { Dialog, toast } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { trpc } from '../shell/api.ts';

/** Each act refreshes the queue and the person, also after a refusal. */
function useRefresh() {
  const utils = trpc.useUtils();
  return { onSettled: () => utils.moderation.invalidate() };
}

const StrikeForm = StrikeInput.pick({ kind: true, reason: true });

export function StrikeDialog({ person, onClose }: { person: PersonTrust; onClose: () => void }): ReactNode {
  const strike = trpc.moderation.strike.useMutation(useRefresh());
  const form = useZodForm(StrikeForm, { defaultValues: { kind: 'SPAM', reason: '' } });
  return (
    <Dialog
      open
      onOpenChange={(next) => (next ? undefined : onClose())}
      title={`Strike for ${person.name}`}
      description={`It would bring ${person.nextStep}. They read the reason and can appeal once to another moderator.`}
    >
      <Form
        form={form}
        onSubmit={async (values) => {
          const { step } = await strike.mutateAsync({ userId: person.userId, ...values });
          toast.done('Strike given', { description: `It brought ${step}.` });
          onClose();
        }}
      >
        <SelectField
          control={form.control}
          name="kind"
          label="Kind"
          options={STRIKE_KINDS.map((kind) => ({ value: kind, label: STRIKE_LABELS[kind] }))}
        />
        <TextareaField
          control={form.control}
          name="reason"
          label="Reason"
          hint="Say what they did and what to do instead."
          rows={4}
          maxLength={1000}
        />
        <FormActions>
          <SubmitButton variant="danger" pendingLabel="Giving the strike">
            Give strike
          </SubmitButton>
        </FormActions>
      </Form>
    </Dialog>
  );
}

const TERMS = { '7': '7 days', '30': '30 days', '90': '90 days', ever: 'For good' } as const;
const SuspendForm = LiftInput.pick({ reason: true }).extend({ term: z.enum(['7', '30', '90', 'ever']) });
type About = { profileId: string; name: string; onClose: () => void };

export function SuspendDialog({ profileId, name, onClose }: About): ReactNode {
  const suspend = trpc.moderation.suspend.useMutation(useRefresh());
  const form = useZodForm(SuspendForm, { defaultValues: { term: '7', reason: '' } });
  return (
    <Dialog
      open
      onOpenChange={(next) => (next ? undefined : onClose())}
      title={`Suspend ${name}`}
      description="The profile leaves search, its page closes, and coins on waiting requests go back."
    >
      <Form
        form={form}
        onSubmit={async ({ term, reason }) => {
          await suspend.mutateAsync({ profileId, reason, days: term === 'ever' ? null : Number(term) });
          toast.done('Suspended');
          onClose();
        }}
      >
        <SelectField
          control={form.control}
          name="term"
          label="For how long"
          options={Object.entries(TERMS).map(([value, label]) => ({ value, label }))}
        />
        <TextareaField
          control={form.control}
          name="reason"
          label="Reason"
          hint="They read this."
          rows={4}
          maxLength={1000}
        />
        <FormActions>
          <SubmitButton variant="danger" pendingLabel="Suspending">
            Suspend profile
          </SubmitButton>
        </FormActions>
      </Form>
    </Dialog>
  );
}

const LiftForm = LiftInput.pick({ reason: true });

export function LiftDialog({ profileId, name, onClose }: About): ReactNode {
  const lift = trpc.moderation.lift.useMutation(useRefresh());
  const form = useZodForm(LiftForm, { defaultValues: { reason: '' } });
  return (
    <Dialog
      open
      onOpenChange={(next) => (next ? undefined : onClose())}
      title={`Lift the suspension of ${name}`}
      description="The profile is public and in search again at once."
    >
      <Form
        form={form}
        onSubmit={async ({ reason }) => {
          await lift.mutateAsync({ profileId, reason });
          toast.done('The profile is back');
          onClose();
        }}
      >
        <TextareaField
          control={form.control}
          name="reason"
          label="Reason"
          hint="They read this."
          rows={3}
          maxLength={1000}
        />
        <FormActions>
          <SubmitButton pendingLabel="Lifting">Lift suspension</SubmitButton>
        </FormActions>
      </Form>
    </Dialog>
  );
}
