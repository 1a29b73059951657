import type { Sql } from '@nxtgauge/db/client';
import { newId } from '@nxtgauge/db/ids';
import type { TxCtx } from '../context/index.ts';

/** The candidate without a company on which a person's own résumés lie; made on first use, one however many ask at once. */
export async function ensureOwnShelf(tx: TxCtx, userId: string): Promise<string> {
  const now = tx.clock.now();
  await tx.sql`
    insert into candidates (id, user_id, first_name, last_name, created_by_user_id, created_at, updated_at)
    select ${newId()}, user_id, split_part(full_name, ' ', 1), trim(substr(full_name, length(split_part(full_name, ' ', 1)) + 1)),
      user_id, ${now}, ${now}
    from user_identities where user_id = ${userId} on conflict do nothing`;
  const [shelf] = await tx.sql<{ id: string }[]>`
    select id from candidates where user_id = ${userId} and company_profile_id is null`;
  if (!shelf) throw new Error('the shelf was neither made nor found');
  return shelf.id;
}

export async function ownShelf(ctx: Pick<TxCtx, 'sql'>, userId: string): Promise<string | null> {
  const [shelf] = await ctx.sql<{ id: string }[]>`
    select id from candidates where user_id = ${userId} and company_profile_id is null`;
  return shelf?.id ?? null;
}

/**
 * Whether `resumes r`, a version on the shelf of this person, went out with an application. A company that had the very file
 * already keeps no copy of its own, so the file counts, too.
 */
export const wasSent = (sql: Sql, userId: string) => sql`
  (exists (select from resumes copy where copy.source_resume_id = r.id)
    or exists (select from job_applications sent join resumes copy on copy.id = sent.resume_id
      where sent.applicant_user_id = ${userId} and copy.file_hash = r.file_hash))`;
