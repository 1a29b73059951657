import { roles, userRoles } from '@nxtgauge/db/identity';
import { candidateProfiles } from '@nxtgauge/db/profiles';
import { places } from '@nxtgauge/db/places';
import { AppError } from '@nxtgauge/domain/errors';
import type { MyCandidateProfile, SaveCandidateProfileInput } from '@nxtgauge/domain/job-seekers';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { wakeScreens } from '../notifications/notify.ts';
import { lockCandidateProfile, refreshSearchWords } from './internal.ts';
import { readCandidateProfile } from './read-candidate-profile.ts';

/** Writes one's profile as a job seeker. The first time it also makes the person a candidate. What was sent stays as it was sent. */
export async function saveCandidateProfile(
  ctx: ServiceCtx,
  input: SaveCandidateProfileInput,
): Promise<MyCandidateProfile> {
  const actor = requireUser(ctx);
  await ctx.ports.rateLimits.consume('write', actor.userId);
  await withTx(ctx, async (tx) => {
    const before = await lockCandidateProfile(tx, actor.userId);
    const place = input.placeSlug === null ? null : await placeOf(tx, input.placeSlug);
    const values = {
      headline: input.headline,
      bio: input.bio,
      location: place?.name ?? null,
      placeId: place?.id ?? null,
      preferredRoles: distinct(input.preferredRoles),
      skills: distinct(input.skills),
      openToRemote: input.openToRemote,
      experienceYears: input.experienceYears,
      expectedSalaryInr: input.expectedSalaryInr,
      noticeDays: input.noticeDays,
      updatedAt: tx.clock.now(),
    };
    await tx.db.update(candidateProfiles).set(values).where(eq(candidateProfiles.id, before.id));
    await refreshSearchWords(tx, actor.userId);
    const madeCandidate = await becomeCandidate(tx, actor.userId);
    await writeAudit(tx, {
      event: 'candidate_profile.save',
      action: 'UPDATE',
      entityType: 'candidate_profile',
      entityId: before.id,
      module: 'candidates',
      changes: {
        headline: [before.headline, values.headline],
        bio: [before.bio, values.bio],
        place_id: [before.placeId, values.placeId],
        preferred_roles: [before.preferredRoles, values.preferredRoles],
        skills: [before.skills, values.skills],
        open_to_remote: [before.openToRemote, values.openToRemote],
        experience_years: [before.experienceYears, values.experienceYears],
        expected_salary_inr: [before.expectedSalaryInr, values.expectedSalaryInr],
        notice_days: [before.noticeDays, values.noticeDays],
        ...(madeCandidate ? { user_role: [null, 'candidate'] } : {}),
      },
    });
    await wakeScreens(tx, actor.userId, [{ topic: 'candidate', entityId: before.id }]);
  });
  return readCandidateProfile(ctx);
}

const distinct = (words: readonly string[]): string[] => [
  ...new Map(words.map((word) => [word.toLowerCase(), word])).values(),
];

async function placeOf(tx: TxCtx, slug: string) {
  const [place] = await tx.db
    .select({ id: places.id, name: places.name })
    .from(places)
    .where(eq(places.slug, slug));
  if (!place) {
    throw new AppError('INVALID_INPUT', 'Choose a place from the list.', {
      fieldErrors: [{ path: 'placeSlug', message: 'Choose a place from the list.' }],
    });
  }
  return place;
}

async function becomeCandidate(tx: TxCtx, userId: string): Promise<boolean> {
  const [role] = await tx.db.select({ id: roles.id }).from(roles).where(eq(roles.key, 'candidate'));
  if (!role) throw new Error('the role candidate is missing');
  const now = tx.clock.now();
  const added = await tx.db
    .insert(userRoles)
    .values({ userId, roleId: role.id, status: 'APPROVED', approvedAt: now, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: userRoles.id });
  return added.length === 1;
}
