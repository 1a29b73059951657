import { SaveCompanyFactsInput } from '@nxtgauge/domain/companies';
import type { MyCompany } from '@nxtgauge/domain/companies';
import { TextField, useZodForm } from '@nxtgauge/ui/forms';
import type { ReactNode } from 'react';
import { CompanyForm, KEEP_TYPED } from './company-form.tsx';
import { useCompanyActs } from './use-company.ts';

/** What is checked and used, and never shown. */
export function FactsForm({
  facts,
  isVerified,
}: {
  facts: NonNullable<MyCompany['facts']>;
  isVerified: boolean;
}): ReactNode {
  const { saveFacts } = useCompanyActs();
  const isConfirmed = isVerified && facts.gstin !== null;
  const form = useZodForm(SaveCompanyFactsInput, {
    resetOptions: KEEP_TYPED,
    values: { ...facts, contactPersonName: facts.contactPersonName ?? '' },
  });
  return (
    <CompanyForm form={form} save={(values) => saveFacts.mutateAsync(values)} saveLabel="Save">
      <TextField
        control={form.control}
        name="gstin"
        label="GSTIN"
        hint={
          isConfirmed
            ? 'Confirmed by its certificate. Write to support to change it.'
            : 'Fifteen characters, as on the certificate. Nobody else can register with it.'
        }
        optional
        nullable
        disabled={isConfirmed}
        maxLength={20}
        autoComplete="off"
      />
      <TextField
        control={form.control}
        name="emailDomain"
        label="Domain of your work addresses"
        hint="For example company.in. Candidates who do not want to be seen by their employer are hidden from you by it."
        optional
        nullable
        maxLength={120}
        autoComplete="off"
      />
      <TextField
        control={form.control}
        name="contactPersonName"
        label="Whom we ask about the company"
        maxLength={120}
        autoComplete="name"
      />
    </CompanyForm>
  );
}
