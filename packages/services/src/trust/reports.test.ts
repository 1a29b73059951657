import { newId } from '@nxtgauge/db/ids';
import { DecideReportInput } from '@nxtgauge/domain/trust';
import type { Reportable } from '@nxtgauge/domain/trust';
import { addApplicant, addCompany, addEmployee, addOpenJob } from '@nxtgauge/testing/catalogue';
import type { StaffMember } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { requested, reviewedWork } from '@nxtgauge/testing/engagements';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, asEmployee, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import type { Person, Professional } from '@nxtgauge/testing/world';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ServiceCtx } from '../context/index.ts';
import { getThread, sendMessage } from '../conversations/index.ts';
import { listNotices } from '../notifications/index.ts';
import { listProfileReviews } from '../reviews/index.ts';
import { getWallet } from '../wallet/index.ts';
import {
  appeal,
  claimReport,
  decideAppeal,
  decideReport,
  getReport,
  hideReview,
  liftSuspension,
  listAppeals,
  listReports,
  readPersonTrust,
  reportContent,
  strikePerson,
  suspendProfile,
  unhideReview,
} from './index.ts';

const database = await cloneDatabase();
const { sql } = database;
const world = new World(database);
const visitor = contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports });
let customer: Person;
let professional: Professional;
let mina: StaffMember;
let omar: StaffMember;

beforeEach(async () => {
  customer = await world.customer('Asha Kulkarni');
  professional = await world.professional({ coins: 1_000 });
  mina = await addEmployee(database, world, 'Mina Moderator', 'moderator');
  omar = await addEmployee(database, world, 'Omar Moderator', 'moderator');
  await sql`select refresh_profile_search(array[${professional.profileId}::uuid])`;
});

type Kind = Reportable;
const report = (ctx: ServiceCtx, kind: Kind, entityId: string) =>
  reportContent(ctx, { kind, entityId, reason: 'ABUSE', details: 'Please look at this.' });
const decide = (
  who: { ctx: ServiceCtx },
  input: Partial<typeof DecideReportInput._input> & { reportId: string },
) =>
  decideReport(
    who.ctx,
    DecideReportInput.parse({ decision: 'DISMISS', words: 'We looked and found nothing wrong.', ...input }),
  );
const listed = async () =>
  (await listProfileReviews(visitor, { profileId: professional.profileId, limit: 20, sort: 'newest' })).items;
const sums = async () =>
  (
    await sql`select rating_sum, rating_count from user_role_profiles where id = ${professional.profileId}`
  )[0];

/** A public review whose text came in before the detector knew better. */
async function reviewSaying(text: string, rating = 2) {
  const made = await reviewedWork(world, customer, professional, rating);
  await sql`update reviews set review_text = ${text} where id = ${made.reviewId}`;
  return made;
}

