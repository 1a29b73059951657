import { rejectionReasons } from '@nxtgauge/db/applications';
import { newId } from '@nxtgauge/db/ids';
import { Board, CardPage } from '@nxtgauge/domain/hiring';
import { HOUR_MS } from '@nxtgauge/domain/time';
import { addApplicant, addCompany, addMember, addOpenJob, assign } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf, refusalOf } from '@nxtgauge/testing/refusals';
import { World } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ServiceCtx } from '../context/index.ts';
import {
  listReasons,
  markViewed,
  moveApplication,
  moveMany,
  readBoard,
  readColumn,
  readInbox,
  rejectApplication,
  rejectMany,
  saveReason,
  sendDueAnswers,
  undoRejections,
} from './index.ts';

const database = await cloneDatabase({ poolSize: 6 });
const world = new World(database);
const { sql } = database;
const company = await addCompany(database, world);
const senior = await addMember(database, world, company, 'senior_recruiter');
const junior = await addMember(database, world, company, 'junior_recruiter');
const boss = company.admin;
let reasonId = '';

beforeAll(async () => {
  reasonId = newId();
  await database.db.insert(rejectionReasons).values({
    id: reasonId,
    code: 'TEST',
    label: 'Too far away',
    reasonGroup: 'NEITHER',
    candidateWords: 'Place and hours do not fit together this time.',
  });
});

const boardOf = async (ctx: ServiceCtx, jobId: string, blind = false) =>
  Board.parse(JSON.parse(await readBoard(ctx, { jobId, blind })));
const stateOf = async (id: string) => {
  const [row] = await sql`
    select status, stage_id as stage, touched_at is not null as touched, ended_at is not null as ended,
      answer_sent_at is not null as told from job_applications where id = ${id}`;
  return row;
};
const eventsOf = async (id: string) =>
  (
    await sql`select kind, visible_at is not null as shared from application_events where application_id = ${id}
    order by created_at, id`
  ).map(({ kind, shared }) => `${kind}${shared ? '' : ' (own)'}`);
const noticesOf = async (userId: string) =>
  (await sql`select title, body from notifications where user_id = ${userId} order by created_at, id`).map(
    ({ title, body }) => `${title}: ${body}`,
  );

describe('the board', () => {
  it('shows every column with its count and a first page, and goes on from there without a gap', async () => {
    const job = await addOpenJob(database, world, company);
    const all = [];
    for (let i = 0; i < 28; i++) {
      all.push(await addApplicant(database, world, job, { name: `Person ${i}` }));
      world.clock.advance(1_000);
    }
    await addApplicant(database, world, job, { name: 'Meera Nair', stage: 2 });
    const board = await boardOf(senior.ctx, job.id);
    expect(board.columns.map(({ name, count, cards }) => [name, count, cards.length])).toEqual([
      ['Applied', 28, 25],
      ['Shortlisted', 0, 0],
      ['Interview', 1, 1],
      ['Offer', 0, 0],
    ]);
    const [applied] = board.columns;
    const rest = CardPage.parse(
      JSON.parse(
        await readColumn(senior.ctx, {
          jobId: job.id,
          stageId: applied?.id ?? '',
          blind: false,
          cursor: applied?.nextCursor ?? '',
        }),
      ),
    );
    expect([...(applied?.cards ?? []), ...rest.cards].map(({ id }) => id)).toEqual(
      all.map(({ applicationId }) => applicationId),
    );
    expect(rest.nextCursor).toBeNull();
  });

  it('shows a junior their own candidates only, also in the counts, and hides names when asked', async () => {
    const job = await addOpenJob(database, world, company);
    const mine = await addApplicant(database, world, job, { name: 'Farah Ali' });
    await addApplicant(database, world, job, { name: 'Imran Sheikh' });
    await assign(database, world, { candidateId: mine.candidateId, userId: junior.userId });
    const [column] = (await boardOf(junior.ctx, job.id)).columns;
    expect(column).toMatchObject({ count: 1, cards: [{ name: 'Farah Ali' }] });
    expect(column?.cards[0]?.assignees.map(({ userId }) => userId)).toEqual([junior.userId]);
    expect((await readInbox(junior.ctx)).jobs.map(({ jobId }) => jobId)).toEqual([job.id]);
    const blind = JSON.stringify(await boardOf(senior.ctx, job.id, true));
    expect(blind).not.toMatch(/Farah|Imran/u);
    expect(blind).toContain(`Applicant ${mine.applicationId.slice(-4).toUpperCase()}`);
  });
});

