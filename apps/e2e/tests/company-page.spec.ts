import { MyCompanyState } from '@nxtgauge/domain/companies';
import { expect, test } from '@playwright/test';
import { inventedWord, newIdentity, openAccount } from '../src/accounts.ts';
import { ask } from '../src/call.ts';
import { checkPage } from '../src/check-page.ts';
import { choose, openSubmission, typeAndChoose } from '../src/company-desk.ts';
import { APPROVER } from '../src/demo-people.ts';
import { approveAll } from '../src/desk.ts';
import { enterConsole } from '../src/moderation-desk.ts';
import { Cast } from '../src/people.ts';
import { readPage } from '../src/public-pages.ts';

const BIO =
  'We cook and pack pickles, papads and chutneys for shops in Maharashtra. Forty people work in two kitchens, with fixed hours and a free lunch.';

test('somebody registers a company; its page is approved, public, and edited while it stays', async ({
  browser,
}, info) => {
  const cast = await Cast.gather(browser);
  const { page } = await cast.enter();
  const look = (name: string, dark = false) => checkPage(page, info, name, { dark });
  const name = `${inventedWord()} Pickles`;
  await openAccount(page.request, newIdentity('Harini', 'Iyer'));
  const mine = async () => {
    const { company } = await ask(page.request, 'companies.mine', undefined, MyCompanyState);
    if (!company) throw new Error('no company');
    return company;
  };
  const save = () => page.getByRole('button', { name: 'Save', exact: true });

  await test.step('an individual registers it and becomes its administrator', async () => {
    await page.goto('/app/company');
    await expect(page.getByRole('heading', { name: 'Register your company', level: 1 })).toBeVisible();
    await look('company-1-register', true);
    await page.getByLabel('Name of the company').fill(name);
    await choose(page, 'Kind of business', 'LLP');
    await typeAndChoose(page, 'Industry', 'Food');
    await typeAndChoose(page, 'Where it is', 'Pune');
    await page.getByRole('button', { name: 'Register the company' }).click();
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
    await look('company-2-draft', true);
  });

  await test.step('a phone number in its words is refused; without it the page is sent', async () => {
    const about = page.getByRole('textbox', { name: 'About the company', exact: true });
    await choose(page, 'Team size', '11 to 50 people');
    await about.fill(`${BIO} Call 98200 11223.`);
    await save().first().click();
    await expect(page.getByText(/This contains a phone number/u).first()).toBeVisible();
    await about.fill(BIO);
    await save().first().click();
    await page.getByRole('button', { name: 'Send for approval' }).click();
    await expect(page.getByText('We are reading your page')).toBeVisible();
  });

  await test.step('approved, it has a public page that needs no script', async () => {
    await approveAll(cast, 'company', [(await mine()).id]);
    const { slug } = await mine();
    const read = await readPage(page.request, `/companies/${slug}`);
    expect(read).toMatchObject({ status: 200, robots: '' });
    expect(read.canonical).toContain(`/companies/${slug}`);
    expect(read.jsonLd.map((data) => data['@type'])).toContain('Organization');
    expect(read.html).toContain('Forty people work in two kitchens');
    await page.goto(`/companies/${slug}`);
    await look('company-3-public', true);
    await page.goto('/app');
    await expect(page.getByRole('link', { name: 'Post your first job' })).toBeVisible();
    await look('company-4-home');
  });

  await test.step('an edit waits beside the live page, the approver sees what changes, and it is taken back', async () => {
    await page.goto('/app/company');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill(`${name} House`);
    await page.getByRole('button', { name: 'Save and send for approval' }).click();
    await expect(page.getByText('Your changes are in review')).toBeVisible();
    await page.getByText('What would change').click();
    await look('company-5-edit', true);
    const { slug } = await mine();
    expect((await readPage(page.request, `/companies/${slug}`)).html).not.toContain(`${name} House`);
    const desk = await enterConsole(cast, APPROVER);
    await openSubmission(desk, 'company', name);
    await checkPage(desk, info, 'company-6-console', { dark: true });
    await page.getByRole('button', { name: 'Take the changes back' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Take them back' }).click();
    await expect(page.getByText('This page is live')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(name);
  });

  await test.step('a number that is no GSTIN is refused at its field', async () => {
    await page.getByRole('textbox', { name: 'GSTIN' }).fill('27AAPFU0939F1Z');
    await save().click();
    await expect(page.getByText(/A GSTIN has fifteen characters/u)).toBeVisible();
    await look('company-7-gstin');
  });
  expect(cast.complaints).toEqual([]);
  await cast.leave();
});
