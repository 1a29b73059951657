import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { inventedWord, newIdentity } from '../src/accounts.ts';
import { checkPage } from '../src/check-page.ts';
import { approveByKey, findByKey } from '../src/console-inbox.ts';
import { APPROVER, VERIFIER } from '../src/demo-people.ts';
import { chooseByKey, pressByKey, typeByKey } from '../src/keyboard.ts';
import { enterConsole } from '../src/moderation-desk.ts';
import { Cast } from '../src/people.ts';
import {
  addAlbum,
  addProfession,
  describePicture,
  moveByKey,
  openPart,
  pictures,
  savePart,
  uploadPictures,
} from '../src/profile-editor.ts';
import { documentFile, personalPan } from '../src/sample-files.ts';
import { confirmAddress, register } from '../src/sign-in.ts';
import {
  blackOutByKey,
  decidePaper,
  openCheck,
  preparePaper,
  requirement,
  saveBlackOut,
  sendPaper,
} from '../src/verification-desk.ts';
import { openWallet, verifyStatement } from '../src/wallet-page.ts';

const BIO =
  'I teach physics and mathematics to classes 9 to 12, with small experiments at the kitchen table. Parents hear from me every second week how it goes.';
const BETTER_BIO = `${BIO} I have taught at a school in Nagpur for eleven years and bring my own worksheets.`;
const ALT_TEXTS = [
  'A pupil drawing a pendulum on squared paper',
  'Two lenses and a candle on a kitchen table',
  'A page of worked sums with notes in the margin',
];
/** Twelve digits whose last one checks the others, as a real one has; it belongs to nobody. */
const AADHAAR = '2341 2341 2346';

const shown = (page: Page, text: string | RegExp) => page.getByText(text).filter({ visible: true }).first();

