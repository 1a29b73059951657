import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '@nxtgauge/domain/errors';
import {
  addCandidate,
  addCompany,
  addJobSeeker,
  addMember,
  assign,
  RESUME_TEXT,
} from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf, refusalOf } from '@nxtgauge/testing/refusals';
import { World } from '@nxtgauge/testing/world';
import type { Person } from '@nxtgauge/testing/world';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { withTx } from '../context/index.ts';
import { storeResume } from '../uploads/index.ts';
import {
  addOwnResume,
  addResume,
  cancelResume,
  copyResume,
  downloadResume,
  getResume,
  listOwnResumes,
  listResumes,
  listUploads,
  readResumeFile,
  resumeStats,
  retryResume,
  sweepLostResumes,
} from './index.ts';

const database = await cloneDatabase({ poolSize: 12 });
const world = new World(database);
const company = await addCompany(database, world);
const senior = await addMember(database, world, company, 'senior_recruiter');
const junior = await addMember(database, world, company, 'junior_recruiter');
const candidateId = await addCandidate(database, world, company);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resumes-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

/** Uploads a file with these words, as the browser would. */
async function upload(person: Person, text = `${RESUME_TEXT}\n${randomUUID()}`): Promise<string> {
  const path = join(folder, randomUUID());
  await writeFile(path, text);
  const file = await storeResume(person.ctx, {
    uploadKey: randomUUID(),
    path,
    byteSize: text.length,
    sha256: Buffer.from(text).toString('hex').slice(0, 64) + text.length + text.slice(-36),
    fileName: 'Imran.pdf',
  });
  return file.fileId;
}
const read = (resumeId: string) => readResumeFile(world.system, { resumeId });
const wakesOf = async (userId: string) =>
  Number(
    (
      await database.sql`select count(*)::int as n from live_events where user_id = ${userId} and topic = 'resume'`
    )[0]?.n,
  );

