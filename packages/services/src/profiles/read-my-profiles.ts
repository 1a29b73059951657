import { notFound } from '@nxtgauge/domain/errors';
import { completeness, MyProfile } from '@nxtgauge/domain/profiles';
import type { MyProfileContent } from '@nxtgauge/domain/profiles';
import { queuePosition } from '../approvals/index.ts';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readWorkingCopy } from './working-copy.ts';

type Row = Pick<
  MyProfile,
  | 'id'
  | 'slug'
  | 'professionKey'
  | 'status'
  | 'verificationStatus'
  | 'approvalStatus'
  | 'rejectionReason'
  | 'isProfilePublic'
  | 'ratingCount'
  | 'updatedAt'
> & { pausedAt: Date | null; pausedUntil: Date | null };

/** All own profiles, in the order in which they were started. */
export async function listMyProfiles(ctx: ServiceCtx): Promise<{ items: MyProfile[] }> {
  const { userId } = requireUser(ctx, 'profile.edit');
  const rows = await ctx.sql<{ id: string }[]>`
    select id from user_role_profiles where user_id = ${userId} order by created_at, id`;
  const items: MyProfile[] = [];
  for (const { id } of rows) items.push(MyProfile.parse(await myProfileOf(ctx, id, userId)));
  return { items };
}

/** One own profile for its editor, with its working copy. */
export async function getMyProfile(ctx: ServiceCtx, input: { profileId: string }): Promise<MyProfileContent> {
  return myProfileOf(ctx, input.profileId, requireUser(ctx, 'profile.edit').userId);
}

export async function myProfileOf(
  ctx: ServiceCtx,
  profileId: string,
  userId: string,
): Promise<MyProfileContent> {
  const [row] = await ctx.sql<Row[]>`
    select p.id, coalesce(p.slug, '') as slug, p.role_key as "professionKey", p.status,
      p.verification_status as "verificationStatus", p.approval_status as "approvalStatus",
      p.rejection_reason as "rejectionReason", p.is_profile_public as "isProfilePublic",
      p.rating_count as "ratingCount", json_instant(p.updated_at) as "updatedAt",
      p.paused_at as "pausedAt", p.paused_until as "pausedUntil"
    from user_role_profiles p where p.id = ${profileId} and p.user_id = ${userId}`;
  if (!row) throw notFound('profile');
  const { content, edit } = await readWorkingCopy(ctx, row.professionKey, row.id);
  const names = await placeNames(ctx, [content.placeSlug, ...content.serviceAreas]);
  const position = await queuePosition(ctx, 'profile', row.id);
  const paused = row.pausedAt !== null && (row.pausedUntil === null || row.pausedUntil > ctx.clock.now());
  return {
    ...row,
    ...content,
    serviceAreas: content.serviceAreas.map((slug) => ({ slug, name: names.get(slug) ?? slug })),
    placeName: names.get(content.placeSlug ?? '') ?? null,
    pausedAt: paused ? (row.pausedAt?.toISOString() ?? null) : null,
    pausedUntil: paused ? (row.pausedUntil?.toISOString() ?? null) : null,
    awaitingApproval: position !== null,
    queuePosition: position,
    pendingRevision: edit?.status === 'PENDING',
    edit: edit === null ? 'NONE' : edit.status === 'PENDING' ? 'WAITING' : 'REFUSED',
    completeness: completeness(row.professionKey, content),
  };
}

async function placeNames(ctx: ServiceCtx, slugs: (string | null)[]): Promise<Map<string, string>> {
  const rows = await ctx.sql<{ slug: string; name: string }[]>`
    select slug, name from places where slug = any (${slugs.filter((slug) => slug !== null)}::text[])`;
  return new Map(rows.map(({ slug, name }) => [slug, name]));
}
