import type { ApprovalDetail } from '@nxtgauge/domain/approvals';
import { contactDataMessage, findContactData } from '@nxtgauge/domain/contact-data';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import type { ServiceCtx } from '../context/index.ts';
import type { ReviewedContent } from './reviewed-content.ts';
import { indianDate } from './words.ts';

type Hint = ApprovalDetail['hints'][number];

const DUPLICATE_DAYS = 14;
const DUPLICATE_SIMILARITY = 0.6;

/** What a reviewer should look at twice: a repeated lead (BR-14), contact data in the text (BR-15), a very new account. */
export async function reviewHints(
  ctx: ServiceCtx,
  subject: { entityType: string; entityId: string; submitterSince: Date; submittedAt: Date },
  { fields }: ReviewedContent,
): Promise<Hint[]> {
  const contacts = fields.flatMap((field): Hint[] => {
    const message = contactDataMessage(findContactData(field.after));
    return message === '' ? [] : [{ level: 'warn', text: `${field.label}: ${message}` }];
  });
  const young: Hint[] =
    subject.submitterSince > addMs(subject.submittedAt, -DAY_MS)
      ? [{ level: 'info', text: 'The account was less than a day old when this was sent.' }]
      : [];
  const repeated = subject.entityType === 'lead' ? await repeatedLeads(ctx, subject.entityId) : [];
  return [...repeated, ...contacts, ...young];
}

async function repeatedLeads(ctx: ServiceCtx, leadId: string): Promise<Hint[]> {
  const rows = await ctx.sql<{ title: string; status: string; created_at: Date }[]>`
    select other.title, other.status, other.created_at
    from leads mine
    join leads other on other.created_by_user_id = mine.created_by_user_id and other.profession_key = mine.profession_key
      and other.id <> mine.id and abs(extract(epoch from other.created_at - mine.created_at)) <= ${DUPLICATE_DAYS * 86_400}::int
    where mine.id = ${leadId}
      and similarity(concat_ws(' ', mine.title, mine.description), concat_ws(' ', other.title, other.description)) > ${DUPLICATE_SIMILARITY}::real
    order by other.created_at desc limit 3`;
  return rows.map((row) => ({
    level: 'warn',
    text: `Very similar to “${row.title}” of ${indianDate(row.created_at)} by the same person, which is ${row.status.toLowerCase()} now.`,
  }));
}
