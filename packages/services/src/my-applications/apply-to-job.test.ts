import { addCompany, addJobSeeker, addMember, addOpenJob, addResume } from '@nxtgauge/testing/catalogue';
import type { OpenJob } from '@nxtgauge/testing/catalogue';
import { candidates } from '@nxtgauge/db/candidates';
import { newId } from '@nxtgauge/db/ids';
import { jobQuestions, jobs } from '@nxtgauge/db/jobs';
import { candidateProfiles } from '@nxtgauge/db/profiles';
import { AppError } from '@nxtgauge/domain/errors';
import type { ApplyInput } from '@nxtgauge/domain/my-applications';
import { DAY_MS } from '@nxtgauge/domain/time';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf, refusalOf } from '@nxtgauge/testing/refusals';
import { World } from '@nxtgauge/testing/world';
import type { Person } from '@nxtgauge/testing/world';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { installStartingRoles } from '../identity/index.ts';
import { saveCandidateProfile } from '../job-seekers/index.ts';
import { applyToJob, explainMatch, listMyApplications, readJobToApply, readMyApplication } from './index.ts';

const database = await cloneDatabase({ poolSize: 12 });
const world = new World(database);
const { db, sql } = database;
await installStartingRoles(world.system);
const company = await addCompany(database, world);

/** A résumé on the person's own shelf. */
async function shelve(person: Person, version = 1, text?: string): Promise<string> {
  const [shelf] = await db
    .select({ id: candidates.id })
    .from(candidates)
    .where(eq(candidates.userId, person.userId));
  let candidateId = shelf?.id;
  if (!candidateId) {
    candidateId = newId();
    await db.insert(candidates).values({
      id: candidateId,
      userId: person.userId,
      firstName: 'Imran',
      lastName: 'Sheikh',
      createdByUserId: person.userId,
    });
  }
  return addResume(
    database,
    world,
    { candidateId, byUserId: person.userId },
    { version, ...(text ? { text } : {}) },
  );
}
async function ask(job: OpenJob, values: Partial<typeof jobQuestions.$inferInsert>): Promise<string> {
  const id = newId();
  await db
    .insert(jobQuestions)
    .values({ id, jobId: job.id, position: 0, question: 'Saturdays?', kind: 'YES_NO', ...values });
  return id;
}
const send = (person: Person, job: OpenJob, extra: Partial<ApplyInput> = {}) =>
  applyToJob(person.ctx, {
    jobId: job.id,
    resumeId: null,
    coverNote: 'I have drawn labels for six years.',
    answers: [],
    source: 'DIRECT',
    idempotencyKey: crypto.randomUUID(),
    ...extra,
  });

