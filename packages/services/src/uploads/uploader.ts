import { AppError } from '@nxtgauge/domain/errors';
import type { Permission } from '@nxtgauge/domain/identity';
import { requireUser } from '../context/index.ts';
import type { Actor, UserActor } from '../context/index.ts';

/** What a person keeps files for: a profile, a company, or applying for jobs. */
const USES: readonly Permission[] = ['profile.edit', 'company.work', 'job.apply'];

/** The signed-in person, who must have some use for a file. What it is used for asks for its own permission. */
export function requireUploader(ctx: { actor: Actor }): UserActor {
  const actor = requireUser(ctx);
  if (!USES.some((permission) => actor.permissions.has(permission))) {
    throw new AppError(
      'PERMISSION_MISSING',
      'Your account may not store files here. Ask support if you think it should.',
    );
  }
  return actor;
}
