import { addCompany, addMember, addOpenJob } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { planListener, READ_WHOLE } from '@nxtgauge/testing/plans';
import { World } from '@nxtgauge/testing/world';
import { afterAll, describe, expect, it } from 'vitest';
import { listReviews } from '../resume-review/index.ts';
import { listResumes } from '../resumes/index.ts';
import { getCandidate, listActivity, listAssignments, listCandidates } from './index.ts';

const database = await cloneDatabase();
const { sql, plansOf, close } = planListener(database.url);
afterAll(close);
const world = new World(database);
const company = await addCompany(database, world);
const other = await addCompany(database, world, 'Konkan Textiles');
const senior = await addMember(database, world, company, 'senior_recruiter');
const junior = await addMember(database, world, company, 'junior_recruiter');

const job = await addOpenJob(database, world, company);
const otherJob = await addOpenJob(database, world, other);

/** 20,000 candidates of two companies, each with an account, a résumé, a review and an application; the junior and the senior are assigned to 200 of them. */
await database.sql.begin(async (tx) => {
  await tx`
    create temporary table made on commit drop as
      select n, uuidv7() as id, uuidv7() as file_id, uuidv7() as resume_id, uuidv7() as request_id, uuidv7() as user_id,
        timestamptz '2026-11-01' + n * interval '1 second' as at
      from generate_series(1, 20000) n`;
  await tx`insert into users (id, email, status) select user_id, 'u' || n || '@example.test', 'ACTIVE' from made`;
  await tx`insert into user_identities (user_id, full_name) select user_id, 'Person ' || n from made`;
  await tx`
    insert into candidates (id, company_profile_id, user_id, first_name, last_name, email, current_position, source, tags,
      created_by_user_id, created_at)
    select id, case when n % 2 = 0 then ${company.id}::uuid else ${other.id}::uuid end, user_id, 'Person' || n, 'Surname' || n % 700,
      'p' || n || '@example.test', 'Post ' || n % 90, 'UPLOAD', array['tag' || n % 40], ${senior.userId}, at from made`;
  await tx`
    insert into files (id, owner_user_id, kind, purpose, storage_key, mime_type, byte_size, sha256, is_sealed, original_name)
    select file_id, ${senior.userId}, 'DOCUMENT', 'resume', 'resumes/' || file_id, 'application/pdf', 1, file_id::text, true, 'a.pdf'
    from made`;
  await tx`
    insert into resumes (id, candidate_id, uploaded_by_user_id, original_filename, stored_filename, file_id, file_hash,
      file_size, mime_type, version_number, status, progress, extracted_text, uploaded_at)
    select resume_id, id, ${senior.userId}, 'a.pdf', 'resumes/' || file_id, file_id, file_id::text, 1, 'application/pdf', 1,
      'completed', 100, 'Text', at from made`;
  await tx`
    insert into review_requests (id, resume_id, requested_by_user_id, requested_at)
    select request_id, resume_id, case when n % 4 = 0 then ${senior.userId}::uuid else ${other.admin.userId}::uuid end, at from made`;
  await tx`
    insert into review_results (id, review_request_id, overall_score, executive_summary, detailed_scores, ai_model_used,
      processing_time_ms)
    select uuidv7(), request_id, 70, 'Good', '{}', 'Published rules', 5 from made`;
  await tx`
    insert into job_applications (id, job_id, applicant_user_id, candidate_id, stage_id, applied_at)
    select uuidv7(), case when n % 2 = 0 then ${job.id}::uuid else ${otherJob.id}::uuid end, user_id, id,
      case when n % 2 = 0 then ${job.stageIds[0] ?? ''}::uuid else ${otherJob.stageIds[0] ?? ''}::uuid end, at from made`;
  await tx`
    insert into user_candidate_assignments (id, user_id, candidate_id, assignment_type, assigned_at)
    select uuidv7(), (array[${junior.userId}, ${senior.userId}, ${other.admin.userId}]::uuid[])[1 + least(n % 100, 2)], id, 'primary', at
    from made`;
  await tx`
    insert into activity_logs (id, company_profile_id, candidate_id, user_id, entity_type, entity_id, action, created_at)
    select uuidv7(), ${company.id}, id, ${senior.userId}, 'candidate', id, 'create', at from made`;
});
await database.sql`vacuum analyze`;
const [one] = await database.sql<{ id: string; resumeId: string }[]>`
  select c.id, r.id as "resumeId" from candidates c join resumes r on r.candidate_id = c.id
    join user_candidate_assignments a on a.candidate_id = c.id and a.user_id = ${junior.userId} limit 1`;
const candidateId = one?.id ?? '';
const as = (ctx: typeof senior.ctx) => ({ ...ctx, sql });
/** A page each: no index is worth its price. */
const SMALL = /Seq Scan on (?:company_members|company_profiles|jobs)\b/gu;
const wholeReads = (plans: string) => plans.replaceAll(SMALL, '');
const list = { q: '', status: 'active', mine: false, limit: 20 } as const;

describe('plans of the desk, over 20,000 candidates', () => {
  it.each([
    ['a senior', senior, {}],
    ['a junior', junior, {}],
    ['a senior who looks for a name', senior, { q: 'surname69' }],
    ['a senior who wants their own', senior, { mine: true }],
    ['a junior who looks for a tag', junior, { tag: 'tag20' }],
  ])('the list of %s reads no table whole', async (_, who, filters) => {
    const plans = await plansOf(() => listCandidates(as(who.ctx), { ...list, ...filters }));
    expect(plans).toContain('candidates');
    expect(wholeReads(plans)).not.toMatch(READ_WHOLE);
  });

  it('the page of a senior comes off its index, newest first', async () => {
    const plans = await plansOf(() => listCandidates(as(senior.ctx), list));
    expect(plans).toContain('candidates_company_newest_index');
  });

  it.each([
    ['of a candidate', { candidateId }],
    ['of a version', { resumeId: one?.resumeId ?? '' }],
    ['that one asked for', {}],
  ])('reviews %s read no table whole', async (_, scope) => {
    const plans = await plansOf(() => listReviews(as(senior.ctx), { ...scope, limit: 20 }));
    expect(plans).toContain('review_requests');
    expect(wholeReads(plans)).not.toMatch(READ_WHOLE);
  });

  it('one candidate, with versions, assignments and activity, reads no table whole', async () => {
    for (const read of [
      () => getCandidate(as(junior.ctx), { candidateId }),
      () => listResumes(as(junior.ctx), { candidateId, limit: 20 }),
      () => listAssignments(as(junior.ctx), { candidateId, limit: 20 }),
      () => listActivity(as(junior.ctx), { candidateId, limit: 20 }),
    ]) {
      expect(wholeReads(await plansOf(read))).not.toMatch(READ_WHOLE);
    }
  });
});
