import type { ListCandidatesInput } from '@nxtgauge/domain/candidates';
import {
  addApplicant,
  addCandidate,
  addCompany,
  addMember,
  addOpenJob,
  addResume,
  assign,
} from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf, refusalOf } from '@nxtgauge/testing/refusals';
import { World } from '@nxtgauge/testing/world';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { removeMember } from '../companies/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { getResume, listResumes } from '../resumes/index.ts';
import {
  assignCandidate,
  createCandidate,
  getCandidate,
  listActivity,
  listAssignments,
  listCandidates,
  reassignCandidate,
  setCandidateStatus,
  unassignCandidate,
  updateCandidate,
} from './index.ts';

const database = await cloneDatabase({ poolSize: 12 });
const world = new World(database);
const company = await addCompany(database, world);
const junior = await addMember(database, world, company, 'junior_recruiter');
const second = await addMember(database, world, company, 'junior_recruiter');
const senior = await addMember(database, world, company, 'senior_recruiter');

const fields = (email: string | null = null) => ({
  firstName: 'Meera',
  lastName: 'Kale',
  email,
  currentPosition: 'Proof reader',
  tags: ['print', 'print', 'marathi'],
  source: 'REFERRAL' as const,
  referredBy: 'Sunil from the press',
  idempotencyKey: crypto.randomUUID(),
});
const list = (ctx: ServiceCtx, input: Partial<z.infer<typeof ListCandidatesInput>> = {}) =>
  listCandidates(ctx, { q: '', status: 'active', mine: false, limit: 20, ...input });
const part = (candidateId: string) => ({ candidateId, limit: 50 });

describe('a candidate', () => {
  it('is written down once per intent, with its writer as the first who works with them', async () => {
    const input = fields('meera@example.test');
    const made = await createCandidate(junior.ctx, input);
    expect(made).toMatchObject({
      source: 'REFERRAL',
      referredBy: 'Sunil from the press',
      tags: ['print', 'marathi'],
    });
    expect(made.assignees).toMatchObject([{ userId: junior.userId, type: 'primary' }]);
    expect((await createCandidate(junior.ctx, input)).id).toBe(made.id);
    const known = await refusalOf(createCandidate(senior.ctx, fields('Meera@Example.test'.toLowerCase())));
    expect(known).toMatchObject({ reason: 'CANDIDATE_EXISTS', details: { candidateId: made.id } });
    const stranger = await refusalOf(createCandidate(second.ctx, fields('meera@example.test')));
    expect([stranger?.reason, stranger?.details]).toEqual(['CANDIDATE_EXISTS', undefined]);
  });

  it('is changed and put aside, and what changed is on record without addresses', async () => {
    const { id } = await createCandidate(senior.ctx, fields('first@example.test'));
    await createCandidate(senior.ctx, fields('taken@example.test'));
    const change = { candidateId: id, firstName: 'Mira', lastName: 'Kale', tags: [] };
    expect(await reasonOf(updateCandidate(senior.ctx, { ...change, email: 'taken@example.test' }))).toBe(
      'CANDIDATE_EXISTS',
    );
    expect(await updateCandidate(senior.ctx, { ...change, email: 'new@example.test' })).toMatchObject({
      firstName: 'Mira',
    });
    await setCandidateStatus(senior.ctx, { candidateId: id, status: 'archived' });
    expect((await list(senior.ctx, { status: 'archived' })).items.map((one) => one.id)).toContain(id);
    const log = JSON.stringify(await listActivity(senior.ctx, part(id)));
    expect(log).toContain('"firstName":"Mira"');
    expect(log).not.toContain('new@example.test');
    expect(log).not.toContain('first@example.test');
  });
});

