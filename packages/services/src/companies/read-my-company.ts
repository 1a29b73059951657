import type { z } from 'zod';
import { missingSteps } from '@nxtgauge/domain/companies';
import type { CompanyChanges, MyCompany } from '@nxtgauge/domain/companies';
import { queuePosition } from '../approvals/index.ts';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { fileFacts } from '../uploads/index.ts';
import { pageInWords } from './company-content.ts';
import { readCompanyCopy } from './company-working-copy.ts';
import { membershipOf, requireMember } from './membership.ts';

type Row = Pick<MyCompany, 'id' | 'slug' | 'status' | 'approvalStatus' | 'verificationStatus'> &
  NonNullable<MyCompany['facts']>;

/** The company that the reader works for, with the copy that its administrators edit; null for whoever works for none. */
export async function readMyCompany(ctx: ServiceCtx): Promise<{ company: MyCompany | null }> {
  const actor = requireUser(ctx);
  const member = await membershipOf(ctx, actor.userId);
  if (!member) return { company: null };
  const [row] = await ctx.sql<Row[]>`
    select id, slug, status, approval_status as "approvalStatus", verification_status as "verificationStatus", gstin,
      email_domain as "emailDomain", contact_person_name as "contactPersonName"
    from company_profiles where id = ${member.companyId}`;
  if (!row) return { company: null };
  const { gstin, emailDomain, contactPersonName, ...standing } = row;
  const { page, edit } = await readCompanyCopy(ctx, row.id);
  const [place] = await ctx.sql<{ name: string }[]>`select name from places where slug = ${page.placeSlug}`;
  const logo =
    page.logoFileId === null ? undefined : (await fileFacts(ctx, [page.logoFileId])).get(page.logoFileId);
  const mayEdit = member.role === 'admin';
  return {
    company: {
      ...standing,
      ...page,
      placeName: place?.name ?? null,
      logoUrl: logo?.kind === 'picture' ? logo.url : null,
      awaitingApproval: (await queuePosition(ctx, 'company', row.id)) !== null,
      edit: edit === null ? 'NONE' : edit.status === 'PENDING' ? 'WAITING' : 'REFUSED',
      missing: missingSteps(page),
      mayEdit,
      facts: mayEdit ? { gstin, emailDomain, contactPersonName } : null,
    },
  };
}

/** What the edit, waiting or refused, would change of the live page. Nothing without an edit. Only administrators. */
export async function companyChanges(ctx: ServiceCtx): Promise<z.infer<typeof CompanyChanges>> {
  const { companyId } = await requireMember(ctx, 'admin');
  const { live, page, edit } = await readCompanyCopy(ctx, companyId);
  if (!edit) return { fields: [] };
  const fields = await pageInWords(ctx, page, live);
  const logo = {
    label: 'Logo',
    before: live.logoFileId ? 'A picture' : '',
    after: page.logoFileId ? 'Another picture' : '',
  };
  return {
    fields: [
      ...fields.map(({ label, before, after }) => ({ label, before: before ?? '', after })),
      ...(live.logoFileId === page.logoFileId ? [] : [logo]),
    ].filter(({ before, after }) => before !== after),
  };
}
