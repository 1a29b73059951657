import { addApplicant, addCompany, addJobSeeker, addOpenJob } from '@nxtgauge/testing/catalogue';
import type { Applicant, Company, OpenJob } from '@nxtgauge/testing/catalogue';
import {
  applicationEvents,
  interviews,
  interviewSlots,
  jobApplications,
  offers,
  rejectionReasons,
} from '@nxtgauge/db/applications';
import { newId } from '@nxtgauge/db/ids';
import { DAY_MS, HOUR_MS } from '@nxtgauge/domain/time';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { World } from '@nxtgauge/testing/world';
import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  answerOffer,
  callOffInterview,
  listMyApplications,
  nudgeCompany,
  pickSlot,
  readMyApplication,
  withdrawApplication,
} from './index.ts';

const database = await cloneDatabase({ poolSize: 12 });
const world = new World(database);
const { db, sql } = database;
let company: Company;
let job: OpenJob;
let me: Applicant;
let reasonId: string;

beforeAll(async () => {
  company = await addCompany(database, world);
  job = await addOpenJob(database, world, company);
  reasonId = newId();
  await db.insert(rejectionReasons).values({
    id: reasonId,
    companyProfileId: company.id,
    code: 'STRONGER_HERE',
    label: 'Others were stronger',
    reasonGroup: 'WE_REJECTED',
    candidateWords: 'Others fitted this job more closely.',
  });
});
beforeEach(async () => {
  me = await addApplicant(database, world, job);
});
const at = (ms: number) => new Date(world.clock.now().getTime() + ms);
const mine = (who = me) => readMyApplication(who.ctx, { applicationId: who.applicationId });

async function invite(who: Applicant, starts: Date[], durationMinutes = 60) {
  const id = newId();
  await db.insert(interviews).values({
    id,
    applicationId: who.applicationId,
    proposedByUserId: company.admin.userId,
    title: 'First talk',
    mode: 'VIDEO',
    durationMinutes,
    createdAt: world.clock.now(),
  });
  const slots = starts.map((startsAt) => ({ id: newId(), interviewId: id, startsAt }));
  await db.insert(interviewSlots).values(slots);
  return { interviewId: id, slotIds: slots.map((slot) => slot.id) };
}
async function offer(who: Applicant, expiresAt: Date) {
  const id = newId();
  const approver = await world.person('Omar Khan', 'recruiter');
  await db.insert(offers).values({
    id,
    applicationId: who.applicationId,
    salaryInr: 48_000_000,
    words: 'We would like to have you.',
    expiresAt,
    status: 'SENT',
    createdByUserId: company.admin.userId,
    approvedByUserId: approver.userId,
    sentAt: world.clock.now(),
  });
  return id;
}
async function reject(who: Applicant, visibleAt: Date) {
  const now = world.clock.now();
  await db
    .update(jobApplications)
    .set({ status: 'REJECTED', rejectionReasonId: reasonId, answerVisibleAt: visibleAt, endedAt: now })
    .where(eq(jobApplications.id, who.applicationId));
  await db.insert(applicationEvents).values({
    applicationId: who.applicationId,
    jobId: job.id,
    kind: 'REJECTED',
    fromStatus: 'APPLIED',
    toStatus: 'REJECTED',
    rejectionReasonId: reasonId,
    visibleAt,
    createdAt: now,
  });
}

describe('a rejection', () => {
  it('is seen with its words from its hour on, and not before', async () => {
    await reject(me, at(24 * HOUR_MS));
    expect(await mine()).toMatchObject({
      status: 'APPLIED',
      timeline: [{ kind: 'APPLIED' }],
      canWithdraw: true,
    });
    expect((await listMyApplications(me.ctx, { group: 'ENDED', limit: 20 })).items).toEqual([]);
    world.clock.advance(24 * HOUR_MS);
    const seen = await mine();
    expect(seen).toMatchObject({ status: 'REJECTED', canWithdraw: false });
    expect(seen.timeline.at(-1)).toMatchObject({
      kind: 'REJECTED',
      words: expect.stringContaining('closely'),
    });
    expect((await listMyApplications(me.ctx, { group: 'OPEN', limit: 20 })).items).toEqual([]);
  });

  it('that was undone in time is never seen', async () => {
    await reject(me, at(24 * HOUR_MS));
    world.clock.advance(HOUR_MS);
    await db
      .update(jobApplications)
      .set({ status: 'APPLIED', rejectionReasonId: null, answerVisibleAt: null, endedAt: null })
      .where(eq(jobApplications.id, me.applicationId));
    await db.insert(applicationEvents).values({
      applicationId: me.applicationId,
      jobId: job.id,
      kind: 'REJECTION_UNDONE',
      visibleAt: null,
      createdAt: world.clock.now(),
    });
    world.clock.advance(3 * DAY_MS);
    expect((await mine()).timeline.map(({ kind }) => kind)).toEqual(['APPLIED']);
  });
});