describe('reporting', () => {
  it('leaves an honest review where it is, marked as under review (BR-19)', async () => {
    const { reviewId } = await reviewedWork(world, customer, professional, 2, 'Came late and left early.');
    expect(await report(professional.ctx, 'review', reviewId)).toMatchObject({ hiddenAtOnce: false });
    expect(await listed()).toMatchObject([
      { rating: 2, text: 'Came late and left early.', underReview: true },
    ]);
    expect(await reasonOf(report(professional.ctx, 'review', reviewId))).toBe('ALREADY_REPORTED');
    expect(await reasonOf(report(customer.ctx, 'review', reviewId))).toBe('OWN_ITEM');
    expect(await sums()).toEqual({ rating_sum: 2, rating_count: 1 });
  });

  it.each([
    ['contact data', 'Call me on 98200 12345 and I tell you more.', 'CONTACT_DATA'],
    ['abuse', 'This bastard never came back.', 'ABUSE'],
  ])('hides a review with %s at once, with the reason', async (_, text, reason) => {
    const { reviewId } = await reviewSaying(text);
    expect(await report(professional.ctx, 'review', reviewId)).toMatchObject({ hiddenAtOnce: true });
    expect(await listed()).toMatchObject([
      { rating: null, text: '', hidden: { reason }, underReview: false },
    ]);
    expect(await sums()).toEqual({ rating_sum: 0, rating_count: 0 });
    const { items } = await listReports(mina.ctx, { status: 'OPEN', limit: 100 });
    const mine = items.find(({ entityId }) => entityId === reviewId);
    expect(mine).toMatchObject({ hiddenAtOnce: true, title: 'Review of Ravi Studio' });
    // Dismissed: what only the detector hid is public again.
    await decide(mina, { reportId: mine?.id ?? '' });
    expect(await listed()).toMatchObject([{ rating: 2, hidden: null }]);
    expect(await sums()).toEqual({ rating_sum: 2, rating_count: 1 });
  });

  it('takes messages, leads and profiles from those who can see them, and from nobody else', async () => {
    const { leadId, requestId } = await requested(world, customer, professional);
    await sendMessage(customer.ctx, { requestId, body: 'When could you come by?' });
    const messageId = (await getThread(professional.ctx, { requestId, limit: 5 })).items[0]?.id ?? '';
    const stranger = await world.customer('Farida Sheikh');
    expect(await reasonOf(report(stranger.ctx, 'message', messageId))).toBe('NO_SUCH_THING');
    expect(await reasonOf(report(customer.ctx, 'message', messageId))).toBe('OWN_ITEM');
    expect(await reasonOf(report(professional.ctx, 'message', messageId))).toBe('OK');
    expect(await reasonOf(report(stranger.ctx, 'lead', leadId))).toBe('NO_SUCH_THING');
    expect(await reasonOf(report(customer.ctx, 'lead', leadId))).toBe('NO_SUCH_THING');
    expect(await reasonOf(report(professional.ctx, 'lead', leadId))).toBe('OK');
    expect(await reasonOf(report(stranger.ctx, 'profile', professional.profileId))).toBe('OK');
    expect(await reasonOf(report(professional.ctx, 'profile', professional.profileId))).toBe('OWN_ITEM');
    const wrong = { kind: 'message', entityId: messageId, reason: 'NOT_THE_WORK', details: '' } as const;
    expect(await reasonOf(reportContent(stranger.ctx, wrong))).toBe('INVALID_INPUT');
    const { items } = await listReports(mina.ctx, { status: 'OPEN', kind: 'message', limit: 100 });
    const found = items.find(({ entityId }) => entityId === messageId);
    expect(await getReport(mina.ctx, { reportId: found?.id ?? '' })).toMatchObject({
      content: { text: 'When could you come by?' },
      subject: { userId: customer.userId, name: 'Asha Kulkarni' },
      reporter: { userId: professional.userId },
      details: 'Please look at this.',
    });
    const seen = await sql`select 1 from audit_logs where event = 'report.view' and entity_id = ${messageId}`;
    expect(seen).toHaveLength(1);
  });
});

describe('deciding', () => {
  it('hides with the published reason and tells everybody who reported', async () => {
    const { reviewId } = await reviewedWork(
      world,
      customer,
      professional,
      1,
      'They asked for more money later.',
    );
    const other = await world.customer('Farida Sheikh');
    const { reportId } = await report(professional.ctx, 'review', reviewId);
    await report(other.ctx, 'review', reviewId);
    expect(await reasonOf(decide(mina, { reportId, decision: 'UPHOLD' }))).toBe('INVALID_INPUT');
    await decide(mina, {
      reportId,
      decision: 'UPHOLD',
      hideReason: 'FAKE',
      words: 'You were right, thank you.',
    });
    expect(await listed()).toMatchObject([{ text: '', hidden: { reason: 'FAKE' } }]);
    expect(await sums()).toEqual({ rating_sum: 0, rating_count: 0 });
    for (const who of [professional, other]) {
      expect((await listNotices(who.ctx, { limit: 1 })).items[0]).toMatchObject({
        eventKey: 'report.upheld',
        body: 'You were right, thank you.',
      });
    }
    expect(await sql`select status from content_reports where entity_id = ${reviewId}`).toMatchObject([
      { status: 'UPHELD' },
      { status: 'UPHELD' },
    ]);
    expect(await reasonOf(decide(omar, { reportId }))).toBe('REPORT_DECIDED');
  });

  it('closes a reported lead and gives the coins back', async () => {
    const before = await getWallet(professional.ctx);
    const { leadId } = await requested(world, customer, professional);
    const { reportId } = await report(professional.ctx, 'lead', leadId);
    await decide(mina, { reportId, decision: 'UPHOLD' });
    expect(await sql`select status, close_reason from leads where id = ${leadId}`).toEqual([
      { status: 'CLOSED', close_reason: 'REMOVED' },
    ]);
    expect(await getWallet(professional.ctx)).toMatchObject({ available: before.available, held: 0 });
  });

  it('takes a reported job down, with an answer to whoever applied; its poster cannot report it', async () => {
    const company = await addCompany(database, world);
    const job = await addOpenJob(database, world, company);
    const applicant = await addApplicant(database, world, job);
    expect(await reasonOf(report(company.admin.ctx, 'job', job.id))).toBe('OWN_ITEM');
    const { reportId } = await report(customer.ctx, 'job', job.id);
    expect((await getReport(mina.ctx, { reportId })).content).toMatchObject({ href: `/jobs/job-${job.id}` });
    await decide(mina, { reportId, decision: 'UPHOLD' });
    expect(await sql`select status, close_reason from jobs where id = ${job.id}`).toEqual([
      { status: 'CLOSED', close_reason: 'REMOVED' },
    ]);
    expect(await sql`select status from job_applications where id = ${applicant.applicationId}`).toEqual([
      { status: 'REJECTED' },
    ]);
    expect(await reasonOf(report(professional.ctx, 'job', job.id))).toBe('NO_SUCH_THING');
  });

  it('keeps others out while somebody has claimed it, for 15 minutes', async () => {
    const { reportId } = await report(customer.ctx, 'profile', professional.profileId);
    await claimReport(mina.ctx, { reportId });
    expect(await reasonOf(decide(omar, { reportId }))).toBe('REPORT_CLAIMED');
    expect(await getReport(omar.ctx, { reportId })).toMatchObject({
      blockedBecause: 'Mina Moderator is looking at this.',
    });
    world.clock.advance(15 * 60_000 + 1);
    await decide(omar, { reportId });
  });

  it('is never done by who reported or who is meant', async () => {
    const { reportId } = await report(customer.ctx, 'profile', professional.profileId);
    for (const { userId } of [customer, professional]) {
      const own = contextOf(database, {
        actor: asEmployee(userId, mina.employeeId, 'moderator'),
        clock: world.clock,
        ports: world.ports,
      });
      expect(await reasonOf(decide({ ctx: own }, { reportId }))).toBe('OWN_ITEM');
    }
  });
});

