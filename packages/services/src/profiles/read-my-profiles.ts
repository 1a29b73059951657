import { notFound } from '@nxtgauge/domain/errors';
import { completeness, PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { MyProfile, ProfessionKey } from '@nxtgauge/domain/profiles';
import { queuePosition } from '../approvals/index.ts';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readDetails } from './extension-rows.ts';
import type { ProfileVersion } from './version.ts';

type Row = Omit<
  MyProfile,
  'details' | 'completeness' | 'awaitingApproval' | 'queuePosition' | 'pendingRevision'
> & {
  professionKey: ProfessionKey;
  portfolioCount: number;
  serviceCount: number;
  revision: ProfileVersion | null;
};

/** All own profiles, in the order in which they were started. */
export async function listMyProfiles(ctx: ServiceCtx): Promise<{ items: MyProfile[] }> {
  const { userId } = requireUser(ctx, 'profile.edit');
  const rows = await ctx.sql<{ id: string }[]>`
    select id from user_role_profiles where user_id = ${userId} order by created_at, id`;
  const items: MyProfile[] = [];
  for (const { id } of rows) items.push(await myProfileOf(ctx, id, userId));
  return { items };
}

/** One own profile for its editor: with an edit that waits for approval, the edited texts. */
export async function getMyProfile(ctx: ServiceCtx, input: { profileId: string }): Promise<MyProfile> {
  return myProfileOf(ctx, input.profileId, requireUser(ctx, 'profile.edit').userId);
}

export async function myProfileOf(ctx: ServiceCtx, profileId: string, userId: string): Promise<MyProfile> {
  const [row] = await ctx.sql<Row[]>`
    select p.id, coalesce(p.slug, '') as slug, p.role_key as "professionKey", p.display_name as "displayName", p.headline, p.bio,
      place.slug as "placeSlug", place.name as "placeName", p.status, p.verification_status as "verificationStatus",
      p.approval_status as "approvalStatus", p.rejection_reason as "rejectionReason", p.is_profile_public as "isProfilePublic",
      p.rating_count as "ratingCount", to_char(p.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "updatedAt",
      (select count(*)::int from portfolio_items i where i.user_role_profile_id = p.id) as "portfolioCount",
      (select count(*)::int from services s where s.user_role_profile_id = p.id and s.is_active) as "serviceCount",
      (select r.payload_json from entity_revisions r
        where r.entity_type = 'profile' and r.entity_id = p.id and r.status = 'PENDING') as revision
    from user_role_profiles p left join places place on place.id = p.place_id
    where p.id = ${profileId} and p.user_id = ${userId}`;
  if (!row) throw notFound('profile');
  const { portfolioCount, serviceCount, revision, ...live } = row;
  const edited = revision ? { ...live, ...(await withPlaceName(ctx, revision)) } : live;
  const details = revision?.details ?? (await readDetails(ctx, live.professionKey, live.id));
  const position = await queuePosition(ctx, 'profile', live.id);
  return {
    ...edited,
    details,
    awaitingApproval: position !== null,
    queuePosition: position,
    pendingRevision: revision !== null,
    completeness: completeness(PROFESSIONS[live.professionKey], {
      hasPlace: edited.placeSlug !== null,
      headline: edited.headline,
      bio: edited.bio,
      details,
      portfolioCount,
      serviceCount,
    }),
  };
}

async function withPlaceName(ctx: ServiceCtx, { displayName, headline, bio, placeSlug }: ProfileVersion) {
  const [place] = await ctx.sql<{ name: string }[]>`select name from places where slug = ${placeSlug}`;
  return { displayName, headline, bio, placeSlug, placeName: place?.name ?? null };
}