describe('who works with whom', () => {
  it('is a history: handing over closes a row, opens another, and ends what the first one sees at once', async () => {
    const candidateId = await addCandidate(database, world, company);
    const resumeId = await addResume(database, world, { candidateId, byUserId: senior.userId });
    await assignCandidate(senior.ctx, { candidateId, userId: junior.userId, type: 'primary' });
    expect((await getResume(junior.ctx, { resumeId })).id).toBe(resumeId);
    await reassignCandidate(senior.ctx, {
      candidateId,
      fromUserId: junior.userId,
      toUserId: second.userId,
      reason: 'On leave',
    });
    const looks = [
      getCandidate(junior.ctx, { candidateId }),
      getResume(junior.ctx, { resumeId }),
      listResumes(junior.ctx, part(candidateId)),
      listActivity(junior.ctx, part(candidateId)),
    ];
    expect(await Promise.all(looks.map(reasonOf))).toEqual(looks.map(() => 'NO_SUCH_THING'));
    expect((await getResume(second.ctx, { resumeId })).id).toBe(resumeId);
    await assignCandidate(senior.ctx, { candidateId, userId: junior.userId, type: 'viewer' });
    await unassignCandidate(senior.ctx, { candidateId, userId: junior.userId, reason: 'Seen enough' });
    await assignCandidate(senior.ctx, { candidateId, userId: junior.userId, type: 'secondary' });
    const history = (await listAssignments(senior.ctx, part(candidateId))).items.filter(
      (one) => one.userId === junior.userId,
    );
    expect(history.map(({ type, unassignedReason }) => [type, unassignedReason]).toSorted()).toEqual([
      ['primary', 'On leave'],
      ['secondary', null],
      ['viewer', 'Seen enough'],
    ]);
    expect(
      await database.sql`select 1 from notifications where user_id = ${junior.userId} and related_entity_id = ${candidateId}`,
    ).toHaveLength(3);
  });

  it('is decided by seniors, about colleagues', async () => {
    const candidateId = await addCandidate(database, world, company);
    const outsider = await addCompany(database, world, 'Konkan Textiles');
    const give = (ctx: ServiceCtx, userId: string) =>
      assignCandidate(ctx, { candidateId, userId, type: 'secondary' });
    expect(await reasonOf(give(junior.ctx, junior.userId))).toBe('PERMISSION_MISSING');
    expect(await reasonOf(give(outsider.admin.ctx, outsider.admin.userId))).toBe('NO_SUCH_THING');
    expect(await reasonOf(give(senior.ctx, outsider.admin.userId))).toBe('NO_SUCH_THING');
  });

  it('ends with the seat', async () => {
    const leaver = await addMember(database, world, company, 'junior_recruiter');
    const candidateId = await addCandidate(database, world, company);
    await assignCandidate(senior.ctx, { candidateId, userId: leaver.userId, type: 'primary' });
    await removeMember(company.admin.ctx, { memberId: leaver.memberId });
    const [last] = (await listAssignments(senior.ctx, part(candidateId))).items;
    expect(last).toMatchObject({
      unassignedReason: 'Left the team',
      unassignedByName: company.admin.fullName,
    });
    expect((await getCandidate(senior.ctx, { candidateId })).assignees).toEqual([]);
  });

  const activeRows = async (candidateId: string) =>
    (
      await database.sql`select 1 from user_candidate_assignments where candidate_id = ${candidateId} and is_active`
    ).length;

  it('is one active row per pair, whoever asks at the same moment', async () => {
    const candidateId = await addCandidate(database, world, company);
    const types = ['primary', 'secondary', 'viewer', 'primary', 'secondary', 'viewer'] as const;
    const all = types.map((type) =>
      assignCandidate(senior.ctx, { candidateId, userId: junior.userId, type }),
    );
    expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual(types.map(() => 'fulfilled'));
    expect(await activeRows(candidateId)).toBe(1);
  });

  it('the twin that looks first and writes later is caught by that', async () => {
    const candidateId = await addCandidate(database, world, company);
    const twin = () =>
      withTx(world.system, async (tx) => {
        const active = await tx.sql`
          select 1 from user_candidate_assignments where candidate_id = ${candidateId} and user_id = ${junior.userId} and is_active`;
        await tx.sql`select pg_sleep(0.05)`;
        if (active.length === 0)
          await tx.sql`
          insert into user_candidate_assignments (id, user_id, candidate_id, assignment_type)
          values (uuidv7(), ${junior.userId}, ${candidateId}, 'primary')`;
      });
    const outcomes = await Promise.allSettled([twin(), twin(), twin()]);
    expect(outcomes.some(({ status }) => status === 'rejected')).toBe(true);
  });
});

describe('the list', () => {
  it('says how many there are in all, counts résumés, and gives each row once', async () => {
    const own = await addCompany(database, world, 'Malabar Press');
    const ids: string[] = [];
    for (let n = 0; n < 5; n++) {
      world.clock.advance(1_000);
      ids.unshift(
        await addCandidate(database, world, own, { firstName: `Person ${n}`, tags: n < 2 ? ['few'] : [] }),
      );
    }
    const newest = ids[0] ?? '';
    await addResume(database, world, { candidateId: newest, byUserId: own.admin.userId });
    await addResume(database, world, { candidateId: newest, byUserId: own.admin.userId }, { version: 2 });
    const first = await list(own.admin.ctx, { limit: 2 });
    const rest = await list(own.admin.ctx, { limit: 5, cursor: first.nextCursor });
    expect([...first.items, ...rest.items].map((one) => one.id)).toEqual(ids);
    expect([first.total, rest.total, rest.nextCursor]).toEqual([5, 5, null]);
    expect(first.items[0]).toMatchObject({ resumeCount: 2, latestVersion: 2 });
    expect((await list(own.admin.ctx, { tag: 'few' })).total).toBe(2);
    expect((await list(own.admin.ctx, { q: 'erson 3' })).items).toHaveLength(1);
    expect((await list(own.admin.ctx, { q: '100%_' })).total).toBe(0);
    expect((await list(own.admin.ctx, { mine: true })).total).toBe(0);
  });

  it('is a junior’s own, and says in whose pipeline somebody is', async () => {
    const job = await addOpenJob(database, world, company);
    const applicant = await addApplicant(database, world, job, { name: 'Anita Pawar' });
    const helper = await addMember(database, world, company, 'junior_recruiter');
    expect((await list(helper.ctx)).total).toBe(0);
    await assign(database, world, { candidateId: applicant.candidateId, userId: helper.userId });
    const page = await list(helper.ctx);
    expect(page).toMatchObject({
      total: 1,
      items: [{ name: 'Anita Pawar', inPipelineOf: ['Label designer'] }],
    });
    const detail = await getCandidate(helper.ctx, { candidateId: applicant.candidateId });
    expect(detail).toMatchObject({
      mayChange: true,
      mayAssign: false,
      pipeline: [{ jobId: job.id, status: 'APPLIED' }],
    });
  });

  it('knows whose file is somebody else’s too', async () => {
    const one = await addCandidate(database, world, company, { firstName: 'Twin', lastName: 'One' });
    const other = await addCandidate(database, world, company, { firstName: 'Twin', lastName: 'Two' });
    const first = await addResume(database, world, { candidateId: one, byUserId: senior.userId });
    const again = await addResume(database, world, { candidateId: other, byUserId: senior.userId });
    await database.sql`
      update resumes set file_hash = (select file_hash from resumes where id = ${first}) where id = ${again}`;
    expect((await getCandidate(senior.ctx, { candidateId: one })).sameFile).toEqual([
      { candidateId: other, name: 'Twin Two' },
    ]);
    await assign(database, world, { candidateId: one, userId: junior.userId });
    expect((await getCandidate(junior.ctx, { candidateId: one })).sameFile).toEqual([]);
  });
});
