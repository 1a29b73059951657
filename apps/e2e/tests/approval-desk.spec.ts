import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { checkPage } from '../src/check-page.ts';
import { APPROVER, DEMO_PASSWORD } from '../src/demo-people.ts';
import { Cast } from '../src/people.ts';
import { signInAtConsole } from '../src/sign-in.ts';

const record = (page: Page) => page.getByRole('region', { name: 'Open record' });
const title = (page: Page) => record(page).getByRole('heading', { level: 2 });
const rows = (page: Page) => page.getByRole('region', { name: 'Approvals' }).getByRole('listitem');
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Everything after signing in is done with the keyboard: no click, no tap, no pointer. */
test('an approver works through the inbox by keyboard', async ({ browser }, info) => {
  const cast = await Cast.gather(browser);
  const { page } = await cast.enter();
  const look = (name: string, dark = false) => checkPage(page, info, name, { dark });
  await signInAtConsole(page, { email: APPROVER.email, password: DEMO_PASSWORD });
  await page.goto('/console/approvals');
  await expect(page.getByRole('button', { name: 'Everything that waits' })).toBeVisible();
  await look('desk-1-inbox', true);

  await test.step('filters to edits of what is live, in the address', async () => {
    await press(page, 'f');
    const origin = page.getByRole('combobox', { name: 'What it is' });
    await expect(origin).toBeVisible();
    await look('desk-2-filters');
    for (let i = 0; i < 12; i += 1) {
      if (await origin.evaluate((element) => element === document.activeElement)) break;
      await press(page, 'Tab');
    }
    await expect(origin).toBeFocused();
    await press(page, 'Enter');
    await expect(page.getByRole('option', { selected: true })).toBeFocused();
    await press(page, 'ArrowDown', 'ArrowDown');
    await expect(page.getByRole('option', { name: 'Edit of something live' })).toBeFocused();
    await press(page, 'Enter');
    await expect(page).toHaveURL(/origin=revision/u);
    await press(page, 'Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(rows(page).filter({ hasNotText: 'Profile, edit' })).toHaveCount(0);
    await expect(rows(page).first()).toBeVisible();
  });

  await test.step('opens the first and claims it', async () => {
    await press(page, 'j');
    await expect(title(page)).toBeVisible();
    await expect(page.getByText('Live now')).toBeVisible({ visible: info.project.name === 'desk' });
    await look('desk-3-record', true);
    await press(page, 'e');
    await expect(page.getByText(/^Yours until/u)).toBeVisible();
  });

  await test.step('asks for changes with a template; the next opens by itself', async () => {
    const first = await title(page).textContent();
    await press(page, 'c');
    const words = page.getByRole('textbox', { name: 'What they should change' });
    await expect(words).not.toHaveValue('');
    await expect(page.getByRole('radio').first()).toBeFocused();
    const before = await words.inputValue();
    await press(page, 'ArrowDown');
    await expect(words).not.toHaveValue(before);
    await look('desk-4-changes');
    await press(page, 'Control+Enter');
    await expect(page.getByText('Changes asked for', { exact: true }).first()).toBeVisible();
    await expect(title(page)).not.toHaveText(first ?? '');
  });

  await test.step('approves the next one', async () => {
    const second = await title(page).textContent();
    await expect(page.getByRole('button', { name: /^Approve/u })).toBeEnabled();
    await press(page, 'a');
    await expect(page.getByText('Approved', { exact: true }).first()).toBeVisible();
    await expect(title(page)).not.toHaveText(second ?? '');
  });

  await test.step('finds by words, selects two and approves them together', async () => {
    await page.goto('/console/approvals?kind=job');
    await expect(rows(page).filter({ hasNotText: 'Job' })).toHaveCount(0);
    await expect(rows(page).first()).toBeVisible();
    await press(page, 'j');
    await expect(title(page)).toBeVisible();
    await press(page, 'x', 'j', 'x');
    if (info.project.name === 'desk') {
      await expect(page.getByText('2 selected')).toBeVisible();
      await look('desk-5-bulk');
    }
    await press(page, '?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await press(page, 'Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('goes to the appeals through the palette', async () => {
    await press(page, 'Control+k');
    await page.keyboard.type('Appeals');
    await press(page, 'Enter');
    await expect(page).toHaveURL(/origin=appeal/u);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(rows(page).filter({ hasNotText: 'appeal' })).toHaveCount(0);
    await expect(rows(page).first()).toBeVisible();
    await press(page, 'j');
    await expect(page.getByText('The owner appeals')).toBeVisible();
    await look('desk-6-appeal');
  });
  expect(cast.complaints).toEqual([]);
  await cast.leave();
});
