import { ProfileTexts, type MyProfileContent } from '@nxtgauge/domain/profiles';
import { useZodForm } from '@nxtgauge/ui/forms';
import type { ReactNode } from 'react';
import { PublicTextarea, PublicTextField } from './public-text-fields.tsx';
import { KEEP_TYPED, SectionForm } from './section-form.tsx';

const About = ProfileTexts.pick({ displayName: true, headline: true, bio: true });

export function AboutSection({ profile }: { profile: MyProfileContent }): ReactNode {
  const form = useZodForm(About, {
    resetOptions: KEEP_TYPED,
    values: { displayName: profile.displayName, headline: profile.headline, bio: profile.bio },
  });
  return (
    <SectionForm profile={profile} form={form} valuesOf={(values) => values}>
      <PublicTextField
        control={form.control}
        name="displayName"
        label="Trading name"
        hint="The name customers see. Your own name stays private until you are accepted."
        maxLength={80}
      />
      <PublicTextField
        control={form.control}
        name="headline"
        label="What you do best, in one line"
        hint="For example “Small weddings in daylight, with a printed book”."
        optional
        nullable
        maxLength={120}
      />
      <PublicTextarea
        control={form.control}
        name="bio"
        label="About your work"
        hint="120 characters or more help customers decide. No phone numbers, e-mails or links."
        optional
        nullable
        rows={9}
        maxLength={3000}
      />
    </SectionForm>
  );
}
