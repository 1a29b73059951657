import { randomUUID } from 'node:crypto';
import {
  addCandidate,
  addCompany,
  addMember,
  addResume,
  addUpload,
  RESUME_TEXT,
} from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { World } from '@nxtgauge/testing/world';
import { describe, expect, it, vi } from 'vitest';
import { createCandidate, listActivity } from '../candidates/index.ts';
import { JOB_NAMES } from '../outbox/index.ts';
import * as reviews from '../resume-review/index.ts';
import * as resumes from './index.ts';

/** The faults of the system that this desk takes after, by the numbers of their list; those that are about files, versions and the work on them. */
const database = await cloneDatabase({ poolSize: 10 });
const world = new World(database);
const company = await addCompany(database, world);
const senior = await addMember(database, world, company, 'senior_recruiter');

const person = () => addCandidate(database, world, company);
async function resumeFor(candidateId: string, text = RESUME_TEXT): Promise<string> {
  return addResume(database, world, { candidateId, byUserId: senior.userId }, { text });
}
const upload = (ownerUserId: string) => addUpload(database, world, ownerUserId);
async function ask(resumeId: string, targetRole: string | null = null): Promise<string> {
  return (
    await reviews.requestReview(senior.ctx, {
      resumeId,
      reviewType: 'comprehensive',
      engine: 'RULES',
      targetRole,
    })
  ).id;
}
const run = (reviewId: string) => reviews.runReview(world.system, { reviewId });

describe('known faults of the source', () => {
  it('12: taking back, history and figures do what they say', async () => {
    const candidateId = await person();
    const added = await resumes.addResume(senior.ctx, { candidateId, fileId: await upload(senior.userId) });
    await resumes.cancelResume(senior.ctx, { resumeId: added.id });
    expect((await resumes.listResumes(senior.ctx, { candidateId, limit: 5 })).items).toEqual([]);
    const log = await listActivity(senior.ctx, { candidateId, limit: 10 });
    expect(log.items.map(({ action }) => action).toSorted()).toEqual(['create', 'delete']);
    await run(await ask(await resumeFor(candidateId)));
    expect((await reviews.reviewStats(senior.ctx)).byStatus.completed).toBeGreaterThan(0);
  });

  it('13: versions uploaded at the same moment get different numbers', async () => {
    const candidateId = await person();
    const fileIds = await Promise.all(Array.from({ length: 6 }, () => upload(senior.userId)));
    const added = await Promise.all(
      fileIds.map((fileId) => resumes.addResume(senior.ctx, { candidateId, fileId })),
    );
    expect(added.map(({ versionNumber }) => versionNumber).toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('14: work is in the queue, and what lost its job is found', async () => {
    expect(JOB_NAMES).toEqual(expect.arrayContaining(['resume.read', 'review.run']));
    const { id } = await resumes.addResume(senior.ctx, {
      candidateId: await person(),
      fileId: await upload(senior.userId),
    });
    await database.sql`update resumes set status = 'processing', progress = 40 where id = ${id}`;
    world.ports.jobsSent.length = 0;
    await resumes.sweepLostResumes(world.system);
    expect(world.ports.jobsSent).toContainEqual({ name: 'resume.read', data: { resumeId: id } });
  });

  it('15: the limit on tries is asked for with who tries', async () => {
    const consume = vi.spyOn(world.ports.rateLimits, 'consume');
    await createCandidate(senior.ctx, {
      firstName: 'A',
      lastName: 'B',
      tags: [],
      source: 'UPLOAD',
      idempotencyKey: randomUUID(),
    });
    await ask(await resumeFor(await person()));
    expect(consume.mock.calls).toEqual([
      ['write', senior.userId],
      ['write', senior.userId],
    ]);
    consume.mockRestore();
  });
});
