import { newId } from '@nxtgauge/db/ids';
import { criteriaOf } from '@nxtgauge/domain/hiring';
import { DAY_MS, HOUR_MS } from '@nxtgauge/domain/time';
import { addApplicant, addCompany, addMember, addOpenJob, assign } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { World } from '@nxtgauge/testing/world';
import { describe, expect, it } from 'vitest';
import type { ServiceCtx } from '../context/index.ts';
import {
  addNote,
  cancelInterview,
  closeInterview,
  deleteNote,
  draftOffer,
  editNote,
  expireOffers,
  proposeInterview,
  readApplication,
  readInbox,
  readNotes,
  rejectApplication,
  rescheduleInterview,
  saveReason,
  saveScorecard,
  sendOffer,
  withdrawOffer,
} from './index.ts';

const database = await cloneDatabase({ poolSize: 6 });
const world = new World(database);
const { sql } = database;
const company = await addCompany(database, world);
const senior = await addMember(database, world, company, 'senior_recruiter');
const junior = await addMember(database, world, company, 'junior_recruiter');
const boss = company.admin;
const job = await addOpenJob(database, world, company);

const noticesOf = async (userId: string) =>
  (await sql`select title from notifications where user_id = ${userId} order by created_at, id`).map(
    ({ title }) => title as string,
  );
const sheetOf = (ctx: ServiceCtx, applicationId: string) =>
  readApplication(ctx, { applicationId, blind: false });
const later = (ms: number) => new Date(world.clock.now().getTime() + ms).toISOString();

describe('notes', () => {
  it('mention only who may see the candidate, tell them once, and belong to their author', async () => {
    const { candidateId } = await addApplicant(database, world, job);
    const write = (mentionedUserIds: string[]) =>
      addNote(senior.ctx, { candidateId, body: 'Strong portfolio, asks for hybrid work.', mentionedUserIds });
    expect(await reasonOf(write([junior.userId]))).toBe('INVALID_INPUT');
    expect(await reasonOf(write([newId()]))).toBe('INVALID_INPUT');
    await assign(database, world, { candidateId, userId: junior.userId });
    const { notes } = await write([junior.userId]);
    expect(await noticesOf(junior.userId)).toEqual(['Ritu Rao mentioned you']);
    const noteId = notes[0]?.id ?? '';
    const edited = await editNote(senior.ctx, {
      noteId,
      body: 'Strong portfolio, comes to the office.',
      mentionedUserIds: [junior.userId],
    });
    expect(edited.notes).toMatchObject([{ body: 'Strong portfolio, comes to the office.', isEdited: true }]);
    expect(await noticesOf(junior.userId)).toHaveLength(1);
    expect(await reasonOf(editNote(boss.ctx, { noteId, body: 'Mine now', mentionedUserIds: [] }))).toBe(
      'NO_SUCH_THING',
    );
    expect(await reasonOf(deleteNote(junior.ctx, { noteId }))).toBe('NO_SUCH_THING');
    await deleteNote(senior.ctx, { noteId });
    expect((await readNotes(junior.ctx, { candidateId })).notes).toEqual([]);
  });
});

describe('scorecards', () => {
  const criteria = criteriaOf(['Illustrator']);
  const card = (applicationId: string, rating = 4) => ({
    applicationId,
    verdict: 'YES' as const,
    ratings: criteria.map((criterion) => ({ criterion, rating, note: '' })),
    summary: 'Knows packaging well and explains every choice.',
  });

  it('hides the others’ until one’s own is in, by the server', async () => {
    const { applicationId } = await addApplicant(database, world, job);
    await saveScorecard(boss.ctx, card(applicationId));
    const before = await sheetOf(senior.ctx, applicationId);
    expect(before.scorecards).toEqual({ criteria, mine: null, others: [], otherCount: 1 });
    expect(JSON.stringify(before)).not.toContain('explains every choice');
    await saveScorecard(senior.ctx, card(applicationId, 2));
    const after = await sheetOf(senior.ctx, applicationId);
    expect(after.scorecards.mine?.ratings[0]?.rating).toBe(2);
    expect(after.scorecards.others.map(({ authorName }) => authorName)).toEqual(['Harini Iyer']);
  });

  it('rates what the job demands, each once', async () => {
    const { applicationId } = await addApplicant(database, world, job);
    const whole = card(applicationId);
    const save = (ratings: typeof whole.ratings) =>
      reasonOf(saveScorecard(senior.ctx, { ...whole, ratings }));
    expect(await save(whole.ratings.slice(1))).toBe('INVALID_INPUT');
    expect(await save([...whole.ratings, ...whole.ratings.slice(0, 1)])).toBe('INVALID_INPUT');
    expect(await save(whole.ratings)).toBe('OK');
  });
});

