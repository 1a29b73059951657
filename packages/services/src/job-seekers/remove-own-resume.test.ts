import {
  addCandidate,
  addCompany,
  addJobSeeker,
  addMember,
  addOpenJob,
  addResume,
} from '@nxtgauge/testing/catalogue';
import { newId } from '@nxtgauge/db/ids';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { World } from '@nxtgauge/testing/world';
import type { Person } from '@nxtgauge/testing/world';
import { describe, expect, it } from 'vitest';
import { withTx } from '../context/index.ts';
import { applyToJob } from '../my-applications/index.ts';
import { getReview, installPrompts, listReviews, requestReview, runReview } from '../resume-review/index.ts';
import { copyResume, ensureOwnShelf, listOwnResumes, wasSent } from '../resumes/index.ts';
import { removeOwnResume } from './index.ts';

const database = await cloneDatabase({ poolSize: 6 });
const world = new World(database);
const { sql } = database;
await installPrompts(world.system);
const company = await addCompany(database, world);

const shelfOf = (person: Person) => withTx(world.system, (tx) => ensureOwnShelf(tx, person.userId));
async function shelve(person: Person, version = 1): Promise<string> {
  const candidateId = await shelfOf(person);
  return addResume(database, world, { candidateId, byUserId: person.userId }, { version });
}
const versions = async (person: Person) =>
  (await listOwnResumes(person.ctx, { limit: 20 })).items.map(({ id, wasSent: sent }) => ({ id, sent }));
const send = async (person: Person, resumeId: string) =>
  applyToJob(person.ctx, {
    jobId: (await addOpenJob(database, world, company)).id,
    resumeId,
    coverNote: null,
    answers: [],
    source: 'DIRECT',
    idempotencyKey: crypto.randomUUID(),
  });

describe('a version that was never sent', () => {
  it('goes with its reviews, its file is let go of, and that is on record', async () => {
    const person = await addJobSeeker(database, world);
    const resumeId = await shelve(person);
    const [file] = await sql<{ id: string }[]>`select file_id as id from resumes where id = ${resumeId}`;
    const asked = await requestReview(person.ctx, { resumeId, reviewType: 'quick_scan', engine: 'RULES' });
    await runReview(world.system, { reviewId: asked.id });
    expect((await getReview(person.ctx, { reviewId: asked.id })).result).not.toBeNull();
    // As a model that was asked leaves it.
    await sql`
      insert into prompt_usage_history (id, prompt_id, prompt_version, review_request_id, agent_name, actual_prompt, variables_used,
        processing_time_ms)
      select ${newId()}, id, version, ${asked.id}, agent_type, '', '{}', 1 from prompts limit 1`;
    await removeOwnResume(person.ctx, { resumeId });
    expect(await sql`select 1 from prompt_usage_history where review_request_id = ${asked.id}`).toHaveLength(
      1,
    );
    expect(await versions(person)).toEqual([]);
    expect(await sql`select 1 from review_requests where resume_id = ${resumeId}`).toHaveLength(0);
    expect(
      await sql`select 1 from files where id = ${file?.id ?? ''} and purpose is null and unused_since is not null`,
    ).toHaveLength(1);
    expect(
      await sql`select 1 from audit_logs where entity_id = ${resumeId} and event = 'resume.remove'`,
    ).toHaveLength(1);
    expect(await reasonOf(removeOwnResume(person.ctx, { resumeId }))).toBe('NO_SUCH_THING');
  });

  it('is nobody else’s to remove, and neither is a company’s version theirs', async () => {
    const person = await addJobSeeker(database, world);
    const resumeId = await shelve(person);
    const another = await addJobSeeker(database, world);
    expect(await reasonOf(removeOwnResume(another.ctx, { resumeId }))).toBe('NO_SUCH_THING');
    const candidateId = await addCandidate(database, world, company, { userId: person.userId });
    const theirs = await addResume(database, world, { candidateId, byUserId: company.admin.userId });
    expect(await reasonOf(removeOwnResume(person.ctx, { resumeId: theirs }))).toBe('NO_SUCH_THING');
    expect(await versions(person)).toEqual([{ id: resumeId, sent: false }]);
  });
});

