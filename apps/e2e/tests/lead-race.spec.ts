import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { DAY_MS, HOUR_MS } from '@nxtgauge/domain/time';
import { bringPhotographers, newIdentity, openAccount } from '../src/accounts.ts';
import type { Professional } from '../src/accounts.ts';
import { checkPage } from '../src/check-page.ts';
import { closeSheet, openResponse } from '../src/customer-lead.ts';
import { openLeads } from '../src/leads.ts';
import { openLive } from '../src/open-live.ts';
import { Cast } from '../src/people.ts';
import { holdButton, openLeadFromFeed, sendOffer, writeOffer } from '../src/professional-request.ts';
import { signIn } from '../src/sign-in.ts';
import { balanceOf, expectBalance, openWallet, verifyStatement } from '../src/wallet-page.ts';

const STARTER = 30;
/** Budget ₹60,000, soon: base 8 × 1.4. */
const PRICE = 11;
/** Budget over ₹5 lakh, urgent: base 8 × 2.8 × 1.2. */
const DEAR_PRICE = 27;
const NAMES = [
  ['Anjali', 'Sabnis', 'Monsoon Veranda Pictures'],
  ['Bhushan', 'Karve', 'Ghat Road Photography'],
  ['Charu', 'Limaye', 'Blue Shutter Weddings'],
  ['Deepak', 'Phadke', 'Lamp and Lens'],
  ['Esha', 'Tilak', 'Morning Raga Photos'],
  ['Faiz', 'Attar', 'Old City Portraits'],
] as const;
const OFFER = {
  customer: 'Rohini',
  message: 'Two of us for both days, in daylight, with the first pictures on the same night.',
  quote: '54000',
};
const shown = (page: Page, text: string | RegExp) => page.getByText(text).filter({ visible: true }).first();

interface Racer {
  person: Professional;
  question: Locator;
}

