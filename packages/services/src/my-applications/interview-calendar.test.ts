import { addApplicant, addCompany, addJobSeeker, addOpenJob } from '@nxtgauge/testing/catalogue';
import { interviews } from '@nxtgauge/db/applications';
import { newId } from '@nxtgauge/db/ids';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { World } from '@nxtgauge/testing/world';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { callOffInterview, interviewCalendar } from './index.ts';

const database = await cloneDatabase();
const world = new World(database);
const company = await addCompany(database, world, 'Konkan, Pickles; Sons');
const me = await addApplicant(database, world, await addOpenJob(database, world, company));
const interviewId = newId();
await database.db.insert(interviews).values({
  id: interviewId,
  applicationId: me.applicationId,
  proposedByUserId: company.admin.userId,
  title: 'First talk',
  mode: 'ONSITE',
  placeWords: 'Third floor, Tilak Road\nAsk for Harini',
  durationMinutes: 45,
});

it('is made of a time that was agreed, for the applicant alone', async () => {
  expect(await reasonOf(interviewCalendar(me.ctx, { interviewId }))).toBe('INTERVIEW_NOT_OPEN');
  await database.db
    .update(interviews)
    .set({ status: 'BOOKED', startsAt: new Date('2026-12-01T05:30:00Z'), version: 1 })
    .where(eq(interviews.id, interviewId));
  const other = await addJobSeeker(database, world, 'Farah Ali');
  expect(await reasonOf(interviewCalendar(other.ctx, { interviewId }))).toBe('NO_SUCH_THING');
  const { content, fileName } = await interviewCalendar(me.ctx, { interviewId });
  expect(fileName).toMatch(/\.ics$/u);
  const lines = content.replaceAll(/\r\n[ \t]/gu, '').split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'METHOD:PUBLISH',
      `UID:interview-${interviewId}@nxtgauge`,
      'SEQUENCE:1',
      'DTSTART:20261201T053000Z',
      'DTEND:20261201T061500Z',
      'STATUS:CONFIRMED',
      'SUMMARY:First talk: Label designer\\, Konkan\\, Pickles\\; Sons',
    ]),
  );
});

it('takes itself away when the interview is called off', async () => {
  await callOffInterview(me.ctx, { interviewId, wantsOtherTime: false, words: 'I found other work.' });
  const { content } = await interviewCalendar(me.ctx, { interviewId });
  for (const line of ['METHOD:CANCEL', 'SEQUENCE:2', 'STATUS:CANCELLED', 'DTSTART:20261201T053000Z']) {
    expect(content).toContain(line);
  }
});
