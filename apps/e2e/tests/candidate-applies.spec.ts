import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { SignedIn } from '@nxtgauge/domain/identity';
import { DAY_MS, MINUTE_MS } from '@nxtgauge/domain/time';
import { inventedWord, newIdentity, openAccount } from '../src/accounts.ts';
import { act } from '../src/call.ts';
import { checkPage } from '../src/check-page.ts';
import { DEMO_PASSWORD, HR, OTHER_HR } from '../src/demo-people.ts';
import { Cast } from '../src/people.ts';
import { advanceProduct } from '../src/product-clock.ts';
import { RecruiterDesk } from '../src/recruiter-desk.ts';
import { resumeFile } from '../src/resume-file.ts';
import type { SampleFile } from '../src/sample-files.ts';

async function upload(page: Page, file: SampleFile, version: number): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(file);
  const row = page.getByRole('list', { name: 'Versions' }).getByRole('listitem');
  await expect(row.filter({ hasText: `Version ${version}:` }).getByText('Ready')).toBeVisible({
    timeout: 60_000,
  });
}

const stamp = (at: Date) => at.toISOString().replaceAll(/[-:]|\.\d{3}/gu, '');

/** The properties of the one event of a calendar file, its folded lines made whole. */
function eventIn(calendar: string): Record<string, string> {
  const lines = calendar.replaceAll(/\r\n[ \t]/gu, '').split('\r\n');
  const [from, to] = [lines.indexOf('BEGIN:VEVENT'), lines.indexOf('END:VEVENT')];
  expect([lines[0], lines.filter(Boolean).at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR']);
  return Object.fromEntries(
    lines.slice(from + 1, to).map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1)];
    }),
  );
}

const applicationIdIn = (page: Page): string => /applications\/([\w-]{36})/u.exec(page.url())?.[1] ?? '';

async function apply(page: Page, job: { id: string; slug: string | null }): Promise<string> {
  await page.goto(`/jobs/${job.slug}`);
  await page.getByRole('link', { name: 'Apply', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'How you fit' })).toBeVisible();
  await answerAll(page);
  await page.getByRole('button', { name: 'Send application' }).click();
  await page.waitForURL(/\/app\/applications\//u);
  return applicationIdIn(page);
}

/** Whatever a company asks: yes, five, the first choice, a line. */
async function answerAll(page: Page): Promise<void> {
  const asked = page
    .getByRole('group')
    .filter({ has: page.getByRole('radio', { name: 'Yes', exact: true }) });
  for (const group of await asked.all()) await group.getByRole('radio', { name: 'Yes', exact: true }).check();
}

