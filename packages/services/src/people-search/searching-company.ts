import { AppError } from '@nxtgauge/domain/errors';
import { employerDomain } from '@nxtgauge/domain/job-seekers';
import { requireMember } from '../companies/index.ts';
import type { Membership } from '../companies/index.ts';
import type { ServiceCtx } from '../context/index.ts';

export interface SearchingCompany {
  member: Membership;
  gstin: string | null;
  /** Every domain under which the company or the reader can be blocked, with those above them. */
  domains: string[];
}

const withParents = (domain: string): string[] => {
  const parts = domain.toLowerCase().split('.');
  return parts.slice(0, -1).map((_, i) => parts.slice(i).join('.'));
};

/** The reader's company, if it may search: COMPANY_NOT_READY while it is not verified. */
export async function searchingCompany(ctx: ServiceCtx): Promise<SearchingCompany> {
  const member = await requireMember(ctx);
  const [company] = await ctx.sql<
    { gstin: string | null; emailDomain: string | null; verified: boolean; emails: string[] }[]
  >`
    select c.gstin, c.email_domain as "emailDomain", c.verification_status = 'VERIFIED' and c.status = 'ACTIVE' as verified,
      (select array_agg(u.email) from users u where u.id in (c.user_id, ${member.userId})) as emails
    from company_profiles c where c.id = ${member.companyId}`;
  if (!company?.verified) {
    throw new AppError(
      'COMPANY_NOT_READY',
      'People let verified companies find them. Have your company verified first.',
    );
  }
  const own = [company.emailDomain, ...company.emails.map(employerDomain)];
  return {
    member,
    gstin: company.gstin,
    domains: [...new Set(own.flatMap((domain) => (domain === null ? [] : withParents(domain))))],
  };
}
