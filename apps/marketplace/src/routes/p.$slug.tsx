import { readError } from '@nxtgauge/ui/app-kit';
import type { ProfileAbsence } from '@nxtgauge/domain/seo';
import { createFileRoute, notFound } from '@tanstack/react-router';
import { lazyHead } from '../core/lazy-head.ts';
import { loadPage } from '../core/page-error.ts';
import { setPageStatus } from '../core/page-status.ts';
import type { RouterContext } from '../core/router-context.ts';
import { slugOf } from '../core/search-params.ts';
import { trpc } from '../core/trpc.ts';
import { AbsentProfile } from '../profile/absent-profile.tsx';
import { FIRST_REVIEWS } from '../profile/first-reviews.ts';
import { ProfilePage } from '../profile/profile-page.tsx';

/** The profile goes into the query cache; null when it is there. A page that never was is a 404 like any other. */
async function loadProfile({ utils }: RouterContext, slug: string): Promise<ProfileAbsence | null> {
  try {
    const { id: profileId } = await utils.profiles.bySlug.ensureData({ slug });
    await Promise.all([
      utils.reviews.ofProfile.prefetch({ profileId, ...FIRST_REVIEWS }),
      utils.trust.figures.prefetch({ profileId }),
    ]);
    return null;
  } catch (error) {
    const { status } = readError(error);
    if (status !== 404 && status !== 410) throw error;
    const absence = await utils.seo.absence.fetch({ slug });
    if (absence.state === 'UNKNOWN') throw notFound();
    setPageStatus(absence.state === 'GONE' ? 410 : 404);
    return absence;
  }
}

export const Route = createFileRoute('/p/$slug')({
  loader: ({ context, params }) =>
    loadPage(async () => {
      const slug = slugOf(params.slug);
      if (slug === undefined) throw notFound();
      return { absence: await loadProfile(context, slug) };
    }),
  head: lazyHead(async () => (await import('../profile/profile-head.ts')).profileRouteHead),
  component: Profile,
});

function Profile() {
  const { absence } = Route.useLoaderData();
  return absence === null ? <PublicProfile /> : <AbsentProfile absence={absence} />;
}

function PublicProfile() {
  const { slug } = Route.useParams();
  const [profile] = trpc.profiles.bySlug.useSuspenseQuery({ slug });
  return <ProfilePage key={profile.id} profile={profile} />;
}
