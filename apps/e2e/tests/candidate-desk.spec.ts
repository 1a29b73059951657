import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { inventedWord, newIdentity, openAccount } from '../src/accounts.ts';
import { checkPage } from '../src/check-page.ts';
import { askForReview } from '../src/hiring-desk.ts';
import { Cast } from '../src/people.ts';
import { documentFile } from '../src/sample-files.ts';
import type { SampleFile } from '../src/sample-files.ts';

const resumeOf = (name: string, ...more: string[]): SampleFile =>
  documentFile('resume.pdf', [
    name,
    'meera@journeys.example, 98200 11111, Pune',
    '',
    'Summary',
    'I am a hard working label designer with a passion for detail.',
    '',
    'Experience',
    'Label designer, Konkan Pickles, Pune, 2019 to 2024',
    '- Was responsible for labels of forty products.',
    '- Cut proof errors from 9 percent to 2 percent in a year.',
    '- Moved 2300 files of the archive to one place.',
    'Assistant, Deccan Print House, Pune, 2016 to 2019',
    '- Checked proofs of twelve weekly papers.',
    ...more,
    '',
    'Education',
    'B.Des., 2016',
    '',
    'Skills',
    'Illustrator, InDesign, Hindi, Marathi',
  ]);

async function addResume(page: Page, file: SampleFile): Promise<void> {
  await page.getByLabel('Add a résumé').setInputFiles(file);
}
const version = (page: Page, number: number) =>
  page.getByRole('listitem').filter({ hasText: `Version ${number}` });