describe('applyToJob', () => {
  it('sends a copy of the chosen version, the match and the answers, and tells both sides', async () => {
    const job = await addOpenJob(database, world, company);
    const saturdays = await ask(job, { isKnockOut: true, passJson: true });
    const person = await addJobSeeker(database, world);
    await shelve(person, 1, 'Imran Sheikh\n\nExperience\nSold sweets at a shop for years.');
    const second = await shelve(person, 2);
    const form = await readJobToApply(person.ctx, { jobId: job.id });
    expect(form).toMatchObject({ closedBecause: null, applicationId: null, hasProfile: true });
    expect(form.resumes.map(({ versionNumber }) => versionNumber)).toEqual([2, 1]);
    const match = await explainMatch(person.ctx, { jobId: job.id, resumeId: second });
    expect(match.mustHaves).toEqual({ found: ['Illustrator'], missing: [] });
    const { applicationId } = await send(person, job, {
      resumeId: second,
      answers: [{ questionId: saturdays, value: false }],
    });
    const mine = await readMyApplication(person.ctx, { applicationId });
    expect(mine).toMatchObject({
      status: 'APPLIED',
      viewedAt: null,
      resume: { fileName: 'resume.pdf', versionNumber: 2 },
      answers: [{ question: 'Saturdays?', answer: 'No' }],
      match: { score: match.score },
      timeline: [{ kind: 'APPLIED' }],
      canWithdraw: true,
      canNudge: false,
    });
    const [row] = await sql`
      select a.knocked_out, a.source, c.company_profile_id, c.source as known_by, r.source_resume_id,
        (select count(*)::int from resume_sections where resume_id = r.id) as sections
      from job_applications a join candidates c on c.id = a.candidate_id join resumes r on r.id = a.resume_id where a.id = ${applicationId}`;
    expect(row).toMatchObject({
      knocked_out: true,
      source: 'DIRECT',
      company_profile_id: company.id,
      known_by: 'APPLICATION',
      source_resume_id: second,
    });
    expect(row?.['sections']).toBeGreaterThan(2);
    const told = await sql`
      select user_id, event_key from notifications where related_entity_id = ${applicationId} order by event_key`;
    expect(told.map((notice) => [notice['event_key'], notice['user_id']])).toEqual([
      ['application.received', company.admin.userId],
      ['application.sent', person.userId],
    ]);
  });

  it('stays as it was sent, whatever becomes of profile and résumé', async () => {
    const job = await addOpenJob(database, world, company);
    const person = await addJobSeeker(database, world);
    const resumeId = await shelve(person);
    const { applicationId } = await send(person, job, { resumeId });
    const before = await readMyApplication(person.ctx, { applicationId });
    await saveCandidateProfile(person.ctx, {
      headline: 'Something else altogether',
      bio: null,
      preferredRoles: ['Cook'],
      skills: [],
      placeSlug: null,
      openToRemote: false,
      experienceYears: 1,
      expectedSalaryInr: 90_000_000,
      noticeDays: 90,
    });
    await sql`update resumes set extracted_text = 'Nothing', original_filename = 'other.pdf' where id = ${resumeId}`;
    expect(await readMyApplication(person.ctx, { applicationId })).toEqual(before);
  });

  it('keeps one copy of a file for all jobs of a company', async () => {
    const person = await addJobSeeker(database, world);
    const resumeId = await shelve(person);
    const ids = [];
    for (let i = 0; i < 2; i++) {
      const job = await addOpenJob(database, world, company);
      ids.push((await send(person, job, { resumeId })).applicationId);
    }
    const rows =
      await sql`select distinct resume_id, candidate_id from job_applications where id = any(${ids})`;
    expect(rows).toHaveLength(1);
  });

  it('answers a repeated call with the same application', async () => {
    const job = await addOpenJob(database, world, company);
    const person = await addJobSeeker(database, world);
    const key = { idempotencyKey: crypto.randomUUID() };
    const first = await send(person, job, key);
    expect(await send(person, job, key)).toEqual(first);
    expect(await reasonOf(send(person, job))).toBe('ALREADY_APPLIED');
    expect((await readJobToApply(person.ctx, { jobId: job.id })).applicationId).toBe(first.applicationId);
  });

  it('refuses closed, paused and expired jobs, unknown ones and those of the own company', async () => {
    const person = await addJobSeeker(database, world);
    const now = world.clock.now();
    const closed = await addOpenJob(database, world, company, {
      status: 'CLOSED',
      closedAt: now,
      closeReason: 'FILLED',
    });
    const paused = await addOpenJob(database, world, company, { pausedAt: now, pauseReason: 'OWNER' });
    const expired = await addOpenJob(database, world, company, { expiresAt: new Date(now.getTime() - 1) });
    const draft = await addOpenJob(database, world, company, { status: 'DRAFT' });
    for (const job of [closed, paused, expired])
      expect(await reasonOf(send(person, job))).toBe('JOB_NOT_OPEN');
    expect(await reasonOf(send(person, draft))).toBe('NO_SUCH_THING');
    expect((await readJobToApply(person.ctx, { jobId: paused.id })).closedBecause).toBe('PAUSED');
    expect((await readJobToApply(person.ctx, { jobId: expired.id })).closedBecause).toBe('CLOSED');
    const recruiter = await addMember(database, world, company, 'junior_recruiter');
    const asCandidate = { ...recruiter, ctx: person.ctx };
    asCandidate.ctx = { ...person.ctx, actor: { ...person.ctx.actor, userId: recruiter.userId } as never };
    expect(await reasonOf(send(asCandidate, await addOpenJob(database, world, company)))).toBe('OWN_ITEM');
  });

  it('asks for the answers that the company asks for, and for no others', async () => {
    const job = await addOpenJob(database, world, company);
    const required = await ask(job, { kind: 'CHOICE', choices: ['Day', 'Night'], question: 'Which shift?' });
    await ask(job, { isRequired: false, kind: 'TEXT', position: 1 });
    const person = await addJobSeeker(database, world);
    const refusal = await refusalOf(send(person, job));
    expect(refusal?.fieldErrors).toEqual([
      { path: `answers.${required}`, message: 'Choose one of the answers.' },
    ]);
    for (const value of ['Never', true, 3]) {
      const answers = [{ questionId: required, value }];
      expect(await reasonOf(send(person, job, { answers }))).toBe('INVALID_INPUT');
    }
    const stray = [
      { questionId: required, value: 'Day' },
      { questionId: newId(), value: 'x' },
    ];
    expect(await reasonOf(send(person, job, { answers: stray }))).toBe('INVALID_INPUT');
    expect(await reasonOf(send(person, job, { answers: stray.slice(0, 1) }))).toBe('OK');
  });

  it('takes only a version of one’s own that was read', async () => {
    const job = await addOpenJob(database, world, company);
    const person = await addJobSeeker(database, world);
    const other = await addJobSeeker(database, world, 'Farah Ali');
    const foreign = await shelve(other);
    expect(await reasonOf(send(person, job, { resumeId: foreign }))).toBe('NO_SUCH_THING');
    expect(await reasonOf(explainMatch(person.ctx, { jobId: job.id, resumeId: foreign }))).toBe(
      'NO_SUCH_THING',
    );
    const waiting = await shelve(person);
    await sql`update resumes set status = 'pending', progress = 0 where id = ${waiting}`;
    expect(await reasonOf(send(person, job, { resumeId: waiting }))).toBe('RESUME_NOT_READY');
  });

  it('pages one’s own, newest first, and nobody else’s', async () => {
    const person = await addJobSeeker(database, world);
    for (let i = 0; i < 3; i++) {
      world.clock.advance(DAY_MS);
      await send(person, await addOpenJob(database, world, company, { title: `Job ${i}` }));
    }
    const first = await listMyApplications(person.ctx, { limit: 2 });
    expect(first.items.map(({ jobTitle }) => jobTitle)).toEqual(['Job 2', 'Job 1']);
    const rest = await listMyApplications(person.ctx, { limit: 2, cursor: first.nextCursor });
    expect(rest).toMatchObject({ items: [{ jobTitle: 'Job 0' }], nextCursor: null });
    const other = await addJobSeeker(database, world, 'Farah Ali');
    expect((await listMyApplications(other.ctx, { limit: 20 })).items).toEqual([]);
    expect(await reasonOf(readMyApplication(other.ctx, { applicationId: first.items[0]?.id ?? '' }))).toBe(
      'NO_SUCH_THING',
    );
  });
});

