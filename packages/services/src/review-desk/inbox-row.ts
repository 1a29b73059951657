import type { ApprovalRow } from '@nxtgauge/domain/approvals';
import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import { addMs, MINUTE_MS } from '@nxtgauge/domain/time';
import type { ServiceCtx } from '../context/index.ts';
import type { Fragment } from '../search/index.ts';

/** A claim that nobody finished counts as free after this long. */
const CLAIM_MINUTES = 15;
export const claimsCountFrom = (now: Date): Date => addMs(now, -CLAIM_MINUTES * MINUTE_MS);

export interface InboxRecord extends Omit<ApprovalRow, 'subtitle'> {
  professionKey: ProfessionKey | null;
  detail: string | null;
  placeName: string | null;
}

/** `select …` of one inbox line per request, with whatever it is about; the caller adds conditions on `a`. */
export function inboxRecords(ctx: ServiceCtx, me: string, rest: Fragment) {
  const since = claimsCountFrom(ctx.clock.now()).toISOString();
  return ctx.sql<InboxRecord[]>`
    select a.id, a.entity_type as "entityType", a.entity_id as "entityId",
      coalesce(l.title, p.display_name, j.title, c.company_name, 'Removed') as title,
      coalesce(l.profession_key, p.role_key) as "professionKey", coalesce(jc.company_name, c.industry) as detail,
      coalesce(place.name, j.location, c.location) as "placeName",
      coalesce(submitter.full_name, '') as "submitterName", a.status,
      json_instant(a.submitted_at) as "submittedAt", json_instant(a.due_at) as "dueAt",
      case when a.status = 'PENDING' and a.claimed_at > ${since}::timestamptz then coalesce(claimer.full_name, '') end as "claimedByName",
      coalesce(a.status = 'PENDING' and a.claimed_at > ${since}::timestamptz and a.claimed_by_user_id = ${me}::uuid, false) as "claimedByMe",
      a.revision_id is not null as "isRevision"
    from approval_requests a
    left join leads l on a.entity_type = 'lead' and l.id = a.entity_id
    left join user_role_profiles p on a.entity_type = 'profile' and p.id = a.entity_id
    left join jobs j on a.entity_type = 'job' and j.id = a.entity_id
    left join company_profiles jc on jc.id = j.company_profile_id
    left join company_profiles c on a.entity_type = 'company' and c.id = a.entity_id
    left join places place on place.id = coalesce(l.place_id, p.place_id, j.place_id)
    left join user_identities submitter on submitter.user_id = a.submitted_by_user_id
    left join user_identities claimer on claimer.user_id = a.claimed_by_user_id
    ${rest}`;
}

export function inboxRow({ professionKey, detail, placeName, ...row }: InboxRecord): ApprovalRow {
  const kind = professionKey ? PROFESSIONS[professionKey].label : detail;
  return { ...row, subtitle: [kind, placeName].filter(Boolean).join(' · ') };
}
