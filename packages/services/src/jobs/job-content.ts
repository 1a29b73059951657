import { isDeepStrictEqual } from 'node:util';
import { jobs } from '@nxtgauge/db/jobs';
import type { Sql } from '@nxtgauge/db/client';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import type { JobContent } from '@nxtgauge/domain/jobs';
import { eq } from 'drizzle-orm';
import type { ServiceCtx, TxCtx } from '../context/index.ts';

/** `select` list of a `JobContent` over `jobs j` and its place `p`. */
export const contentColumns = (sql: Sql) => sql`
  j.title, coalesce(j.description, '') as description, p.slug as "placeSlug", j.employment_type as "employmentType",
  j.mode_of_work as "modeOfWork", j.salary_range_json as salary, j.must_haves as "mustHaves",
  j.nice_to_haves as "niceToHaves", j.tags, j.experience_min as "experienceMin", j.experience_max as "experienceMax", j.openings`;

/** What of the job is live, or in the draft. */
export async function contentOf(ctx: Pick<ServiceCtx, 'sql'>, jobId: string): Promise<JobContent> {
  const [content] = await ctx.sql<JobContent[]>`
    select ${contentColumns(ctx.sql)} from jobs j left join places p on p.id = j.place_id where j.id = ${jobId}`;
  if (!content) throw notFound('job');
  return { ...content };
}

/** The columns of a job for this content; INVALID_INPUT for a place that is none of ours. */
export async function contentRow(ctx: Pick<ServiceCtx, 'sql'>, content: JobContent) {
  const [place] = await ctx.sql<{ id: string }[]>`select id from places where slug = ${content.placeSlug}`;
  if (content.placeSlug !== null && !place) {
    throw new AppError('INVALID_INPUT', 'Choose a place from the list.', {
      fieldErrors: [{ path: 'content.placeSlug', message: 'Choose a place from the list.' }],
    });
  }
  const { placeSlug: _slug, salary, ...plain } = content;
  return { ...plain, placeId: place?.id ?? null, location: null, salaryRangeJson: salary };
}

export async function writeContent(tx: TxCtx, jobId: string, content: JobContent): Promise<void> {
  await tx.db
    .update(jobs)
    .set({ ...(await contentRow(tx, content)), updatedAt: tx.clock.now() })
    .where(eq(jobs.id, jobId));
}

/** What differs, for the audit. */
export const contentChanges = (before: JobContent, after: JobContent): Record<string, [unknown, unknown]> =>
  Object.fromEntries(
    (Object.keys(after) as (keyof JobContent)[])
      .filter((key) => !isDeepStrictEqual(before[key], after[key]))
      .map((key) => [key, [before[key], after[key]]]),
  );
