import { addCompany, addCandidate, addJobSeeker, addResume, RESUME_TEXT } from '@nxtgauge/testing/catalogue';
import { JsonResume } from '@nxtgauge/domain/json-resume';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { World } from '@nxtgauge/testing/world';
import type { Person } from '@nxtgauge/testing/world';
import { expect, it } from 'vitest';
import { withTx } from '../context/index.ts';
import { ensureOwnShelf } from '../resumes/index.ts';
import {
  importResume,
  myResume,
  printResume,
  readCandidateProfile,
  readResumeFields,
  takeOverFields,
} from './index.ts';

const database = await cloneDatabase();
const world = new World(database);

async function shelve(person: Person, text = RESUME_TEXT): Promise<string> {
  const candidateId = await withTx(world.system, (tx) => ensureOwnShelf(tx, person.userId));
  return addResume(database, world, { candidateId, byUserId: person.userId }, { text });
}

it('shows what was read field by field, and writes only what was chosen', async () => {
  const person = await addJobSeeker(database, world);
  const resumeId = await shelve(person);
  const { fields } = await readResumeFields(person.ctx, { resumeId });
  expect(fields.map(({ field }) => field)).toEqual([
    'contact',
    'headline',
    'summary',
    'experienceYears',
    'skills',
    'work',
    'education',
  ]);
  expect(await myResume(person.ctx)).toEqual({ resume: null });
  const after = await takeOverFields(person.ctx, { resumeId, fields: ['headline', 'skills', 'work'] });
  expect(after).toMatchObject({ headline: 'Label designer', bio: null, experienceYears: null });
  expect(after.skills).toContain('Illustrator');
  const { resume } = await myResume(person.ctx);
  expect(resume?.work[0]).toMatchObject({ position: 'Label designer', name: 'Konkan Pickles' });
  expect(resume?.basics.email).toBeUndefined();
  await takeOverFields(person.ctx, { resumeId, fields: ['contact'] });
  const both = await myResume(person.ctx);
  expect(both.resume).toMatchObject({ basics: { label: 'Label designer', email: 'imran@example.test' } });
  expect(both.resume?.work).toHaveLength(1);
});

it('does not carry contact details into what companies read', async () => {
  const person = await addJobSeeker(database, world);
  const resumeId = await shelve(
    person,
    RESUME_TEXT.replace('for food makers.', 'for food makers. Call me on 98200 11111.'),
  );
  const { fields } = await readResumeFields(person.ctx, { resumeId });
  expect(fields.find(({ field }) => field === 'summary')?.problem).toContain('phone number');
  expect(await reasonOf(takeOverFields(person.ctx, { resumeId, fields: ['summary'] }))).toBe('INVALID_INPUT');
  expect((await readCandidateProfile(person.ctx)).bio).toBeNull();
});

it('reads nobody else’s version, and not the copy that a company has', async () => {
  const person = await addJobSeeker(database, world);
  const other = await addJobSeeker(database, world, 'Farah Ali');
  const company = await addCompany(database, world);
  const candidateId = await addCandidate(database, world, company, { userId: person.userId });
  const copy = await addResume(database, world, { candidateId, byUserId: person.userId });
  const own = await shelve(person);
  for (const [who, resumeId] of [
    [other, own],
    [person, copy],
  ] as const) {
    expect(await reasonOf(readResumeFields(who.ctx, { resumeId }))).toBe('NO_SUCH_THING');
    expect(await reasonOf(takeOverFields(who.ctx, { resumeId, fields: ['skills'] }))).toBe('NO_SUCH_THING');
  }
});

it('imports the open format, refuses anything else, and prints what it holds', async () => {
  const person = await addJobSeeker(database, world);
  expect(await reasonOf(printResume(person.ctx))).toBe('NO_SUCH_THING');
  expect(await reasonOf(importResume(person.ctx, { content: '{"work": "none"}' }))).toBe('INVALID_INPUT');
  const resume = JsonResume.parse({
    basics: { name: 'Imran Sheikh' },
    work: [{ position: 'Zeppelin pilot' }],
  });
  expect(await importResume(person.ctx, { content: JSON.stringify(resume) })).toEqual({ resume });
  const [row] = await database.sql<{ search: string }[]>`
    select search::text as search from candidate_profiles where user_id = ${person.userId}`;
  expect(row?.search).toContain('zeppelin');
  const { base64 } = await printResume(person.ctx);
  expect(Buffer.from(base64, 'base64').toString()).toContain('Zeppelin pilot');
  const customer = await world.person('Asha Kulkarni', 'customer');
  for (const call of [
    myResume(customer.ctx),
    printResume(customer.ctx),
    importResume(customer.ctx, { content: '{}' }),
  ]) {
    expect(await reasonOf(call)).toBe('PERMISSION_MISSING');
  }
});