test('a recruiter reads a résumé, has it reviewed and shares the candidate', async ({ browser }, info) => {
  const cast = await Cast.gather(browser);
  const { page } = await cast.enter();
  const look = (name: string, dark = false) => checkPage(page, info, name, { dark });
  const surname = inventedWord();
  await openAccount(page.request, newIdentity(inventedWord(), 'Foods'), 'COMPANY');

  await test.step('a candidate is written down once', async () => {
    await page.goto('/app/candidates');
    await expect(page.getByRole('heading', { name: 'No candidates yet' })).toBeVisible();
    await look('desk-1-empty', true);
    await page.getByRole('button', { name: 'Add a candidate' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Add a candidate' });
    await dialog.getByLabel('First name').fill('Meera');
    await dialog.getByLabel('Last name').fill(surname);
    await dialog.getByLabel('E-mail').fill(`meera.${surname.toLowerCase()}@journeys.example`);
    await dialog.getByLabel('Position now').fill('Label designer');
    await look('desk-2-form');
    await dialog.getByRole('button', { name: 'Add candidate' }).click();
    await expect(page.getByRole('heading', { name: `Meera ${surname}`, level: 1 })).toBeVisible();
    await expect(page.getByText('No résumé yet')).toBeVisible();
    await look('desk-3-no-resume');
  });

  await test.step('a résumé is read while one looks on; a broken one says why and stops nobody', async () => {
    await addResume(page, {
      name: 'broken.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\nnothing more'),
    });
    await expect(version(page, 1).getByRole('button', { name: 'Try again' })).toBeVisible({
      timeout: 30_000,
    });
    await look('desk-4-broken');
    await version(page, 1).getByRole('button', { name: 'Remove' }).click();
    await expect(version(page, 1)).toHaveCount(0);
    await addResume(page, resumeOf(`Meera ${surname}`));
    await expect(page.getByRole('region', { name: 'Text of the résumé' })).toContainText('Konkan Pickles', {
      timeout: 30_000,
    });
    await addResume(page, resumeOf(`Meera ${surname}`));
    await expect(page.getByText('This very file is here already, as version 1.')).toBeVisible();
  });

  await test.step('a review stands beside the text, and can be read blind', async () => {
    await askForReview(page, 'Label designer');
    await look('desk-5-reviewed', true);
    await page.getByRole('switch', { name: 'Blind mode' }).click();
    await expect(page.getByRole('heading', { name: 'Hidden name', level: 1 })).toBeVisible();
    await look('desk-6-blind', true);
    await page.getByRole('switch', { name: 'Blind mode' }).click();
  });

  await test.step('people have the last word, and a second version is compared', async () => {
    await page.getByRole('button', { name: 'Add your own word' }).click();
    const dialog = page.getByRole('dialog', { name: 'Your own word' });
    await dialog.getByLabel('Score').fill('77');
    await dialog.getByLabel('Why').fill('She showed us her labels; they are better than her words.');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('they are better than her words')).toBeVisible();
    await addResume(page, resumeOf(`Meera ${surname}`, '- Trained four new colleagues.'));
    await expect(version(page, 2).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Version 2' })).toBeVisible({ timeout: 30_000 });
    await askForReview(page, 'Label designer');
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await expect(page.getByRole('columnheader', { name: 'Version 1' })).toBeVisible();
    await look('desk-7-compared', true);
    await page.keyboard.press('Escape');
  });

  await test.step('the same file under another address is the same person: two records become one', async () => {
    await page.goto('/app/candidates');
    await page.getByRole('button', { name: 'Add a candidate' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Add a candidate' });
    await dialog.getByLabel('First name').fill('Mira');
    await dialog.getByLabel('Last name').fill(surname);
    await dialog.getByLabel('E-mail').fill(`mira.${surname.toLowerCase()}@journeys.example`);
    await dialog.getByRole('button', { name: 'Add candidate' }).click();
    await expect(page.getByRole('heading', { name: `Mira ${surname}`, level: 1 })).toBeVisible();
    await addResume(page, resumeOf(`Meera ${surname}`));
    await expect(version(page, 1).first()).toBeVisible();
    await page.reload();
    await expect(page.getByText('Perhaps you know this person twice')).toBeVisible();
    await look('desk-8-twice', true);
    await page.getByRole('link', { name: `Meera ${surname}` }).click();
    await page.getByRole('button', { name: `Merge Mira ${surname} into this record` }).click();
    await look('desk-8-merge', true);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Merge', exact: true }).click();
    await expect(page.getByText('Perhaps you know this person twice')).toBeHidden();
    await expect(page.getByText('2 versions')).toBeVisible();
  });

  await test.step('who works with the candidate, and everything that happened, is on record', async () => {
    await page.getByRole('tab', { name: 'Assignments' }).click();
    await expect(page.getByText('Primary', { exact: true })).toBeVisible();
    await look('desk-8-people', true);
    await page.getByRole('tab', { name: 'Activity' }).click();
    await expect(page.getByText('added version 1 of the résumé').first()).toBeVisible();
    await look('desk-9-activity', true);
    await page.goto('/app/candidates');
    await expect(page.getByText('1 candidate', { exact: true })).toBeVisible();
    await look('desk-10-list', true);
  });

  await test.step('a reason of one’s own is written, seen as the applicant will, and hidden again', async () => {
    await page.goto('/app/hiring');
    await page.getByRole('link', { name: 'Reasons for turning down' }).click();
    await expect(page.getByText('None so far')).toBeVisible();
    await page.getByRole('button', { name: 'Add a reason' }).click();
    const dialog = page.getByRole('dialog', { name: 'A reason of your own' });
    await dialog.getByLabel('Name').fill('No driving licence');
    await dialog.getByLabel('What the applicant reads').fill('The job needs a driving licence.');
    await expect(dialog.getByRole('blockquote')).toHaveText('The job needs a driving licence.');
    await look('desk-11-reason', true);
    await dialog.getByRole('button', { name: 'Save reason' }).click();
    await page.getByRole('button', { name: 'Hide No driving licence' }).click();
    await expect(page.getByText('Hidden', { exact: true }).first()).toBeVisible();
    await look('desk-12-reasons', true);
  });

  expect(cast.complaints).toEqual([]);
  await cast.leave();
});
