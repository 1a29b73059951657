import { companyProfiles } from '@nxtgauge/db/companies';
import { COMPANY_STEP_LABELS, CompanyPage, TEAM_SIZE_LABELS } from '@nxtgauge/domain/companies';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { sameContent } from '@nxtgauge/domain/profiles';
import { eq } from 'drizzle-orm';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { releaseFiles } from '../uploads/index.ts';

export type CompanyRow = typeof companyProfiles.$inferSelect;

export async function lockCompanyRow(tx: TxCtx, companyId: string): Promise<CompanyRow> {
  const [company] = await tx.db
    .select()
    .from(companyProfiles)
    .where(eq(companyProfiles.id, companyId))
    .for('update');
  if (!company) throw notFound('company');
  return company;
}

/** What the public sees, or would see once it is approved first. */
export async function livePage(ctx: ServiceCtx, companyId: string): Promise<CompanyPage> {
  const [row] = await ctx.sql<CompanyPage[]>`
    select c.company_name as "companyName", c.business_type as "businessType", c.industry, p.slug as "placeSlug",
      c.team_size as "teamSize", c.bio, c.logo_file_id as "logoFileId"
    from company_profiles c left join places p on p.id = c.place_id where c.id = ${companyId}`;
  return CompanyPage.parse(row);
}

/** Writes the page to its row; jobs carry the company's name and industry in their search columns. */
export async function writePage(tx: TxCtx, company: CompanyRow, page: CompanyPage): Promise<void> {
  const place = page.placeSlug === null ? null : await placeOf(tx, page.placeSlug);
  await tx.db
    .update(companyProfiles)
    .set({
      companyName: page.companyName,
      businessType: page.businessType,
      industry: page.industry,
      placeId: place?.id ?? null,
      location: place?.name ?? null,
      teamSize: page.teamSize,
      bio: page.bio,
      logoFileId: page.logoFileId,
      updatedAt: tx.clock.now(),
    })
    .where(eq(companyProfiles.id, company.id));
  if (company.status !== 'ACTIVE') return;
  await tx.sql`
    select refresh_job_search(array(select id from jobs where company_profile_id = ${company.id} and status = 'LIVE'))`;
}

/** The place with this slug. Throws INVALID_INPUT, at the field, for an unknown one. */
export async function placeOf(
  tx: TxCtx,
  slug: string,
): Promise<{ id: string; name: string; citySlug: string }> {
  const [place] = await tx.sql<{ id: string; name: string; citySlug: string }[]>`
    select p.id, p.name, coalesce(c.slug, p.slug) as "citySlug"
    from places p left join places c on c.id = p.city_id where p.slug = ${slug}`;
  if (place) return place;
  throw new AppError('INVALID_INPUT', 'Choose a place from the list.', {
    fieldErrors: [{ path: 'placeSlug', message: 'Choose a place from the list.' }],
  });
}

const COLUMNS: Record<keyof CompanyPage, string> = {
  companyName: 'company_name',
  businessType: 'business_type',
  industry: 'industry',
  placeSlug: 'place_id',
  teamSize: 'team_size',
  bio: 'bio',
  logoFileId: 'logo_file_id',
};
const FIELDS = Object.keys(COLUMNS) as (keyof CompanyPage)[];

/** What differs, as the audit log wants it. Empty when nothing does. */
export const pageChanges = (before: CompanyPage, after: CompanyPage): Record<string, [unknown, unknown]> =>
  Object.fromEntries(
    FIELDS.filter((field) => !sameContent(before[field], after[field])).map((field) => [
      COLUMNS[field],
      [before[field], after[field]],
    ]),
  );

/** Lets go of this logo unless the page or a kept edit still shows it. Call it after the write. */
export async function releaseLogo(tx: TxCtx, companyId: string, fileId: string | null): Promise<void> {
  if (fileId === null) return;
  const [used] = await tx.sql`
    select from company_profiles where id = ${companyId} and logo_file_id = ${fileId}
    union all
    select from (select status, payload_json from entity_revisions
      where entity_type = 'company' and entity_id = ${companyId} order by created_at desc, id desc limit 1) newest
    where status in ('PENDING', 'REJECTED') and payload_json ->> 'logoFileId' = ${fileId}`;
  if (!used) await releaseFiles(tx, [fileId]);
}

interface PageInWords {
  field: keyof CompanyPage;
  label: string;
  before: string | null;
  after: string;
}

/** The texts of a page, for whoever reviews them; beside what was before when that is given. */
export async function pageInWords(
  ctx: ServiceCtx,
  page: CompanyPage,
  before: CompanyPage | null,
): Promise<PageInWords[]> {
  const slugs = [page.placeSlug, before?.placeSlug ?? null].filter((slug) => slug !== null);
  const rows = await ctx.sql<{ slug: string; name: string }[]>`
    select p.slug, concat_ws(', ', p.name, c.name) as name from places p left join places c on c.id = p.city_id
    where p.slug = any(${slugs}::text[])`;
  const places = new Map(rows.map(({ slug, name }) => [slug, name]));
  const words: Record<Exclude<keyof CompanyPage, 'logoFileId'>, (of: CompanyPage) => string | null> = {
    companyName: (of) => of.companyName,
    businessType: (of) => of.businessType,
    industry: (of) => of.industry,
    placeSlug: (of) => (of.placeSlug === null ? null : (places.get(of.placeSlug) ?? of.placeSlug)),
    teamSize: (of) => (of.teamSize === null ? null : TEAM_SIZE_LABELS[of.teamSize]),
    bio: (of) => of.bio,
  };
  return (Object.keys(words) as (keyof typeof words)[]).map((field) => ({
    field,
    label: COMPANY_STEP_LABELS[field],
    before: before ? (words[field](before) ?? '') : null,
    after: words[field](page) ?? '',
  }));
}
