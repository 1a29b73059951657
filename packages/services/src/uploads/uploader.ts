import { AppError } from '@nxtgauge/domain/errors';
import type { Permission } from '@nxtgauge/domain/identity';
import type { UploadKind } from '@nxtgauge/domain/uploads';
import { requireUser } from '../context/index.ts';
import type { Actor, UserActor } from '../context/index.ts';

/** Who has a use for a file of this kind: profiles and companies for pictures and papers, companies and job seekers for résumés. */
const USES: Record<UploadKind, readonly Permission[]> = {
  picture: ['profile.edit', 'company.work'],
  video: ['profile.edit'],
  document: ['profile.edit', 'company.work'],
  resume: ['company.work', 'job.apply'],
};

/** The signed-in person, who must have some use for such a file. What it is used for asks for its own permission. */
export function requireUploader(ctx: { actor: Actor }, kind: UploadKind): UserActor {
  const actor = requireUser(ctx);
  if (!USES[kind].some((permission) => actor.permissions.has(permission))) {
    throw new AppError(
      'PERMISSION_MISSING',
      'Your account may not store such files here. Ask support if you think it should.',
    );
  }
  return actor;
}
