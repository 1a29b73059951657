import { candidateProfiles } from '@nxtgauge/db/profiles';
import { eq } from 'drizzle-orm';
import type { TxCtx } from '../context/index.ts';

export type CandidateProfileRow = typeof candidateProfiles.$inferSelect;

/** The person's profile under its row lock, begun if there is none. */
export async function lockCandidateProfile(tx: TxCtx, userId: string): Promise<CandidateProfileRow> {
  const now = tx.clock.now();
  await tx.sql`
    insert into candidate_profiles (id, user_id, display_name, created_at, updated_at)
    select gen_random_uuid(), user_id, full_name, ${now}, ${now} from user_identities where user_id = ${userId}
    on conflict (user_id) do nothing`;
  const [profile] = await tx.db
    .select()
    .from(candidateProfiles)
    .where(eq(candidateProfiles.userId, userId))
    .for('update');
  if (!profile) throw new Error('a candidate profile was neither made nor found');
  return profile;
}

/** What companies can find somebody by: titles and skills first, then what is told of them. Never their name or college. */
export async function refreshSearchWords(tx: TxCtx, userId: string): Promise<void> {
  await tx.sql`
    update candidate_profiles set search = search_vector(
      concat_ws(' ', headline, array_to_string(preferred_roles, ' '), array_to_string(skills, ' ')),
      concat_ws(' ', bio, location,
        (select string_agg(value #>> '{}', ' ')
          from jsonb_path_query(coalesce(resume_json, '{}') - '{basics,education,references}'::text[], 'strict $.**') as value
          where jsonb_typeof(value) = 'string')))
    where user_id = ${userId}`;
}