describe('interviews', () => {
  const propose = (applicationId: string, slots: string[], ctx = senior.ctx) =>
    proposeInterview(ctx, {
      applicationId,
      title: 'First talk',
      mode: 'ONSITE',
      placeWords: 'Second floor, ask for Ritu',
      durationMinutes: 45,
      slots,
    });
  const book = (id: string, at: string) =>
    sql`update interviews set status = 'BOOKED', starts_at = ${at} where id = ${id}`;

  it('offer free times only, to come, and tell the applicant of every change', async () => {
    const one = await addApplicant(database, world, job);
    const two = await addApplicant(database, world, job);
    const slot = later(2 * DAY_MS);
    const { id } = await propose(one.applicationId, [slot, later(3 * DAY_MS)]);
    await book(id, slot);
    expect(await reasonOf(propose(two.applicationId, [later(2 * DAY_MS + 30 * 60_000)]))).toBe('SLOT_TAKEN');
    expect(await reasonOf(propose(two.applicationId, [later(2 * DAY_MS + 45 * 60_000)]))).toBe('OK');
    expect(await reasonOf(propose(two.applicationId, [slot], boss.ctx))).toBe('OK');
    expect(await reasonOf(propose(two.applicationId, [later(-HOUR_MS)]))).toBe('INVALID_INPUT');
    expect((await readInbox(senior.ctx)).interviews).toMatchObject([{ id, startsAt: slot }]);
    expect(await reasonOf(closeInterview(senior.ctx, { interviewId: id, outcome: 'DONE' }))).toBe(
      'TOO_EARLY',
    );
    await rescheduleInterview(senior.ctx, { interviewId: id, slots: [later(4 * DAY_MS)] });
    const [open] = (await sheetOf(senior.ctx, one.applicationId)).interviews;
    expect(open).toMatchObject({ status: 'PROPOSED', startsAt: null, slots: [later(4 * DAY_MS)] });
    await cancelInterview(boss.ctx, { interviewId: id });
    expect(await reasonOf(cancelInterview(boss.ctx, { interviewId: id }))).toBe('INTERVIEW_NOT_OPEN');
    expect(await noticesOf(one.userId)).toEqual([
      'Sahyadri Foods invites you to an interview',
      'New times for your interview',
      'An interview was cancelled',
    ]);
  });

  it('are marked as done or missed once they began', async () => {
    const { applicationId } = await addApplicant(database, world, job);
    const slot = later(9 * DAY_MS);
    const { id } = await propose(applicationId, [slot]);
    await book(id, slot);
    world.clock.advance(10 * DAY_MS);
    await closeInterview(senior.ctx, { interviewId: id, outcome: 'MISSED' });
    const { interviews, timeline } = await sheetOf(senior.ctx, applicationId);
    expect(interviews[0]?.status).toBe('MISSED');
    expect(timeline[0]?.kind).toBe('INTERVIEW_MISSED');
  });
});

describe('offers', () => {
  const draft = (applicationId: string, ctx = senior.ctx) =>
    draftOffer(ctx, {
      applicationId,
      salaryInr: 42_000_000,
      startsOn: '2027-01-04',
      words: 'Label designer, five days a week, at our Pune office.',
      expiresAt: later(7 * DAY_MS),
    });

  it('leave by a second person who is no junior, and bring the card to the column of offers', async () => {
    const { applicationId, candidateId, userId } = await addApplicant(database, world, job);
    await assign(database, world, { candidateId, userId: junior.userId });
    const { id: offerId } = await draft(applicationId);
    expect(await reasonOf(draft(applicationId, boss.ctx))).toBe('OFFER_EXISTS');
    expect(await reasonOf(sendOffer(senior.ctx, { offerId }))).toBe('OWN_ITEM');
    expect(await reasonOf(sendOffer(junior.ctx, { offerId }))).toBe('PERMISSION_MISSING');
    expect((await readInbox(senior.ctx)).offers).toEqual([]);
    expect((await readInbox(boss.ctx)).offers).toMatchObject([{ id: offerId, salaryInr: 42_000_000 }]);
    await sendOffer(boss.ctx, { offerId });
    expect((await sheetOf(senior.ctx, applicationId)).card.status).toBe('OFFERED');
    expect(await reasonOf(sendOffer(boss.ctx, { offerId }))).toBe('OFFER_NOT_OPEN');
    expect(await reasonOf(withdrawOffer(junior.ctx, { offerId }))).toBe('PERMISSION_MISSING');
    const { reasons } = await saveReason(boss.ctx, {
      reasonId: null,
      label: 'No licence',
      group: 'WE_REJECTED',
      candidateWords: 'The job needs a driving licence.',
      isActive: true,
    });
    const reasonId = reasons.find(({ isStandard }) => !isStandard)?.id ?? '';
    expect(await reasonOf(rejectApplication(senior.ctx, { applicationId, reasonId, delay: 'NOW' }))).toBe(
      'OFFER_EXISTS',
    );
    await withdrawOffer(senior.ctx, { offerId });
    expect(await noticesOf(userId)).toEqual([
      'Sahyadri Foods makes you an offer',
      'Your application moved on',
      'An offer was withdrawn',
    ]);
  });

  it('end by themselves after their last day, once', async () => {
    const { applicationId, userId } = await addApplicant(database, world, job);
    const { id: offerId } = await draft(applicationId);
    await sendOffer(boss.ctx, { offerId });
    expect(await expireOffers(world.system)).toBe(0);
    world.clock.advance(7 * DAY_MS);
    expect(await expireOffers(world.system)).toBe(1);
    expect(await expireOffers(world.system)).toBe(0);
    expect(await noticesOf(userId)).toContain('An offer has ended');
    expect((await sheetOf(senior.ctx, applicationId)).offers[0]?.status).toBe('EXPIRED');
  });
});

it('a sheet without names has none', async () => {
  const { applicationId } = await addApplicant(database, world, job, { name: 'Zubin Daruwala' });
  const blind = JSON.stringify(await readApplication(senior.ctx, { applicationId, blind: true }));
  expect(blind).not.toMatch(/Zubin|Daruwala|@example/u);
});
