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
import {
  createCandidate,
  ensureCandidate,
  getCandidate,
  listActivity,
  listAssignments,
} from '../candidates/index.ts';
import { withTx } from '../context/index.ts';
import { addNote, readNotes } from '../hiring/index.ts';
import * as reviews from '../resume-review/index.ts';
import { listResumes } from '../resumes/index.ts';
import { mergeCandidates } from './index.ts';

const database = await cloneDatabase({ poolSize: 12 });
const world = new World(database);
const { sql } = database;
const company = await addCompany(database, world);
const senior = await addMember(database, world, company, 'senior_recruiter');
const junior = await addMember(database, world, company, 'junior_recruiter');
const helper = await addMember(database, world, company, 'junior_recruiter');

const person = (values: Parameters<typeof addCandidate>[3] = {}) =>
  addCandidate(database, world, company, values);
const shelve = (candidateId: string, version: number) =>
  addResume(database, world, { candidateId, byUserId: senior.userId }, { version });
const merge = (candidateId: string, otherId: string, who: typeof company.admin = senior) =>
  mergeCandidates(who.ctx, { candidateId, otherId });
const versionsOf = async (candidateId: string) =>
  (await listResumes(senior.ctx, { candidateId, limit: 20 })).items
    .map(({ id, versionNumber }) => [versionNumber, id] as const)
    .toSorted(([a], [b]) => a - b);

describe('merging two records of one person', () => {
  it('brings notes, applications, facts and the account to the kept one, and archives the other, which says where', async () => {
    const job = await addOpenJob(database, world, company);
    const other = await addApplicant(database, world, job);
    const keptId = await person({ email: null, tags: ['labels'], phone: '+919820011111' });
    await addNote(senior.ctx, {
      candidateId: other.candidateId,
      body: 'Speaks Marathi.',
      mentionedUserIds: [],
    });
    await sql`update candidates set tags = '{pune,labels}', phone = '+919820022222', email = 'second@example.test'
      where id = ${other.candidateId}`;
    const kept = await merge(keptId, other.candidateId);
    expect(kept).toMatchObject({
      email: 'second@example.test',
      phone: '+919820011111',
      tags: ['labels', 'pune'],
      hasAccount: true,
      mergedInto: null,
      pipeline: [{ applicationId: other.applicationId }],
    });
    const { notes } = await readNotes(senior.ctx, { candidateId: keptId });
    expect(notes.map(({ body }) => body)).toEqual(['Speaks Marathi.']);
    expect(await getCandidate(senior.ctx, { candidateId: other.candidateId })).toMatchObject({
      status: 'archived',
      hasAccount: false,
      email: null,
      pipeline: [],
      mergedInto: { candidateId: keptId, name: 'Imran Sheikh' },
    });
    const log = await listActivity(senior.ctx, { candidateId: keptId, limit: 20 });
    expect(log.items.map((entry) => entry.new)).toContainEqual({ mergedFrom: other.candidateId });
    const [audited] = await sql`
      select metadata_json ->> 'otherId' as other from audit_logs where event = 'candidate.merge' and entity_id = ${keptId}`;
    expect(audited?.other).toBe(other.candidateId);
  });

  it('numbers versions anew, keeps a file that both have once, and what was said of it stays in its place', async () => {
    const [keptId, otherId] = [await person(), await person()];
    const [k1, k2] = [await shelve(keptId, 1), await shelve(keptId, 2)];
    const [o1, same, o5] = [await shelve(otherId, 1), await shelve(otherId, 3), await shelve(otherId, 5)];
    await sql`update resumes set file_hash = (select file_hash from resumes where id = ${k2}) where id = ${same}`;
    const { id: reviewId } = await reviews.requestReview(senior.ctx, {
      resumeId: same,
      reviewType: 'comprehensive',
      engine: 'RULES',
      targetRole: 'Label designer',
    });
    await reviews.runReview(world.system, { reviewId });
    const before = await reviews.getReview(senior.ctx, { reviewId });
    await merge(keptId, otherId);
    expect(await versionsOf(keptId)).toEqual([
      [1, k1],
      [2, k2],
      [3, o1],
      [4, o5],
    ]);
    const after = await reviews.getReview(senior.ctx, { reviewId });
    expect(after).toMatchObject({ candidateId: keptId, resumeId: k2, versionNumber: 2 });
    expect(after.result?.items.map(({ text, start }) => [text, start])).toEqual(
      before.result?.items.map(({ text, start }) => [text, start]),
    );
    const strays = await sql`
      select 1 from review_feedback_items i join resume_sections s on s.id = i.resume_section_id where s.resume_id = ${same}`;
    expect(strays).toHaveLength(0);
  });

  it('a copy that was never read becomes the one that was', async () => {
    const [keptId, otherId] = [await person(), await person()];
    const [unread, read] = [await shelve(keptId, 1), await shelve(otherId, 1)];
    await sql`delete from resume_sections where resume_id = ${unread}`;
    await sql`
      update resumes set status = 'error', error_message = 'It could not be read.', extracted_text = null, progress = 0,
        file_hash = (select file_hash from resumes where id = ${read}) where id = ${unread}`;
    await merge(keptId, otherId);
    const [row] = await sql`
      select status, (select count(*)::int from resume_sections where resume_id = ${unread}) as sections from resumes where id = ${unread}`;
    expect(row?.status).toBe('completed');
    expect(row?.sections).toBeGreaterThan(2);
  });

  it('whoever worked with either works with the kept one, each once, in their greater part', async () => {
    const [keptId, otherId] = [await person(), await person()];
    await assign(database, world, { candidateId: keptId, userId: junior.userId, type: 'viewer' });
    await assign(database, world, { candidateId: otherId, userId: junior.userId, type: 'primary' });
    await assign(database, world, { candidateId: otherId, userId: helper.userId });
    const { assignees } = await merge(keptId, otherId);
    expect(assignees.map(({ userId, type }) => [userId, type]).toSorted()).toEqual(
      [
        [junior.userId, 'primary'],
        [helper.userId, 'secondary'],
      ].toSorted(),
    );
    expect((await getCandidate(junior.ctx, { candidateId: keptId })).mayChange).toBe(true);
    expect(await reasonOf(getCandidate(junior.ctx, { candidateId: otherId }))).toBe('NO_SUCH_THING');
    const history = await listAssignments(senior.ctx, { candidateId: keptId, limit: 10 });
    expect(history.items.find(({ type }) => type === 'viewer')?.unassignedReason).toBe(
      'Two records of the same person became one',
    );
  });

  it('is refused, in words, when both are applied to one job; then nothing has moved', async () => {
    const job = await addOpenJob(database, world, company);
    const [a, b] = [await addApplicant(database, world, job), await addApplicant(database, world, job)];
    const refusal = await refusalOf(merge(a.candidateId, b.candidateId));
    expect(refusal).toMatchObject({ reason: 'CANNOT_MERGE' });
    expect(refusal?.message).toContain('Both are applied to “Label designer”');
    expect((await versionsOf(b.candidateId)).length).toBe(1);
    expect(await reasonOf(merge(a.candidateId, a.candidateId))).toBe('INVALID_INPUT');
  });

  it('whoever applies or is written down by the address of the other is the kept one', async () => {
    const [firstId, secondId, keptId] = [
      await person({ email: 'first.address@example.test' }),
      await person(),
      await person(),
    ];
    await merge(secondId, firstId);
    await merge(keptId, secondId);
    const found = await withTx(senior.ctx, (tx) =>
      ensureCandidate(tx, {
        companyId: company.id,
        userId: null,
        firstName: 'Imran',
        lastName: 'Sheikh',
        email: 'First.Address@example.test',
        source: 'APPLICATION',
        byUserId: senior.userId,
      }),
    );
    expect(found).toEqual({ candidateId: keptId, created: false });
    const again = await refusalOf(
      createCandidate(senior.ctx, {
        firstName: 'Imran',
        lastName: 'Sheikh',
        email: 'first.address@example.test',
        tags: [],
        source: 'UPLOAD',
        idempotencyKey: crypto.randomUUID(),
      }),
    );
    expect(again).toMatchObject({ reason: 'CANDIDATE_EXISTS', details: { candidateId: keptId } });
  });
});

