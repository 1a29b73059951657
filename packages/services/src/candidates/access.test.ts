import { addCandidate, addCompany, addMember, assign } from '@nxtgauge/testing/catalogue';
import { userCandidateAssignments } from '@nxtgauge/db/candidates';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { World } from '@nxtgauge/testing/world';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { withTx } from '../context/index.ts';
import { ensureCandidate, openCandidate, openCandidateToChange } from './index.ts';

const database = await cloneDatabase({ poolSize: 8 });
const world = new World(database);
const company = await addCompany(database, world);
const other = await addCompany(database, world, 'Konkan Textiles');
const junior = await addMember(database, world, company, 'junior_recruiter');
const senior = await addMember(database, world, company, 'senior_recruiter');
const candidateId = await addCandidate(database, world, company);

const denials = async () => {
  const [row] = await database.sql<{ audited: number; logged: number }[]>`
    select (select count(*)::int from audit_logs where entity_id = ${candidateId} and status = 'FAILED') as audited,
      (select count(*)::int from activity_logs where candidate_id = ${candidateId} and action = 'denied') as logged`;
  return row;
};

it('opens for seniors and administrators of the company only', async () => {
  expect((await openCandidate(senior.ctx, candidateId)).candidate.id).toBe(candidateId);
  expect((await openCandidate(company.admin.ctx, candidateId)).member.role).toBe('admin');
  expect(await reasonOf(openCandidate(other.admin.ctx, candidateId))).toBe('NO_SUCH_THING');
  expect(await denials()).toEqual({ audited: 1, logged: 0 });
});

it('opens for a junior while they are assigned, records every other try, and lets a viewer change nothing', async () => {
  expect(await reasonOf(openCandidate(junior.ctx, candidateId))).toBe('NO_SUCH_THING');
  expect(await denials()).toEqual({ audited: 2, logged: 1 });
  const assignmentId = await assign(database, world, { candidateId, userId: junior.userId, type: 'viewer' });
  expect((await openCandidate(junior.ctx, candidateId)).candidate.id).toBe(candidateId);
  expect(await reasonOf(openCandidateToChange(junior.ctx, candidateId))).toBe('PERMISSION_MISSING');
  await database.db
    .update(userCandidateAssignments)
    .set({ isActive: false, unassignedAt: world.clock.now() })
    .where(eq(userCandidateAssignments.id, assignmentId));
  expect(await reasonOf(openCandidate(junior.ctx, candidateId))).toBe('NO_SUCH_THING');
  expect(await denials()).toEqual({ audited: 3, logged: 2 });
});

it('makes one record of a person, however many ask at once', async () => {
  const person = await world.person('Farah Ali', 'customer', 'candidate');
  const ensure = (email: string | null, userId: string | null) =>
    withTx(world.system, (tx) =>
      ensureCandidate(tx, {
        companyId: company.id,
        userId,
        firstName: 'Farah',
        lastName: 'Ali',
        email,
        source: 'UPLOAD',
        byUserId: senior.userId,
      }),
    );
  const made = await Promise.all(Array.from({ length: 8 }, () => ensure('Farah@Example.test', null)));
  expect(new Set(made.map((one) => one.candidateId)).size).toBe(1);
  expect(made.filter((one) => one.created)).toHaveLength(1);
  const known = await ensure('farah@example.test', person.userId);
  expect(known).toEqual({ candidateId: made[0]?.candidateId, created: false });
  expect(await ensure(null, person.userId)).toEqual(known);
});
