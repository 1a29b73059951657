import type { z } from 'zod';
import type { ApprovalEntityType, ReviewedField, ReviewedImage } from '@nxtgauge/domain/approvals';
import type { LeadUrgency } from '@nxtgauge/domain/leads';
import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import type { ServiceCtx } from '../context/index.ts';
import { describeAnswers } from '../leads/describe-answers.ts';
import { readCompany } from './reviewed-company.ts';
import { readJob } from './reviewed-job.ts';
import { readProfile } from './reviewed-profile.ts';
import { indianDate, rupees } from './words.ts';

type Field = z.infer<typeof ReviewedField>;
export interface ReviewedContent {
  fields: Field[];
  images: z.infer<typeof ReviewedImage>[];
}

/** Everything a reviewer reads, in words; for an edit with what it was before. Fields that say nothing are left out. */
export async function reviewedContent(
  ctx: ServiceCtx,
  subject: { entityType: ApprovalEntityType; entityId: string; revisionId: string | null },
): Promise<ReviewedContent> {
  const content = await READERS[subject.entityType](ctx, subject.entityId, subject.revisionId);
  return {
    ...content,
    fields: content.fields.filter((field) => field.after !== '' || (field.before ?? '') !== ''),
  };
}

const fresh = (label: string, after: string | null | undefined): Field => ({
  label,
  before: null,
  after: after ?? '',
});

type Reader = (ctx: ServiceCtx, entityId: string, revisionId: string | null) => Promise<ReviewedContent>;
const READERS: Record<ApprovalEntityType, Reader> = {
  lead: readLead,
  profile: readProfile,
  job: readJob,
  company: readCompany,
};

const URGENCY_LABELS: Record<LeadUrgency, string> = { FLEXIBLE: 'Flexible', SOON: 'Soon', URGENT: 'Urgent' };

interface LeadFacts {
  title: string;
  description: string | null;
  profession_key: ProfessionKey;
  place: string | null;
  budget_inr: number | null;
  required_date: string | null;
  urgency: LeadUrgency;
  answers: Record<string, unknown> | null;
}

async function readLead(ctx: ServiceCtx, leadId: string): Promise<ReviewedContent> {
  const [lead] = await ctx.sql<LeadFacts[]>`
    select l.title, l.description, l.profession_key, concat_ws(', ', p.name, c.name) as place, l.budget_inr,
      l.required_date::text as required_date, l.urgency,
      (select jsonb_object_agg(a.question_key, a.answer_json) from lead_answers a where a.lead_id = l.id) as answers
    from leads l left join places p on p.id = l.place_id left join places c on c.id = p.city_id
    where l.id = ${leadId}`;
  if (!lead) return { fields: [], images: [] };
  const fields = [
    fresh('Title', lead.title),
    fresh('Description', lead.description),
    fresh('Profession', PROFESSIONS[lead.profession_key].label),
    fresh('Place', lead.place),
    fresh('Budget', lead.budget_inr === null ? '' : rupees(lead.budget_inr)),
    fresh(
      'Needed on',
      lead.required_date === null ? 'No fixed day' : indianDate(new Date(lead.required_date)),
    ),
    fresh('How soon', URGENCY_LABELS[lead.urgency]),
    ...describeAnswers(lead.profession_key, lead.answers ?? {}).map(({ label, value }) =>
      fresh(label, value),
    ),
  ];
  return { fields, images: [] };
}
