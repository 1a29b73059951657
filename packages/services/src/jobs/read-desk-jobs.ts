import { OPEN_APPLICATION_STATUSES } from '@nxtgauge/domain/applications';
import type { ApprovalRequestStatus } from '@nxtgauge/domain/approvals';
import { notFound } from '@nxtgauge/domain/errors';
import type { DeskJob, DeskJobPage, DeskJobRow, DeskJobsInput, JobContent } from '@nxtgauge/domain/jobs';
import type { z } from 'zod';
import { requireMember } from '../companies/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readTimeCursor, timeCursor } from '../paging/index.ts';
import { readConfig } from '../settings/index.ts';
import { readableBy, seenApplications } from './internal.ts';
import { contentColumns } from './job-content.ts';
import { currentEdit } from './job-edit.ts';
import { openQuestions } from './write-questions.ts';
import { stagesOf, usedStages } from './write-stages.ts';

const lifeColumns = (ctx: ServiceCtx) => ctx.sql`
  j.id, j.title, j.status, j.slug, j.pause_reason as "pauseReason", j.close_reason as "closeReason",
  json_instant(j.created_at) as "createdAt", json_instant(j.published_at) as "publishedAt",
  json_instant(j.expires_at) as "expiresAt", json_instant(j.closed_at) as "closedAt",
  case when j.decide_by is not null and exists (select from job_applications o
      where o.job_id = j.id and o.status = any(${[...OPEN_APPLICATION_STATUSES]}::text[]))
    then json_instant(j.decide_by) end as "decideBy",
  coalesce(p.name, j.location) as "placeName"`;

/** Jobs of the reader's company, the newest first. A junior sees those to which people assigned to them applied. */
export async function listDeskJobs(
  ctx: ServiceCtx,
  input: z.infer<typeof DeskJobsInput>,
): Promise<z.infer<typeof DeskJobPage>> {
  const me = await requireMember(ctx);
  const { sql } = ctx;
  const after = readTimeCursor(input.cursor);
  const open = sql`a.job_id = j.id ${seenApplications(sql, me)} and a.status`;
  const rows = await sql<DeskJobRow[]>`
    with page as materialized (
      select j.* from jobs j
      where ${readableBy(sql, me)} and (j.created_at, j.id) < (${after.at}::timestamptz, ${after.id}::uuid)
        ${input.status === undefined ? sql`` : sql`and j.status = ${input.status}`}
      order by j.created_at desc, j.id desc limit ${input.limit + 1})
    select ${lifeColumns(ctx)}, j.employment_type as "employmentType", j.mode_of_work as "modeOfWork",
      (select count(*)::int from job_applications a where ${open} = any(${[...OPEN_APPLICATION_STATUSES]}::text[])) as "openApplications",
      (select count(*)::int from job_applications a where ${open} = 'APPLIED' and a.touched_at is null) as "untouchedApplications",
      (j.status in ('DRAFT', 'LIVE') and coalesce(latest.status in ('REJECTED', 'CHANGES_REQUESTED'), false)) as "cameBack"
    from page j left join places p on p.id = j.place_id
    left join lateral (select r.status from approval_requests r where r.entity_type = 'job' and r.entity_id = j.id
      order by r.submitted_at desc limit 1) latest on true
    order by j.created_at desc, j.id desc`;
  const items = rows.slice(0, input.limit).map((row) => ({ ...row }));
  const last = items.at(-1);
  return {
    items,
    nextCursor: last && rows.length > input.limit ? timeCursor({ at: last.createdAt, id: last.id }) : null,
    mayWrite: me.role !== 'junior_recruiter',
  };
}

type Life = Pick<
  DeskJob,
  | 'id'
  | 'title'
  | 'status'
  | 'slug'
  | 'pauseReason'
  | 'closeReason'
  | 'createdAt'
  | 'publishedAt'
  | 'expiresAt'
  | 'closedAt'
  | 'decideBy'
  | 'placeName'
>;
type DetailRow = Life &
  JobContent & {
    renewals: number;
    isPaid: boolean;
    applications: number;
    reviewStatus: ApprovalRequestStatus | null;
    reviewRemarks: string | null;
    reviewIsMine: boolean | null;
  };

/** One job of the reader's company with everything that its form shows. */
export async function readDeskJob(ctx: ServiceCtx, input: { jobId: string }): Promise<DeskJob> {
  const me = await requireMember(ctx);
  const { sql } = ctx;
  const [row] = await sql<DetailRow[]>`
    select ${lifeColumns(ctx)}, ${contentColumns(sql)}, j.renewals, j.paid_with is not null as "isPaid",
      (select count(*)::int from job_applications a where a.job_id = j.id ${seenApplications(sql, me)}) as applications,
      latest.status as "reviewStatus", latest.remarks as "reviewRemarks",
      latest.submitted_by_user_id = ${me.userId} as "reviewIsMine"
    from jobs j left join places p on p.id = j.place_id
    left join lateral (select r.* from approval_requests r where r.entity_type = 'job' and r.entity_id = j.id
      and r.appeal_of_request_id is null order by r.submitted_at desc limit 1) latest on true
    where j.id = ${input.jobId} and ${readableBy(sql, me)}`;
  if (!row) throw notFound('job');
  const edit = row.status === 'LIVE' ? await currentEdit(ctx, row.id) : null;
  const questions = await openQuestions(ctx, row.id);
  const stages = await stagesOf(ctx, row.id);
  const used = await usedStages(
    ctx,
    stages.map(({ id }) => id),
  );
  const { maxRenewals } = await readConfig(ctx, 'hiring.rules');
  return {
    ...lifeOf(row),
    content: edit?.content ?? liveContent(row),
    questions: questions.map(({ id, question, kind, choices, isRequired, isKnockOut, weight, passJson }) => ({
      id,
      question,
      kind,
      choices,
      isRequired,
      isKnockOut,
      weight,
      pass: passJson,
    })),
    stages: stages.map(({ id, name, status }) => ({ id, name, status, isUsed: used.has(id) })),
    edit: edit === null ? 'NONE' : edit.status === 'PENDING' ? 'WAITING' : 'CAME_BACK',
    review: row.reviewStatus
      ? { status: row.reviewStatus, remarks: row.reviewRemarks, isMine: row.reviewIsMine ?? false }
      : null,
    isPaid: row.isPaid,
    renewalsLeft: Math.max(0, maxRenewals - row.renewals),
    applications: row.applications,
    mayWrite: me.role !== 'junior_recruiter',
  };
}

const lifeOf = ({
  id,
  title,
  status,
  slug,
  pauseReason,
  closeReason,
  createdAt,
  publishedAt,
  expiresAt,
  closedAt,
  decideBy,
  placeName,
}: DetailRow): Life => ({
  id,
  title,
  status,
  slug,
  pauseReason,
  closeReason,
  createdAt,
  publishedAt,
  expiresAt,
  closedAt,
  decideBy,
  placeName,
});

const liveContent = (row: DetailRow): JobContent => ({
  title: row.title,
  description: row.description,
  placeSlug: row.placeSlug,
  employmentType: row.employmentType,
  modeOfWork: row.modeOfWork,
  salary: row.salary,
  mustHaves: row.mustHaves,
  niceToHaves: row.niceToHaves,
  tags: row.tags,
  experienceMin: row.experienceMin,
  experienceMax: row.experienceMax,
  openings: row.openings,
});