describe('silence', () => {
  it('is said after 14 days, and can be asked about once', async () => {
    expect(await reasonOf(nudgeCompany(me.ctx, me))).toBe('TOO_EARLY');
    world.clock.advance(14 * DAY_MS);
    expect(await mine()).toMatchObject({ isSilent: true, canNudge: true });
    const asked = await Promise.all(Array.from({ length: 6 }, () => reasonOf(nudgeCompany(me.ctx, me))));
    expect(asked.filter((reason) => reason === 'OK')).toHaveLength(1);
    expect(asked.filter((reason) => reason === 'ALREADY_NUDGED')).toHaveLength(5);
    expect(await mine()).toMatchObject({
      canNudge: false,
      timeline: [{ kind: 'APPLIED' }, { kind: 'NUDGED' }],
    });
    const told = await sql`
      select user_id from notifications where related_entity_id = ${me.applicationId} and event_key = 'application.nudged'`;
    expect(told.map((row) => row['user_id'])).toEqual([company.admin.userId]);
  });
});

describe('an interview', () => {
  it('is booked at the chosen time and leads the company to it', async () => {
    const { interviewId, slotIds } = await invite(me, [at(DAY_MS), at(2 * DAY_MS), at(-HOUR_MS)]);
    const offered = await mine();
    expect(offered).toMatchObject({ waitsFor: 'SLOT', interviews: [{ status: 'PROPOSED' }] });
    expect(offered.interviews[0]?.slots.map(({ id }) => id)).toEqual(slotIds.slice(0, 2));
    expect(await reasonOf(pickSlot(me.ctx, { interviewId, slotId: slotIds[2] ?? '' }))).toBe('SLOT_TAKEN');
    const booked = await pickSlot(me.ctx, { interviewId, slotId: slotIds[1] ?? '' });
    expect(booked).toMatchObject({
      waitsFor: null,
      interviewAt: at(2 * DAY_MS).toISOString(),
      interviews: [{ status: 'BOOKED', slots: [] }],
    });
    expect(await reasonOf(pickSlot(me.ctx, { interviewId, slotId: slotIds[0] ?? '' }))).toBe(
      'INTERVIEW_NOT_OPEN',
    );
    const [notice] = await sql<{ body: string }[]>`
      select body from notifications where related_entity_id = ${me.applicationId} and event_key = 'interview.booked'`;
    expect(notice?.body).toMatch(/First talk.*Label designer.*\d/u);
  });

  it('at one hour with one interviewer goes to one of eight', async () => {
    const start = at(5 * DAY_MS);
    const rivals = await Promise.all(Array.from({ length: 8 }, () => addApplicant(database, world, job)));
    const invited = await Promise.all(rivals.map((rival) => invite(rival, [start])));
    const picked = await Promise.all(
      rivals.map((rival, i) =>
        reasonOf(
          pickSlot(rival.ctx, {
            interviewId: invited[i]?.interviewId ?? '',
            slotId: invited[i]?.slotIds[0] ?? '',
          }),
        ),
      ),
    );
    expect(picked.filter((reason) => reason === 'OK')).toHaveLength(1);
    expect(picked.filter((reason) => reason === 'SLOT_TAKEN')).toHaveLength(7);
    const loser = rivals[picked.indexOf('SLOT_TAKEN')];
    if (!loser) throw new Error('nobody lost');
    expect((await mine(loser)).interviews[0]?.slots).toEqual([]);
  });

  it('is promised to several by the twin that looks without a lock, which this race catches', async () => {
    const start = at(6 * DAY_MS);
    const rivals = await Promise.all(Array.from({ length: 6 }, () => addApplicant(database, world, job)));
    const invited = await Promise.all(rivals.map((rival) => invite(rival, [start])));
    const naive = async (interviewId: string) => {
      const clash = await sql`
        select 1 from interviews where proposed_by_user_id = ${company.admin.userId} and status = 'BOOKED' and starts_at = ${start}`;
      if (clash.length > 0) return false;
      await sql`select pg_sleep(0.02)`;
      await sql`update interviews set status = 'BOOKED', starts_at = ${start} where id = ${interviewId}`;
      return true;
    };
    const won = await Promise.all(invited.map(({ interviewId }) => naive(interviewId)));
    expect(won.filter(Boolean).length).toBeGreaterThan(1);
  });

  it('can be called off with words, and is no more to choose', async () => {
    const { interviewId, slotIds } = await invite(me, [at(9 * DAY_MS)]);
    const off = await callOffInterview(me.ctx, {
      interviewId,
      wantsOtherTime: true,
      words: 'I am at a wedding on that day.',
    });
    expect(off.interviews).toMatchObject([{ status: 'CANCELLED' }]);
    expect(await reasonOf(pickSlot(me.ctx, { interviewId, slotId: slotIds[0] ?? '' }))).toBe(
      'INTERVIEW_NOT_OPEN',
    );
    const [notice] = await sql<{ body: string }[]>`
      select body from notifications where related_entity_id = ${me.applicationId} and event_key = 'interview.other_time'`;
    expect(notice?.body).toContain('wedding');
  });
});

