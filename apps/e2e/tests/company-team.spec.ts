import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { inventedWord, newIdentity, openAccount } from '../src/accounts.ts';
import { checkPage } from '../src/check-page.ts';
import { invite, seat } from '../src/company-desk.ts';
import { mailsTo } from '../src/outbox.ts';
import { Cast } from '../src/people.ts';

/** The link of the newest invitation that this address was sent. */
async function invitationOf(page: Page, email: string): Promise<string> {
  const link = async () => {
    const mails = await mailsTo(page.request, email);
    return mails.flatMap(({ text }) => text.match(/\/app\/join\/[\w-]+/u) ?? [])[0] ?? '';
  };
  await expect.poll(link, { timeout: 30_000 }).not.toBe('');
  return link();
}

test('a company brings its hiring team together', async ({ browser }, info) => {
  const cast = await Cast.gather(browser);
  const { page } = await cast.enter();
  const recruiter = await cast.enter();
  const look = (on: Page, name: string, dark = false) => checkPage(on, info, name, { dark });
  const company = newIdentity(inventedWord(), 'Foods');
  const ritu = newIdentity('Ritu', 'Rao');
  await openAccount(page.request, company, 'COMPANY');

  await test.step('an administrator invites a recruiter, and no address twice', async () => {
    await page.goto('/app');
    await page.getByRole('link', { name: 'Bring your hiring team together' }).click();
    await expect(page.getByRole('heading', { name: '1 member' })).toBeVisible();
    await look(page, 'team-1-alone', true);
    await invite(page, ritu.email, 'Junior recruiter');
    await look(page, 'team-2-invited', true);
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Invite somebody' });
    await dialog.getByLabel('E-mail').fill(ritu.email);
    await dialog.getByRole('button', { name: 'Send invitation' }).click();
    await expect(dialog.getByText('They are invited already. You can send it again.')).toBeVisible();
    await look(page, 'team-3-twice');
    await page.keyboard.press('Escape');
  });

  await test.step('the link asks a visitor to sign in, and another person to change accounts', async () => {
    const link = await invitationOf(page, ritu.email);
    await recruiter.page.goto(link);
    await expect(
      recruiter.page.getByRole('heading', { name: `Join ${company.fullName}`, level: 1 }),
    ).toBeVisible();
    await expect(recruiter.page.getByRole('link', { name: 'Create an account' })).toHaveAttribute(
      'href',
      new RegExp(encodeURIComponent('/app/join/'), 'u'),
    );
    await look(recruiter.page, 'team-4-link', true);
    await page.goto(link);
    await expect(page.getByText(`You are signed in as ${company.email}.`)).toBeVisible();
    await page.goto('/app/team');
  });

  await test.step('its owner joins, and sees the team but no way to invite', async () => {
    await openAccount(recruiter.page.request, ritu);
    await recruiter.page.goto(await invitationOf(page, ritu.email));
    await recruiter.page.getByRole('button', { name: 'Join the team' }).click();
    await expect(recruiter.page.getByRole('heading', { name: '2 members' })).toBeVisible();
    await expect(seat(recruiter.page, ritu.email)).toContainText('You, since');
    await expect(recruiter.page.getByRole('button', { name: 'Invite', exact: true })).toHaveCount(0);
    await look(recruiter.page, 'team-5-joined', true);
  });

  await test.step('a new role holds at once; a removed member sees nothing', async () => {
    await page.reload();
    await seat(page, ritu.email).getByRole('button', { name: 'What to do about Ritu Rao' }).click();
    await look(page, 'team-6-menu');
    await page.getByRole('menuitem', { name: 'Administrator' }).click();
    await expect(seat(page, ritu.email)).toContainText('Administrator');
    await recruiter.page.reload();
    await expect(recruiter.page.getByRole('button', { name: 'Invite', exact: true })).toBeVisible();
    await seat(page, ritu.email).getByRole('button', { name: 'What to do about Ritu Rao' }).click();
    await page.getByRole('menuitem', { name: 'Remove from the team' }).click();
    const asking = page.getByRole('alertdialog', { name: 'Remove Ritu Rao from the team?' });
    await asking.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(page.getByRole('heading', { name: '1 member' })).toBeVisible();
    await recruiter.page.reload();
    await expect(recruiter.page.getByText('You are in no team')).toBeVisible();
    await look(recruiter.page, 'team-7-removed');
  });

  await test.step('nobody can leave a company without an administrator', async () => {
    await page.getByRole('button', { name: 'Leave this team' }).click();
    const asking = page.getByRole('alertdialog');
    await asking.getByRole('button', { name: 'Leave the team' }).click();
    await expect(asking.getByText(/needs at least one administrator/u)).toBeVisible();
    await look(page, 'team-8-last-administrator');
  });
  expect(cast.complaints).toEqual([]);
  await cast.leave();
});
