import { useNow } from '@nxtgauge/ui/app-kit';
import {
  leadAnswersSchema,
  LEAD_URGENCIES,
  ReviseLeadInput,
  type MyLeadDetail,
} from '@nxtgauge/domain/leads';
import { Paise } from '@nxtgauge/domain/money';
import { LEAD_QUESTIONS, PROFESSIONS } from '@nxtgauge/domain/profiles';
import { indianDay } from '@nxtgauge/domain/time';
import {
  DateField,
  Form,
  FormActions,
  FormSection,
  LeaveGuard,
  MoneyField,
  PlaceField,
  RadioField,
  SubmitButton,
  TextareaField,
  TextField,
  useZodForm,
} from '@nxtgauge/ui/forms';
import { Button, toast } from '@nxtgauge/ui/primitives';
import { useBlocker, useNavigate } from '@tanstack/react-router';
import { useMemo, useRef, type ReactNode } from 'react';
import { z } from 'zod';
import { usePlaceSearch } from '../places/use-place-search.ts';
import { paths } from '../../core/paths.ts';
import { AnswerField } from './answer-field.tsx';
import { URGENCY_HINTS, URGENCY_WORDS } from './lead-words.ts';
import { useReviseLead } from './use-lead-mutations.ts';

const urgencyOptions = LEAD_URGENCIES.map((value) => ({
  value,
  label: URGENCY_WORDS[value],
  hint: URGENCY_HINTS[value],
}));

/** Changes a draft or a lead that staff sent back, and sends it for review again. */
export function LeadForm({ lead }: { lead: MyLeadDetail }): ReactNode {
  const profession = PROFESSIONS[lead.professionKey];
  const schema = useMemo(
    () =>
      ReviseLeadInput.omit({ leadId: true }).extend({
        answers: leadAnswersSchema(lead.professionKey),
        budgetInr: z.number('Enter an amount in rupees.').pipe(Paise),
      }),
    [lead.professionKey],
  );
  const form = useZodForm(schema, {
    defaultValues: {
      professionKey: lead.professionKey,
      title: lead.title,
      description: lead.description,
      placeSlug: lead.placeSlug,
      budgetInr: lead.budgetInr,
      requiredDate: lead.requiredDate,
      urgency: lead.urgency,
      answers: lead.rawAnswers,
    },
  });
  const again = lead.reviewRemarks !== null;
  const revise = useReviseLead();
  const navigate = useNavigate();
  const searchPlaces = usePlaceSearch();
  const today = indianDay(useNow());
  const sent = useRef(false);
  const dirty = form.formState.isDirty;
  const blocker = useBlocker({ shouldBlockFn: () => dirty && !sent.current, withResolver: true });

  return (
    <>
      <Form
        form={form}
        className="max-w-2xl"
        onSubmit={async (values) => {
          await revise.mutateAsync({ ...values, leadId: lead.id });
          sent.current = true;
          toast.done(again ? 'Sent for review again' : 'Sent for review', {
            description: 'We usually answer within a day.',
          });
          await navigate({ to: '/leads/$leadId', params: { leadId: lead.id } });
        }}
      >
        <FormSection title="What you need">
          <TextField
            control={form.control}
            name="title"
            label="In one line"
            placeholder={profession.leadExample}
            maxLength={120}
          />
          <TextareaField
            control={form.control}
            name="description"
            label="In your own words"
            hint="What matters to you, and what a good result looks like. No phone numbers or links."
            rows={6}
            maxLength={3000}
          />
        </FormSection>
        <FormSection title={`For the ${profession.label.toLowerCase()}`}>
          {LEAD_QUESTIONS[profession.key].map((question) => (
            <AnswerField key={question.key} question={question} />
          ))}
        </FormSection>
        <FormSection title="Where, when, how much">
          <PlaceField
            control={form.control}
            name="placeSlug"
            label="Place"
            search={searchPlaces}
            initial={{ value: lead.placeSlug, label: lead.placeName }}
          />
          <MoneyField
            control={form.control}
            name="budgetInr"
            label="Budget"
            hint="For everything together. Professionals see it."
          />
          <DateField control={form.control} name="requiredDate" label="Needed on" optional min={today} />
          <RadioField control={form.control} name="urgency" label="How soon?" options={urgencyOptions} />
        </FormSection>
        <FormActions>
          <SubmitButton pendingLabel="Sending for review">
            {again ? 'Send for review again' : 'Send for review'}
          </SubmitButton>
          <Button variant="quiet" href={paths.lead(lead.id)}>
            Back to the lead
          </Button>
        </FormActions>
      </Form>
      <LeaveGuard dirty={dirty && !sent.current} blocker={blocker} />
    </>
  );
}
