import { HIRING_RULES_DEFAULT } from '@nxtgauge/domain/jobs';
import { DAY_MS } from '@nxtgauge/domain/time';
import { addApplicant, addCompany, addEmployee, addMember, addOpenJob } from '@nxtgauge/testing/catalogue';
import type { Applicant, Company, OpenJob } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { decideReport, reportContent } from '../trust/index.ts';
import {
  listCompanyReviews,
  listMyReviews,
  myCompanyReview,
  replyForCompany,
  replyToReview,
  withdrawReview,
  writeCompanyReview,
} from './index.ts';

const database = await cloneDatabase({ poolSize: 20 });
const world = new World(database);
const { sql } = database;
const visitor = contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports });
let company: Company;
let job: OpenJob;

beforeAll(async () => {
  company = await addCompany(database, world);
  await sql`update company_profiles set status = 'ACTIVE', approval_status = 'APPROVED' where id = ${company.id}`;
  job = await addOpenJob(database, world, company);
});

const INTERVIEW = 2;
const interviewed = () => addApplicant(database, world, job, { stage: INTERVIEW });
const TEXT = 'Two calm talks, clear questions, and an answer after three days.';
const write = (who: Applicant, text = TEXT) =>
  writeCompanyReview(who.ctx, { applicationId: who.applicationId, rating: 4, text });
const publicly = () => listCompanyReviews(visitor, { companyId: company.id, limit: 50 });

describe('writeCompanyReview', () => {
  it('is for whoever reached an interview, public at once, and tells nobody who it was', async () => {
    const who = await interviewed();
    const { reviewId } = await write(who);
    const [shown] = (await publicly()).items.filter(({ id }) => id === reviewId);
    expect(shown).toMatchObject({ rating: 4, text: TEXT, hidden: null, reply: null });
    expect(JSON.stringify(shown)).not.toMatch(/Imran|Sheikh/u);
    const told = await sql`
      select title || body as words from notifications where user_id = ${company.admin.userId} and event_key = 'review.of_company'`;
    expect(told).toHaveLength(1);
    expect(told[0]?.['words']).not.toContain('Imran');
    expect((await myCompanyReview(who.ctx, who)).state).toBe('WRITTEN');
    const mine = await listMyReviews(who.ctx, { side: 'by_me', limit: 10 });
    expect(mine).toMatchObject({
      items: [{ id: reviewId, otherName: company.name, leadTitle: 'Label designer', canWithdraw: true }],
    });
  });

  it('is refused before an interview, after the days, and for somebody else’s application', async () => {
    const early = await addApplicant(database, world, job);
    expect(await reasonOf(write(early))).toBe('TOO_EARLY');
    const longAgo = new Date(
      world.clock.now().getTime() - (HIRING_RULES_DEFAULT.reviewDaysAfterEnd + 1) * DAY_MS,
    );
    const late = await interviewed();
    await sql`update job_applications set status = 'WITHDRAWN', ended_at = ${longAgo} where id = ${late.applicationId}`;
    await sql`
      insert into application_events (id, application_id, job_id, kind, to_status, created_at)
      values (gen_random_uuid(), ${late.applicationId}, ${job.id}, 'MOVED', 'INTERVIEW', ${longAgo})`;
    expect((await myCompanyReview(late.ctx, late)).state).toBe('CLOSED');
    expect(await reasonOf(write(late))).toBe('REVIEW_CLOSED');
    const other = await interviewed();
    expect(await reasonOf(write({ ...other, ctx: early.ctx }))).toBe('NO_SUCH_THING');
  });

  it('is written once, also by ten at once', async () => {
    const who = await interviewed();
    const all = await Promise.all(Array.from({ length: 10 }, () => reasonOf(write(who))));
    expect(all.filter((reason) => reason === 'OK')).toHaveLength(1);
    expect(all.filter((reason) => reason === 'ALREADY_REVIEWED')).toHaveLength(9);
  });
});

