import { HiringReport } from '@nxtgauge/domain/hiring';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { ask } from '../src/call.ts';
import { checkPage } from '../src/check-page.ts';
import { DEMO_PASSWORD, HR, KABIR, NISHA } from '../src/demo-people.ts';
import {
  askForReview,
  boardOf,
  bringApplicant,
  cardIn,
  column,
  handIn,
  jobsOf,
  jobToFill,
  openSheet,
} from '../src/hiring-desk.ts';
import { Cast } from '../src/people.ts';
import { signIn } from '../src/sign-in.ts';

test('a hiring team works on one board, by pointer and by keyboard, up to the end @once', async ({
  browser,
}, info) => {
  test.setTimeout(240_000);
  const cast = await Cast.gather(browser);
  const [boss, senior, junior] = [await cast.enter(), await cast.enter(), await cast.enter()];
  const { page } = senior;
  const look = (on: Page, name: string, dark = false) => checkPage(on, info, name, { dark });
  await signIn(boss.page, { email: HR.email, password: DEMO_PASSWORD });
  await signIn(page, { email: KABIR.email, password: DEMO_PASSWORD });
  await signIn(junior.page, { email: NISHA.email, password: DEMO_PASSWORD });
  const jobId = await jobToFill(page);
  const applicant = await bringApplicant(cast, jobId);
  const all = await boardOf(page, jobId);
  const cards = all.columns.flatMap((one) => one.cards);

  await test.step('a junior sees only whom they are assigned to, also by a direct address', async () => {
    const hers = (await boardOf(junior.page, jobId)).columns.flatMap((one) => one.cards);
    expect(hers.length).toBeLessThan(cards.length);
    for (const card of hers) expect(card.assignees.map(({ name }) => name)).toContain(NISHA.fullName);
    const other = cards.find((card) => !hers.some(({ id }) => id === card.id));
    await junior.page.goto(`/app/jobs/${jobId}/board?application=${other?.id ?? ''}`);
    await expect(junior.page.getByText(/does not exist, or it is not yours to see/u)).toBeVisible();
    await look(junior.page, 'pipeline-1-junior');
  });

  const [first, second, third] = all.columns[0]?.cards ?? [];
  if (!first || !second || !third) throw new Error('the demo has too few who wait');
  const stranger = cards.find(({ assignees }) => assignees.length === 0);
  if (!stranger) throw new Error('everybody of the demo is assigned to somebody');

  await test.step('that the junior tried is on record; assigned, with a reason, they see the candidate at once', async () => {
    const address = `/app/candidates/${stranger.candidateId}`;
    await junior.page.goto(address);
    await expect(junior.page.getByText(/does not exist, or it is not yours to see/u)).toBeVisible();
    await page.goto(`${address}?part=activity`);
    await expect(
      page.getByText(`${NISHA.fullName} tried to open the candidate, without being assigned`).first(),
    ).toBeVisible();
    await page.getByRole('tab', { name: 'Assignments' }).click();
    await page.getByRole('button', { name: 'Assign', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Assign a colleague' });
    await dialog.getByRole('combobox', { name: 'Colleague' }).fill('Nisha');
    await page.getByRole('option', { name: NISHA.fullName }).click();
    await dialog.getByLabel('Why').fill('Speaks Marathi, as they do');
    await dialog.getByRole('button', { name: 'Assign', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(
      page.getByRole('main').getByText(/^Since .+, by Kabir Anand: “Speaks Marathi, as they do”$/u),
    ).toBeVisible();
    await look(page, 'pipeline-1-assigned');
    await expect(junior.page.getByRole('heading', { name: stranger.name, level: 1 })).toBeVisible();
  });

  await test.step('a review explains its scores, ties remarks to lines, and can be read blind', async () => {
    await junior.page.getByRole('tab', { name: 'Résumé' }).click();
    await askForReview(junior.page, all.job.title);
    const text = junior.page.getByRole('region', { name: 'Text of the résumé' });
    await text.getByRole('link').first().click();
    await expect(junior.page.getByRole('button', { pressed: true })).toHaveCount(1);
    const remark = await junior.page.getByRole('button', { pressed: true }).locator('q').textContent();
    await expect(text).toContainText(remark ?? '');
    await look(junior.page, 'pipeline-1-review');
    await junior.page.getByRole('switch', { name: 'Blind mode' }).click();
    await expect(junior.page.getByRole('heading', { name: 'Hidden name', level: 1 })).toBeVisible();
    await expect(junior.page.getByRole('main').getByText(stranger.name)).toHaveCount(0);
    await junior.page.getByRole('switch', { name: 'Blind mode' }).click();
  });

  await test.step('the inbox says who waits, and leads to the board', async () => {
    await page.goto('/app/hiring');
    await look(page, 'pipeline-2-inbox', true);
    await page.goto(`/app/jobs/${jobId}/board`);
    await boss.page.goto(`/app/jobs/${jobId}/board`);
    await expect(cardIn(page, 'Applied', first.name)).toBeVisible();
    await expect(cardIn(boss.page, 'Applied', first.name)).toBeVisible();
    await look(page, 'pipeline-3-board', true);
  });

  await test.step('a card is dragged; the second recruiter sees it move', async () => {
    const from = await page.locator(`[data-card="${first.id}"]`).boundingBox();
    const to = await column(page, 'Shortlisted').boundingBox();
    if (!from || !to) throw new Error('nothing to drag');
    await page.mouse.move(from.x + 120, from.y + from.height - 8);
    await page.mouse.down();
    await page.mouse.move(to.x + 40, to.y + 80, { steps: 12 });
    await page.mouse.up();
    await expect(cardIn(page, 'Shortlisted', first.name)).toBeVisible();
    await expect(cardIn(boss.page, 'Shortlisted', first.name)).toBeVisible();
  });

  await test.step('the same by keyboard alone, and back', async () => {
    await cardIn(page, 'Applied', second.name).focus();
    await page.keyboard.press('Alt+ArrowRight');
    await expect(cardIn(page, 'Shortlisted', second.name)).toBeFocused();
    await expect(cardIn(boss.page, 'Shortlisted', second.name)).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'Press u to undo' })).toBeAttached();
    await page.keyboard.press('u');
    await expect(cardIn(page, 'Applied', second.name)).toBeVisible();
    await cardIn(page, 'Applied', second.name).focus();
    await page.keyboard.press('m');
    await page.getByRole('dialog').getByRole('button', { name: 'Interview' }).focus();
    await page.keyboard.press('Enter');
    await expect(cardIn(page, 'Interview', second.name)).toBeVisible();
    await page.keyboard.press('?');
    await look(page, 'pipeline-4-keys');
    await page.keyboard.press('Escape');
  });

  await test.step('several are turned down for a reason, and taken back as one, unseen', async () => {
    const two = [first.name, third.name];
    await cardIn(page, 'Shortlisted', first.name).focus();
    await page.keyboard.press(' ');
    await cardIn(page, 'Applied', third.name).focus();
    await page.keyboard.press(' ');
    await expect(page.getByText('2 selected')).toBeVisible();
    await page.keyboard.press('r');
    const dialog = page.getByRole('dialog', { name: 'Turn down 2 applications' });
    await dialog.getByRole('button', { name: 'Turn down' }).click();
    await expect(dialog.getByText('Choose a reason.')).toBeVisible();
    await dialog.getByRole('combobox').click();
    await page.getByRole('option', { name: /Others were stronger/u }).click();
    await expect(dialog.getByText('Others fitted this job more closely.', { exact: false })).toBeVisible();
    await look(page, 'pipeline-5-reason', true);
    await dialog.getByRole('button', { name: 'Turn down' }).click();
    for (const name of two)
      await expect(page.getByRole('button', { name: new RegExp(`^${name},`, 'u') })).toHaveCount(0);
    await expect(page.getByText('2 applications turned down', { exact: true })).toBeVisible();
    await page.keyboard.press('u');
    await expect(cardIn(page, 'Shortlisted', first.name)).toBeVisible();
    await expect(cardIn(page, 'Applied', third.name)).toBeVisible();
  });

  await test.step('a scorecard is hidden until one’s own is in', async () => {
    await openSheet(boss.page, jobId, first.id, 'Scorecards');
    await handIn(boss.page, 'Knows the tools well, asks the right questions.');
    await openSheet(page, jobId, first.id, 'Scorecards');
    await expect(page.getByText('You read them when yours is in')).toBeVisible();
    await expect(page.getByText('Knows the tools well')).toHaveCount(0);
    await look(page, 'pipeline-6-hidden', true);
    await handIn(page, 'A calm talk, with figures for everything.');
    await expect(page.getByText('Knows the tools well')).toBeVisible();
    await look(page, 'pipeline-7-shown');
  });

  await test.step('a note mentions a colleague who may see the candidate', async () => {
    await page.getByRole('tab', { name: 'Notes' }).click();
    await page.getByLabel('New note').fill('Can start in January. Please read before the talk.');
    await page.getByRole('button', { name: 'Add note' }).click();
    await expect(page.getByText('Can start in January.')).toBeVisible();
    await look(page, 'pipeline-8-note');
  });

  await test.step('an offer is written by one and sent by another', async () => {
    await openSheet(page, jobId, applicant.applicationId, 'Offer');
    await page.getByRole('button', { name: 'Write an offer' }).click();
    await page.getByLabel('Salary a year').fill('900000');
    await page.getByLabel('What you offer').fill('The job as advertised, at our office, five days a week.');
    const until = await page.evaluate(() => new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10));
    await page.getByLabel('Open until').fill(until);
    await look(page, 'pipeline-9-offer', true);
    await page.getByRole('button', { name: 'Hand over for approval' }).click();
    await expect(
      page.getByText('Somebody else of your team reads and sends it.', { exact: false }),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Approve and send' })).toHaveCount(0);
    await openSheet(boss.page, jobId, applicant.applicationId, 'Offer');
    await boss.page.getByRole('button', { name: 'Approve and send' }).click();
    await expect(boss.page.getByText('Sent', { exact: true })).toBeVisible();
  });

  await test.step('the applicant accepts it; the team sees that at once', async () => {
    await applicant.page.goto(`/app/applications/${applicant.applicationId}`);
    await applicant.page.getByRole('button', { name: 'Accept', exact: true }).click();
    await applicant.page.getByRole('button', { name: 'Accept the offer' }).click();
    await expect(applicant.page.getByText('You accepted', { exact: true })).toBeVisible();
    await look(applicant.page, 'pipeline-9-accepted');
    await expect(boss.page.getByRole('dialog').getByText('Accepted', { exact: true })).toBeVisible();
  });

  await test.step('the last opening is filled: the job closes, and nobody is left waiting', async () => {
    const { openings, hired } = (await boardOf(page, jobId)).job;
    const accepted = { id: applicant.applicationId, name: applicant.name };
    const toHire = [accepted, first, second, third].slice(0, openings - hired);
    expect(toHire).toHaveLength(openings - hired);
    for (const card of toHire) {
      await page.goto(`/app/jobs/${jobId}/board?application=${card.id}`);
      await page.getByRole('button', { name: 'Hire', exact: true }).click();
      await page
        .getByRole('alertdialog')
        .getByRole('button', { name: `Hire ${card.name}` })
        .click();
      await expect(page.getByRole('dialog').getByText('Hired', { exact: true })).toBeVisible();
    }
    const after = await boardOf(page, jobId);
    expect(after.job).toMatchObject({ status: 'CLOSED', hired: openings });
    expect(after.columns.flatMap((one) => one.cards)).toEqual([]);
  });

  await test.step('the report counts what happened', async () => {
    const report = await ask(page.request, 'hiring.report', { jobId }, HiringReport);
    const { job } = await boardOf(page, jobId);
    const everybody = job.hired + job.rejected + job.withdrawn;
    expect(report.funnel[0]?.reached).toBe(everybody);
    expect(report.funnel.at(-1)?.reached).toBe(job.hired);
    expect(report.reasons.reduce((sum, { count }) => sum + count, 0)).toBe(job.rejected);
    expect(report.stages.reduce((sum, { thereNow }) => sum + thereNow, 0)).toBe(0);
    await page.goto(`/app/jobs/${jobId}/reports`);
    await expect(page.getByRole('heading', { name: 'Funnel' })).toBeVisible();
    await look(page, 'pipeline-10-report', true);
    await page.goto(`/app/jobs/${jobId}/board?view=list`);
    await expect(page.getByText('That is all', { exact: false })).toBeVisible();
    await look(page, 'pipeline-11-list', true);
  });
  expect(cast.complaints).toEqual([]);
  await cast.leave();
});

test('a board fits its window, and works with a thumb', async ({ browser }, info) => {
  const cast = await Cast.gather(browser);
  const { page } = await cast.enter();
  const look = (name: string, dark = false) => checkPage(page, info, name, { dark });
  await signIn(page, { email: NISHA.email, password: DEMO_PASSWORD });
  const [jobId = ''] = await jobsOf(page);
  await look('board-1-inbox', true);
  const [card] = (await boardOf(page, jobId)).columns.flatMap((one) => one.cards);
  if (!card) throw new Error('nobody is assigned to the junior');
  await page.goto(`/app/jobs/${jobId}/board`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await look('board-2-columns', true);
  for (const tab of ['Application', 'Notes', 'Scorecards', 'Interviews', 'Offer', 'Timeline']) {
    await openSheet(page, jobId, card.id, tab);
    await look(`board-3-${tab.toLowerCase()}`, true);
  }
  await openSheet(page, jobId, card.id, 'Application');
  await expect(page.getByRole('button', { name: 'Hire', exact: true })).toHaveCount(0);
  const target = (await boardOf(page, jobId)).columns.find(({ id }) => id !== card.stageId);
  await page.getByRole('dialog').getByRole('button', { name: 'Move', exact: true }).click();
  await look('board-4-move');
  await page
    .getByRole('dialog', { name: `Move ${card.name} to` })
    .getByRole('button', { name: target?.name ?? '' })
    .click();
  await expect
    .poll(async () =>
      (await boardOf(page, jobId)).columns.find(({ id }) => id === target?.id)?.cards.map(({ id }) => id),
    )
    .toContain(card.id);
  await page.goto(`/app/jobs/${jobId}/board?view=list`);
  await look('board-5-list', true);
  expect(cast.complaints).toEqual([]);
  await cast.leave();
});
