import type { z } from 'zod';
import { notFound } from '@nxtgauge/domain/errors';
import { FUNNEL_STEPS, HiringReport, REJECTION_GROUP_LABELS, toCsv } from '@nxtgauge/domain/hiring';
import type { CsvCell, CsvFile, FunnelStep, JobReportInput } from '@nxtgauge/domain/hiring';
import { APPLICATION_STATUS_LABELS } from '@nxtgauge/domain/applications';
import { requireMember } from '../companies/index.ts';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { fileWord } from './list-applications.ts';

/** Reports that this process remembers, each with the state that it was counted at. */
const kept = new WeakMap<object, Map<string, { state: string; report: string }>>();
const KEPT = 2_000;

/**
 * `HiringReport` as JSON text: how hiring for a job went, read from `application_events` alone. For seniors and administrators: the
 * figures are about people whom a junior may not see. Events are only ever added, so a report holds as long as their number does.
 */
export async function readReport(ctx: ServiceCtx, input: z.infer<typeof JobReportInput>): Promise<string> {
  const { userId } = requireUser(ctx, 'company.work');
  const [job] = await ctx.sql<{ state: string }[]>`
    select concat_ws(' ', (select count(*) from application_events e where e.job_id = j.id), j.title,
      (select string_agg(s.name, ' ' order by s.position) from job_stages s where s.job_id = j.id),
      (select max(r.updated_at) from rejection_reasons r where r.company_profile_id = j.company_profile_id)) as state
    from company_members m join jobs j on j.company_profile_id = m.company_profile_id and j.id = ${input.jobId}
    where m.user_id = ${userId} and m.joined_at is not null and m.removed_at is null
      and m.role in ('admin', 'senior_recruiter')`;
  if (!job) {
    await requireMember(ctx, 'admin', 'senior_recruiter');
    throw notFound('job');
  }
  const reports = kept.get(ctx.ports) ?? new Map<string, { state: string; report: string }>();
  kept.set(ctx.ports, reports);
  const known = reports.get(input.jobId);
  if (known?.state === job.state) return known.report;
  const report = await countReport(ctx, input.jobId);
  if (reports.size >= KEPT) reports.clear();
  reports.set(input.jobId, { state: job.state, report });
  return report;
}

async function countReport({ sql }: ServiceCtx, jobId: string): Promise<string> {
  const [row] = await sql<{ report: string }[]>`
    with job as materialized (
      select id, title from jobs where id = ${jobId}),
    places as materialized (
      select e.application_id, e.kind, e.to_stage_id, e.to_status, e.rejection_reason_id, e.created_at as began,
        lead(e.created_at) over life as ended, lead(e.kind) over life as next_kind
      from application_events e join job on job.id = e.job_id
      where e.kind in ('APPLIED', 'MOVED', 'REJECTED', 'REJECTION_UNDONE', 'WITHDRAWN', 'HIRED')
      window life as (partition by e.application_id order by e.created_at, e.id)),
    furthest as materialized (
      select application_id, max(array_position(${[...FUNNEL_STEPS]}::text[], to_status)) as step from places group by application_id),
    stays as materialized (
      select to_stage_id as stage_id, extract(epoch from ended - began) / 3600.0 as hours
      from places where kind in ('APPLIED', 'MOVED', 'REJECTION_UNDONE'))
    select json_build_object('jobTitle', job.title,
      'funnel', (select json_agg(json_build_object('step', step, 'reached', (select count(*) from furthest where furthest.step >= nth)) order by nth)
        from unnest(${[...FUNNEL_STEPS]}::text[]) with ordinality as steps (step, nth)),
      'stages', (select coalesce(json_agg(json_build_object('stageId', s.id, 'name', s.name, 'stays', t.stays,
          'medianHours', t.median, 'p90Hours', t.p90, 'thereNow', t.there) order by s.position), '[]'::json)
        from job_stages s cross join lateral (
          select count(hours) as stays, count(*) - count(hours) as there,
            percentile_cont(0.5) within group (order by hours) as median, percentile_cont(0.9) within group (order by hours) as p90
          from stays where stays.stage_id = s.id) t where s.job_id = job.id),
      'sources', (select coalesce(json_agg(json_build_object('source', source, 'applied', applied, 'interviewed', interviewed, 'hired', hired)
          order by applied desc, source), '[]'::json)
        from (select a.source, count(*) as applied, count(*) filter (where f.step >= 3) as interviewed, count(*) filter (where f.step = 5) as hired
          from job_applications a join furthest f on f.application_id = a.id where a.job_id = job.id group by a.source) by_source),
      'reasons', (select coalesce(json_agg(json_build_object('label', label, 'group', reason_group, 'count', n) order by n desc, label), '[]'::json)
        from (select r.label, r.reason_group, count(*) as n from places p join rejection_reasons r on r.id = p.rejection_reason_id
          where p.kind = 'REJECTED' and p.next_kind is distinct from 'REJECTION_UNDONE' group by r.id) by_reason))::text as report
    from job`;
  if (!row) throw notFound('job');
  return row.report;
}

const STEP_NAMES: Record<FunnelStep, string> = APPLICATION_STATUS_LABELS;
const round = (hours: number | null) => (hours === null ? null : Math.round(hours * 10) / 10);

/** The report as one file of four tables. */
export async function exportReport(ctx: ServiceCtx, input: z.infer<typeof JobReportInput>): Promise<CsvFile> {
  const report = HiringReport.parse(JSON.parse(await readReport(ctx, input)));
  const rows: CsvCell[][] = [
    ['Step', 'Came this far'],
    ...report.funnel.map(({ step, reached }) => [STEP_NAMES[step], reached]),
    [],
    ['Column', 'Stays that ended', 'Median hours', '90th percentile hours', 'There now'],
    ...report.stages.map((s) => [s.name, s.stays, round(s.medianHours), round(s.p90Hours), s.thereNow]),
    [],
    ['Source', 'Applied', 'Interviewed', 'Hired'],
    ...report.sources.map(({ source, applied, interviewed, hired }) => [source, applied, interviewed, hired]),
    [],
    ['Reason', 'Kind', 'Applications'],
    ...report.reasons.map(({ label, group, count }) => [label, REJECTION_GROUP_LABELS[group], count]),
  ];
  return { name: `hiring-${fileWord(report.jobTitle)}.csv`, text: toCsv(rows) };
}
