import type { ApprovalRow } from '@nxtgauge/domain/approvals';
import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import type { ServiceCtx } from '../context/index.ts';
import type { Fragment } from '../search/index.ts';
import { claimsCountFrom } from './internal.ts';

export interface InboxRecord extends Omit<ApprovalRow, 'subtitle'> {
  professionKey: ProfessionKey | null;
  detail: string | null;
  placeName: string | null;
}

/** `select …` of one inbox line per request, with whatever it is about; `rest` adds conditions on `a`, order and limit. */
export async function inboxRecords(ctx: ServiceCtx, me: string, rest: Fragment): Promise<InboxRecord[]> {
  const { since, minutes } = await claimsCountFrom(ctx);
  const from = since.toISOString();
  // The page is cut out before anything is joined to it: filters and order are on `approval_requests` alone.
  return ctx.sql<InboxRecord[]>`
    with page as materialized (select a.* from approval_requests a ${rest})
    select a.id, a.entity_type as "entityType", a.entity_id as "entityId",
      coalesce(l.title, p.display_name, j.title, c.company_name, 'Removed') as title,
      coalesce(l.profession_key, p.role_key) as "professionKey", coalesce(jc.company_name, c.industry) as detail,
      coalesce(place.name, j.location, c.location) as "placeName",
      coalesce(submitter.full_name, '') as "submitterName", a.status,
      json_instant(a.submitted_at) as "submittedAt", json_instant(a.due_at) as "dueAt",
      case when held.now then coalesce(claimer.full_name, '') end as "claimedByName",
      held.now and a.claimed_by_user_id = ${me}::uuid as "claimedByMe",
      case when held.now then json_instant(a.claimed_at + ${minutes}::int * interval '1 minute') end as "claimedUntil",
      a.revision_id is not null as "isRevision", a.appeal_of_request_id is not null as "isAppeal",
      a.previous_request_id is not null as "isResent", a.sampled as "isSampled", a.risk_level as "riskLevel",
      a.content_version as "contentVersion"
    from page a
    cross join lateral (
      select coalesce(a.status = 'PENDING' and a.claimed_at > ${from}::timestamptz, false) as now
    ) held
    left join leads l on a.entity_type = 'lead' and l.id = a.entity_id
    left join user_role_profiles p on a.entity_type = 'profile' and p.id = a.entity_id
    left join jobs j on a.entity_type = 'job' and j.id = a.entity_id
    left join company_profiles jc on jc.id = j.company_profile_id
    left join company_profiles c on a.entity_type = 'company' and c.id = a.entity_id
    left join places place on place.id = coalesce(l.place_id, p.place_id, j.place_id)
    left join user_identities submitter on submitter.user_id = a.submitted_by_user_id
    left join user_identities claimer on claimer.user_id = a.claimed_by_user_id`;
}

export function inboxRow({ professionKey, detail, placeName, ...row }: InboxRecord): ApprovalRow {
  const kind = professionKey ? PROFESSIONS[professionKey].label : detail;
  return { ...row, subtitle: [kind, placeName].filter(Boolean).join(' · ') };
}
