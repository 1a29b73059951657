import { STANDARD_REJECTION_REASONS } from '@nxtgauge/domain/applications';
import { connect, transactionSql } from '../client/index.ts';
import type { Sql } from '../client/index.ts';
import { buildIndexes, dropIndexes, secondaryIndexes } from './scale/indexes.ts';

/** So many jobs have this many applicants each; the others share the rest. */
const CROWDED = { jobs: 20, applicants: 2_000 };
const WORKERS = 2;
const FILLED = ['job_stages', 'candidates', 'job_applications', 'application_events', 'company_members'];

/**
 * Boards for the big set: columns for every job, `applications` over all of them, and one event per step of each. The rows are
 * computed in the database from the position alone. Needs `seedScale` first; does nothing when there are boards already.
 */
export async function seedHiring(url: string, applications: number): Promise<void> {
  const connection = connect(url, {
    poolSize: WORKERS,
    applicationName: 'nxtgauge scale',
    statementTimeoutMs: 0,
    lockTimeoutMs: 0,
    idleInTransactionTimeoutMs: 0,
  });
  const { sql, db } = connection;
  try {
    const [known] = await sql`select 1 from job_applications limit 1`;
    if (known) return;
    const indexes = await secondaryIndexes(sql, FILLED);
    try {
      await db.transaction(async (tx) => {
        const inside = transactionSql(tx);
        await dropIndexes(inside, indexes);
        await addBoards(inside);
        await addApplications(inside, applications);
        await addEvents(inside);
      });
    } finally {
      await buildIndexes(sql, indexes, WORKERS);
    }
    await sql`vacuum analyze`;
  } finally {
    await connection.end();
  }
}

async function addBoards(sql: Sql): Promise<void> {
  await sql`
    insert into rejection_reasons (id, code, label, reason_group, candidate_words)
    select gen_random_uuid(), r.code, r.label, r."group", r."candidateWords"
    from jsonb_to_recordset(${JSON.stringify(STANDARD_REJECTION_REASONS)}::jsonb)
      r (code text, label text, "group" text, "candidateWords" text) on conflict do nothing`;
  await sql`
    insert into company_members (id, company_profile_id, user_id, role, joined_at)
    select gen_random_uuid(), id, user_id, 'admin', created_at from company_profiles c
    where not exists (select from company_members m where m.company_profile_id = c.id)`;
  await sql`
    insert into user_roles (id, user_id, role_id, status, approved_at)
    select gen_random_uuid(), c.user_id, r.id, 'APPROVED', c.created_at from company_profiles c, roles r
    where r.key in ('company', 'recruiter') on conflict do nothing`;
  await sql`
    insert into job_stages (id, job_id, position, name, status)
    select gen_random_uuid(), j.id, s.position, s.name, s.status from jobs j
    cross join (values (0, 'Applied', 'APPLIED'), (1, 'Shortlisted', 'SHORTLISTED'), (2, 'Interview', 'INTERVIEW'), (3, 'Offer', 'OFFERED'))
      s (position, name, status)`;
}

/** Person `k` of a job is the professional at `base + 37 k`: no one twice, and every job others. */
async function addApplications(sql: Sql, applications: number): Promise<void> {
  await sql`
    create temporary table people on commit drop as
    select id, row_number() over (order by id) - 1 as n from users where email like 'pro-%@scale.nxtgauge.test'`;
  await sql`alter table people add primary key (n)`;
  await sql`analyze people`;
  await sql`
    create temporary table crowd on commit drop as
    with numbered as (
      select id, company_profile_id, published_at, row_number() over (order by id) - 1 as n, count(*) over () as jobs
      from jobs where status = 'LIVE'),
    shares as (
      select *, case when n < ${CROWDED.jobs}::int then ${CROWDED.applicants}::int
        else ((${applications}::int - ${CROWDED.jobs * CROWDED.applicants}::int) / (jobs - ${CROWDED.jobs}::int))::int
          + (n < ${CROWDED.jobs}::int + (${applications}::int - ${CROWDED.jobs * CROWDED.applicants}::int) % (jobs - ${CROWDED.jobs}::int))::int
        end as share
      from numbered)
    select s.id as job_id, s.company_profile_id, p.id as user_id, s.published_at + (k * interval '7 minutes') as at,
      gen_random_uuid() as id, mod(k * 7 + s.n, 10)::int as luck
    from shares s cross join lateral generate_series(0, s.share - 1) k
    join people p on p.n = mod(s.n * 211 + k * 37, (select count(*) from people))`;
  await sql`
    insert into candidates (id, company_profile_id, user_id, first_name, last_name, email, source, created_by_user_id, created_at, updated_at)
    select gen_random_uuid(), c.company_profile_id, c.user_id, split_part(who.full_name, ' ', 1), split_part(who.full_name, ' ', 2),
      u.email, 'APPLICATION', c.user_id, c.at, c.at
    from (select company_profile_id, user_id, min(at) as at from crowd group by 1, 2) c
    join users u on u.id = c.user_id join user_identities who on who.user_id = c.user_id`;
  await sql`analyze candidates`;
  await sql`analyze crowd`;
  // Six of ten wait in the first column, two in the second, one in the third; one in ten was rejected from the first.
  await sql`
    insert into job_applications (id, job_id, applicant_user_id, candidate_id, stage_id, stage_entered_at, status, source, match_score,
      viewed_at, touched_at, rejection_reason_id, answer_visible_at, ended_at, applied_at, created_at, updated_at)
    select w.id, w.job_id, w.user_id, c.id, s.id, w.at, case when w.luck = 9 then 'REJECTED' else s.status end,
      (array['SEARCH', 'ALERT', 'DIRECT', 'REFERRAL'])[1 + w.luck % 4], 40 + w.luck * 6,
      case when w.luck > 3 then w.at + interval '2 hours' end, case when w.luck > 5 then w.at + interval '1 day' end,
      case when w.luck = 9 then r.id end, case when w.luck = 9 then w.at + interval '2 days' end,
      case when w.luck = 9 then w.at + interval '1 day' end, w.at, w.at, w.at
    from crowd w
    join candidates c on c.company_profile_id = w.company_profile_id and c.user_id = w.user_id
    join job_stages s on s.job_id = w.job_id and s.position = case when w.luck in (6, 7) then 1 when w.luck = 8 then 2 else 0 end
    cross join (select id from rejection_reasons where company_profile_id is null and code = 'STRONGER') r`;
}

async function addEvents(sql: Sql): Promise<void> {
  await sql`
    insert into application_events (id, application_id, job_id, kind, to_stage_id, to_status, acted_by_user_id, visible_at, created_at)
    select gen_random_uuid(), a.id, a.job_id, 'APPLIED', s.id, 'APPLIED', a.applicant_user_id, a.applied_at, a.applied_at
    from job_applications a join job_stages s on s.job_id = a.job_id and s.position = 0`;
  await sql`
    insert into application_events (id, application_id, job_id, kind, from_stage_id, to_stage_id, from_status, to_status,
      rejection_reason_id, visible_at, created_at)
    select gen_random_uuid(), a.id, a.job_id, case a.status when 'REJECTED' then 'REJECTED' else 'MOVED' end, s.id, a.stage_id, 'APPLIED',
      a.status, a.rejection_reason_id, a.applied_at + interval '1 day', a.applied_at + interval '1 day'
    from job_applications a join job_stages s on s.job_id = a.job_id and s.position = 0 where a.touched_at is not null`;
}
