import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

export interface WeddingLead {
  title: string;
  description: string;
  /** Whole rupees. */
  budget: string;
}

const next = (page: Page) => page.getByRole('button', { name: 'Next' }).click();
const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

/** Answers every question of a photographer's lead up to the last step, where everything can be read again. */
export async function writeWeddingLead(
  page: Page,
  lead: WeddingLead,
  eachStep: (step: string) => Promise<void>,
): Promise<void> {
  await heading(page, 'What is the occasion?');
  await eachStep('occasion');
  await next(page);
  const refusal = page.getByText('Answer this to go on.').or(page.getByText('Choose one.')).first();
  await expect(refusal).toBeVisible();
  await page.getByRole('button', { name: 'Weddings', exact: true }).click();
  await expect(refusal).toBeHidden();
  await next(page);
  await heading(page, 'How many hours of shooting?');
  await page.getByLabel('How many hours of shooting?').fill('10');
  await next(page);
  await heading(page, /What should you receive/u);
  await page.getByRole('button', { name: 'Edited pictures', pressed: false }).click();
  await expect(page.getByRole('button', { name: 'Edited pictures', pressed: true })).toBeVisible();
  await next(page);
  await heading(page, 'Where and when?');
  await eachStep('where');
  await next(page);
  await heading(page, 'What do you want to spend?');
  await page.getByLabel('Budget in rupees').fill(lead.budget);
  await next(page);
  await heading(page, 'Say it in your words');
  await page.getByLabel('In one line').fill(lead.title);
  await page.getByLabel('More about it').fill(`${lead.description} Call 98200 11223.`);
  await expect(page.getByText(/This contains a phone number/u)).toBeVisible();
  await eachStep('words-refused');
  await page.getByLabel('More about it').fill(lead.description);
  await expect(page.getByText(/This contains a phone number/u)).toBeHidden();
  await next(page);
  await heading(page, 'Is everything right?');
}
