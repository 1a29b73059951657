import { nextBestStep, PROFESSION_KEYS, PROFESSIONS, type MyProfile } from '@nxtgauge/domain/profiles';
import { PageHeader, QueryView } from '@nxtgauge/ui/app-kit';
import { AppLink, Avatar, Button, EmptyState, SkeletonRows, StatusPill } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { Plus, Store } from 'lucide-react';
import { profileStanding } from '../../../features/profiles/profile-words.ts';
import { trpc } from '../../../core/api.ts';
import { paths } from '../../../core/paths.ts';
import { usePageTitle } from '../../../core/use-page-title.ts';

export const Route = createFileRoute('/_app/profiles/')({
  loader: ({ context }) => void context.utils.profiles.mine.prefetch(),
  component: ProfilesPage,
});

function ProfilesPage() {
  usePageTitle('My profiles');
  const profiles = trpc.profiles.mine.useQuery();
  const add = (
    <Button variant="act" href={paths.newProfile} iconStart={<Plus />}>
      Add a profession
    </Button>
  );
  const items = profiles.data?.items;
  const canAdd = items !== undefined && items.length > 0 && items.length < PROFESSION_KEYS.length;
  return (
    <>
      <PageHeader
        title="My profiles"
        description="One for each profession you work in, all with the same wallet."
        actions={canAdd ? add : undefined}
      />
      <QueryView
        query={{ ...profiles, data: items }}
        what="Your profiles"
        skeleton={<SkeletonRows rows={2} />}
        isEmpty={(list) => list.length === 0}
        empty={
          <EmptyState icon={<Store />} title="Offer your work here" action={add}>
            <p>
              Photographers, tutors, makeup artists, developers and more. You choose the leads; you pay only
              when a customer accepts you.
            </p>
          </EmptyState>
        }
      >
        {(list) => (
          <ul className="divide-y divide-line border-y border-line">
            {list.map((profile) => (
              <ProfileRow key={profile.id} profile={profile} />
            ))}
          </ul>
        )}
      </QueryView>
    </>
  );
}

function ProfileRow({ profile }: { profile: MyProfile }) {
  const { label, tone } = profileStanding(profile);
  const next = nextBestStep(profile.completeness.steps);
  return (
    <li className="relative flex items-start gap-4 py-4">
      <Avatar id={profile.id} name={profile.displayName} />
      <div className="min-w-0 flex-1">
        <h2 className="text-base font-semibold wrap-anywhere">
          <AppLink
            href={paths.profile(profile.id)}
            className="text-ink no-underline after:absolute after:inset-0 hover:underline"
          >
            {profile.displayName}
          </AppLink>
        </h2>
        <p className="text-sm text-ink-soft">
          {PROFESSIONS[profile.professionKey].label}
          {profile.placeName === null ? '' : `, ${profile.placeName}`}
        </p>
        <p className="num mt-1 text-sm text-ink-faint">
          {profile.completeness.percent} % complete{next ? `. Next: ${next.label}` : ''}
        </p>
      </div>
      <StatusPill tone={tone}>{label}</StatusPill>
    </li>
  );
}
