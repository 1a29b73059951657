import { rejectionReasons } from '@nxtgauge/db/applications';
import { newId } from '@nxtgauge/db/ids';
import { criteriaOf } from '@nxtgauge/domain/hiring';
import { DAY_MS } from '@nxtgauge/domain/time';
import { addApplicant, addCompany, addMember, addOpenJob, assign } from '@nxtgauge/testing/catalogue';
import type { Applicant, OpenJob } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import type { Person } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ServiceCtx } from '../context/index.ts';
import * as hiring from './index.ts';

const database = await cloneDatabase({ poolSize: 4 });
const world = new World(database);
const { sql } = database;
const visitor = contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports });
const company = await addCompany(database, world);
const job: OpenJob = await addOpenJob(database, world, company, { openings: 500 });
const reasonId = newId();
const actors: Record<string, ServiceCtx> = { visitor, admin: company.admin.ctx };
const juniors: Record<string, Person> = {};
/** Who writes what the others try to change. */
const author = await addMember(database, world, company, 'senior_recruiter');

beforeAll(async () => {
  await database.db.insert(rejectionReasons).values({
    id: reasonId,
    companyProfileId: company.id,
    code: 'OWN',
    label: 'Too far away',
    reasonGroup: 'NEITHER',
    candidateWords: 'Place and hours do not fit together this time.',
  });
  const other = await addCompany(database, world, 'Konkan Textiles');
  actors['customer'] = (await world.person('Asha Kulkarni', 'customer')).ctx;
  actors['candidate'] = (await world.person('Imran Sheikh', 'candidate')).ctx;
  for (const who of [
    'junior assigned',
    'junior looking on',
    'junior unassigned',
    'junior formerly assigned',
  ]) {
    const junior = await addMember(database, world, company, 'junior_recruiter');
    juniors[who] = junior;
    actors[who] = junior.ctx;
  }
  actors['senior'] = (await addMember(database, world, company, 'senior_recruiter')).ctx;
  actors['admin of another company'] = other.admin.ctx;
});

/** A new applicant on whom nobody has laid a hand, with the juniors assigned as their names say. */
async function freshApplicant(): Promise<Applicant> {
  const applicant = await addApplicant(database, world, job);
  const { candidateId } = applicant;
  const pair = (who: string) => ({ candidateId, userId: juniors[who]?.userId ?? '' });
  await assign(database, world, pair('junior assigned'));
  await assign(database, world, { ...pair('junior looking on'), type: 'viewer' });
  const ended = await assign(database, world, pair('junior formerly assigned'));
  await sql`
    update user_candidate_assignments set is_active = false, unassigned_at = ${world.clock.now()} where id = ${ended}`;
  return applicant;
}

const slot = () => new Date(world.clock.now().getTime() + 3 * DAY_MS).toISOString();
const interviewOf = (applicationId: string, ctx: ServiceCtx = author.ctx) =>
  hiring.proposeInterview(ctx, {
    applicationId,
    title: 'First talk',
    mode: 'PHONE',
    placeWords: '',
    durationMinutes: 30,
    slots: [slot()],
  });
const offerOf = (applicationId: string, ctx: ServiceCtx = author.ctx) =>
  hiring.draftOffer(ctx, {
    applicationId,
    salaryInr: 42_000_000,
    startsOn: null,
    words: 'Label designer, five days a week.',
    expiresAt: slot(),
  });

