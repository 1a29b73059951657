import { expect, test } from '@playwright/test';
import { checkPage } from '../src/check-page.ts';
import { ADMIN, DEMO_PASSWORD } from '../src/demo-people.ts';
import { Cast } from '../src/people.ts';
import { signInAtConsole } from '../src/sign-in.ts';

test('the words for the model get a new version, which is put in use and taken back @once', async ({
  browser,
}, info) => {
  const cast = await Cast.gather(browser);
  const { page } = await cast.enter();
  const look = (name: string, dark = false) => checkPage(page, info, name, { dark });
  await signInAtConsole(page, { email: ADMIN.email, password: DEMO_PASSWORD });
  await page.goto('/console/rules');
  await page.getByRole('link', { name: 'Words for the model' }).click();
  const title = page.getByRole('heading', { name: 'How it speaks for the role', level: 2 });
  const line = page.locator('section').filter({ has: title });
  await line.getByText('Its words').first().click();
  await expect(line.getByText('<<<RESUME')).toBeVisible();
  await look('words-1-list', true);

  await line.getByRole('button', { name: 'Write a new version' }).click();
  const dialog = page.getByRole('dialog', { name: 'New version: How it speaks for the role' });
  const words = dialog.getByLabel('Words');
  const before = await words.inputValue();
  await words.fill(before.replaceAll('{role}', 'the role'));
  await expect(dialog.getByText('Missing: {role}.')).toBeVisible();
  await look('words-2-fault', true);
  await words.fill(`Run ${info.project.name}. ${before}`);
  await expect(dialog.getByText('Missing:')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Save version' }).click();
  await expect(dialog).toBeHidden();

  const newest = line.getByRole('listitem').first();
  for (const version of [newest, line.getByRole('listitem').last()]) {
    await version.getByRole('button', { name: 'Put in use' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Put in use' }).click();
    await expect(version.getByText('In use', { exact: true })).toBeVisible();
  }
  await look('words-3-back');
  expect(cast.complaints).toEqual([]);
  await cast.leave();
});
