import { MAX_BIO, SaveCompanyPageInput } from '@nxtgauge/domain/companies';
import type { MyCompany } from '@nxtgauge/domain/companies';
import { ComboboxField, PlaceField, SelectField, useZodForm } from '@nxtgauge/ui/forms';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { usePlaceSearch } from '../places/use-place-search.ts';
import { PublicTextarea, PublicTextField } from '../profiles/public-text-fields.tsx';
import { CompanyForm, KEEP_TYPED } from './company-form.tsx';
import { businessOptions, industryOptions, teamSizeOptions } from './company-options.ts';
import { LogoField } from './logo-field.tsx';
import { useCompanyActs } from './use-company.ts';

const known = <T extends string>(options: readonly { value: string }[], value: string | null) =>
  (options.some((option) => option.value === value) ? value : '') as T;

/** What candidates see of the company. */
export function PageForm({ company }: { company: MyCompany }): ReactNode {
  const { savePage } = useCompanyActs();
  const searchPlaces = usePlaceSearch();
  const form = useZodForm(SaveCompanyPageInput, {
    resetOptions: KEEP_TYPED,
    values: {
      companyName: company.companyName,
      businessType: known(businessOptions, company.businessType),
      industry: known(industryOptions, company.industry),
      placeSlug: company.placeSlug ?? '',
      teamSize: known(teamSizeOptions, company.teamSize),
      bio: company.bio ?? '',
      logoFileId: company.logoFileId,
    },
  });
  const { control } = form;
  const logoFileId = useWatch({ control, name: 'logoFileId' });
  return (
    <CompanyForm
      form={form}
      save={(values) => savePage.mutateAsync(values)}
      saveLabel={company.approvalStatus === 'APPROVED' ? 'Save and send for approval' : 'Save'}
    >
      <LogoField
        company={company}
        value={logoFileId}
        onChange={(fileId) => form.setValue('logoFileId', fileId, { shouldDirty: true })}
      />
      <PublicTextField control={control} name="companyName" label="Name" maxLength={120} />
      <div className="grid gap-4 sm:grid-cols-2">
        <ComboboxField control={control} name="industry" label="Industry" options={industryOptions} />
        <SelectField
          control={control}
          name="businessType"
          label="Kind of business"
          options={businessOptions}
          placeholder="Choose"
        />
        <PlaceField
          control={control}
          name="placeSlug"
          label="Where it is"
          search={searchPlaces}
          initial={
            company.placeSlug === null
              ? null
              : { value: company.placeSlug, label: company.placeName ?? company.placeSlug }
          }
        />
        <SelectField
          control={control}
          name="teamSize"
          label="Team size"
          options={teamSizeOptions}
          placeholder="Choose"
        />
      </div>
      <PublicTextarea
        control={control}
        name="bio"
        label="About the company"
        hint="What you do, for whom, and what working with you is like. No phone numbers, e-mails or links."
        rows={8}
        maxLength={MAX_BIO}
      />
    </CompanyForm>
  );
}
