import { notFound } from '@nxtgauge/domain/errors';
import type { ServiceCtx } from '../context/index.ts';

/**
 * Who wrote a review, who it is about, and the engagement that it came from. Of a company: the application, the job's title, and who
 * registered the company.
 */
export interface ReviewParties {
  requestId: string;
  leadId: string;
  leadTitle: string;
  authorId: string;
  authorName: string;
  subjectId: string;
  subjectName: string;
  /** The professional was reviewed, and not the customer. */
  ofProfessional: boolean;
  /** The company that was reviewed; null for any other review. */
  companyId: string | null;
}

/** First name of the customer, trading name of the professional, nothing of a candidate: nothing more is told. */
export async function reviewParties(ctx: ServiceCtx, reviewId: string): Promise<ReviewParties> {
  const [row] = await ctx.sql<ReviewParties[]>`
    select r.id as "requestId", l.id as "leadId", l.title as "leadTitle", v.reviewer_user_id as "authorId",
      case when d.of_pro then d.customer else p.display_name end as "authorName",
      case when d.of_pro then p.user_id else l.created_by_user_id end as "subjectId",
      case when d.of_pro then p.display_name else d.customer end as "subjectName", d.of_pro as "ofProfessional",
      null::uuid as "companyId"
    from reviews v
    join review_links k on k.review_id = v.id
    join lead_requests r on r.id = k.lead_request_id
    join leads l on l.id = r.lead_id
    join user_role_profiles p on p.id = r.user_role_profile_id
    left join user_identities i on i.user_id = l.created_by_user_id
    cross join lateral (select v.entity_type = 'professional' as of_pro,
      coalesce(l.posted_as, split_part(i.full_name, ' ', 1), 'The customer') as customer) d
    where v.id = ${reviewId}
    union all
    select a.id, j.id, j.title, v.reviewer_user_id, 'A candidate', c.user_id, c.company_name, false, c.id
    from reviews v
    join company_review_links k on k.review_id = v.id
    join job_applications a on a.id = k.job_application_id
    join jobs j on j.id = a.job_id
    join company_profiles c on c.id = j.company_profile_id
    where v.id = ${reviewId}`;
  if (!row) throw notFound('review');
  return row;
}

/** Where each side finds the engagement in the dashboard. */
export const pathForAuthor = (parties: ReviewParties): string =>
  parties.ofProfessional ? `/app/leads/${parties.leadId}` : `/app/requests/${parties.requestId}`;