describe('a move', () => {
  it('takes the status of the column, is told forward, and counts as an answer', async () => {
    const job = await addOpenJob(database, world, company);
    const { applicationId, userId } = await addApplicant(database, world, job);
    await markViewed(senior.ctx, { applicationId });
    await markViewed(boss.ctx, { applicationId });
    const [first = '', second = '', third = ''] = job.stageIds;
    world.clock.advance(1_000);
    await moveApplication(senior.ctx, { applicationId, fromStageId: first, toStageId: third });
    expect(await stateOf(applicationId)).toMatchObject({ status: 'INTERVIEW', stage: third, touched: true });
    world.clock.advance(1_000);
    await moveApplication(senior.ctx, { applicationId, fromStageId: third, toStageId: second });
    expect(await stateOf(applicationId)).toMatchObject({ status: 'SHORTLISTED' });
    expect(await eventsOf(applicationId)).toEqual(['APPLIED', 'VIEWED', 'MOVED', 'MOVED']);
    expect(await noticesOf(userId)).toEqual([
      'Your application moved on: Sahyadri Foods: “Label designer” is now at “Interview”.',
    ]);
  });

  it('says where the card is when somebody else was first', async () => {
    const job = await addOpenJob(database, world, company);
    const { applicationId } = await addApplicant(database, world, job);
    const [first = '', second = '', third = ''] = job.stageIds;
    await moveApplication(senior.ctx, { applicationId, fromStageId: first, toStageId: second });
    const late = await refusalOf(
      moveApplication(boss.ctx, { applicationId, fromStageId: first, toStageId: third }),
    );
    expect(late).toMatchObject({
      reason: 'APPLICATION_MOVED',
      details: { stageId: second, status: 'SHORTLISTED' },
    });
    const elsewhere = await addOpenJob(database, world, company);
    expect(
      await reasonOf(
        moveApplication(senior.ctx, {
          applicationId,
          fromStageId: second,
          toStageId: elsewhere.stageIds[0] ?? '',
        }),
      ),
    ).toBe('NO_SUCH_THING');
  });
});

describe('a rejection', () => {
  it('is told after the delay, once, and can be undone unseen before', async () => {
    const job = await addOpenJob(database, world, company);
    const { applicationId, userId } = await addApplicant(database, world, job, { stage: 1 });
    await rejectApplication(senior.ctx, { applicationId, reasonId, delay: 'USUAL' });
    expect(await stateOf(applicationId)).toMatchObject({ status: 'REJECTED', ended: true, told: false });
    world.clock.advance(23 * HOUR_MS);
    expect(await sendDueAnswers(world.system)).toBe(0);
    const undone = await undoRejections(senior.ctx, { applicationIds: [applicationId] });
    expect(undone.results).toEqual([{ applicationId, result: 'DONE' }]);
    expect(await stateOf(applicationId)).toMatchObject({ status: 'SHORTLISTED', ended: false });
    await rejectApplication(senior.ctx, { applicationId, reasonId, delay: 'HOUR' });
    world.clock.advance(HOUR_MS);
    expect(await sendDueAnswers(world.system)).toBe(1);
    expect(await sendDueAnswers(world.system)).toBe(0);
    expect(await noticesOf(userId)).toEqual([
      'An answer from Sahyadri Foods: “Label designer”: Place and hours do not fit together this time.',
    ]);
    const late = await undoRejections(senior.ctx, { applicationIds: [applicationId] });
    expect(late.results).toEqual([{ applicationId, result: 'TOLD' }]);
  });

  it('needs a reason that is offered, of this company or everybody’s', async () => {
    const job = await addOpenJob(database, world, company);
    const { applicationId } = await addApplicant(database, world, job);
    const own = await saveReason(boss.ctx, {
      reasonId: null,
      label: 'No licence',
      group: 'WE_REJECTED',
      candidateWords: 'The job needs a driving licence.',
      isActive: true,
    });
    const mine = own.reasons.find(({ isStandard }) => !isStandard);
    await saveReason(boss.ctx, {
      reasonId: mine?.id ?? null,
      label: 'No licence',
      group: 'WE_REJECTED',
      candidateWords: 'The job needs a driving licence.',
      isActive: false,
    });
    const reject = (id: string) =>
      reasonOf(rejectApplication(senior.ctx, { applicationId, reasonId: id, delay: 'NOW' }));
    const listedFor = async ({ ctx }: typeof senior) => (await listReasons(ctx)).reasons.map(({ id }) => id);
    expect(await listedFor(senior)).toContain(mine?.id);
    expect(await listedFor(junior)).not.toContain(mine?.id);
    expect(await listedFor(junior)).toContain(reasonId);
    expect(await reject(mine?.id ?? '')).toBe('INVALID_INPUT');
    expect(await reject(newId())).toBe('INVALID_INPUT');
    expect(await reject(reasonId)).toBe('OK');
    expect(await stateOf(applicationId)).toMatchObject({ status: 'REJECTED', told: true });
    expect(await reject(reasonId)).toBe('APPLICATION_ENDED');
  });
});

describe('many at once', () => {
  it('answers for each, and the whole is undone as one', async () => {
    const job = await addOpenJob(database, world, company);
    const [first = '', second = ''] = job.stageIds;
    const people = await Promise.all(Array.from({ length: 6 }, () => addApplicant(database, world, job)));
    const ids = people.map(({ applicationId }) => applicationId);
    await moveApplication(boss.ctx, { applicationId: ids[0] ?? '', fromStageId: first, toStageId: second });
    const moved = await moveMany(senior.ctx, {
      moves: ids.map((applicationId) => ({ applicationId, fromStageId: first, toStageId: second })),
    });
    expect(moved.results.map(({ result }) => result)).toEqual(['MOVED', ...Array(5).fill('DONE')]);
    const rejected = await rejectMany(senior.ctx, {
      applicationIds: [...ids, newId()],
      reasonId,
      delay: 'USUAL',
    });
    expect(rejected.results.map(({ result }) => result)).toEqual([...Array(6).fill('DONE'), 'MISSING']);
    expect((await boardOf(senior.ctx, job.id)).job.rejected).toBe(6);
    const undone = await undoRejections(senior.ctx, { applicationIds: ids });
    expect(undone.results.every(({ result }) => result === 'DONE')).toBe(true);
    expect((await boardOf(senior.ctx, job.id)).columns[1]?.count).toBe(6);
    expect(await sendDueAnswers(world.system)).toBe(0);
  });
});