it('would be written twice under the broken twin that looks first and writes later, which the race catches', async () => {
  const who = await interviewed();
  await sql`alter table company_review_links drop constraint company_review_links_job_application_id_unique`;
  let looked = 0;
  const bothLooked = Promise.withResolvers<void>();
  const naive = async () => {
    const before =
      await sql`select 1 from company_review_links where job_application_id = ${who.applicationId}`;
    looked += 1;
    if (looked === 2) bothLooked.resolve();
    await bothLooked.promise;
    if (before.length > 0) return;
    await sql`
      with r as (insert into reviews (id, reviewer_user_id, entity_type, entity_id, rating)
        values (gen_random_uuid(), ${who.userId}, 'company', ${company.id}, 5) returning id)
      insert into company_review_links (review_id, job_application_id) select id, ${who.applicationId} from r`;
  };
  await Promise.all([naive(), naive()]);
  expect(
    await sql`delete from company_review_links where job_application_id = ${who.applicationId} returning 1`,
  ).toHaveLength(2);
  await sql`
    alter table company_review_links add constraint company_review_links_job_application_id_unique unique (job_application_id)`;
});

describe('an answer of the company', () => {
  it('is one, by an administrator of that company, and reaches the author', async () => {
    const who = await interviewed();
    const { reviewId } = await write(who);
    const answer = (ctx: typeof visitor) =>
      replyForCompany(ctx, { reviewId, text: 'Thank you. We try to answer within a week.' });
    const senior = await addMember(database, world, company, 'senior_recruiter');
    const other = await addCompany(database, world, 'Konkan Textiles');
    expect(await reasonOf(answer(visitor))).toBe('SIGN_IN_REQUIRED');
    expect(await reasonOf(answer(who.ctx))).toBe('PERMISSION_MISSING');
    expect(await reasonOf(answer(senior.ctx))).toBe('PERMISSION_MISSING');
    expect(await reasonOf(answer(other.admin.ctx))).toBe('NO_SUCH_THING');
    const both = await Promise.all([
      reasonOf(answer(company.admin.ctx)),
      reasonOf(answer(company.admin.ctx)),
    ]);
    expect(both.toSorted()).toEqual(['ALREADY_REPLIED', 'OK']);
    expect((await publicly()).items.find(({ id }) => id === reviewId)?.reply?.text).toContain('Thank you');
    const told = await sql`
      select 1 from notifications where user_id = ${who.userId} and event_key = 'review.company_replied'`;
    expect(told).toHaveLength(1);
    expect(await reasonOf(replyToReview(who.ctx, { reviewId, text: 'I answer myself here.' }))).toBe(
      'NO_SUCH_THING',
    );
  });
});

describe('a review that goes', () => {
  it('when withdrawn by its author, leaves the page and tells the company without a name', async () => {
    const who = await interviewed();
    const { reviewId } = await write(who);
    await withdrawReview(who.ctx, { reviewId });
    expect((await publicly()).items.map(({ id }) => id)).not.toContain(reviewId);
    const [told] = await sql<{ words: string }[]>`
      select title || ' ' || body as words from notifications
      where user_id = ${company.admin.userId} and event_key = 'review.withdrawn'`;
    expect(told?.words).toContain('A candidate withdrew');
  });

  it('when reported, waits for a moderator, and when hidden keeps its place with the reason', async () => {
    const who = await interviewed();
    const { reviewId } = await write(who, 'The owner’s brother is a liar and everybody knows it.');
    const reader = await world.customer();
    await reportContent(reader.ctx, { kind: 'review', entityId: reviewId, reason: 'ABUSE', details: '' });
    expect((await publicly()).items.find(({ id }) => id === reviewId)?.underReview).toBe(true);
    const moderator = await addEmployee(database, world, 'Mira Moderator', 'moderator');
    const [report] = await sql<
      { id: string }[]
    >`select id from content_reports where entity_id = ${reviewId}`;
    await decideReport(moderator.ctx, {
      reportId: report?.id ?? '',
      decision: 'UPHOLD',
      hideReason: 'ABUSE',
      strike: null,
      words: 'Personal insults are not about the interview.',
    });
    expect((await publicly()).items.find(({ id }) => id === reviewId)).toMatchObject({
      rating: null,
      text: '',
      hidden: { reason: 'ABUSE' },
    });
  });
});