describe('a version that was sent', () => {
  it('stays', async () => {
    const person = await addJobSeeker(database, world);
    const [first, second] = [await shelve(person, 1), await shelve(person, 2)];
    await send(person, first);
    expect(await versions(person)).toEqual([
      { id: second, sent: false },
      { id: first, sent: true },
    ]);
    expect(await reasonOf(removeOwnResume(person.ctx, { resumeId: first }))).toBe('RESUME_EXISTS');
    expect(await versions(person)).toHaveLength(2);
  });

  it('stays also where the company had the very file before', async () => {
    const person = await addJobSeeker(database, world);
    const own = await shelve(person);
    const candidateId = await addCandidate(database, world, company, { userId: person.userId });
    const theirs = await addResume(database, world, { candidateId, byUserId: company.admin.userId });
    await sql`update resumes set file_hash = (select file_hash from resumes where id = ${own}) where id = ${theirs}`;
    await send(person, own);
    expect(await sql`select 1 from resumes where source_resume_id = ${own}`).toHaveLength(0);
    expect(await reasonOf(removeOwnResume(person.ctx, { resumeId: own }))).toBe('RESUME_EXISTS');
  });
});

describe('sent and removed at the same moment', () => {
  type Remove = typeof removeOwnResume;
  /** What removing answers when an application takes the version along and is not through yet. */
  async function race(remove: Remove): Promise<string> {
    const person = await addJobSeeker(database, world);
    const resumeId = await shelve(person);
    const toCandidateId = await addCandidate(database, world, company, { userId: person.userId });
    const { promise: copied, resolve: tellCopied } = Promise.withResolvers<undefined>();
    const { promise: mayEnd, resolve: end } = Promise.withResolvers<undefined>();
    const sending = withTx(person.ctx, async (tx) => {
      await copyResume(tx, { resumeId, toCandidateId });
      tellCopied(undefined);
      await mayEnd;
    });
    await copied;
    const answer = reasonOf(remove(person.ctx, { resumeId })).catch((error: unknown) => String(error));
    await new Promise((wake) => setTimeout(wake, 60));
    end(undefined);
    await sending;
    return answer;
  }

  it('stays, in words', async () => {
    expect(await race(removeOwnResume)).toBe('RESUME_EXISTS');
  });

  it('breaks when nobody waits for the other', async () => {
    const unlocked: Remove = async (ctx, { resumeId }) => {
      await withTx(ctx, async (tx) => {
        const [row] = await tx.sql<{ sent: boolean }[]>`
          select ${wasSent(tx.sql, crypto.randomUUID())} as sent from resumes r where r.id = ${resumeId}`;
        expect(row).toEqual({ sent: false });
        await tx.sql`delete from resumes where id = ${resumeId}`;
      });
      return { ok: true };
    };
    expect(await race(unlocked)).not.toBe('RESUME_EXISTS');
  });
});

it('reviews of one’s own are listed over all versions, for nobody else', async () => {
  const person = await addJobSeeker(database, world);
  const [first, second] = [await shelve(person, 1), await shelve(person, 2)];
  for (const resumeId of [first, second]) {
    await requestReview(person.ctx, { resumeId, reviewType: 'quick_scan', engine: 'RULES' });
  }
  const candidateId = await shelfOf(person);
  const list = await listReviews(person.ctx, { candidateId, limit: 20 });
  expect(list.items.map(({ resumeId }) => resumeId).toSorted()).toEqual([first, second].toSorted());
  const senior = await addMember(database, world, company, 'senior_recruiter');
  expect(await reasonOf(listReviews(senior.ctx, { candidateId, limit: 20 }))).toBe('NO_SUCH_THING');
  const another = await addJobSeeker(database, world);
  expect(await reasonOf(listReviews(another.ctx, { candidateId, limit: 20 }))).toBe('PERMISSION_MISSING');
});
