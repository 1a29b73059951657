import { expect } from '@playwright/test';
import type { FileChooser, Locator, Page } from '@playwright/test';

/** More stops than any page of the product has. */
const STOPS = 150;

const hasFocus = (target: Locator) =>
  target.evaluate((element) => element === element.ownerDocument.activeElement);

/** Goes on with the Tab key until this has the focus, as somebody does who has no mouse. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(target)} is not reached with the Tab key`);
}

/** Reaches a control by Tab and presses it. */
export async function pressByKey(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Reaches a text field by Tab and writes over what stands in it. */
export async function typeByKey(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

/** Reaches a file field by Tab and opens the system's file picker with the keyboard. */
export async function choosePicker(page: Page, field: Locator): Promise<FileChooser> {
  // Before the way there: the page has to know that somebody waits when the key comes.
  const [picker] = await Promise.all([page.waitForEvent('filechooser'), pressByKey(page, field)]);
  return picker;
}

/** Takes a choice of a radio group: Tab to the group, arrows to the choice. */
export async function chooseByKey(page: Page, group: Locator, name: string | RegExp): Promise<void> {
  const wanted = group.getByRole('radio', { name });
  const radios = group.getByRole('radio');
  await expect(wanted).toBeVisible();
  const count = await radios.count();
  const focused = async () => {
    for (let at = 0; at < count; at += 1) if (await hasFocus(radios.nth(at))) return true;
    return false;
  };
  for (let stop = 0; stop < STOPS && !(await focused()); stop += 1) await page.keyboard.press('Tab');
  for (let step = 0; step < count && !(await hasFocus(wanted)); step += 1)
    await page.keyboard.press('ArrowDown');
  if (!(await wanted.isChecked())) await page.keyboard.press('Space');
  await expect(wanted).toBeChecked();
}
