import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openLive } from './open-live.ts';

export interface Balance {
  available: number;
  held: number;
}

/** Both numbers as the top bar shows them. */
export async function balanceOf(page: Page): Promise<Balance> {
  const chip = page.getByRole('banner').getByRole('link', { name: /^Wallet:/u });
  const words = (await chip.textContent()) ?? '';
  const [available, held] = words.match(/\d+/gu) ?? [];
  return { available: Number(available), held: Number(held) };
}

/** Waits until the top bar shows these numbers, without a reload. */
export async function expectBalance(page: Page, wanted: Balance): Promise<void> {
  await expect
    .poll(() => balanceOf(page), { message: 'coins in the top bar', timeout: 20_000 })
    .toEqual(wanted);
}

export async function openWallet(page: Page): Promise<void> {
  await openLive(page, '/app/wallet');
  await expect(page.getByRole('heading', { level: 1, name: 'Wallet' })).toBeVisible();
}

/** The statement proves itself, and its sum is the balance that the page shows. */
export async function verifyStatement(page: Page): Promise<void> {
  const { available } = await balanceOf(page);
  await page.getByRole('button', { name: 'Verify my statement' }).click();
  await expect(page.getByText(/^(?:All \d+ lines fit|Your one line fits)$/u)).toBeVisible();
  await expect(
    page.getByText(new RegExp(`The lines add up to ${available} coins?, which is your balance`, 'u')),
  ).toBeVisible();
}