describe('two moderators at the same moment', () => {
  /** Reads first and writes later: what the lock is there against. */
  async function brokenDecide(reportId: string, reviewId: string): Promise<string> {
    const [row] = await sql`select status from content_reports where id = ${reportId}`;
    const [review] = await sql<{ rating: number; entity_id: string }[]>`
      select rating, entity_id from reviews where id = ${reviewId}`;
    if (row?.status !== 'OPEN' || !review) return 'REPORT_DECIDED';
    await new Promise((done) => setTimeout(done, 30));
    await sql`update content_reports set status = 'UPHELD', decided_by_user_id = ${mina.userId}, decided_at = now() where id = ${reportId}`;
    await sql`update reviews set status = 'HIDDEN', hidden_at = now(), hidden_reason = 'FAKE' where id = ${reviewId}`;
    await sql`
      update user_role_profiles set rating_sum = rating_sum - ${review.rating}, rating_count = rating_count - 1
      where id = ${review.entity_id}`;
    return 'OK';
  }
  const setUp = async () => {
    const { reviewId } = await reviewedWork(world, customer, professional, 2);
    await reviewedWork(world, customer, professional, 3);
    await reviewedWork(world, customer, professional, 3);
    const { reportId } = await report(professional.ctx, 'review', reviewId);
    return { reviewId, reportId };
  };

  it('decide once: one hears that it is decided, and the stars go once', async () => {
    const { reportId } = await setUp();
    const uphold = { reportId, decision: 'UPHOLD', hideReason: 'FAKE' } as const;
    const outcomes = await Promise.all([mina, omar, mina, omar].map((who) => reasonOf(decide(who, uphold))));
    expect(outcomes.sort()).toEqual(['OK', 'REPORT_DECIDED', 'REPORT_DECIDED', 'REPORT_DECIDED']);
    expect(await sums()).toEqual({ rating_sum: 6, rating_count: 2 });
    const told = await sql`
      select 1 from notifications where user_id = ${professional.userId} and event_key = 'report.upheld'`;
    expect(told).toHaveLength(1);
  });

  it('would take the stars twice without the lock', async () => {
    const { reportId, reviewId } = await setUp();
    expect(await Promise.all([brokenDecide(reportId, reviewId), brokenDecide(reportId, reviewId)])).toEqual([
      'OK',
      'OK',
    ]);
    expect(await sums()).toEqual({ rating_sum: 4, rating_count: 1 });
  });
});

