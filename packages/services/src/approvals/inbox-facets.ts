import type { ApprovalEntityType } from '@nxtgauge/domain/approvals';
import type { ServiceCtx } from '../context/index.ts';

export interface InboxFacets {
  professionKey: string | null;
  citySlug: string | null;
  searchText: string;
}

/** By what the inbox finds a submission of this thing: its profession, its city, and the words for the search. */
export async function inboxFacets(
  { sql }: Pick<ServiceCtx, 'sql'>,
  submission: { entityType: ApprovalEntityType; entityId: string; submittedByUserId: string },
): Promise<InboxFacets> {
  const [facets] = await sql<InboxFacets[]>`
    select coalesce(l.profession_key, p.role_key) as "professionKey", coalesce(city.slug, place.slug) as "citySlug",
      concat_ws(' · ', coalesce(l.title, p.display_name, j.title, c.company_name), who.full_name, place.name, city.name) as "searchText"
    from (select ${submission.entityType}::text as entity_type, ${submission.entityId}::uuid as entity_id) a
    left join user_identities who on who.user_id = ${submission.submittedByUserId}
    left join leads l on a.entity_type = 'lead' and l.id = a.entity_id
    left join user_role_profiles p on a.entity_type = 'profile' and p.id = a.entity_id
    left join jobs j on a.entity_type = 'job' and j.id = a.entity_id
    left join company_profiles c on a.entity_type = 'company' and c.id = a.entity_id
    left join places place on place.id = coalesce(l.place_id, p.place_id, j.place_id, c.place_id)
    left join places city on city.id = place.city_id`;
  return facets ? { ...facets } : { professionKey: null, citySlug: null, searchText: '' };
}
