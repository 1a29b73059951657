import { DAY_MS, MINUTE_MS } from '@nxtgauge/domain/time';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { inventedWord, newIdentity, openAccount } from '../src/accounts.ts';
import { checkPage } from '../src/check-page.ts';
import {
  approvePapers,
  invite,
  openCompanyPapers,
  openSubmission,
  seat,
  sendCompanyPage,
} from '../src/company-desk.ts';
import { approveByKey } from '../src/console-inbox.ts';
import { APPROVER, VERIFIER } from '../src/demo-people.ts';
import { choosePlace, decideJob, postingOf } from '../src/job-desk.ts';
import { enterConsole } from '../src/moderation-desk.ts';
import { Cast } from '../src/people.ts';
import { sitemapPaths } from '../src/public-pages.ts';
import { documentFile } from '../src/sample-files.ts';
import { signIn } from '../src/sign-in.ts';
import { sendPaper } from '../src/verification-desk.ts';

const GSTIN = '27AAPFU0939F1ZV';
const TAX = 'Tax registration of the company';
const PROOF = 'Proof that the company exists';
const DESCRIPTION =
  'You look after the books of four shops, file GST returns with our adviser and pay our suppliers on time. You have done this for two years or more and know Tally. You get a fixed day off each week, insurance, and a laptop.';

const description = (page: Page) => page.getByRole('textbox', { name: 'Description' });
const inList = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title });
const openMenu = (page: Page) => page.getByRole('button', { name: 'More about this job' }).click();

