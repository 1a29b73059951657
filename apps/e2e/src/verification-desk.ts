import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { choosePicker, chooseByKey, pressByKey, tabTo, typeByKey } from './keyboard.ts';
import type { SampleFile } from './sample-files.ts';

export interface Paper {
  /** As the owner's page calls it: "Proof of identity". */
  requirement: string;
  /** Which of the accepted kinds: "PAN card". */
  kind?: string;
  number?: { label: string; value: string };
  file: SampleFile;
}

export const requirement = (page: Page, name: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name }) });

/** Opens the form of one document, fills it in and adds the file, all by keyboard; nothing is sent yet. */
export async function preparePaper(page: Page, paper: Paper): Promise<Locator> {
  const card = requirement(page, paper.requirement);
  await pressByKey(page, card.getByRole('button', { name: /^Send/u }));
  if (paper.kind !== undefined)
    await chooseByKey(page, card.getByRole('radiogroup', { name: 'Which document' }), paper.kind);
  if (paper.number) {
    const { label, value } = paper.number;
    await typeByKey(page, card.getByRole('textbox', { name: label, exact: true }), value);
  }
  await (await choosePicker(page, card.getByLabel('Add the document'))).setFiles(paper.file);
  return card;
}

/** The same, and sends it. */
export async function sendPaper(page: Page, paper: Paper): Promise<void> {
  const card = await preparePaper(page, paper);
  await expect(card.getByRole('button', { name: 'Change' })).toBeVisible({ timeout: 30_000 });
  await pressByKey(page, card.getByRole('button', { name: /^Send/u }));
  await expect(card.getByText('Being looked at')).toBeVisible();
}

/** Goes down the tutors’ verification queue with `j` to the record of this profile with this check. */
export async function openCheck(page: Page, profileName: string, check: string): Promise<Locator> {
  await page.goto('/console/verification?profession=tutor');
  const rows = page.getByRole('region', { name: 'Verification' }).getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  const record = page
    .getByRole('article')
    .filter({ hasText: profileName })
    .filter({ hasText: `${check} of` });
  for (let step = 0; step < 60; step += 1) {
    const before = new URL(page.url()).searchParams.get('id');
    await page.keyboard.press('j');
    await expect
      .poll(() => new URL(page.url()).searchParams.get('id'), { message: 'the next check' })
      .not.toBe(before);
    await expect(page.getByRole('article')).toBeVisible();
    if (await record.isVisible()) return record;
  }
  throw new Error(`no ${check} of ${profileName} waits`);
}

/** Puts one black-out area on the open document, without a mouse, and takes a second one away again. */
export async function blackOutByKey(page: Page): Promise<void> {
  const area = (name: string) => page.getByRole('application', { name, exact: true });
  await page.keyboard.press('b');
  await pressByKey(page, page.getByRole('button', { name: /^Add area/u }));
  const first = area('Black-out area 1, 35 % from the left, 47 % from the top, 30 % wide, 6 % high');
  await expect(first).toBeFocused();
  for (const key of ['ArrowUp', 'Alt+ArrowLeft', 'Shift+ArrowRight', 'Shift+Alt+ArrowDown'])
    await page.keyboard.press(key);
  const moved = area('Black-out area 1, 34.8 % from the left, 45 % from the top, 32 % wide, 6.2 % high');
  await expect(moved).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: '32 % wide, 6.2 % high' })).toBeAttached();
  await page.keyboard.press('b');
  await expect(page.getByRole('application', { name: /^Black-out area 2/u })).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('region', { name: 'Page 1' })).toBeFocused();
  await tabTo(page, moved);
  await expect(page.getByRole('application')).toHaveCount(1);
}

/** Leaves the area that has the focus and saves the copy. */
export async function saveBlackOut(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Save the copy' })).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('alertdialog', { name: 'Black out 1 area?' });
  await pressByKey(page, dialog.getByRole('button', { name: 'Save the copy' }));
  await expect(dialog).toBeHidden({ timeout: 20_000 });
  await expect(page.getByText('Blacked out:')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Black out', exact: true })).toBeFocused();
}

/** Presses the key of a decision on the open document and confirms it as it is proposed. */
export async function decidePaper(page: Page, key: 'a' | 'r', label: string): Promise<void> {
  await page.keyboard.press(key);
  const dialog = page.getByRole('dialog', { name: `${key === 'a' ? 'Approve' : 'Refuse'}: ${label}` });
  await expect(dialog).toBeVisible();
  await pressByKey(
    page,
    dialog.getByRole('button', { name: key === 'a' ? 'Approve document' : 'Refuse document' }),
  );
  await expect(dialog).toBeHidden();
}
