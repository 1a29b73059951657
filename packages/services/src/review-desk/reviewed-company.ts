import { pageFrom } from '@nxtgauge/domain/companies';
import type { CompanyPage } from '@nxtgauge/domain/companies';
import { livePage, pageInWords } from '../companies/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { fileFacts } from '../uploads/index.ts';
import type { ReviewedContent } from './reviewed-content.ts';

/** A company's page, or the edit of one beside what is live: its texts in words, and its logo. */
export async function readCompany(
  ctx: ServiceCtx,
  companyId: string,
  revisionId: string | null,
): Promise<ReviewedContent> {
  const [row] = await ctx.sql<{ payload: unknown; gstin: string | null }[]>`
    select c.gstin, (select r.payload_json from entity_revisions r where r.id = ${revisionId}::uuid) as payload
    from company_profiles c where c.id = ${companyId}`;
  if (!row) return { fields: [], images: [] };
  const live = await livePage(ctx, companyId);
  const edited = row.payload ? pageFrom(row.payload, live) : null;
  const fields = await pageInWords(ctx, edited ?? live, edited ? live : null);
  const known = { label: 'GSTIN', before: edited ? (row.gstin ?? '') : null, after: row.gstin ?? '' };
  return {
    fields: [...fields.map(({ label, before, after }) => ({ label, before, after })), known],
    images: await logos(ctx, live, edited),
  };
}

async function logos(
  ctx: ServiceCtx,
  live: CompanyPage,
  edited: CompanyPage | null,
): Promise<ReviewedContent['images']> {
  const ids = [edited?.logoFileId, live.logoFileId].filter((id) => typeof id === 'string');
  const facts = await fileFacts(ctx, ids);
  const changed = edited !== null && edited.logoFileId !== live.logoFileId;
  return [...new Set(ids)].flatMap((id) => {
    const file = facts.get(id);
    if (file?.kind !== 'picture') return [];
    const change = id === edited?.logoFileId ? ('added' as const) : ('removed' as const);
    return [{ url: file.url, alt: 'Logo', ...(changed ? { change } : {}) }];
  });
}
