import { CreateCandidateInput, MAX_CANDIDATE_TAGS } from '@nxtgauge/domain/candidates';
import type { CandidateDetail } from '@nxtgauge/domain/candidates';
import { readError } from '@nxtgauge/ui/app-kit';
import { Form, NumberField, RadioField, SubmitButton, TextField, useZodForm } from '@nxtgauge/ui/forms';
import { Notice, TextLink } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { useIntentKey } from '../../core/intent-key.ts';
import { paths } from '../../core/paths.ts';
import { TagsField } from '../portfolio/tags-field.tsx';

const Schema = CreateCandidateInput.omit({ idempotencyKey: true });
export type CandidateFormValues = z.output<typeof Schema>;

const SOURCES = [
  { value: 'UPLOAD', label: 'I add them myself' },
  { value: 'REFERRAL', label: 'Somebody recommended them' },
];

/** What a recruiter writes of a person; with `candidate` to change it. */
export function CandidateForm({
  candidate,
  onSave,
  submitLabel,
  error,
}: {
  candidate?: CandidateDetail;
  onSave: (values: CandidateFormValues, idempotencyKey: string) => Promise<unknown>;
  submitLabel: string;
  /** Of the last try: it may name somebody who has the address. */
  error: unknown;
}): ReactNode {
  const keyOf = useIntentKey();
  const knownId = error ? readError(error).details['candidateId'] : undefined;
  const form = useZodForm(Schema, {
    defaultValues: {
      firstName: candidate?.firstName ?? '',
      lastName: candidate?.lastName ?? '',
      email: candidate?.email ?? null,
      phone: candidate?.phone ?? null,
      currentPosition: candidate?.currentPosition ?? null,
      currentCompany: candidate?.currentCompany ?? null,
      yearsExperience: candidate?.yearsExperience ?? null,
      referredBy: candidate?.referredBy ?? null,
      tags: candidate?.tags ?? [],
      source: candidate?.source === 'REFERRAL' ? 'REFERRAL' : 'UPLOAD',
    },
  });
  const { control } = form;
  const source = useWatch({ control, name: 'source' });
  return (
    <Form
      form={form}
      onSubmit={(values) => onSave(values, keyOf(values))}
      serverErrors={{ reasons: { CANDIDATE_EXISTS: 'email' } }}
    >
      {typeof knownId === 'string' ? (
        <Notice tone="sky" title="Your company knows this address">
          <TextLink href={paths.companyCandidate(knownId)}>Open the candidate who has it</TextLink>
        </Notice>
      ) : null}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField control={control} name="firstName" label="First name" maxLength={100} autoComplete="off" />
        <TextField control={control} name="lastName" label="Last name" maxLength={100} autoComplete="off" />
        <TextField
          control={control}
          name="email"
          label="E-mail"
          type="email"
          inputMode="email"
          autoComplete="off"
          optional
          nullable
        />
        <TextField
          control={control}
          name="phone"
          label="Phone"
          type="tel"
          inputMode="tel"
          autoComplete="off"
          optional
          nullable
        />
        <TextField
          control={control}
          name="currentPosition"
          label="Position now"
          maxLength={255}
          optional
          nullable
        />
        <TextField
          control={control}
          name="currentCompany"
          label="Company now"
          maxLength={255}
          optional
          nullable
        />
        <NumberField
          control={control}
          name="yearsExperience"
          label="Experience"
          unit="years"
          maxDigits={2}
          optional
        />
      </div>
      {candidate ? null : (
        <RadioField
          control={control}
          name="source"
          label="How do you know them?"
          options={SOURCES}
          look="chips"
        />
      )}
      {source === 'REFERRAL' ? (
        <TextField
          control={control}
          name="referredBy"
          label="Who recommended them"
          maxLength={200}
          optional
          nullable
        />
      ) : null}
      <TagsField
        control={control}
        name="tags"
        label="Tags"
        hint="To find them again."
        max={MAX_CANDIDATE_TAGS}
      />
      <SubmitButton variant="act" pendingLabel="Saving">
        {submitLabel}
      </SubmitButton>
    </Form>
  );
}