type Verb = (ctx: ServiceCtx, applicant: Applicant) => Promise<unknown>;
/** Things of the applicant are made by another person before the verb is tried on them. */
const verbs: Record<string, Verb> = {
  readApplication: (ctx, { applicationId }) => hiring.readApplication(ctx, { applicationId, blind: false }),
  markViewed: (ctx, { applicationId }) => hiring.markViewed(ctx, { applicationId }),
  readNotes: (ctx, { candidateId }) => hiring.readNotes(ctx, { candidateId }),
  moveApplication: (ctx, { applicationId }) =>
    hiring.moveApplication(ctx, {
      applicationId,
      fromStageId: job.stageIds[0] ?? '',
      toStageId: job.stageIds[1] ?? '',
    }),
  rejectApplication: (ctx, { applicationId }) =>
    hiring.rejectApplication(ctx, { applicationId, reasonId, delay: 'USUAL' }),
  addNote: (ctx, { candidateId }) =>
    hiring.addNote(ctx, { candidateId, body: 'A note.', mentionedUserIds: [] }),
  saveScorecard: (ctx, { applicationId }) =>
    hiring.saveScorecard(ctx, {
      applicationId,
      verdict: 'YES',
      ratings: criteriaOf(['Illustrator']).map((criterion) => ({ criterion, rating: 3, note: '' })),
      summary: 'Good work all over.',
    }),
  proposeInterview: (ctx, { applicationId }) => interviewOf(applicationId, ctx),
  rescheduleInterview: async (ctx, { applicationId }) =>
    hiring.rescheduleInterview(ctx, { interviewId: (await interviewOf(applicationId)).id, slots: [slot()] }),
  cancelInterview: async (ctx, { applicationId }) =>
    hiring.cancelInterview(ctx, { interviewId: (await interviewOf(applicationId)).id }),
  closeInterview: async (ctx, { applicationId }) => {
    const { id } = await interviewOf(applicationId);
    await sql`update interviews set status = 'BOOKED', starts_at = ${world.clock.now()} where id = ${id}`;
    return hiring.closeInterview(ctx, { interviewId: id, outcome: 'DONE' });
  },
  draftOffer: (ctx, { applicationId }) => offerOf(applicationId, ctx),
  sendOffer: async (ctx, { applicationId }) =>
    hiring.sendOffer(ctx, { offerId: (await offerOf(applicationId)).id }),
  withdrawOffer: async (ctx, { applicationId }) =>
    hiring.withdrawOffer(ctx, { offerId: (await offerOf(applicationId)).id }),
  hireApplicant: (ctx, { applicationId }) => hiring.hireApplicant(ctx, { applicationId }),
};

const OUTSIDE = {
  visitor: 'SIGN_IN_REQUIRED',
  customer: 'PERMISSION_MISSING',
  candidate: 'PERMISSION_MISSING',
};
const NOT_THEIRS = {
  ...OUTSIDE,
  'junior unassigned': 'NO_SUCH_THING',
  'junior formerly assigned': 'NO_SUCH_THING',
  'admin of another company': 'NO_SUCH_THING',
};
const READS = {
  ...NOT_THEIRS,
  'junior looking on': 'OK',
  'junior assigned': 'OK',
  senior: 'OK',
  admin: 'OK',
};
const WORKS = { ...READS, 'junior looking on': 'PERMISSION_MISSING' };
const DECIDES = { ...WORKS, 'junior assigned': 'PERMISSION_MISSING' };

describe.each([
  ['readApplication', READS],
  ['markViewed', READS],
  ['readNotes', READS],
  ['moveApplication', WORKS],
  ['rejectApplication', WORKS],
  ['addNote', WORKS],
  ['saveScorecard', WORKS],
  ['proposeInterview', WORKS],
  ['rescheduleInterview', WORKS],
  ['cancelInterview', WORKS],
  ['closeInterview', WORKS],
  ['draftOffer', WORKS],
  ['sendOffer', DECIDES],
  ['withdrawOffer', DECIDES],
  ['hireApplicant', DECIDES],
])('%s', (name, expected) => {
  it.each(Object.entries(expected))('as %s: %s', async (who, reason) => {
    const ctx = actors[who];
    const verb = verbs[name];
    if (!ctx || !verb) throw new Error(`${who} or ${name} is not prepared`);
    expect(await reasonOf(verb(ctx, await freshApplicant()))).toBe(reason);
  });
});