describe('a version', () => {
  it('is shelved, read in steps that screens hear of, and has its words and parts', async () => {
    const fileId = await upload(senior);
    const before = await wakesOf(company.admin.userId);
    const added = await addResume(senior.ctx, { candidateId, fileId });
    expect(added).toMatchObject({ versionNumber: 1, status: 'pending', progress: 0, fileName: 'Imran.pdf' });
    expect(world.ports.jobsSent.at(-1)).toEqual({ name: 'resume.read', data: { resumeId: added.id } });
    const seen: number[] = [];
    const original = world.ports.resumes.read.bind(world.ports.resumes);
    vi.spyOn(world.ports.resumes, 'read').mockImplementation(async (path) => {
      seen.push((await getResume(senior.ctx, { resumeId: added.id })).progress);
      return original(path);
    });
    await read(added.id);
    expect(seen).toEqual([40]);
    const detail = await getResume(senior.ctx, { resumeId: added.id });
    expect(detail).toMatchObject({ status: 'completed', progress: 100, errorMessage: null });
    expect(detail.sections.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['contact', 'summary', 'experience', 'education', 'skills']),
    );
    expect(detail.sections.map(({ start, end }) => detail.text?.slice(start, end)).join('')).toBe(
      detail.text,
    );
    expect(detail.wordCount).toBeGreaterThan(40);
    // Added, begun, opened, read, done.
    expect((await wakesOf(company.admin.userId)) - before).toBe(5);
    await read(added.id);
    expect(await database.sql`select 1 from resume_sections where resume_id = ${added.id}`).toHaveLength(
      detail.sections.length,
    );
  });

  it('of the same file is one, and its refusal names it', async () => {
    const fileId = await upload(senior);
    const first = await addResume(senior.ctx, { candidateId, fileId });
    const refusal = await refusalOf(addResume(senior.ctx, { candidateId, fileId }));
    expect(refusal).toMatchObject({
      reason: 'RESUME_EXISTS',
      details: { resumeId: first.id, versionNumber: first.versionNumber },
    });
    expect(await reasonOf(addResume(company.admin.ctx, { candidateId, fileId }))).toBe('NO_SUCH_THING');
  });

  it('that cannot be read says why, is read again on request, and stops nobody else', async () => {
    const bad = await addResume(senior.ctx, { candidateId, fileId: await upload(senior) });
    const good = await addResume(senior.ctx, { candidateId, fileId: await upload(senior) });
    vi.spyOn(world.ports.resumes, 'read').mockRejectedValueOnce(
      new AppError('FILE_WITHOUT_TEXT', 'This PDF is a picture of a page. Send one with text in it.'),
    );
    await read(bad.id);
    await read(good.id);
    expect(await getResume(senior.ctx, { resumeId: bad.id })).toMatchObject({
      status: 'error',
      errorReason: 'FILE_WITHOUT_TEXT',
      errorMessage: 'This PDF is a picture of a page. Send one with text in it.',
      text: null,
    });
    expect((await getResume(senior.ctx, { resumeId: good.id })).status).toBe('completed');
    expect((await retryResume(senior.ctx, { resumeId: bad.id })).status).toBe('pending');
    expect((await retryResume(senior.ctx, { resumeId: bad.id })).status).toBe('pending');
    await read(bad.id);
    expect((await getResume(senior.ctx, { resumeId: bad.id })).status).toBe('completed');
    expect(await reasonOf(retryResume(senior.ctx, { resumeId: bad.id }))).toBe('RESUME_EXISTS');
  });

  it('is left to the queue when the fault is ours, and begins anew', async () => {
    const { id } = await addResume(senior.ctx, { candidateId, fileId: await upload(senior) });
    vi.spyOn(world.ports.resumes, 'read').mockRejectedValueOnce(new AppError('BUSY', 'Later.'));
    expect(await reasonOf(read(id))).toBe('BUSY');
    expect((await getResume(senior.ctx, { resumeId: id })).status).toBe('processing');
    await read(id);
    expect((await getResume(senior.ctx, { resumeId: id })).status).toBe('completed');
  });

  it('can be taken back until it was read, also while it is being read, and sent again', async () => {
    const fileId = await upload(senior);
    const { id } = await addResume(senior.ctx, { candidateId, fileId });
    const original = world.ports.resumes.read.bind(world.ports.resumes);
    vi.spyOn(world.ports.resumes, 'read').mockImplementationOnce(async (path) => {
      await cancelResume(senior.ctx, { resumeId: id });
      return original(path);
    });
    await read(id);
    expect(await reasonOf(getResume(senior.ctx, { resumeId: id }))).toBe('NO_SUCH_THING');
    const again = await addResume(senior.ctx, { candidateId, fileId });
    await read(again.id);
    expect(await reasonOf(cancelResume(senior.ctx, { resumeId: again.id }))).toBe('RESUME_EXISTS');
  });

  it('is handed out as it was sent, to whoever may see it, on record', async () => {
    const { id } = await addResume(senior.ctx, { candidateId, fileId: await upload(senior, 'as sent') });
    const file = await downloadResume(company.admin.ctx, { resumeId: id });
    expect(Buffer.from(file.bytes).toString()).toBe('as sent');
    expect(await reasonOf(downloadResume(junior.ctx, { resumeId: id }))).toBe('NO_SUCH_THING');
    await assign(database, world, { candidateId, userId: junior.userId, type: 'viewer' });
    expect((await downloadResume(junior.ctx, { resumeId: id })).fileName).toBe('Imran.pdf');
    expect(await reasonOf(cancelResume(junior.ctx, { resumeId: id }))).toBe('PERMISSION_MISSING');
    expect(
      await database.sql`select user_id from activity_logs where entity_id = ${id} and action = 'download' order by id`,
    ).toEqual([{ user_id: company.admin.userId }, { user_id: junior.userId }]);
  });
});

