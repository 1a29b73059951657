import { CreateProfileInput, professionList } from '@nxtgauge/domain/profiles';
import { PageHeader } from '@nxtgauge/ui/app-kit';
import {
  Form,
  FormActions,
  PlaceField,
  RadioField,
  SubmitButton,
  TextField,
  useZodForm,
} from '@nxtgauge/ui/forms';
import { Button, EmptyState } from '@nxtgauge/ui/primitives';
import { createFileRoute, useNavigate } from '@tanstack/react-router';
import { Store } from 'lucide-react';
import { useMe } from '../../../features/identity/me.tsx';
import { usePlaceSearch } from '../../../features/places/use-place-search.ts';
import { useCreateProfile } from '../../../features/profiles/use-profile-mutations.ts';
import { rememberRole } from '../../../features/shell/active-role.ts';
import { paths } from '../../../core/paths.ts';
import { usePageTitle } from '../../../core/use-page-title.ts';

export const Route = createFileRoute('/_app/profiles/new')({ component: NewProfilePage });

function NewProfilePage() {
  usePageTitle('Add a profession');
  const me = useMe();
  const taken = new Set(me.profiles.map((profile) => profile.professionKey));
  const options = professionList
    .filter((profession) => !taken.has(profession.key))
    .map((profession) => ({ value: profession.key, label: profession.label }));
  const form = useZodForm(CreateProfileInput, { defaultValues: { displayName: '' } });
  const create = useCreateProfile();
  const navigate = useNavigate();
  const searchPlaces = usePlaceSearch();
  return (
    <>
      <PageHeader
        title="Add a profession"
        description="Three answers to begin with. Everything else comes on the next page and can be changed any time."
        breadcrumbs={[{ label: 'My profiles', href: paths.profiles }, { label: 'New' }]}
      />
      {options.length === 0 ? (
        <EmptyState
          icon={<Store />}
          title="You have a profile for every profession"
          action={<Button href={paths.profiles}>My profiles</Button>}
        />
      ) : (
        <Form
          form={form}
          className="max-w-2xl"
          serverErrors={{ reasons: { PROFILE_EXISTS: 'professionKey' } }}
          onSubmit={async (values) => {
            const profile = await create.mutateAsync(values);
            rememberRole(profile.id);
            await navigate({ to: '/profiles/$profileId', params: { profileId: profile.id } });
          }}
        >
          <RadioField
            control={form.control}
            name="professionKey"
            label="What do you do?"
            look="chips"
            options={options}
          />
          <TextField
            control={form.control}
            name="displayName"
            label="Trading name"
            hint="The name customers see, for example “Kavya Studio”."
            maxLength={80}
          />
          <PlaceField
            control={form.control}
            name="placeSlug"
            label="Where do you work?"
            search={searchPlaces}
          />
          <FormActions>
            <SubmitButton pendingLabel="Creating the profile">Create profile</SubmitButton>
          </FormActions>
        </Form>
      )}
    </>
  );
}
