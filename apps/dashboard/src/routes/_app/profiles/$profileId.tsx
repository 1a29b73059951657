import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import { PageHeader, QueryView } from '@nxtgauge/ui/app-kit';
import { SkeletonText, StatusPill, TabNav } from '@nxtgauge/ui/primitives';
import { createFileRoute, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { NextStep } from '../../../features/profiles/completeness-meter.tsx';
import { ProfileAside } from '../../../features/profiles/profile-aside.tsx';
import { ProfileBanner } from '../../../features/profiles/profile-banner.tsx';
import { profileStanding } from '../../../features/profiles/profile-words.ts';
import { trpc } from '../../../core/api.ts';
import { paths } from '../../../core/paths.ts';
import { requireId } from '../../../core/require-id.ts';
import { usePageTitle } from '../../../core/use-page-title.ts';

export const Route = createFileRoute('/_app/profiles/$profileId')({
  beforeLoad: ({ params }) => requireId(params.profileId),
  loader: ({ context, params }) =>
    void context.utils.profiles.myProfile.prefetch({ profileId: params.profileId }),
  component: ProfileEditor,
});

const SECTIONS = [
  ['about', 'About'],
  ['place', 'Place and area'],
  ['details', 'Details'],
  ['portfolio', 'Portfolio'],
  ['services', 'Services'],
  ['verification', 'Verification'],
  ['visibility', 'Visibility'],
] as const;

/** The frame around every part of the editor: where the profile stands, its parts, how complete it is. */
function ProfileEditor() {
  const { profileId } = Route.useParams();
  const query = trpc.profiles.myProfile.useQuery({ profileId });
  const pathname = useLocation({ select: (location) => location.pathname });
  usePageTitle(query.data?.displayName ?? 'Profile');
  if (pathname.endsWith('/preview')) return <Outlet />;
  const section = pathname.includes('/albums/') ? 'portfolio' : (pathname.split('/')[3] ?? 'about');
  return (
    <QueryView query={query} what="This profile" skeleton={<SkeletonText lines={10} />}>
      {(profile) => {
        const { label, tone } = profileStanding(profile);
        return (
          <>
            <PageHeader
              title={profile.displayName}
              description={PROFESSIONS[profile.professionKey].label}
              status={<StatusPill tone={tone}>{label}</StatusPill>}
              breadcrumbs={[{ label: 'My profiles', href: paths.profiles }, { label: profile.displayName }]}
            />
            <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
              <div className="lg:col-span-2">
                <ProfileBanner profile={profile} />
              </div>
              {profile.completeness.percent < 100 ? (
                <div className="lg:hidden">
                  <NextStep profile={profile} />
                </div>
              ) : null}
              <div className="min-w-0">
                <Sections profileId={profileId} section={section} />
                <div className="pt-6">
                  <Outlet />
                </div>
              </div>
              <aside
                aria-label="The whole profile"
                className="min-w-0 border-t border-line pt-6 lg:border-t-0 lg:border-l lg:pt-0 lg:pl-8"
              >
                <div className="lg:sticky lg:top-20">
                  <ProfileAside profile={profile} />
                </div>
              </aside>
            </div>
          </>
        );
      }}
    </QueryView>
  );
}

/** On a phone the list is wider than the screen: the open part is brought into sight. */
function Sections({ profileId, section }: { profileId: string; section: string }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const current = frame.current?.querySelector('[aria-current=page]');
    const list = current?.parentElement;
    if (!(current instanceof HTMLElement) || !list) return;
    list.scrollLeft = current.offsetLeft - (list.clientWidth - current.offsetWidth) / 2;
  }, [section]);
  return (
    <div ref={frame}>
      <TabNav
        label="Parts of the profile"
        current={paths.profileSection(profileId, section)}
        items={SECTIONS.map(([key, words]) => ({
          href: paths.profileSection(profileId, key),
          label: words,
        }))}
      />
    </div>
  );
}