describe('sixteen applications of one person at once', () => {
  it('are one', async () => {
    const job = await addOpenJob(database, world, company);
    const person = await addJobSeeker(database, world);
    const resumeId = await shelve(person);
    const sent = await Promise.all(
      Array.from({ length: 16 }, () => reasonOf(send(person, job, { resumeId }))),
    );
    expect(sent.filter((reason) => reason === 'OK')).toHaveLength(1);
    expect(sent.filter((reason) => reason === 'ALREADY_APPLIED')).toHaveLength(15);
    const rows = await sql`select 1 from job_applications where job_id = ${job.id}`;
    expect(rows).toHaveLength(1);
  });

  it('become many by the twin that looks first and writes later, which this race catches', async () => {
    await sql`alter table job_applications drop constraint job_applications_job_id_applicant_user_id_unique`;
    const job = await addOpenJob(database, world, company);
    const person = await addJobSeeker(database, world);
    const { applicationId } = await send(person, await addOpenJob(database, world, company));
    const naive = async () => {
      const before = await sql`
        select 1 from job_applications where job_id = ${job.id} and applicant_user_id = ${person.userId}`;
      if (before.length > 0) throw new AppError('ALREADY_APPLIED', 'again');
      await sql`select pg_sleep(0.02)`;
      await sql`
        insert into job_applications (id, job_id, applicant_user_id, candidate_id, stage_id)
        select uuidv7(), ${job.id}, applicant_user_id, candidate_id, ${job.stageIds[0] ?? ''} from job_applications where id = ${applicationId}`;
    };
    const results = await Promise.all(Array.from({ length: 10 }, () => reasonOf(naive())));
    expect(results.filter((reason) => reason === 'OK').length).toBeGreaterThan(1);
    await sql`delete from job_applications where job_id = ${job.id}`;
    await sql`
      alter table job_applications add constraint job_applications_job_id_applicant_user_id_unique unique (job_id, applicant_user_id)`;
  });

  it('and a job that closes meanwhile takes none after it', async () => {
    const job = await addOpenJob(database, world, company);
    const people = await Promise.all(Array.from({ length: 8 }, () => addJobSeeker(database, world)));
    const close = async () => {
      await db
        .update(jobs)
        .set({ status: 'CLOSED', closedAt: world.clock.now(), closeReason: 'FILLED' })
        .where(eq(jobs.id, job.id));
      const [at] = await sql<{ count: number }[]>`
        select count(*)::int as count from job_applications where job_id = ${job.id}`;
      return at?.count ?? 0;
    };
    const [atClose, ...sent] = await Promise.all([
      close(),
      ...people.map((person) => reasonOf(send(person, job))),
    ]);
    const rows = await sql`select 1 from job_applications where job_id = ${job.id}`;
    expect(rows).toHaveLength(atClose);
    expect(sent.every((reason) => reason === 'OK' || reason === 'JOB_NOT_OPEN')).toBe(true);
  });

  it('a suspended profile sends none', async () => {
    const person = await addJobSeeker(database, world);
    await db
      .update(candidateProfiles)
      .set({ status: 'SUSPENDED' })
      .where(eq(candidateProfiles.userId, person.userId));
    expect(await reasonOf(send(person, await addOpenJob(database, world, company)))).toBe(
      'ACCOUNT_SUSPENDED',
    );
  });
});
