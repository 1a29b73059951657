import { PROFESSIONS, type MyProfile } from '@nxtgauge/domain/profiles';
import { PageHeader, QueryView } from '@nxtgauge/ui/app-kit';
import { SkeletonText, StatusPill } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { ProfileAside } from '../../../features/profiles/profile-aside.tsx';
import { ProfileForm } from '../../../features/profiles/profile-form.tsx';
import { profileStanding } from '../../../features/profiles/profile-words.ts';
import { trpc } from '../../../core/api.ts';
import { paths } from '../../../core/paths.ts';
import { requireId } from '../../../core/require-id.ts';
import { usePageTitle } from '../../../core/use-page-title.ts';

export const Route = createFileRoute('/_app/profiles/$profileId')({
  beforeLoad: ({ params }) => requireId(params.profileId),
  loader: ({ context, params }) =>
    void context.utils.profiles.myProfile.prefetch({ profileId: params.profileId }),
  component: ProfilePage,
});

function ProfilePage() {
  const { profileId } = Route.useParams();
  const profile = trpc.profiles.myProfile.useQuery({ profileId });
  usePageTitle(profile.data?.displayName ?? 'Profile');
  return (
    <QueryView query={profile} what="This profile" skeleton={<SkeletonText lines={10} />}>
      {(data) => <ProfileEditor key={data.id} profile={data} />}
    </QueryView>
  );
}

function ProfileEditor({ profile }: { profile: MyProfile }) {
  const [dirty, setDirty] = useState(false);
  const { label, tone } = profileStanding(profile);
  return (
    <>
      <PageHeader
        title={profile.displayName}
        description={PROFESSIONS[profile.professionKey].label}
        status={<StatusPill tone={tone}>{label}</StatusPill>}
        breadcrumbs={[{ label: 'My profiles', href: paths.profiles }, { label: profile.displayName }]}
      />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <aside
          aria-label="Where this profile stands"
          className="min-w-0 lg:order-last lg:border-l lg:border-line lg:pl-8"
        >
          <div className="lg:sticky lg:top-20">
            <ProfileAside profile={profile} dirty={dirty} />
          </div>
        </aside>
        <div className="min-w-0">
          <ProfileForm profile={profile} onDirty={setDirty} />
        </div>
      </div>
    </>
  );
}
