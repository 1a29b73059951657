import { notFound } from '@nxtgauge/domain/errors';
import type { ServiceCtx } from '../context/index.ts';

/** Who wrote a review, who it is about, and the engagement that it came from. */
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
}

/** First name of the customer, trading name of the professional: nothing more is told. */
export async function reviewParties(ctx: ServiceCtx, reviewId: string): Promise<ReviewParties> {
  const [row] = await ctx.sql<ReviewParties[]>`
    select r.id as "requestId", l.id as "leadId", l.title as "leadTitle", v.reviewer_user_id as "authorId",
      case when d.of_pro then d.customer else p.display_name end as "authorName",
      case when d.of_pro then p.user_id else l.created_by_user_id end as "subjectId",
      case when d.of_pro then p.display_name else d.customer end as "subjectName", d.of_pro as "ofProfessional"
    from reviews v
    join review_links k on k.review_id = v.id
    join lead_requests r on r.id = k.lead_request_id
    join leads l on l.id = r.lead_id
    join user_role_profiles p on p.id = r.user_role_profile_id
    left join user_identities i on i.user_id = l.created_by_user_id
    cross join lateral (select v.entity_type = 'professional' as of_pro,
      coalesce(l.posted_as, split_part(i.full_name, ' ', 1), 'The customer') as customer) d
    where v.id = ${reviewId}`;
  if (!row) throw notFound('review');
  return row;
}

/** Where each side finds the engagement in the dashboard. */
export const pathForAuthor = (parties: ReviewParties): string =>
  parties.ofProfessional ? `/app/leads/${parties.leadId}` : `/app/requests/${parties.requestId}`;
