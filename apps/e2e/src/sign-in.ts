import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Identity } from './accounts.ts';
import { readCode } from './outbox.ts';

/** Signs in at the dashboard's own page; afterwards the page named by `next`, else its home, is open. */
export async function signIn(
  page: Page,
  who: { email: string; password: string },
  next?: string,
): Promise<void> {
  await page.goto(next === undefined ? '/app/login' : `/app/login?next=${encodeURIComponent(next)}`);
  await page.getByLabel('E-mail').fill(who.email);
  await page.getByLabel('Password', { exact: true }).fill(who.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expectInside(page);
}

const expectInside = (page: Page) =>
  expect(page.getByRole('navigation', { name: 'Main' }).filter({ visible: true }).first()).toBeVisible();

/** Signs in at the console. */
export async function signInAtConsole(page: Page, who: { email: string; password: string }): Promise<void> {
  await page.goto('/console/login');
  await page.getByLabel('Work e-mail').fill(who.email);
  await page.getByLabel('Password', { exact: true }).fill(who.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expectInside(page);
}

/** Fills in the registration page, which has to be open, and goes on to the code. */
export async function register(page: Page, identity: Identity): Promise<void> {
  await page.getByLabel('Full name').fill(identity.fullName);
  await page.getByLabel('E-mail').fill(identity.email);
  await page.getByLabel('Mobile number').fill(identity.phone);
  await page.getByLabel('Password', { exact: true }).fill(identity.password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('heading', { name: 'Enter the code' })).toBeVisible();
}

/** Types the code from the mail into the open page. */
export async function confirmAddress(page: Page, email: string): Promise<void> {
  await page.getByLabel('Six-digit code').fill(await readCode(page.request, email));
  await page.getByRole('button', { name: 'Confirm e-mail' }).click();
}