describe('numbers of versions', () => {
  const numbers = async (of: string) =>
    (
      await database.sql<
        { n: number }[]
      >`select version_number as n from resumes where candidate_id = ${of} order by 1`
    ).map(({ n }) => n);

  it('follow each other without a gap, however many come at once', async () => {
    const own = await addCandidate(database, world, company);
    const fileIds = await Promise.all(Array.from({ length: 12 }, () => upload(senior)));
    await Promise.all(fileIds.map((fileId) => addResume(senior.ctx, { candidateId: own, fileId })));
    expect(await numbers(own)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
  });

  it('the twin that counts without the lock is caught by the same', async () => {
    const own = await addCandidate(database, world, company);
    const twin = (n: number) =>
      withTx(world.system, async (tx) => {
        const [row] = await tx.sql<{ next: number }[]>`
          select coalesce(max(version_number), 0) + 1 as next from resumes where candidate_id = ${own}`;
        await tx.sql`select pg_sleep(0.05)`;
        await tx.sql`
          insert into resumes (id, candidate_id, uploaded_by_user_id, original_filename, stored_filename, file_id, file_hash,
            file_size, mime_type, version_number)
          select uuidv7(), ${own}, ${senior.userId}, 'a.pdf', 'a', (select id from files limit 1), ${`twin ${n}`}, 1, 'application/pdf',
            ${row?.next ?? 1}`;
      });
    const made = await Promise.allSettled([twin(1), twin(2), twin(3), twin(4)]);
    expect(made.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);
  });
});

describe('one’s own shelf', () => {
  it('is made once, seen by its owner only, and copied to a company as it was', async () => {
    const imran = await addJobSeeker(database, world);
    const other = await addJobSeeker(database, world, 'Farah Ali');
    const [first, second] = await Promise.all(
      [await upload(imran), await upload(imran)].map((fileId) => addOwnResume(imran.ctx, { fileId })),
    );
    if (!first || !second) throw new Error('two were added');
    expect(first.candidateId).toBe(second.candidateId);
    expect((await listOwnResumes(imran.ctx, { limit: 20 })).items).toHaveLength(2);
    expect((await listOwnResumes(other.ctx, { limit: 20 })).items).toEqual([]);
    for (const person of [other, senior, company.admin]) {
      expect(await reasonOf(getResume(person.ctx, { resumeId: first.id }))).toBe(
        person === other ? 'PERMISSION_MISSING' : 'NO_SUCH_THING',
      );
    }
    const to = await addCandidate(database, world, company, { userId: imran.userId });
    const copy = () => withTx(imran.ctx, (tx) => copyResume(tx, { resumeId: first.id, toCandidateId: to }));
    expect(await reasonOf(copy())).toBe('RESUME_NOT_READY');
    await read(first.id);
    const copies = await Promise.all([copy(), copy(), copy()]);
    expect(new Set(copies.map(({ resumeId }) => resumeId)).size).toBe(1);
    expect(copies.filter(({ copied }) => copied)).toHaveLength(1);
    const theirs = await getResume(senior.ctx, { resumeId: copies[0]?.resumeId ?? '' });
    const mine = await getResume(imran.ctx, { resumeId: first.id });
    expect(theirs).toMatchObject({ versionNumber: 1, cameWithApplication: true, text: mine.text });
    expect(theirs.sections).toEqual(mine.sections);
    expect(await reasonOf(getResume(imran.ctx, { resumeId: theirs.id }))).toBe('PERMISSION_MISSING');
  });
});

it('what waits without a job gets one; what failed for good says so', async () => {
  await database.sql`delete from resume_sections`;
  await database.sql`delete from resumes`;
  const [lost, failed, live] = await Promise.all(
    [await upload(senior), await upload(senior), await upload(senior)].map((fileId) =>
      addResume(senior.ctx, { candidateId, fileId }),
    ),
  );
  if (!lost || !failed || !live) throw new Error('three were added');
  await database.sql`select pgboss.create_queue('resume.read', '{"policy":"standard"}'::jsonb)`.catch(
    () => undefined,
  );
  const jobOf = (resumeId: string, state: string) => database.sql`
    insert into pgboss.job (name, data, state, policy) values ('resume.read', ${JSON.stringify({ resumeId })}::jsonb, ${state}::pgboss.job_state, 'standard')`;
  await jobOf(failed.id, 'failed');
  await jobOf(live.id, 'active');
  world.ports.jobsSent.length = 0;
  expect(await sweepLostResumes(world.system)).toBe(2);
  expect(world.ports.jobsSent).toEqual([{ name: 'resume.read', data: { resumeId: lost.id } }]);
  expect(await getResume(senior.ctx, { resumeId: failed.id })).toMatchObject({
    status: 'error',
    errorReason: 'BUSY',
  });
  expect((await retryResume(senior.ctx, { resumeId: failed.id })).status).toBe('pending');
});

it('lists are true to who asks', async () => {
  const stats = await resumeStats(senior.ctx);
  expect(stats.byStatus.pending + stats.byStatus.processing).toBe(3);
  const page = await listUploads(senior.ctx, { status: 'pending', limit: 2 });
  expect(page.items).toHaveLength(2);
  const rest = await listUploads(senior.ctx, { status: 'pending', cursor: page.nextCursor, limit: 2 });
  expect(rest).toMatchObject({ items: [{}], nextCursor: null });
  const versions = await listResumes(senior.ctx, { candidateId, limit: 2 });
  expect(versions.items.map(({ versionNumber }) => versionNumber)).toEqual([3, 2]);
  expect(
    (await listResumes(senior.ctx, { candidateId, cursor: versions.nextCursor, limit: 2 })).items.map(
      ({ versionNumber }) => versionNumber,
    ),
  ).toEqual([1]);
});
