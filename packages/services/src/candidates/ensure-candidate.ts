import { newId } from '@nxtgauge/db/ids';
import type { CandidateSource } from '@nxtgauge/domain/candidates';
import type { TxCtx } from '../context/index.ts';
import { logActivity } from './activity.ts';

export interface KnownPerson {
  companyId: string;
  /** Null when they have no account, or none that is known. */
  userId: string | null;
  firstName: string;
  lastName: string;
  email: string | null;
  phone?: string | null;
  source: CandidateSource;
  byUserId: string;
}

/**
 * The company's one record of this person, found by account or e-mail, made when there is none; of records that were merged the
 * kept one. Two at once get the same one:
 * the unique keys decide.
 */
export async function ensureCandidate(
  tx: TxCtx,
  person: KnownPerson,
): Promise<{ candidateId: string; created: boolean }> {
  const now = tx.clock.now();
  const email = person.email?.toLowerCase() ?? null;
  const [made] = await tx.sql<{ id: string }[]>`
    insert into candidates (id, company_profile_id, user_id, first_name, last_name, email, phone, source, created_by_user_id,
      created_at, updated_at)
    select ${newId()}, ${person.companyId}, ${person.userId}, ${person.firstName}, ${person.lastName}, ${email},
      ${person.phone ?? null}, ${person.source}, ${person.byUserId}, ${now}, ${now}
    where not exists (select from candidates where company_profile_id = ${person.companyId}
      and (user_id = ${person.userId}::uuid or email = ${email}))
    on conflict do nothing returning id`;
  if (made) {
    await logActivity(tx, {
      companyId: person.companyId,
      candidateId: made.id,
      entityType: 'candidate',
      entityId: made.id,
      action: 'create',
      new: { source: person.source },
    });
    return { candidateId: made.id, created: true };
  }
  const [known] = await tx.sql<{ id: string }[]>`
    update candidates set user_id = coalesce(user_id, ${person.userId}::uuid), updated_at = ${now}
    where id = (select id from candidates where company_profile_id = ${person.companyId}
      and (user_id = ${person.userId}::uuid or email = ${email}) order by user_id = ${person.userId}::uuid desc nulls last limit 1)
    returning id`;
  if (!known) throw new Error('the candidate was neither made nor found');
  return { candidateId: await keptRecord(tx, known.id), created: false };
}

/** Follows the pointers of archived records, each of which was merged into a later one. */
async function keptRecord(tx: TxCtx, candidateId: string): Promise<string> {
  const [kept] = await tx.sql<{ id: string }[]>`
    with recursive merged (id, step) as (
      select ${candidateId}::uuid, 0
      union all
      select (l.new_values ->> 'mergedInto')::uuid, m.step + 1
      from merged m join candidates c on c.id = m.id and c.status = 'archived'
        cross join lateral (select new_values from activity_logs
          where candidate_id = m.id and new_values ? 'mergedInto' order by created_at desc limit 1) l
      where m.step < 10
    )
    select id from merged order by step desc limit 1`;
  return kept?.id ?? candidateId;
}
