import { detailsSchema, PROFESSIONS, SaveProfileInput, type MyProfile } from '@nxtgauge/domain/profiles';
import {
  Form,
  FormActions,
  FormSection,
  LeaveGuard,
  PlaceField,
  SubmitButton,
  TextareaField,
  TextField,
  useZodForm,
} from '@nxtgauge/ui/forms';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useMemo, type ReactNode } from 'react';
import { usePlaceSearch } from '../places/use-place-search.ts';
import { ProfileField } from './profile-field.tsx';
import { isLive } from './profile-words.ts';
import { useSaveProfile } from './use-profile-mutations.ts';

/** Basics and the profession's own fields in one form and one save. */
export function ProfileForm({
  profile,
  onDirty,
}: {
  profile: MyProfile;
  onDirty: (dirty: boolean) => void;
}): ReactNode {
  const profession = PROFESSIONS[profile.professionKey];
  const schema = useMemo(
    () =>
      SaveProfileInput.omit({ profileId: true }).extend({ details: detailsSchema(profile.professionKey) }),
    [profile.professionKey],
  );
  const form = useZodForm(schema, {
    defaultValues: {
      displayName: profile.displayName,
      headline: profile.headline,
      bio: profile.bio,
      placeSlug: profile.placeSlug ?? undefined,
      details: profile.details,
    },
  });
  const save = useSaveProfile();
  const searchPlaces = usePlaceSearch();
  const dirty = form.formState.isDirty;
  const blocker = useBlocker({ shouldBlockFn: () => dirty, withResolver: true });
  const live = isLive(profile);
  useEffect(() => onDirty(dirty), [dirty, onDirty]);

  return (
    <>
      <Form
        form={form}
        onSubmit={async (values) => {
          await save.mutateAsync({ profileId: profile.id, ...values });
          form.reset(form.getValues());
        }}
      >
        <FormSection title="Basics">
          <TextField
            control={form.control}
            name="displayName"
            label="Trading name"
            hint="The name customers see. Your own name stays private until you are accepted."
            maxLength={80}
          />
          <PlaceField
            control={form.control}
            name="placeSlug"
            label="Where you work"
            search={searchPlaces}
            initial={
              profile.placeSlug === null
                ? null
                : { value: profile.placeSlug, label: profile.placeName ?? profile.placeSlug }
            }
          />
          <TextField
            control={form.control}
            name="headline"
            label="What you do best, in one line"
            optional
            nullable
            maxLength={120}
          />
          <TextareaField
            control={form.control}
            name="bio"
            label="About your work"
            hint="120 characters or more help customers decide. No phone numbers, e-mails or links."
            optional
            nullable
            rows={7}
            maxLength={3000}
          />
        </FormSection>
        <FormSection title={`For a ${profession.label.toLowerCase()}`}>
          {profession.fields.map((field) => (
            <ProfileField key={field.key} field={field} />
          ))}
        </FormSection>
        <FormActions>
          <SubmitButton disabled={!dirty} pendingLabel={live ? 'Sending for approval' : 'Saving'}>
            {live ? 'Save and send for approval' : 'Save profile'}
          </SubmitButton>
          {dirty ? <p className="text-sm text-ink-faint">You have changes that are not saved.</p> : null}
        </FormActions>
      </Form>
      <LeaveGuard dirty={dirty} blocker={blocker} />
    </>
  );
}
