import {
  MAX_PREFERRED_ROLES,
  MAX_SKILLS,
  SaveCandidateProfileInput,
  type MyCandidateProfile,
} from '@nxtgauge/domain/job-seekers';
import { formatRupeesShort } from '@nxtgauge/ui/format';
import {
  CheckboxField,
  Form,
  FormActions,
  FormSection,
  LeaveGuard,
  MoneyField,
  NumberField,
  PlaceField,
  SubmitButton,
  TextareaField,
  TextField,
  useZodForm,
} from '@nxtgauge/ui/forms';
import { useBlocker } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePlaceSearch } from '../places/use-place-search.ts';
import { TagsField } from '../portfolio/tags-field.tsx';
import { useCandidateProfileActs } from './use-candidate-profile.ts';

const fieldsOf = (profile: MyCandidateProfile): SaveCandidateProfileInput => ({
  headline: profile.headline,
  bio: profile.bio,
  preferredRoles: profile.preferredRoles,
  skills: profile.skills,
  placeSlug: profile.placeSlug,
  openToRemote: profile.openToRemote,
  experienceYears: profile.experienceYears,
  expectedSalaryInr: profile.expectedSalaryInr,
  noticeDays: profile.noticeDays,
});

/** Everything that companies and the match read of somebody, in one form. */
export function CandidateProfileForm({ profile }: { profile: MyCandidateProfile }): ReactNode {
  const { save } = useCandidateProfileActs();
  const form = useZodForm(SaveCandidateProfileInput, {
    values: fieldsOf(profile),
    resetOptions: { keepDirtyValues: true },
  });
  const searchPlaces = usePlaceSearch();
  const dirty = form.formState.isDirty;
  const blocker = useBlocker({ shouldBlockFn: () => dirty, withResolver: true });
  const pay = form.watch('expectedSalaryInr');
  return (
    <>
      <Form
        form={form}
        className="max-w-2xl"
        onSubmit={async (values) => {
          form.reset(fieldsOf(await save.mutateAsync(values)));
        }}
      >
        <FormSection title="The work you want">
          <TextField
            control={form.control}
            name="headline"
            label="You in one line"
            placeholder="Accountant, six years with food makers"
            maxLength={120}
            optional
            nullable
          />
          <TagsField
            control={form.control}
            name="preferredRoles"
            label="Jobs you look for"
            hint="As they are called in job posts, such as “store manager”."
            max={MAX_PREFERRED_ROLES}
          />
          <PlaceField
            control={form.control}
            name="placeSlug"
            label="Where you live or want to work"
            search={searchPlaces}
            optional
            initial={
              profile.placeSlug === null
                ? null
                : { value: profile.placeSlug, label: profile.placeName ?? profile.placeSlug }
            }
          />
          <CheckboxField
            control={form.control}
            name="openToRemote"
            label="Remote work suits me"
            hint="Jobs that are done from anywhere count as near."
          />
        </FormSection>
        <FormSection title="What you bring">
          <TagsField
            control={form.control}
            name="skills"
            label="Skills"
            hint="Tools, languages, licences: one at a time."
            max={MAX_SKILLS}
          />
          <NumberField
            control={form.control}
            name="experienceYears"
            label="Years of work"
            unit="years"
            maxDigits={2}
            optional
          />
          <TextareaField
            control={form.control}
            name="bio"
            label="In your own words"
            hint="What you do well and like to do. No phone numbers or links: companies open your contact here."
            rows={5}
            maxLength={2000}
            optional
            nullable
          />
        </FormSection>
        <FormSection title="Pay and start">
          <MoneyField
            control={form.control}
            name="expectedSalaryInr"
            label="Pay you expect, a year"
            hint={
              typeof pay === 'number' && pay >= 1_200
                ? `About ${formatRupeesShort(Math.round(pay / 12 / 100) * 100)} a month.`
                : 'Whole pay before tax. It helps to leave out jobs that pay less.'
            }
            optional
          />
          <NumberField
            control={form.control}
            name="noticeDays"
            label="Notice period"
            hint="0 when you can start at once."
            unit="days"
            maxDigits={3}
            optional
          />
        </FormSection>
        <FormActions>
          <SubmitButton disabled={!dirty} pendingLabel="Saving">
            Save profile
          </SubmitButton>
          {dirty ? <p className="text-sm text-ink-faint">You have changes that are not saved.</p> : null}
        </FormActions>
      </Form>
      <LeaveGuard dirty={dirty} blocker={blocker} />
    </>
  );
}
