import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

export interface Offer {
  customer: string;
  message: string;
  /** Whole rupees. */
  quote: string;
}

/** From the list of open leads to the page of this one. */
export async function openLeadFromFeed(page: Page, title: string): Promise<void> {
  await page.goto('/app/open-leads');
  await page.getByRole('list', { name: 'Open leads' }).getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** Writes an offer and goes on to the question with the coins, or to what stands in its way; returns that dialog. */
export async function writeOffer(
  page: Page,
  offer: Offer,
  answer: string | RegExp = /^Hold \d+ coins? and respond\?$/u,
): Promise<Locator> {
  await page.getByLabel(`Your message to ${offer.customer}`).fill(offer.message);
  await page.getByLabel('Your quote').fill(offer.quote);
  await page.getByRole('button', { name: /^Respond for \d+ coins?$/u }).click();
  const question = page
    .getByRole('alertdialog', { name: answer })
    .or(page.getByRole('dialog', { name: answer }));
  await expect(question).toBeVisible();
  return question;
}

export const holdButton = (question: Locator) =>
  question.getByRole('button', { name: /^Hold \d+ coins? and send$/u });

/** Writes an offer and holds the coins; the page of the new request is open afterwards. */
export async function sendOffer(page: Page, offer: Offer): Promise<void> {
  await holdButton(await writeOffer(page, offer)).click();
  await expect(page).toHaveURL(/\/app\/requests\/[0-9a-f-]{36}$/u);
}
