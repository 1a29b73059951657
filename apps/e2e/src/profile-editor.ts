import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { choosePicker, pressByKey, typeByKey } from './keyboard.ts';
import { pictureFile } from './sample-files.ts';

export type ProfilePart =
  | 'About'
  | 'Place and area'
  | 'Details'
  | 'Portfolio'
  | 'Services'
  | 'Verification'
  | 'Visibility';

/** Opens one part of the profile whose editor is open. */
export async function openPart(page: Page, part: ProfilePart): Promise<void> {
  const parts = page.getByRole('navigation', { name: 'Parts of the profile' });
  await parts.getByRole('link', { name: part, exact: true }).click();
  await expect(parts.getByRole('link', { name: part, exact: true })).toHaveAttribute('aria-current', 'page');
}

/** Chooses a place out of what the typed words find. */
export async function choosePlace(page: Page, label: string, text: string, option: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(text);
  await page.getByRole('option', { name: option }).first().click();
}

/** Begins a profile; its editor is open afterwards. */
export async function addProfession(page: Page, profession: string, tradeName: string): Promise<void> {
  await page.goto('/app/profiles/new');
  await page.getByRole('button', { name: profession, exact: true }).click();
  await page.getByLabel('Trading name').fill(tradeName);
  await choosePlace(page, 'Where do you work?', 'Nagpur', /^Nagpur/u);
  await page.getByRole('button', { name: 'Create profile' }).click();
  await expect(page.getByRole('heading', { level: 1, name: tradeName })).toBeVisible();
}

/** Saves the open part and waits until nothing is left to save. */
export async function savePart(page: Page): Promise<void> {
  const unsaved = page.getByText('You have changes that are not saved.');
  await expect(unsaved).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: /^Save/u }).click();
  await expect(unsaved).toBeHidden();
}

/** A new album, by keyboard; its page is open afterwards. */
export async function addAlbum(page: Page, title: string): Promise<void> {
  await pressByKey(page, page.getByRole('button', { name: 'Add an album' }));
  const dialog = page.getByRole('dialog', { name: 'New album' });
  await expect(dialog.getByLabel('Title')).toBeFocused();
  await page.keyboard.insertText(title);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
}

export const pictures = (page: Page): Locator =>
  page.getByRole('list', { name: 'Pictures and videos' }).locator(':scope > li');

/** Uploads pictures through the file picker, opened by key, and waits until they hang in the album. */
export async function uploadPictures(page: Page, names: readonly string[]): Promise<void> {
  const picker = await choosePicker(page, page.getByLabel('Add pictures or short videos'));
  await picker.setFiles(names.map((name) => pictureFile(name, Math.random())));
  await expect(pictures(page)).toHaveCount(names.length, { timeout: 60_000 });
}

/** Says what is in a picture, by keyboard. */
export async function describePicture(page: Page, at: number, words: string): Promise<void> {
  const picture = pictures(page).nth(at);
  await typeByKey(page, picture.getByLabel('What is in it?'), words);
  await page.keyboard.press('Enter');
  await expect(picture.getByRole('button', { name: 'Save words' })).toHaveCount(0);
}

/** Picks the handle of a thing up with the space key, moves it to this position with the arrow, puts it down. */
export async function moveByKey(
  page: Page,
  name: string,
  arrow: 'ArrowLeft' | 'ArrowUp',
  position: number,
): Promise<void> {
  const handle = page.getByRole('button', { name: `Move ${name}`, exact: true });
  const said = page.locator('[id^="DndLiveRegion"]').first();
  await pressByKey(page, handle, 'Space');
  await expect(said).toContainText(/is (?:picked up at|over) position/u);
  // The arrows count once the list has been measured, a moment after the announcement.
  await expect(async () => {
    await page.keyboard.press(arrow);
    await expect(said).toContainText(`is over position ${position} of`, { timeout: 1_000 });
  }).toPass({ timeout: 10_000 });
  await page.keyboard.press('Space');
  await expect(said).toContainText(`is now at position ${position} of`);
}