describe('two who merge the same pair at the same moment', () => {
  const archived = async (ids: string[]) =>
    (await sql`select 1 from candidates where id = any(${ids}::uuid[]) and status = 'archived'`).length;
  const tally = (all: string[]) => all.toSorted().join(' ');

  it('whichever way round: one of them does, and one record is left in use', async () => {
    for (let round = 0; round < 4; round++) {
      const pair = [await person(), await person()] as const;
      await shelve(pair[0], 1);
      await shelve(pair[1], 1);
      const outcomes = await Promise.all([
        reasonOf(merge(pair[0], pair[1])),
        reasonOf(merge(pair[1], pair[0], company.admin)),
      ]);
      expect(tally(outcomes)).toBe('CANNOT_MERGE OK');
      expect(await archived([...pair])).toBe(1);
      const [left] = await sql`
        select count(*)::int as n from resumes r join candidates c on c.id = r.candidate_id
        where c.id = any(${[...pair]}::uuid[]) and c.status = 'active'`;
      expect(left?.n).toBe(2);
    }
  });

  it('the broken twin that looks first and archives later leaves nobody in use, which this race catches', async () => {
    const pair = [await person(), await person()] as const;
    const naive = async (keptId: string, otherId: string) => {
      if ((await archived([keptId, otherId])) > 0) return 'CANNOT_MERGE';
      await sql`select pg_sleep(0.02)`;
      await sql`update resumes set candidate_id = ${keptId} where candidate_id = ${otherId}`;
      await sql`update candidates set status = 'archived' where id = ${otherId}`;
      return 'OK';
    };
    const outcomes = await Promise.all([naive(pair[0], pair[1]), naive(pair[1], pair[0])]);
    expect(tally(outcomes)).toBe('OK OK');
    expect(await archived([...pair])).toBe(2);
  });
});