describe('the appeal of a hidden review', () => {
  const statement = 'There is no phone number in it, please look again.';

  it('goes once to another moderator, who may put it back', async () => {
    const { reviewId } = await reviewedWork(world, customer, professional, 3);
    await hideReview(mina.ctx, { reviewId, reason: 'CONTACT_DATA', words: 'It holds a phone number.' });
    const contest = { subject: 'REVIEW', subjectId: reviewId, statement } as const;
    expect(await reasonOf(appeal(professional.ctx, contest))).toBe('NO_SUCH_THING');
    const { appealId } = await appeal(customer.ctx, contest);
    expect(await reasonOf(appeal(customer.ctx, contest))).toBe('ALREADY_APPEALED');
    const overturn = { appealId, decision: 'OVERTURN', words: 'It was not a phone number.' } as const;
    expect(await reasonOf(decideAppeal(mina.ctx, overturn))).toBe('OWN_ITEM');
    const queue = (await listAppeals(mina.ctx, { status: 'OPEN', limit: 100 })).items;
    expect(queue.find(({ id }) => id === appealId)?.blockedBecause).toMatch(/decided this first/u);
    await decideAppeal(omar.ctx, overturn);
    expect(await listed()).toMatchObject([{ rating: 3, hidden: null }]);
    expect(await reasonOf(decideAppeal(omar.ctx, overturn))).toBe('APPEAL_DECIDED');
    expect(await sums()).toEqual({ rating_sum: 3, rating_count: 1 });
  });

  it('stays hidden when the decision is upheld, and is decided once', async () => {
    const { reviewId } = await reviewedWork(world, customer, professional, 3);
    await hideReview(mina.ctx, { reviewId, reason: 'ABUSE', words: 'It is an insult.' });
    const { appealId } = await appeal(customer.ctx, { subject: 'REVIEW', subjectId: reviewId, statement });
    const third = await addEmployee(database, world, 'Tara Third', 'moderator');
    const outcomes = await Promise.all(
      [omar, third].map(({ ctx }) =>
        reasonOf(decideAppeal(ctx, { appealId, decision: 'UPHOLD', words: 'It is an insult indeed.' })),
      ),
    );
    expect(outcomes.sort()).toEqual(['APPEAL_DECIDED', 'OK']);
    expect(await listed()).toMatchObject([{ hidden: { reason: 'ABUSE' } }]);
    expect((await listNotices(customer.ctx, { limit: 1 })).items[0]).toMatchObject({
      eventKey: 'trust.appeal_upheld',
    });
  });
});

describe('who may not', () => {
  const words = 'Words that are long enough.';
  const acts: [string, (ctx: ServiceCtx, id: string) => Promise<unknown>][] = [
    ['list', (ctx) => listReports(ctx, { status: 'OPEN', limit: 20 })],
    ['list appeals', (ctx) => listAppeals(ctx, { status: 'OPEN', limit: 20 })],
    ['read', (ctx, reportId) => getReport(ctx, { reportId })],
    ['claim', (ctx, reportId) => claimReport(ctx, { reportId })],
    ['decide', (ctx, reportId) => decide({ ctx }, { reportId })],
    ['decide an appeal', (ctx, appealId) => decideAppeal(ctx, { appealId, decision: 'UPHOLD', words })],
    ['hide', (ctx, reviewId) => hideReview(ctx, { reviewId, reason: 'ABUSE', words })],
    ['unhide', (ctx, reviewId) => unhideReview(ctx, { reviewId, words })],
    ['strike', (ctx, userId) => strikePerson(ctx, { userId, kind: 'SPAM', reason: words })],
    ['suspend', (ctx, profileId) => suspendProfile(ctx, { profileId, days: 7, reason: words })],
    ['lift', (ctx, profileId) => liftSuspension(ctx, { profileId, reason: words })],
    ['read a person', (ctx, userId) => readPersonTrust(ctx, { userId })],
  ];
  it.each(acts)(
    '%s: a visitor, a user, staff without the permission, an unknown thing',
    async (name, act) => {
      const { reportId } = await report(customer.ctx, 'profile', professional.profileId);
      const approver = await addEmployee(database, world, 'Anita Approver', 'approver');
      expect(await reasonOf(act(visitor, reportId))).toBe('SIGN_IN_REQUIRED');
      expect(await reasonOf(act(customer.ctx, reportId))).toBe('SIGN_IN_REQUIRED');
      expect(await reasonOf(act(approver.ctx, reportId))).toBe('PERMISSION_MISSING');
      if (!name.startsWith('list')) expect(await reasonOf(act(mina.ctx, newId()))).toBe('NO_SUCH_THING');
      expect(await sql`select status from content_reports where id = ${reportId}`).toEqual([
        { status: 'OPEN' },
      ]);
    },
  );
  it('report: a visitor', async () => {
    expect(await reasonOf(report(visitor, 'profile', professional.profileId))).toBe('SIGN_IN_REQUIRED');
    expect(await reasonOf(report(customer.ctx, 'profile', newId()))).toBe('NO_SUCH_THING');
  });
});
