import { createFileRoute, notFound } from '@tanstack/react-router';
import { loadPage } from '../core/page-error.ts';
import { slugOf } from '../core/search-params.ts';
import { trpc } from '../core/trpc.ts';
import { profileHead } from '../profile/profile-head.ts';
import { ProfilePage } from '../profile/profile-page.tsx';

export const Route = createFileRoute('/p/$slug')({
  loader: async ({ context: { utils }, params }) => {
    const slug = slugOf(params.slug);
    if (slug === undefined) throw notFound();
    await loadPage(() => utils.profiles.bySlug.ensureData({ slug }));
  },
  head: ({ match: { context, params } }) => {
    const profile = context.utils.profiles.bySlug.getData({ slug: params.slug });
    return profile ? profileHead(context.publicUrl, profile) : {};
  },
  component: Profile,
});

function Profile() {
  const { slug } = Route.useParams();
  const [profile] = trpc.profiles.bySlug.useSuspenseQuery({ slug });
  return <ProfilePage key={profile.id} profile={profile} />;
}
