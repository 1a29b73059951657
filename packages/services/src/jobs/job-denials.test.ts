import { SaveJobInput } from '@nxtgauge/domain/jobs';
import { userCandidateAssignments } from '@nxtgauge/db/candidates';
import {
  addApplicant,
  addCompany,
  addMember,
  addOpenJob,
  assign,
  jobForm,
  makeReady,
} from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ServiceCtx } from '../context/index.ts';
import * as jobs from './index.ts';

const database = await cloneDatabase();
const world = new World(database);
const actors: Record<string, ServiceCtx> = {
  visitor: contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports }),
};
let jobId = '';
let own: ServiceCtx;

beforeAll(async () => {
  const place = await world.place();
  const company = await addCompany(database, world);
  await makeReady(database, world, company, 50);
  own = company.admin.ctx;
  const job = await addOpenJob(database, world, company, { placeId: place.id });
  jobId = job.id;
  const { candidateId } = await addApplicant(database, world, job);
  const other = await addCompany(database, world, 'Konkan Textiles');
  const [assigned, unassigned, formerly] = await Promise.all(
    Array.from({ length: 3 }, () => addMember(database, world, company, 'junior_recruiter')),
  );
  if (!assigned || !unassigned || !formerly) throw new Error('three juniors');
  await assign(database, world, { candidateId, userId: assigned.userId });
  const past = await assign(database, world, { candidateId, userId: formerly.userId });
  await database.db
    .update(userCandidateAssignments)
    .set({ isActive: false, unassignedAt: world.clock.now() })
    .where(eq(userCandidateAssignments.id, past));
  actors['customer'] = (await world.person('Asha Kulkarni', 'customer')).ctx;
  actors['candidate'] = (await world.person('Imran Sheikh', 'candidate')).ctx;
  actors['former member'] = (await world.person('Farah Ali', 'customer', 'recruiter')).ctx;
  actors['junior, assigned'] = assigned.ctx;
  actors['junior, unassigned'] = unassigned.ctx;
  actors['junior, formerly assigned'] = formerly.ctx;
  actors['senior'] = (await addMember(database, world, company, 'senior_recruiter')).ctx;
  actors['admin'] = own;
  actors['admin of another company'] = other.admin.ctx;
});

const draft = async () => (await jobs.createJob(own, jobForm())).jobId;
const pending = async () => {
  const id = await draft();
  await jobs.submitJob(own, { jobId: id });
  return id;
};
const copyOf = async () => (await jobs.duplicateJob(own, { jobId })).jobId;
const saveInput = async (id: string) => {
  const { content, questions, stages } = await jobs.readDeskJob(own, { jobId: id });
  const bare = stages.map(({ id, name, status }) => ({ id, name, status }));
  return SaveJobInput.parse({ jobId: id, content, questions, stages: bare });
};

type Verb = (ctx: ServiceCtx) => Promise<unknown>;
const verbs: Record<string, Verb> = {
  readDeskJob: (ctx) => jobs.readDeskJob(ctx, { jobId }),
  createJob: (ctx) => jobs.createJob(ctx, jobForm()),
  saveJob: async (ctx) => jobs.saveJob(ctx, await saveInput(await copyOf())),
  duplicateJob: (ctx) => jobs.duplicateJob(ctx, { jobId }),
  submitJob: async (ctx) => jobs.submitJob(ctx, { jobId: await draft() }),
  withdrawJob: async (ctx) => jobs.withdrawJob(ctx, { jobId: await pending() }),
  pauseJob: (ctx) => jobs.pauseJob(ctx, { jobId }),
  resumeJob: (ctx) => jobs.resumeJob(ctx, { jobId }),
  renewJob: (ctx) => jobs.renewJob(ctx, { jobId }),
  closeJob: async (ctx) => jobs.closeJob(ctx, { jobId: await draft(), reason: 'CANCELLED' }),
};
const OUTSIDE = {
  visitor: 'SIGN_IN_REQUIRED',
  customer: 'PERMISSION_MISSING',
  candidate: 'PERMISSION_MISSING',
  'former member': 'PERMISSION_MISSING',
};
const READ = {
  ...OUTSIDE,
  'junior, assigned': 'OK',
  'junior, unassigned': 'NO_SUCH_THING',
  'junior, formerly assigned': 'NO_SUCH_THING',
  senior: 'OK',
  admin: 'OK',
  'admin of another company': 'NO_SUCH_THING',
};
const WRITE = {
  ...READ,
  'junior, assigned': 'PERMISSION_MISSING',
  'junior, unassigned': 'PERMISSION_MISSING',
  'junior, formerly assigned': 'PERMISSION_MISSING',
};

describe.each(
  Object.keys(verbs).map((verb) => {
    if (verb === 'readDeskJob') return [verb, READ] as const;
    return [verb, verb === 'createJob' ? { ...WRITE, 'admin of another company': 'OK' } : WRITE] as const;
  }),
)('%s', (verb, expected) => {
  it.each(Object.entries(expected))('as %s: %s', async (who, reason) => {
    const ctx = actors[who];
    const call = verbs[verb];
    if (!ctx || !call) throw new Error(`${who} or ${verb} is not prepared`);
    expect(await reasonOf(call(ctx))).toBe(reason);
  });
});

it('the list shows a member what they may read, and nobody else anything', async () => {
  const seen = async (who: string) => {
    const { items } = await jobs.listDeskJobs(actors[who] ?? own, { limit: 100 });
    return items.some(({ id }) => id === jobId);
  };
  for (const who of ['admin', 'senior', 'junior, assigned']) expect(await seen(who)).toBe(true);
  for (const who of ['junior, unassigned', 'junior, formerly assigned', 'admin of another company']) {
    expect(await seen(who)).toBe(false);
  }
  for (const [who, reason] of Object.entries(OUTSIDE)) {
    expect(await reasonOf(jobs.listDeskJobs(actors[who] ?? own, { limit: 5 }))).toBe(reason);
  }
  const mine = await jobs.listDeskJobs(actors['junior, assigned'] ?? own, { limit: 5 });
  expect(mine).toMatchObject({ mayWrite: false, items: [{ openApplications: 1, untouchedApplications: 1 }] });
});
