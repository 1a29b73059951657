import type { z } from 'zod';
import { notFound } from '@nxtgauge/domain/errors';
import type { ProfessionKey, WaitingChanges } from '@nxtgauge/domain/profiles';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { contentInWords } from './content-in-words.ts';
import { readWorkingCopy } from './working-copy.ts';

/** What the owner's edit, waiting or refused, would change of the live profile. Nothing without an edit. */
export async function waitingChanges(
  ctx: ServiceCtx,
  input: { profileId: string },
): Promise<z.infer<typeof WaitingChanges>> {
  const { userId } = requireUser(ctx, 'profile.edit');
  const [row] = await ctx.sql<{ key: ProfessionKey }[]>`
    select role_key as key from user_role_profiles where id = ${input.profileId} and user_id = ${userId}`;
  if (!row) throw notFound('profile');
  const { live, content, edit } = await readWorkingCopy(ctx, row.key, input.profileId);
  if (!edit) return { fields: [] };
  const fields = await contentInWords(ctx, row.key, content, live);
  return { fields: fields.filter(({ before, after }) => before !== after) };
}
