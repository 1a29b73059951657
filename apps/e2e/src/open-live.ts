import type { Page } from '@playwright/test';

/** Opens a page of the dashboard and waits until its stream of live updates is open too. */
export async function openLive(page: Page, path: string): Promise<void> {
  const stream = page.waitForResponse((response) => response.url().includes('/trpc/live.events'));
  await page.goto(path);
  await stream;
}
