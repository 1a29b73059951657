import type { z } from 'zod';
import type { LeadTwin } from '@nxtgauge/domain/approvals';
import type { ServiceCtx } from '../context/index.ts';

const DUPLICATE_DAYS = 14;
const DUPLICATE_SIMILARITY = 0.6;

/** Leads of the same person, for the same profession and of the same fortnight, that say nearly the same (BR-14), newest first. */
export async function leadTwins(ctx: ServiceCtx, leadId: string): Promise<z.infer<typeof LeadTwin>[]> {
  const rows = await ctx.sql<z.infer<typeof LeadTwin>[]>`
    select other.id as "leadId", other.title, other.status, json_instant(other.created_at) as "postedAt",
      (select a.id from approval_requests a where a.entity_type = 'lead' and a.entity_id = other.id
        order by a.submitted_at desc, a.id desc limit 1) as "approvalId"
    from leads mine
    join leads other on other.created_by_user_id = mine.created_by_user_id and other.profession_key = mine.profession_key
      and other.id <> mine.id and abs(extract(epoch from other.created_at - mine.created_at)) <= ${DUPLICATE_DAYS * 86_400}::int
    where mine.id = ${leadId}
      and similarity(concat_ws(' ', mine.title, mine.description), concat_ws(' ', other.title, other.description)) > ${DUPLICATE_SIMILARITY}::real
    order by other.created_at desc limit 3`;
  return rows.map((row) => ({ ...row }));
}