test('a tutor signs up, is verified and approved, is found, and changes a price', async ({
  browser,
}, info) => {
  test.setTimeout(420_000);
  const phone = info.project.name === 'phone';
  const cast = await Cast.gather(browser);
  const look = (page: Page, name: string, dark = false) => checkPage(page, info, name, { dark });
  const gauri = newIdentity('Gauri', 'Deshmukh');
  const mark = inventedWord();
  const tradeName = `${mark} Kitchen Table Physics`;
  const tutor = await cast.enter();
  const { page } = tutor;
  let editor = '';

  await test.step('1 signs up, becomes a tutor and then a video editor too', async () => {
    await page.goto('/app/register');
    await register(page, gauri);
    await confirmAddress(page, gauri.email);
    await expect(
      page.getByRole('navigation', { name: 'Main' }).filter({ visible: true }).first(),
    ).toBeVisible();
    await page.goto('/app/profiles');
    await look(page, '01-no-profile');
    await addProfession(page, 'Tutor', tradeName);
    editor = new URL(page.url()).pathname;
    await look(page, '02-new-profile', true);
    await addProfession(page, 'Video editor', `${mark} Cuts`);
    await page.goto('/app/profiles');
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(2);
    await look(page, '03-two-profiles');
    await page.getByRole('button', { name: /^Role:/u }).click();
    await expect(page.getByRole('menuitemradio', { name: /^Video editor/u })).toBeVisible();
    await look(page, '04-role-switcher');
    await page.getByRole('menuitemradio', { name: /^Tutor/u }).click();
    await expect(page.getByText(new RegExp(`^${tradeName}, tutor$`, 'u'))).toBeVisible();
  });

  await test.step('2 fills in the tutor’s own fields; the meter lists what comes next', async () => {
    await page.goto(editor);
    await expect(shown(page, 'Best next step:')).toBeVisible();
    await page.getByLabel('What you do best, in one line').fill('Physics with candles, lenses and patience');
    await page.getByLabel('About your work').fill(`${BIO} Call 98200 11223.`);
    await page.getByLabel('About your work').blur();
    await expect(shown(page, 'Please take out the marked part')).toBeVisible();
    await expect(page.locator('mark', { hasText: '98200 11223' })).toBeVisible();
    await look(page, '05-contact-marked');
    await page.getByLabel('About your work').fill(BIO);
    await savePart(page);
    await openPart(page, 'Details');
    await look(page, '06-details', true);
    for (const chip of ['Physics', 'Maths', 'CBSE']) {
      await page.getByRole('button', { name: chip, exact: true }).click();
    }
    await page.getByLabel('Highest qualification').fill('M.Sc. Physics, Nagpur University');
    await page.getByLabel('Experience').fill('11');
    await page.getByLabel('Hourly rate').fill('900');
    await savePart(page);
    await openPart(page, 'Place and area');
    await look(page, '07-place');
    await expect(shown(page, /^\d\d %/u)).toBeVisible();
  });

  await test.step('3 uploads an album by keyboard, says what is in it, orders it; a link is refused', async () => {
    await openPart(page, 'Portfolio');
    await look(page, '08-no-album');
    await addAlbum(page, 'At the kitchen table');
    await look(page, '09-empty-album');
    await uploadPictures(page, ['pendulum.png', 'lenses.png', 'sums.png']);
    for (const [at, words] of ALT_TEXTS.entries()) await describePicture(page, at, words);
    await look(page, '10-album', true);
    const last = ALT_TEXTS[2] ?? '';
    await moveByKey(page, nameOf(last), phone ? 'ArrowUp' : 'ArrowLeft', 2);
    await expect(pictures(page).nth(1).getByLabel('What is in it?')).toHaveValue(last);
    await pressByKey(page, page.getByRole('button', { name: `Move ${nameOf(last)} earlier` }));
    await expect(pictures(page).first().getByLabel('What is in it?')).toHaveValue(last);
    await page.reload();
    await expect(pictures(page).first().getByLabel('What is in it?')).toHaveValue(last);
    await typeByKey(page, page.getByLabel('The story'), 'More on www.kitchen-physics.example for everybody');
    await pressByKey(page, page.getByRole('button', { name: 'Save album' }));
    await expect(page.locator('mark', { hasText: 'www.kitchen-physics.example' })).toBeVisible();
    await look(page, '11-link-refused');
    await typeByKey(page, page.getByLabel('The story'), 'A year of Saturdays with class 10.');
    await pressByKey(page, page.getByRole('button', { name: 'Save album' }));
    await expect(page.getByRole('button', { name: 'Save album' })).toHaveJSProperty('disabled', true);
  });

  await test.step('4 adds services in rupees', async () => {
    await openPart(page, 'Services');
    await look(page, '12-no-service');
    await page.getByRole('button', { name: 'Add a service' }).click();
    const sheet = page.getByRole('dialog', { name: 'Add a service' });
    await sheet.getByLabel('What one books').fill('Ten lessons at home');
    await sheet.getByLabel('Price').fill('125000');
    await expect(sheet.getByLabel('Price')).toHaveValue('1,25,000');
    await look(page, '13-service');
    await sheet.getByLabel('Price').fill('8500');
    await sheet.getByLabel('Duration').fill('10');
    await sheet.getByRole('button', { name: 'Add service' }).click();
    await expect(sheet).toBeHidden();
    await expect(shown(page, '₹8,500')).toBeVisible();
    await look(page, '14-services', true);
  });

  const panNumber = personalPan('D');
  const pan = {
    requirement: 'Proof of identity',
    kind: 'PAN card',
    number: { label: 'PAN', value: panNumber },
    file: documentFile('pan-card.pdf', ['SPECIMEN', 'Permanent account number', panNumber, 'Gauri Deshmukh']),
  };
  const degree = {
    requirement: 'Teaching qualification',
    kind: 'Degree or teaching certificate',
    file: documentFile('degree.pdf', ['SPECIMEN', 'Master of Science, Physics', 'Gauri Deshmukh, 2012']),
  };
  await test.step('5 sends PAN and certificate; an unmasked Aadhaar is refused', async () => {
    await openPart(page, 'Verification');
    await look(page, '15-get-verified', true);
    const aadhaar = {
      ...pan,
      kind: 'Aadhaar, masked',
      number: { label: 'Masked number', value: 'XXXX XXXX 2346' },
      file: documentFile('aadhaar.pdf', ['SPECIMEN', 'Government of India', AADHAAR, 'Gauri Deshmukh']),
    };
    const card = await preparePaper(page, aadhaar);
    await expect(card.getByText(/full Aadhaar number/u).first()).toBeVisible({ timeout: 30_000 });
    await look(page, '16-aadhaar-refused', true);
    await pressByKey(page, card.getByRole('button', { name: 'Not now' }));
    await sendPaper(page, pan);
    await sendPaper(page, degree);
    await look(page, '17-documents-sent');
    await page.getByRole('button', { name: 'Send for approval' }).click();
    await expect(shown(page, 'We are reading your profile')).toBeVisible();
    await look(page, '18-in-review', true);
  });

  await test.step('6 the verifier blacks a part out by keyboard, refuses one with a reason; only that one is sent again', async () => {
    const desk = await enterConsole(cast, VERIFIER);
    await openCheck(desk, tradeName, 'Identity');
    const paper = desk.getByRole('img', { name: 'Page 1 of the document, marked with your name' });
    await expect(paper).toBeVisible({ timeout: 20_000 });
    await expect(paper).toHaveJSProperty('complete', true);
    await look(desk, '19-verification-record', true);
    await blackOutByKey(desk);
    await look(desk, '19-black-out', true);
    await saveBlackOut(desk);
    await expect(paper).toHaveJSProperty('complete', true, { timeout: 20_000 });
    await look(desk, '19-blacked-out');
    await decidePaper(desk, 'a', 'Proof of identity');
    await openCheck(desk, tradeName, 'Qualification');
    await decidePaper(desk, 'r', 'Teaching qualification');
    await page.reload();
    const refused = requirement(page, 'Teaching qualification');
    await expect(refused.getByText('Needs another try')).toBeVisible();
    await expect(refused.getByText(/sharper picture/u)).toBeVisible();
    const confirmed = requirement(page, 'Proof of identity');
    await expect(confirmed.getByText('Confirmed', { exact: true })).toBeVisible();
    await expect(confirmed.getByRole('button', { name: /^Send/u })).toHaveCount(0);
    await look(page, '20-one-refused', true);
    await sendPaper(page, {
      ...degree,
      file: documentFile('degree-again.pdf', ['SPECIMEN', 'Gauri Deshmukh']),
    });
    await openCheck(desk, tradeName, 'Qualification');
    await decidePaper(desk, 'a', 'Teaching qualification');
    await page.reload();
    await expect(shown(page, 'This profile is verified')).toBeVisible();
    await look(page, '21-verified');
  });

  const desk = await enterConsole(cast, APPROVER);
  await test.step('7 the approver asks for a better bio by keyboard; it is edited and approved', async () => {
    await findByKey(desk, tradeName);
    await look(desk, '22-inbox', true);
    await desk.keyboard.press('e');
    await expect(desk.getByRole('button', { name: /^Release/u })).toBeVisible();
    await desk.keyboard.press('c');
    const dialog = desk.getByRole('dialog', { name: 'Ask for changes' });
    await chooseByKey(desk, dialog.getByRole('radiogroup', { name: 'Reason' }), 'Pictures or text need work');
    await expect(dialog.getByLabel('What they should change')).toHaveValue(/in your own words/u);
    await typeByKey(
      desk,
      dialog.getByLabel('What they should change'),
      'Please say in the bio since when you teach, and where.',
    );
    await look(desk, '23-ask-for-changes');
    await desk.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();

    await page.goto(editor);
    await expect(shown(page, /since when you teach/u)).toBeVisible();
    await look(page, '24-sent-back', true);
    await page.getByLabel('About your work').fill(BETTER_BIO);
    await savePart(page);
    await page.getByRole('button', { name: 'Send for approval' }).click();
    await expect(shown(page, 'We are reading your profile')).toBeVisible();

    await findByKey(desk, tradeName);
    await expect(shown(desk, 'Sent again')).toBeVisible();
    await expect(shown(desk, /eleven years/u)).toBeVisible();
    await look(desk, '25-sent-again');
    await approveByKey(desk, tradeName);
    await page.goto(editor);
    await expect(shown(page, 'This profile is live')).toBeVisible();
    await look(page, '26-live');
  });

  const visitor = await cast.enter();
  let publicPath = '';
  await test.step('8 the profile is public, found in English and in Hindi, and the starter coins stand on the statement', async () => {
    const searches = { english: 'kitchen table physics tutor in nagpur', hindi: 'भौतिकी ट्यूटर नागपुर' };
    for (const [language, words] of Object.entries(searches)) {
      await visitor.page.goto(`/find?q=${encodeURIComponent(words)}&sort=newest`);
      await expect(visitor.page.getByRole('link', { name: tradeName, exact: true }), words).toBeVisible();
      await look(visitor.page, `27-found-in-${language}`, true);
    }
    await visitor.page.getByRole('link', { name: tradeName, exact: true }).click();
    await expect(visitor.page.getByRole('heading', { level: 1, name: tradeName })).toBeVisible();
    publicPath = new URL(visitor.page.url()).pathname;
    await expect(shown(visitor.page, 'Verified')).toBeVisible();
    await expect(shown(visitor.page, '₹8,500')).toBeVisible();
    await expect(visitor.page.getByRole('img', { name: ALT_TEXTS[2] ?? '' }).first()).toBeVisible();
    await look(visitor.page, '28-public-profile', true);
    await openWallet(page);
    await expect(shown(page, /starter|welcome/iu)).toBeVisible();
    await verifyStatement(page);
    await look(page, '29-starter-coins');
  });

  await test.step('9 a later price waits: the live page keeps the old one until it is approved', async () => {
    await page.goto(`${editor}/services`);
    await page.getByRole('button', { name: 'Edit Ten lessons at home' }).click();
    const sheet = page.getByRole('dialog', { name: 'Edit service' });
    await sheet.getByLabel('Price').fill('9500');
    await sheet.getByRole('button', { name: 'Save service' }).click();
    await expect(sheet).toBeHidden();
    await expect(shown(page, 'Your changes are in review')).toBeVisible();
    await expect(shown(page, '₹9,500')).toBeVisible();
    await look(page, '30-change-in-review', true);
    await visitor.page.goto(publicPath);
    await expect(shown(visitor.page, '₹8,500')).toBeVisible();
    await expect(visitor.page.getByText('₹9,500')).toHaveCount(0);
    await findByKey(desk, tradeName);
    await expect(shown(desk, '₹9,500')).toBeVisible();
    await look(desk, '31-price-diff', true);
    await approveByKey(desk, tradeName);
    await visitor.page.reload();
    await expect(shown(visitor.page, '₹9,500')).toBeVisible();
    await expect(visitor.page.getByText('₹8,500')).toHaveCount(0);
    await look(visitor.page, '32-new-price');
  });

  expect(cast.complaints).toEqual([]);
  await cast.leave();
});

/** How the album page names a picture on its buttons. */
function nameOf(words: string): string {
  return `“${words.length > 40 ? `${words.slice(0, 40)}…` : words}”`;
}
