import { detailsSchema, PROFESSIONS, type MyProfileContent } from '@nxtgauge/domain/profiles';
import { useZodForm } from '@nxtgauge/ui/forms';
import { useMemo, type ReactNode } from 'react';
import { z } from 'zod';
import { ProfileField } from './profile-field.tsx';
import { KEEP_TYPED, SectionForm } from './section-form.tsx';

/** The profession's own questions, as the registry has them. */
export function DetailsSection({ profile }: { profile: MyProfileContent }): ReactNode {
  const { fields } = PROFESSIONS[profile.professionKey];
  const schema = useMemo(
    () => z.object({ details: detailsSchema(profile.professionKey) }),
    [profile.professionKey],
  );
  const form = useZodForm(schema, { resetOptions: KEEP_TYPED, values: { details: profile.details } });
  return (
    <SectionForm profile={profile} form={form} valuesOf={({ details }) => ({ details })}>
      {fields
        // Asked with the place, for every profession.
        .filter((field) => field.key !== 'travelRadiusKm')
        .map((field) => (
          <ProfileField key={field.key} field={field} />
        ))}
    </SectionForm>
  );
}
