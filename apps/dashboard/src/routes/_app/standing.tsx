import { PageHeader, PageSection, QueryView } from '@nxtgauge/ui/app-kit';
import { SkeletonText } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { BadgeProgressView } from '../../features/trust/badge-progress.tsx';
import { StandingView } from '../../features/trust/standing-view.tsx';
import { useMe } from '../../features/identity/me.tsx';
import { trpc } from '../../core/api.ts';
import { usePageTitle } from '../../core/use-page-title.ts';

export const Route = createFileRoute('/_app/standing')({ component: StandingPage });

function StandingPage() {
  usePageTitle('Standing');
  const me = useMe();
  const standing = trpc.trust.standing.useQuery();
  return (
    <>
      <PageHeader
        title="Standing"
        description="How you stand with our rules, and how far your badges are. Every decision has a reason and one appeal."
      />
      <QueryView query={standing} what="Your standing" skeleton={<SkeletonText lines={4} />}>
        {(data) => <StandingView standing={data} />}
      </QueryView>
      {me.profiles.length > 0 ? <Badges /> : null}
    </>
  );
}

function Badges() {
  const badges = trpc.trust.badges.useQuery();
  return (
    <PageSection title="Badges" description="Counted every night from the same events for everybody.">
      <QueryView
        query={badges}
        what="Your badges"
        skeleton={<SkeletonText lines={6} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="text-sm text-ink-soft">Badges begin with your first approved profile.</p>}
      >
        {({ items }) =>
          items.map((progress) => <BadgeProgressView key={progress.profileId} progress={progress} />)
        }
      </QueryView>
    </PageSection>
  );
}
