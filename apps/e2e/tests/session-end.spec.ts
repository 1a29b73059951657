import { expect, test } from '@playwright/test';
import { newIdentity, openAccount } from '../src/accounts.ts';
import { checkPage } from '../src/check-page.ts';
import { Cast } from '../src/people.ts';

test('a session that ended while a page was open leads to signing in once, and back', async ({
  browser,
}, info) => {
  const cast = await Cast.gather(browser);
  const { page, context } = await cast.enter();
  const identity = newIdentity('Kiran', 'Bedekar');
  await openAccount(page.request, identity);
  await page.goto('/app/leads');
  await expect(page.getByRole('heading', { level: 1, name: 'My leads' })).toBeVisible();
  await context.clearCookies();
  const places: string[] = [];
  page.on('framenavigated', (frame) => places.push(new URL(frame.url()).pathname));
  await page.getByRole('link', { name: 'Reviews' }).filter({ visible: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await page.waitForTimeout(1_000);
  await expect(page).toHaveURL(/\/app\/login\?next=%2Fapp%2Freviews/u);
  expect(new Set(places.slice(places.indexOf('/app/login')))).toEqual(new Set(['/app/login']));
  await checkPage(page, info, 'session-ended');
  await page.getByLabel('E-mail').fill(identity.email);
  await page.getByLabel('Password', { exact: true }).fill(identity.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Reviews' })).toBeVisible();
  expect(cast.complaints).toEqual([]);
  await cast.leave();
});
