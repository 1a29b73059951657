import { randomUUID } from 'node:crypto';
import { Board } from '@nxtgauge/domain/hiring';
import { MyCandidateProfile } from '@nxtgauge/domain/job-seekers';
import { JobToApply, SentApplication } from '@nxtgauge/domain/my-applications';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { inventedWord, newIdentity, openAccount } from './accounts.ts';
import { act, ask } from './call.ts';
import type { Cast, Person } from './people.ts';

export const column = (page: Page, name: string) =>
  page.getByRole('region', { name: new RegExp(`^${name}\\b`, 'u') });
/** A card, whose name may be followed by what it needs. */
export const cardIn = (page: Page, where: string, name: string) =>
  column(page, where)
    .getByRole('button', { name: new RegExp(`^${name},`, 'u') })
    .or(column(page, where).getByRole('button', { name, exact: true }));
export const boardOf = (page: Page, jobId: string) =>
  ask(page.request, 'hiring.board', { jobId, blind: false }, Board);

/** The live jobs of the inbox, those with the most open applications first. */
export async function jobsOf(page: Page): Promise<string[]> {
  await page.goto('/app/hiring');
  const rows = page.getByRole('main').getByRole('link').filter({ hasText: 'open application' });
  await expect(rows.first()).toBeVisible();
  const jobs = await rows.evaluateAll((links) =>
    links.map((link) => ({
      id: /jobs\/([\w-]+)\//u.exec(link.getAttribute('href') ?? '')?.[1] ?? '',
      open: Number(/(\d+) open/u.exec(link.textContent ?? '')?.[1]),
    })),
  );
  return jobs.toSorted((a, b) => b.open - a.open).map(({ id }) => id);
}

/** A job on which three wait in the first column and three can fill what is left of it. */
export async function jobToFill(page: Page): Promise<string> {
  for (const jobId of await jobsOf(page)) {
    const { columns, job } = await boardOf(page, jobId);
    if ((columns[0]?.count ?? 0) >= 3 && job.openings - job.hired <= 3) return jobId;
  }
  throw new Error('the demo has no job for this journey');
}

export async function openSheet(
  page: Page,
  jobId: string,
  applicationId: string,
  tab: string,
): Promise<void> {
  await page.goto(`/app/jobs/${jobId}/board?application=${applicationId}`);
  await page.getByRole('tab', { name: tab, exact: true }).click();
}

/** Somebody new who has applied to the job, signed in at a device of their own. */
export async function bringApplicant(
  cast: Cast,
  jobId: string,
): Promise<Person & { applicationId: string; name: string }> {
  const person = await cast.enter();
  const { request } = person.context;
  const identity = newIdentity(inventedWord(), inventedWord());
  await openAccount(request, identity);
  const profile = {
    headline: 'Careful with small print',
    bio: null,
    preferredRoles: [],
    skills: [],
    placeSlug: null,
    openToRemote: true,
    experienceYears: 4,
    expectedSalaryInr: null,
    noticeDays: 30,
  };
  await act(request, 'jobSeekers.save', profile, MyCandidateProfile);
  const { questions } = await ask(request, 'myApplications.job', { jobId }, JobToApply);
  const answers = questions.map(({ id, kind, choices }) => ({
    questionId: id,
    value: kind === 'YES_NO' ? true : kind === 'NUMBER' ? 4 : (choices[0] ?? 'Yes, for four years.'),
  }));
  const { applicationId } = await act(
    request,
    'myApplications.send',
    {
      jobId,
      resumeId: null,
      coverNote: 'I read every label twice.',
      answers,
      source: 'DIRECT',
      idempotencyKey: randomUUID(),
    },
    SentApplication,
  );
  return { ...person, applicationId, name: identity.fullName };
}

/** Four of five for every criterion, yes, and these words. */
export async function handIn(page: Page, words: string): Promise<void> {
  const sheet = page.getByRole('dialog');
  for (const group of await sheet.getByRole('radiogroup').all()) {
    const star = group.getByRole('radio', { name: /^4/u });
    if ((await star.count()) > 0) await star.first().check({ force: true });
  }
  await sheet.getByRole('radio', { name: 'Yes', exact: true }).check();
  await sheet.getByLabel('Why').fill(words);
  await sheet.getByRole('button', { name: 'Hand in' }).click();
  await expect(sheet.getByRole('heading', { name: 'Yours' })).toBeVisible();
}

export async function askForReview(page: Page, role: string): Promise<void> {
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Review this résumé' });
  await dialog.getByLabel('Role').fill(role);
  await dialog.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(page.getByRole('heading', { name: /remarks?$/u })).toBeVisible({ timeout: 30_000 });
}