test('a candidate applies for jobs and follows what becomes of it', async ({ browser }, info) => {
  test.setTimeout(300_000);
  const cast = await Cast.gather(browser);
  const { page } = await cast.enter();
  const office = await cast.enter();
  const look = (name: string, dark = false) => checkPage(page, info, name, { dark });
  const happened = page.getByRole('complementary', { name: 'What happened' });
  const imran = newIdentity('Imran', inventedWord());
  const word = inventedWord();
  await openAccount(page.request, imran);
  await act(office.page.request, 'identity.login', { email: HR.email, password: DEMO_PASSWORD }, SignedIn);
  const desk = new RecruiterDesk(office.page.request);
  const elsewhere = await cast.enter();
  await act(
    elsewhere.page.request,
    'identity.login',
    { email: OTHER_HR.email, password: DEMO_PASSWORD },
    SignedIn,
  );
  const otherDesk = new RecruiterDesk(elsewhere.page.request);
  const [first, second, third] = await desk.liveJobs();
  if (!first || !second || !third) throw new Error('the company has too few live jobs');

  await test.step('uploads a résumé and looks through what was read, field by field', async () => {
    await page.goto('/app/candidate/resumes');
    await look('seeker-1-no-resume', true);
    await upload(page, resumeFile(imran.fullName, word), 1);
    await page.getByRole('button', { name: 'What we read in version 1' }).click();
    const dialog = page.getByRole('dialog', { name: 'What we read in version 1' });
    await expect(dialog.getByText('Accountant, Konkan Pickles, 2021-03 to now')).toBeVisible();
    await dialog.getByRole('checkbox', { name: 'Education' }).uncheck();
    await look('seeker-2-fields', true);
    await dialog.getByRole('button', { name: 'Take over' }).click();
    await expect(dialog).toBeHidden();
    await upload(page, resumeFile(imran.fullName, word, ['Led a team of two.']), 2);
    await look('seeker-3-versions');
  });

  await test.step('lets companies find the profile, and one of them not', async () => {
    await page.goto('/app/candidate');
    await expect(page.getByLabel('You in one line')).toHaveValue('Accountant');
    await page.getByLabel('You in one line').fill(`Accountant for ${word} makers`);
    await page.getByLabel('Pay you expect, a year').fill('600000');
    await page.getByRole('button', { name: 'Save profile' }).click();
    await expect(page.getByRole('button', { name: 'Save profile' })).toBeDisabled();
    expect(await desk.finds(word)).toEqual([]);
    await page.getByRole('radio', { name: /Companies that search/u }).click();
    await expect.poll(() => desk.finds(word)).toEqual(['Imran']);
    await page.getByLabel('Domain or GSTIN').fill(`https://www.${HR.domain}/careers`);
    await page.getByRole('button', { name: 'Block', exact: true }).click();
    await expect(page.getByRole('list', { name: 'Blocked companies' })).toContainText(HR.domain);
    expect(await desk.finds(word)).toEqual([]);
    expect(await otherDesk.finds(word)).toEqual(['Imran']);
    await look('seeker-4-profile', true);
    await page.getByRole('button', { name: `Take ${HR.domain} off the list` }).click();
    await expect.poll(() => desk.finds(word)).toEqual(['Imran']);
  });

  await test.step('searches remote jobs, and asks to hear of new ones', async () => {
    await page.goto('/jobs?mode=REMOTE');
    await expect(page.getByRole('main').getByText('Remote').filter({ visible: true }).first()).toBeVisible();
    const dialog = page.getByRole('dialog', { name: 'Save this search' });
    // A tap before the page has woken is lost.
    await expect(async () => {
      await page.getByRole('button', { name: 'Save this search' }).click();
      await expect(dialog).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await dialog.getByLabel('Name').fill('Remote work');
    await dialog.getByRole('radio', { name: /At once/u }).click();
    await dialog.getByRole('button', { name: 'Save search' }).click();
    await page.getByRole('link', { name: 'See your saved searches' }).click();
    await expect(page.getByRole('link', { name: 'Remote work' })).toBeVisible();
    await look('seeker-5-saved', true);
  });

  let applicationId = '';
  await test.step('sees how the job fits, and applies with version 2', async () => {
    await page.goto(`/jobs/${first.slug}`);
    await page.getByRole('link', { name: 'Apply', exact: true }).click();
    await expect(page.getByText(/\d+ of 100/u)).toBeVisible();
    await expect(page.getByRole('radio', { name: /^Version 2/u })).toBeChecked();
    await look('seeker-6-apply', true);
    await page.getByLabel('To the company').fill('I close books in three days and like it quiet.');
    await answerAll(page);
    await page.getByRole('button', { name: 'Send application' }).click();
    await page.waitForURL(/\/app\/applications\//u);
    applicationId = applicationIdIn(page);
    await expect(happened.getByText('You applied')).toBeVisible();
    await look('seeker-6-sent', true);
  });

  await test.step('is told that a second application for it is not needed', async () => {
    await page.goto(`/app/apply/${first.id}`);
    await expect(page.getByText('You have applied for this job')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Send application' })).toHaveCount(0);
    await page.getByRole('link', { name: 'See where it stands' }).click();
  });

  await test.step('sees that it was read, shortlisted, and that times wait', async () => {
    await desk.view(applicationId);
    await expect(happened.getByText('The company read it')).toBeVisible();
    await desk.shortlist(applicationId);
    await expect(happened.getByText('Moved on: Shortlisted')).toBeVisible();
    // The interviewer has other journeys' interviews in the diary.
    const ahead = (await advanceProduct(1)) + (3 + 2 * randomInt(9)) * DAY_MS;
    const day = new Date(new Date(Date.now() + ahead).setUTCHours(4 + randomInt(8), 15 * randomInt(4), 0, 0));
    await desk.propose(applicationId, [day, new Date(day.getTime() + DAY_MS)]);
    const times = page.getByRole('list', { name: 'Times to choose from' });
    await expect(times.getByRole('button')).toHaveCount(2);
    await look('seeker-7-times', true);
    await times.getByRole('button').last().click();
    await expect(happened.getByText('Interview time agreed')).toBeVisible();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Put it in my calendar' }).click(),
    ]);
    const start = new Date(day.getTime() + DAY_MS);
    expect(eventIn(await readFile(await file.path(), 'utf8'))).toMatchObject({
      DTSTART: stamp(start),
      DTEND: stamp(new Date(start.getTime() + 30 * MINUTE_MS)),
      STATUS: 'CONFIRMED',
      SUMMARY: expect.stringContaining('First talk'),
    });
    await page.goto('/app');
    await look('seeker-7-home', true);
  });

  await test.step('changes profile and résumé, and what was sent stays as sent', async () => {
    const sent = await desk.read(applicationId);
    await page.goto('/app/candidate/resumes');
    await upload(page, resumeFile(imran.fullName, word, ['Led a team of two.', 'Ran the stock.']), 3);
    await page.goto('/app/candidate');
    await page.getByLabel('You in one line').fill('Something else');
    await page.getByRole('button', { name: 'Save profile' }).click();
    await expect(page.getByRole('button', { name: 'Save profile' })).toBeDisabled();
    const now = await desk.read(applicationId);
    expect(now).toEqual(sent);
    await page.goto(`/app/applications/${applicationId}`);
    await expect(page.getByText(/version 2/u)).toBeVisible();
    await look('seeker-8-stays');
  });

  await test.step('reads why another company job went to others, and takes a third back', async () => {
    const rejected = await apply(page, second);
    const { words, inMs } = await desk.reject(rejected);
    await page.reload();
    await expect(happened.getByText('You applied')).toBeVisible();
    await expect(happened.getByText('Not selected')).toHaveCount(0);
    await cast.wait(inMs + MINUTE_MS);
    await page.reload();
    await expect(happened.getByText(words)).toBeVisible();
    await look('seeker-9-not-selected', true);
    await apply(page, third);
    await page.getByRole('button', { name: 'Take my application back' }).click();
    await page.getByRole('button', { name: 'Take it back', exact: true }).click();
    await expect(happened.getByText('You took it back')).toBeVisible();
    await page.goto('/app/applications');
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3);
    await look('seeker-10-list', true);
  });

  await test.step('has the résumé reviewed for nobody else, and removes what was never sent', async () => {
    await page.goto('/app/candidate/resumes');
    await expect(page.getByText('Sent with an application, so it stays.')).toHaveCount(2);
    await upload(page, resumeFile(imran.fullName, word, ['One more.', 'And one.', 'And this.']), 4);
    await page.getByRole('link', { name: 'Review version 4' }).click();
    await page.getByRole('button', { name: 'Review', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Review', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Scores' })).toBeVisible();
    await look('seeker-11-review', true);
    await page.goto('/app/candidate/resumes');
    await page.getByRole('button', { name: 'Remove version 4' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(page.getByRole('list', { name: 'Versions' }).getByRole('listitem')).toHaveCount(3);
  });

  await test.step('takes the résumé along as PDF and JSON', async () => {
    const save = async (name: string) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      return readFile(await file.path());
    };
    expect((await save('Download as PDF')).subarray(0, 5).toString()).toBe('%PDF-');
    const json = JSON.parse((await save('Download as JSON')).toString()) as {
      work: unknown[];
      education: unknown[];
    };
    expect(json.work).toHaveLength(1);
    expect(json.education).toEqual([]);
    await look('seeker-12-own-data', true);
  });

  expect(cast.complaints).toEqual([]);
  await cast.leave();
});
