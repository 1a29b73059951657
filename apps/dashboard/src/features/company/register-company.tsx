import { RegisterCompanyInput } from '@nxtgauge/domain/companies';
import { ComboboxField, Form, PlaceField, SelectField, SubmitButton, useZodForm } from '@nxtgauge/ui/forms';
import { toast } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { usePlaceSearch } from '../places/use-place-search.ts';
import { PublicTextField } from '../profiles/public-text-fields.tsx';
import { COMPANY, rememberRole } from '../shell/active-role.ts';
import { businessOptions, industryOptions } from './company-options.ts';

/** The first step of a company: who it is and where. Whoever does it becomes its administrator. */
export function RegisterCompany(): ReactNode {
  const utils = trpc.useUtils();
  const register = trpc.companies.register.useMutation();
  const searchPlaces = usePlaceSearch();
  const form = useZodForm(RegisterCompanyInput, { defaultValues: { companyName: '', placeSlug: '' } });
  const { control } = form;
  return (
    <Form
      form={form}
      className="max-w-xl"
      onSubmit={async (values) => {
        await register.mutateAsync(values);
        utils.identity.me.setData(undefined, await utils.client.identity.me.query());
        rememberRole(COMPANY);
        await utils.companies.invalidate();
        toast.done('Your company is registered');
      }}
    >
      <PublicTextField control={control} name="companyName" label="Name of the company" maxLength={120} />
      <SelectField
        control={control}
        name="businessType"
        label="Kind of business"
        options={businessOptions}
        placeholder="Choose"
      />
      <ComboboxField control={control} name="industry" label="Industry" options={industryOptions} />
      <PlaceField control={control} name="placeSlug" label="Where it is" search={searchPlaces} />
      <SubmitButton pendingLabel="Registering">Register the company</SubmitButton>
    </Form>
  );
}