test('a company posts a job, from its first day to the job’s last @once @weeks', async ({
  browser,
}, info) => {
  test.setTimeout(240_000);
  const cast = await Cast.gather(browser);
  const { page } = await cast.enter();
  const seeker = await cast.enter();
  const look = (on: Page, name: string, dark = false) => checkPage(on, info, name, { dark });
  const word = inventedWord();
  const title = `${word} accountant`;
  const company = newIdentity(word, 'Foods');
  let slug = '';

  await test.step('a company registers, says who it is and sends its papers', async () => {
    await openAccount(page.request, company, 'COMPANY');
    await page.goto('/app/company');
    await sendCompanyPage(page);
    await sendPaper(page, {
      requirement: TAX,
      kind: 'GST certificate',
      number: { label: 'GSTIN', value: GSTIN },
      file: documentFile('gst.pdf', ['SPECIMEN', 'Form GST REG-06', company.fullName, GSTIN]),
    });
    await sendPaper(page, {
      requirement: PROOF,
      kind: 'Certificate of incorporation or partnership deed',
      file: documentFile('incorporation.pdf', ['SPECIMEN', 'Certificate of incorporation', company.fullName]),
    });
    await look(page, 'job-01-company', true);
  });

  const approver = await enterConsole(cast, APPROVER);
  await test.step('the verifier confirms the papers, the approver the page', async () => {
    const verifier = await enterConsole(cast, VERIFIER);
    const papers = await openCompanyPapers(verifier, company.fullName);
    await look(verifier, 'job-02-papers', true);
    await approvePapers(verifier, papers, [TAX, PROOF]);
    await openSubmission(approver, 'company', company.fullName);
    await look(approver, 'job-03-page', true);
    await approveByKey(approver, company.fullName);
    await page.reload();
    await expect(page.getByText('This page is live')).toBeVisible();
    await expect(page.getByText('Your company is verified')).toBeVisible();
    await look(page, 'job-04-verified', true);
  });

  await test.step('its administrator invites a senior and a junior recruiter', async () => {
    const [senior, junior] = [newIdentity('Kavya', 'Nair'), newIdentity('Nikhil', 'Rao')];
    await page.goto('/app/team');
    await invite(page, senior.email, 'Senior recruiter');
    await invite(page, junior.email, 'Junior recruiter');
    await expect(seat(page, senior.email)).toBeVisible();
    await look(page, 'job-05-team');
  });

  await test.step('somebody who looks for work keeps a search', async () => {
    await openAccount(seeker.page.request, newIdentity('Imran', 'Sheikh'));
    await seeker.page.goto(`/jobs?q=${word}`);
    const dialog = seeker.page.getByRole('dialog', { name: 'Save this search' });
    await seeker.page.getByRole('button', { name: 'Save this search' }).click();
    await dialog.getByRole('radio', { name: 'At once' }).check();
    await look(seeker.page, 'job-1-save-search');
    await dialog.getByRole('button', { name: 'Save search' }).click();
    await expect(seeker.page.getByRole('dialog', { name: 'Your search is saved' })).toBeVisible();
    await seeker.page.goto('/app/saved');
    await expect(seeker.page.getByRole('link', { name: word, exact: true })).toBeVisible();
    await look(seeker.page, 'job-2-saved', true);
  });

  await test.step('the form says what is wrong while the job is written, and refuses to send it', async () => {
    await page.goto('/app/jobs');
    await page.getByRole('link', { name: 'Post a job' }).first().click();
    await page.getByRole('textbox', { name: 'Title' }).fill(title);
    await description(page).fill(
      'Call 98200 11223. A registration fee of 500 applies before you start with us.',
    );
    await expect(page.getByText('Say what you pay.')).toBeVisible();
    await expect(page.getByText('This contains a phone number')).toBeVisible();
    await expect(page.getByText('nobody pays to apply or to be hired here')).toBeVisible();
    await expect(page.getByText(/^Uses 1 of your \d+ free posts?/u)).toBeVisible();
    await look(page, 'job-3-lint', true);
    await page.getByRole('button', { name: 'Send for review' }).click();
    await expect(page.getByText('Say where the work is.')).toBeVisible();
  });

  await test.step('it is put right, asks a question, has steps of its own and is sent', async () => {
    await description(page).fill(DESCRIPTION);
    await choosePlace(page, 'Pune');
    await page.getByRole('textbox', { name: 'Lowest pay' }).fill('30000');
    await page.getByRole('textbox', { name: 'Highest pay' }).fill('42000');
    await expect(page.getByText('That is ₹3.6 lakh – ₹5.04 lakh a year.')).toBeVisible();
    await page.getByRole('button', { name: 'Add a question' }).click();
    await page.getByRole('textbox', { name: 'What you ask' }).fill('Do you know Tally?');
    await page.getByRole('button', { name: 'Move Interview up' }).click();
    await page.getByRole('button', { name: 'Move Interview down' }).click();
    await page.getByRole('button', { name: 'Preview' }).click();
    await expect(page.getByRole('dialog').getByText('Do you know Tally?')).toBeVisible();
    await look(page, 'job-4-preview');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Send for review' }).click();
    await expect(inList(page, title)).toContainText('In review');
    await look(page, 'job-5-list', true);
  });

  await test.step('staff ask for a change, it is made, and the job goes live', async () => {
    await decideJob(approver.request, title, 'requestChanges');
    await expect(inList(page, title)).toContainText('Came back');
    await inList(page, title).getByRole('link').first().click();
    await expect(page.getByText('Please say which days are worked.')).toBeVisible();
    await expect(page.getByText('Paid already: sending it again costs nothing.')).toBeVisible();
    await look(page, 'job-6-came-back', true);
    await description(page).fill(`${DESCRIPTION} We work from Monday to Saturday.`);
    await page.getByRole('button', { name: 'Send for review' }).click();
    await expect(inList(page, title)).toContainText('In review');
    await decideJob(approver.request, title, 'approve');
    await expect(inList(page, title)).toContainText('Live');
    await inList(page, title).getByRole('link').first().click();
    await openMenu(page);
    const link = page.getByRole('menuitem', { name: 'See the public page' });
    slug = (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
    expect(slug).not.toBe('');
    await page.keyboard.press('Escape');
  });

  await test.step('search engines read what it pays, where it is and until when', async () => {
    expect(await postingOf(page, slug)).toMatchObject({
      title,
      directApply: true,
      employmentType: 'FULL_TIME',
      hiringOrganization: { '@type': 'Organization' },
      jobLocation: { address: { addressLocality: 'Pune' } },
      baseSalary: { currency: 'INR', value: { unitText: 'YEAR' } },
      validThrough: expect.anything(),
    });
    expect(await sitemapPaths(page.request)).toContain(`/jobs/${slug}`);
  });

  await test.step('whoever kept the search hears of it, and keeps the job', async () => {
    await cast.wait(10 * MINUTE_MS);
    await seeker.page.goto('/app');
    await seeker.page
      .getByRole('button', { name: /^Notifications|notice/iu })
      .first()
      .click();
    await seeker.page.getByText(`A new job for “${word}”`).first().click();
    await expect(seeker.page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
    await expect(seeker.page.getByRole('link', { name: 'Apply' })).toHaveAttribute('href', /from=alert$/u);
    await seeker.page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(seeker.page.getByRole('button', { name: 'Saved' })).toBeVisible();
    await look(seeker.page, 'job-7-public', true);
  });

  await test.step('it is paused, resumed and copied', async () => {
    await openMenu(page);
    await page.getByRole('menuitem', { name: 'Pause' }).click();
    await expect(page.getByText('This job takes no applications now')).toBeVisible();
    await seeker.page.reload();
    await expect(seeker.page.getByText('Not taking applications just now')).toBeVisible();
    await look(seeker.page, 'job-8-paused');
    expect(await postingOf(page, slug)).toBeNull();
    await page.getByRole('button', { name: 'Resume' }).click();
    await expect(page.getByText('This job takes no applications now')).toBeHidden();
    await openMenu(page);
    await page.getByRole('menuitem', { name: 'Make a copy' }).click();
    await expect(page.getByRole('button', { name: 'Send for review' })).toBeVisible();
    await page.goto('/app/jobs');
    await expect(inList(page, title)).toHaveCount(2);
  });

  await test.step('five days before the end the company is warned; on the last day it closes', async () => {
    await cast.wait(25 * DAY_MS);
    await signIn(page, company, '/app/jobs');
    await inList(page, title).filter({ hasText: 'left' }).getByRole('link').first().click();
    await expect(page.getByText(/^It closes on/u)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Renew' })).toBeVisible();
    await look(page, 'job-9-closes-soon', true);
    await cast.wait(5 * DAY_MS);
    await page.reload();
    await expect(page.getByText('Reached its last day').first()).toBeVisible();
    await seeker.page.goto(`/jobs/${slug}`);
    await expect(seeker.page.getByText('This job is closed')).toBeVisible();
    await expect(seeker.page.getByRole('link', { name: 'Apply' })).toHaveCount(0);
    await look(seeker.page, 'job-10-closed');
    expect(await postingOf(page, slug)).toBeNull();
    expect(await sitemapPaths(page.request)).not.toContain(`/jobs/${slug}`);
  });
  expect(cast.complaints).toEqual([]);
  await cast.leave();
});