const ofJob: Record<string, (ctx: ServiceCtx) => Promise<unknown>> = {
  readBoard: (ctx) => hiring.readBoard(ctx, { jobId: job.id, blind: false }),
  readColumn: (ctx) =>
    hiring.readColumn(ctx, { jobId: job.id, stageId: job.stageIds[0] ?? '', blind: false, cursor: '' }),
  listApplications: (ctx) =>
    hiring.listApplications(ctx, { jobId: job.id, blind: false, order: 'NEWEST', limit: 20 }),
  exportApplications: (ctx) =>
    hiring.exportApplications(ctx, { jobId: job.id, blind: false, order: 'NEWEST' }),
  readReport: (ctx) => hiring.readReport(ctx, { jobId: job.id }),
  exportReport: (ctx) => hiring.exportReport(ctx, { jobId: job.id }),
  readInbox: (ctx) => hiring.readInbox(ctx),
  listReasons: (ctx) => hiring.listReasons(ctx),
  saveReason: (ctx) =>
    hiring.saveReason(ctx, {
      reasonId,
      label: 'Too far away',
      group: 'NEITHER',
      candidateWords: 'Place and hours do not fit together this time.',
      isActive: true,
    }),
};
const MEMBERS = {
  ...OUTSIDE,
  'junior unassigned': 'OK',
  'junior formerly assigned': 'OK',
  'junior assigned': 'OK',
  senior: 'OK',
  admin: 'OK',
};
const OF_THE_JOB = { ...MEMBERS, 'admin of another company': 'NO_SUCH_THING' };
const SENIORS = {
  ...OF_THE_JOB,
  'junior unassigned': 'PERMISSION_MISSING',
  'junior formerly assigned': 'PERMISSION_MISSING',
  'junior assigned': 'PERMISSION_MISSING',
};
describe.each([
  ['readBoard', OF_THE_JOB],
  ['readColumn', OF_THE_JOB],
  ['listApplications', OF_THE_JOB],
  ['exportApplications', OF_THE_JOB],
  ['readReport', SENIORS],
  ['exportReport', SENIORS],
  ['readInbox', { ...MEMBERS, 'admin of another company': 'OK' }],
  ['listReasons', { ...MEMBERS, 'admin of another company': 'OK' }],
  ['saveReason', SENIORS],
])('%s', (name, expected) => {
  it.each(Object.entries(expected))('as %s: %s', async (who, reason) => {
    const ctx = actors[who];
    const verb = ofJob[name];
    if (!ctx || !verb) throw new Error(`${who} or ${name} is not prepared`);
    expect(await reasonOf(verb(ctx))).toBe(reason);
  });
});

describe('many at once', () => {
  const bulks = (
    applicationId: string,
  ): Record<string, (ctx: ServiceCtx) => ReturnType<typeof hiring.moveMany>> => ({
    moveMany: (ctx) =>
      hiring.moveMany(ctx, {
        moves: [{ applicationId, fromStageId: job.stageIds[0] ?? '', toStageId: job.stageIds[1] ?? '' }],
      }),
    rejectMany: (ctx) =>
      hiring.rejectMany(ctx, { applicationIds: [applicationId], reasonId, delay: 'USUAL' }),
    undoRejections: (ctx) => hiring.undoRejections(ctx, { applicationIds: [applicationId] }),
  });

  it.each(Object.entries(OUTSIDE))('is refused as a whole as %s: %s', async (who, reason) => {
    const { applicationId } = await freshApplicant();
    for (const bulk of Object.values(bulks(applicationId))) {
      expect(await reasonOf(bulk(actors[who] ?? visitor))).toBe(reason);
    }
  });

  it.each([
    ['junior unassigned', ['MISSING', 'MISSING', 'MISSING']],
    ['junior formerly assigned', ['MISSING', 'MISSING', 'MISSING']],
    ['admin of another company', ['MISSING', 'MISSING', 'MISSING']],
    ['junior looking on', ['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED']],
    ['junior assigned', ['DONE', 'DONE', 'DONE']],
    ['senior', ['DONE', 'DONE', 'DONE']],
    ['admin', ['DONE', 'DONE', 'DONE']],
  ])('says of each as %s: %s', async (who, expected) => {
    const { applicationId } = await freshApplicant();
    const results = [];
    for (const bulk of Object.values(bulks(applicationId))) {
      results.push((await bulk(actors[who] ?? visitor)).results[0]?.result);
    }
    expect(results).toEqual(expected);
  });
});

it('notes can be changed by their author only, while they see the candidate', async () => {
  const { candidateId } = await freshApplicant();
  const { notes } = await hiring.addNote(author.ctx, { candidateId, body: 'A note.', mentionedUserIds: [] });
  const noteId = notes[0]?.id ?? '';
  for (const [who, ctx] of Object.entries(actors)) {
    const reason = (OUTSIDE as Record<string, string>)[who] ?? 'NO_SUCH_THING';
    expect(await reasonOf(hiring.editNote(ctx, { noteId, body: 'Other words', mentionedUserIds: [] }))).toBe(
      reason,
    );
    expect(await reasonOf(hiring.deleteNote(ctx, { noteId }))).toBe(reason);
  }
});

it('a try to open somebody else’s candidate is on record', async () => {
  const { applicationId, candidateId } = await freshApplicant();
  await reasonOf(
    hiring.readApplication(actors['junior unassigned'] ?? visitor, { applicationId, blind: false }),
  );
  const [row] = await sql`
    select (select count(*)::int from audit_logs where entity_id = ${candidateId} and status = 'FAILED') as audited,
      (select count(*)::int from activity_logs where candidate_id = ${candidateId} and action = 'denied') as logged`;
  expect(row).toEqual({ audited: 1, logged: 1 });
});