test('six professionals race for five places and every coin is accounted for @weeks', async ({
  browser,
}, info) => {
  test.setTimeout(420_000);
  const cast = await Cast.gather(browser);
  const rohini = newIdentity('Rohini', 'Gaikwad');
  const mark = rohini.email.slice(7, 15);
  const titles = { race: `Wedding at a farmhouse, ${mark}`, dear: `Three day palace wedding, ${mark}` };
  const look = (page: Page, name: string, dark = false) => checkPage(page, info, name, { dark });

  const customer = await cast.enter();
  await openAccount(customer.context.request, rohini);
  const place = { placeSlug: 'pune' };
  const [raceId, dearId] = await openLeads(cast, customer, [
    { ...place, title: titles.race, budgetInr: 6_000_000, urgency: 'SOON' },
    { ...place, title: titles.dear, budgetInr: 80_000_000, urgency: 'URGENT' },
  ]);
  const six = await bringPhotographers(
    cast,
    NAMES.map(([first, surname, tradeName]) => ({
      identity: newIdentity(first, surname),
      tradeName,
      placeSlug: 'pune',
    })),
  );
  await openLive(customer.page, `/app/leads/${raceId}`);
  await expect(shown(customer.page, /^0 of 5 responses, until/u)).toBeVisible();

  const racers: Racer[] = [];
  await test.step('2 before the race everybody sees coins, factors, the balance after and the terms', async () => {
    for (const person of six) {
      await openLeadFromFeed(person.page, titles.race);
      if (person === six[0]) {
        await expectFactors(person.page);
        await look(person.page, '01-open-lead');
      }
      racers.push({ person, question: await writeOffer(person.page, OFFER) });
    }
    const [first] = racers;
    if (!first) throw new Error('nobody came');
    const rows = first.question.getByRole('term');
    await expect(rows).toHaveText(['Available now', 'Held for this request', 'Available after']);
    await expect(first.question.getByRole('definition')).toHaveText([
      /30 coins/u,
      /[-−]11 coins/u,
      /19 coins/u,
    ]);
    await expect(first.question.getByText(/Not opened within 48 hours/u)).toBeVisible();
    await expect(first.question.getByText(/You withdraw within 15 minutes: all come back/u)).toBeVisible();
    await look(first.person.page, '02-confirm-request', true);
  });

  const winners: Professional[] = [];
  const losers: Professional[] = [];
  await test.step('1 five get a place, the sixth pressing at the same moment is told that it is full and pays nothing', async () => {
    await Promise.all(racers.map(({ question }) => holdButton(question).click()));
    for (const { person } of racers) {
      const full = person.page.getByRole('dialog', { name: 'All five places were just taken' });
      const sent = () => /\/app\/requests\//u.test(person.page.url());
      await expect
        .poll(async () => sent() || (await full.isVisible()), { message: 'an answer for everybody' })
        .toBe(true);
      if (sent()) winners.push(person);
      else losers.push(person);
    }
    expect(winners).toHaveLength(5);
    const [late] = losers;
    if (!late) throw new Error('all six got a place');
    const full = late.page.getByRole('dialog', { name: 'All five places were just taken' });
    await expect(full.getByText(/^Nothing was spent/u)).toBeVisible();
    await look(late.page, '03-full');
    await full.getByRole('button', { name: 'Go back' }).click();
    await expect(shown(late.page, 'All five places are taken')).toBeVisible();
    await expectBalance(late.page, { available: STARTER, held: 0 });
    for (const { page } of winners) await expectBalance(page, { available: STARTER - PRICE, held: PRICE });
    await expect(shown(customer.page, /^5 of 5 responses, until/u)).toBeVisible();
    await expect(
      customer.page.getByRole('list', { name: 'Responses' }).getByRole('heading', { level: 3 }),
    ).toHaveCount(5);
    await look(customer.page, '04-five-responses', true);
  });
  const [sixth] = losers;
  const [opened, alsoOpened, ignored, withdrawer, short] = winners;
  if (!sixth || !opened || !alsoOpened || !ignored || !withdrawer || !short)
    throw new Error('the race had no end');

  await test.step('3 the wallet shows held and available, and too few coins are explained', async () => {
    await openWallet(short.page);
    await expect(short.page.getByRole('main').getByText('You can use these now')).toBeVisible();
    await expect(short.page.getByRole('main').getByText('On 1 request that waits')).toBeVisible();
    await expect(shown(short.page, `Held for “${titles.race}”`)).toBeVisible();
    await look(short.page, '05-wallet-held', true);
    await openLeadFromFeed(short.page, titles.dear);
    const missing = DEAR_PRICE - STARTER + PRICE;
    const answer = await writeOffer(short.page, OFFER, `You need ${missing} coins more`);
    await expect(answer.getByText('19 coins')).toBeVisible();
    await expect(
      answer.getByText(
        /^Nothing was spent, and what you wrote is kept. Coins held on other requests come back/u,
      ),
    ).toBeVisible();
    await look(short.page, '06-too-few-coins', true);
    await answer.getByRole('link', { name: 'See your wallet' }).click();
    await expect(short.page.getByRole('heading', { level: 1, name: 'Wallet' })).toBeVisible();
    await openLeadFromFeed(short.page, titles.dear);
    await expect(short.page.getByLabel(`Your message to ${OFFER.customer}`)).toHaveValue(OFFER.message);
    await expectBalance(short.page, { available: STARTER - PRICE, held: PRICE });
  });

  await test.step('4 one withdraws within 15 minutes, gets everything back, and the place opens by itself', async () => {
    const { page } = withdrawer;
    await page.getByRole('button', { name: 'Withdraw' }).click();
    const question = page.getByRole('alertdialog');
    await expect(question.getByRole('definition')).toHaveText([/11 coins/u, /11 coins/u]);
    await expect(question.getByText(/BR-05 withdrawn within 15 min/u)).toBeVisible();
    await look(page, '07-withdraw');
    await question.getByRole('button', { name: 'Withdraw response' }).click();
    await expect(shown(page, `${PRICE} came back`)).toBeVisible();
    await expectBalance(page, { available: STARTER, held: 0 });
    await expect(shown(customer.page, /^4 of 5 responses, until/u)).toBeVisible();
    await expect(sixth.page.getByText('4 of 5 taken')).toBeVisible({ timeout: 30_000 });
    await expect(sixth.page.getByLabel(`Your message to ${OFFER.customer}`)).toHaveValue(OFFER.message);
    await sendOffer(sixth.page, OFFER);
    await expectBalance(sixth.page, { available: STARTER - PRICE, held: PRICE });
    await expect(shown(customer.page, /^5 of 5 responses, until/u)).toBeVisible();
  });

  await test.step('5 after 48 hours what nobody opened is released with its rule on the statement', async () => {
    for (const { tradeName } of [opened, alsoOpened]) {
      const sheet = await openResponse(customer.page, tradeName);
      await closeSheet(sheet);
    }
    await expect(shown(opened.page, 'Opened')).toBeVisible();
    await expect(shown(alsoOpened.page, 'Opened')).toBeVisible();
    await openWallet(ignored.page);
    await cast.wait(48 * HOUR_MS);
    await expectBalance(ignored.page, { available: STARTER, held: 0 });
    await expect(shown(ignored.page, 'BR-06 unopened 48 h')).toBeVisible();
    await look(ignored.page, '08-wallet-released', true);
    await expectBalance(opened.page, { available: STARTER - PRICE, held: PRICE });
    await expect(shown(customer.page, /^2 of 5 responses, until/u)).toBeVisible();
    await ignored.page.goto('/app/requests?state=ENDED');
    await expect(shown(ignored.page, 'Ran out')).toBeVisible();
    await look(ignored.page, '09-requests-ended');
  });

  await test.step('6 the customer closes without hiring and all held coins are back', async () => {
    const { page } = customer;
    await page.getByRole('button', { name: 'Close lead' }).click();
    const question = page.getByRole('alertdialog');
    await question.getByText('I hired nobody').click();
    await expect(
      question.getByText(/2 responses that wait end, and all coins held on them go back at once/u),
    ).toBeVisible();
    await look(page, '10-close-lead');
    await question.getByRole('button', { name: 'Close lead' }).click();
    await expect(shown(page, 'Nobody hired')).toBeVisible();
    for (const person of [opened, alsoOpened]) {
      await expect(shown(person.page, 'Lead closed')).toBeVisible();
      await expectBalance(person.page, { available: STARTER, held: 0 });
    }
    await look(page, '11-lead-closed');
    await look(opened.page, '12-request-closed');
  });

  await test.step('7 past its last day a lead closes and the customer renews it', async () => {
    const { page } = customer;
    await openLive(page, `/app/leads/${dearId}`);
    await expect(shown(page, /^0 of 5 responses, until/u)).toBeVisible();
    await cast.wait(8 * DAY_MS);
    await page.reload();
    await expect(shown(page, /^This lead closes on/u)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Renew' })).toBeVisible();
    await look(page, '13-lead-closes-soon');
    await cast.wait(5 * DAY_MS);
    await expect(shown(page, 'This lead reached its last day')).toBeVisible();
    await look(page, '14-lead-expired');
    await page.getByRole('button', { name: 'Open it again' }).click();
    await expect(shown(page, /^0 of 5 responses, until/u)).toBeVisible();
    await look(page, '15-lead-renewed');
    await page.goto('/app/leads');
    await expect(page.getByRole('link', { name: titles.dear })).toBeVisible();
    await look(page, '16-my-leads', true);
  });

  await test.step('8 every statement adds up to its balance and proves itself', async () => {
    for (const person of six) {
      await signInAgain(person);
      await openWallet(person.page);
      await expectBalance(person.page, { available: STARTER, held: 0 });
      await verifyStatement(person.page);
      const coins = person.page.getByText(/^[+−]\d+ coins?$/u);
      expect((await balanceOf(person.page)).available).toBe(STARTER);
      expect(await sumOf(coins)).toBe(STARTER);
    }
    await look(opened.page, '17-statement', true);
  });

  expect(cast.complaints).toEqual([]);
  await cast.leave();
});

async function expectFactors(page: Page): Promise<void> {
  await page.getByText('How this price comes about').click();
  for (const factor of [
    'Base for this profession',
    'Size of the budget',
    'How soon it is needed',
    'Recently posted',
  ]) {
    await expect(page.getByText(factor, { exact: true })).toBeVisible();
  }
  await expect(page.getByText('× 1.4', { exact: true })).toBeVisible();
}

/** After two weeks away the session may have ended; then the person signs in with the password. */
async function signInAgain(person: Professional): Promise<void> {
  await person.page.goto('/app/wallet');
  const password = person.page.getByLabel('Password', { exact: true });
  const wallet = person.page.getByRole('heading', { level: 1, name: 'Wallet' });
  await expect(password.or(wallet)).toBeVisible();
  if (await password.isVisible()) await signIn(person.page, person.identity, '/app/wallet');
}

/** What the signed amounts of a statement add up to. */
async function sumOf(amounts: Locator): Promise<number> {
  const texts = await amounts.allTextContents();
  return texts.reduce((sum, text) => sum + Number(text.replace('−', '-').replace(/[^\d-]/gu, '')), 0);
}
