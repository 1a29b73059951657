import type { ReviewedField } from '@nxtgauge/domain/approvals';
import { EMPLOYMENT_TYPE_LABELS, JobContent, WORK_MODE_LABELS } from '@nxtgauge/domain/jobs';
import type { z } from 'zod';
import type { ServiceCtx } from '../context/index.ts';
import { contentOf } from '../jobs/job-content.ts';
import { openQuestions } from '../jobs/write-questions.ts';
import { placeBySlug } from '../places/index.ts';
import type { ReviewedContent } from './reviewed-content.ts';
import { rupees } from './words.ts';

type Field = z.infer<typeof ReviewedField>;

/** A job, or the edit of one beside what is live, in words. */
export async function readJob(
  ctx: ServiceCtx,
  jobId: string,
  revisionId: string | null,
): Promise<ReviewedContent> {
  const [row] = await ctx.sql<{ company: string; payload: unknown }[]>`
    select c.company_name as company, (select r.payload_json from entity_revisions r where r.id = ${revisionId}::uuid) as payload
    from jobs j join company_profiles c on c.id = j.company_profile_id where j.id = ${jobId}`;
  if (!row) return { fields: [], images: [] };
  const live = await contentInWords(ctx, await contentOf(ctx, jobId));
  const edited = row.payload ? await contentInWords(ctx, JobContent.parse(row.payload)) : null;
  const shown = edited ?? live;
  const questions = await openQuestions(ctx, jobId);
  const asked = questions.map(({ question, choices }) => [question, ...choices].join(' · ')).join('\n');
  const fields = Object.entries(shown).map(([label, after]): Field => ({
    label,
    before: edited ? (live[label] ?? '') : null,
    after,
  }));
  return {
    fields: [
      ...fields.slice(0, 1),
      { label: 'Company', before: edited ? row.company : null, after: row.company },
      ...fields.slice(1),
      { label: 'Questions', before: edited ? asked : null, after: asked },
    ],
    images: [],
  };
}

async function contentInWords(ctx: ServiceCtx, content: JobContent): Promise<Record<string, string>> {
  const place = content.placeSlug === null ? undefined : await placeBySlug(ctx, content.placeSlug);
  const { salary, experienceMin: least, experienceMax: most } = content;
  return {
    Title: content.title,
    Description: content.description,
    Place: place?.name ?? '',
    Employment: EMPLOYMENT_TYPE_LABELS[content.employmentType],
    Where: WORK_MODE_LABELS[content.modeOfWork],
    Pay: salary
      ? `${rupees(salary.minInr)} to ${rupees(salary.maxInr)} a ${salary.period === 'MONTH' ? 'month' : 'year'}`
      : '',
    'Must have': content.mustHaves.join(', '),
    'Nice to have': content.niceToHaves.join(', '),
    Experience:
      least === null && most === null
        ? ''
        : `${least ?? 0} ${most === null ? 'years or more' : `to ${most} years`}`,
    Openings: String(content.openings),
    Tags: content.tags.join(', '),
  };
}
