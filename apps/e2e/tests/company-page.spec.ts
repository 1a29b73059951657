import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { MyCompanyState } from '@nxtgauge/domain/companies';
import { inventedWord, newIdentity, openAccount } from '../src/accounts.ts';
import { ask } from '../src/call.ts';
import { checkPage } from '../src/check-page.ts';
import { approveAll } from '../src/desk.ts';
import { Cast } from '../src/people.ts';
import { readPage } from '../src/public-pages.ts';

const BIO =
  'We cook and pack pickles, papads and chutneys for shops in Maharashtra. Forty people work in two kitchens, with fixed hours and a free lunch.';

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function typeAndChoose(page: Page, label: string, text: string, option: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(text);
  await page.getByRole('option', { name: option }).first().click();
}

test('somebody registers a company; its page is approved, public, and edited while it stays', async ({
  browser,
}, info) => {
  const cast = await Cast.gather(browser);
  const { page } = await cast.enter();
  const look = (name: string, dark = false) => checkPage(page, info, name, { dark });
  const founder = newIdentity('Harini', 'Iyer');
  const name = `${inventedWord()} Pickles`;
  await openAccount(page.request, founder);
  const mine = async () => {
    const { company } = await ask(page.request, 'companies.mine', undefined, MyCompanyState);
    if (!company) throw new Error('no company');
    return company;
  };

  await test.step('an individual registers it and becomes its administrator', async () => {
    await page.goto('/app/company');
    await expect(page.getByRole('heading', { name: 'Register your company', level: 1 })).toBeVisible();
    await look('company-1-register', true);
    await page.getByLabel('Name of the company').fill(name);
    await choose(page, 'Kind of business', 'LLP');
    await typeAndChoose(page, 'Industry', 'Food', /^Food processing/u);
    await typeAndChoose(page, 'Where it is', 'Pune', /^Pune/u);
    await page.getByRole('button', { name: 'Register the company' }).click();
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
    await look('company-2-draft', true);
  });

  await test.step('the page is completed and sent', async () => {
    await choose(page, 'Team size', '11 to 50 people');
    await page.getByLabel('About the company').fill(`${BIO} Call 98200 11223.`);
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(page.getByText(/This contains a phone number/u)).toBeVisible();
    await page.getByLabel('About the company').fill(BIO);
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await page.getByRole('button', { name: 'Send for approval' }).click();
    await expect(page.getByText('We are reading your page')).toBeVisible();
    await look('company-3-sent');
  });

  await test.step('approved, it has a public page that needs no script', async () => {
    await approveAll(cast, 'company', [(await mine()).id]);
    await page.reload();
    await expect(page.getByText('This page is live')).toBeVisible();
    await look('company-4-live', true);
    const { slug } = await mine();
    const read = await readPage(page.request, `/companies/${slug}`);
    expect(read).toMatchObject({ status: 200, robots: '' });
    expect(read.canonical).toContain(`/companies/${slug}`);
    expect(read.jsonLd.map((data) => data['@type'])).toContain('Organization');
    expect(read.html).toContain('Forty people work in two kitchens');
    await page.goto(`/companies/${slug}`);
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
    await look('company-5-public', true);
  });

  await test.step('an edit waits beside the live page and can be taken back', async () => {
    await page.goto('/app/company');
    await page.getByLabel('Name', { exact: true }).fill(`${name} House`);
    await page.getByRole('button', { name: 'Save and send for approval' }).click();
    await expect(page.getByText('Your changes are in review')).toBeVisible();
    await page.getByText('What would change').click();
    await look('company-6-edit', true);
    const { slug } = await mine();
    expect((await readPage(page.request, `/companies/${slug}`)).html).not.toContain(`${name} House`);
    await page.getByRole('button', { name: 'Take the changes back' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Take them back' }).click();
    await expect(page.getByText('This page is live')).toBeVisible();
  });

  await test.step('a number of another company is refused at its field', async () => {
    await page.getByLabel('GSTIN').fill('27AAPFU0939F1Z');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText(/A GSTIN has fifteen characters/u)).toBeVisible();
    await look('company-7-gstin');
  });

  await test.step('home says what comes next', async () => {
    await page.getByLabel('GSTIN').fill('');
    await page.goto('/app');
    await expect(page.getByRole('link', { name: 'Post your first job' })).toBeVisible();
    await look('company-8-home', true);
  });
  expect(cast.complaints).toEqual([]);
  await cast.leave();
});
