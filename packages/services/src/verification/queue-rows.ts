import type { VerificationRow } from '@nxtgauge/domain/verification';
import type { ServiceCtx } from '../context/index.ts';
import type { Fragment } from '../search/index.ts';
import { claimsCountFrom } from './internal.ts';

/** `select …` of one line of the queue per request; the caller adds conditions on `r`, which is chosen first. */
export async function queueRows(ctx: ServiceCtx, me: string, chosen: Fragment): Promise<VerificationRow[]> {
  const since = (await claimsCountFrom(ctx)).toISOString();
  const rows = await ctx.sql<VerificationRow[]>`
    with r as materialized (${chosen})
    select r.id, r.verification_type as type, r.status,
      coalesce(p.display_name, c.company_name, 'Removed') as "profileName", p.role_key as "professionKey",
      coalesce(place.name, c.location) as "placeName", coalesce(owner.full_name, '') as "ownerName",
      (select count(*)::int from verification_documents d where d.verification_request_id = r.id) as documents,
      (select count(*)::int from verification_documents d where d.verification_request_id = r.id and d.status = 'PENDING') as "waitingDocuments",
      json_instant(r.submitted_at) as "submittedAt", json_instant(r.due_at) as "dueAt", json_instant(r.paused_at) as "pausedAt",
      json_instant(r.reviewed_at) as "reviewedAt",
      case when r.claimed_at > ${since}::timestamptz then coalesce(claimer.full_name, '') end as "claimedByName",
      coalesce(r.claimed_at > ${since}::timestamptz and r.claimed_by_user_id = ${me}::uuid, false) as "claimedByMe"
    from r
    left join user_role_profiles p on p.id = r.user_role_profile_id
    left join company_profiles c on c.id = r.company_profile_id
    left join places place on place.id = p.place_id
    left join user_identities owner on owner.user_id = r.submitted_by_user_id
    left join user_identities claimer on claimer.user_id = r.claimed_by_user_id
    order by r.place_in_list`;
  return rows.map((row) => ({ ...row }));
}