describe('an offer', () => {
  it('is answered once, while it holds', async () => {
    const offerId = await offer(me, at(3 * DAY_MS));
    expect(await mine()).toMatchObject({
      waitsFor: 'OFFER',
      offer: { status: 'SENT', salaryInr: 48_000_000 },
    });
    const answers = await Promise.all([
      reasonOf(answerOffer(me.ctx, { offerId, accept: true, words: null })),
      reasonOf(answerOffer(me.ctx, { offerId, accept: false, words: 'Too far away.' })),
    ]);
    expect(answers.toSorted()).toEqual(['OFFER_NOT_OPEN', 'OK']);
    expect(['ACCEPTED', 'DECLINED']).toContain((await mine()).offer?.status);
  });

  it('that ran out is not accepted', async () => {
    const offerId = await offer(me, at(DAY_MS));
    world.clock.advance(DAY_MS);
    expect((await mine()).offer?.status).toBe('EXPIRED');
    expect(await reasonOf(answerOffer(me.ctx, { offerId, accept: true, words: null }))).toBe(
      'OFFER_NOT_OPEN',
    );
  });
});

describe('taking an application back', () => {
  it('ends it with all that hangs on it, once', async () => {
    const { interviewId, slotIds } = await invite(me, [at(12 * DAY_MS)]);
    const offerId = await offer(me, at(3 * DAY_MS));
    const gone = await withdrawApplication(me.ctx, me);
    expect(gone).toMatchObject({
      status: 'WITHDRAWN',
      canWithdraw: false,
      interviews: [{ status: 'CANCELLED' }],
      offer: { status: 'DECLINED' },
    });
    expect(await reasonOf(withdrawApplication(me.ctx, me))).toBe('APPLICATION_ENDED');
    expect(await reasonOf(pickSlot(me.ctx, { interviewId, slotId: slotIds[0] ?? '' }))).toBe(
      'APPLICATION_ENDED',
    );
    expect(await reasonOf(answerOffer(me.ctx, { offerId, accept: true, words: null }))).toBe(
      'APPLICATION_ENDED',
    );
  });
});

it('nobody else touches it: not another applicant, not the company, not somebody without the role', async () => {
  const { interviewId, slotIds } = await invite(me, [at(20 * DAY_MS)]);
  const offerId = await offer(me, at(3 * DAY_MS));
  const verbs = [
    (ctx: typeof me.ctx) => readMyApplication(ctx, me),
    (ctx: typeof me.ctx) => withdrawApplication(ctx, me),
    (ctx: typeof me.ctx) => nudgeCompany(ctx, me),
    (ctx: typeof me.ctx) => pickSlot(ctx, { interviewId, slotId: slotIds[0] ?? '' }),
    (ctx: typeof me.ctx) => callOffInterview(ctx, { interviewId, wantsOtherTime: false, words: 'No.' }),
    (ctx: typeof me.ctx) => answerOffer(ctx, { offerId, accept: true, words: null }),
  ];
  const other = await addJobSeeker(database, world, 'Farah Ali');
  const customer = await world.person('Asha Kulkarni', 'customer');
  for (const verb of verbs) {
    expect(await reasonOf(verb(other.ctx))).toBe('NO_SUCH_THING');
    expect(await reasonOf(verb(company.admin.ctx))).toBe('PERMISSION_MISSING');
    expect(await reasonOf(verb(customer.ctx))).toBe('PERMISSION_MISSING');
  }
  expect(await mine()).toMatchObject({ status: 'APPLIED', waitsFor: 'OFFER' });
});
