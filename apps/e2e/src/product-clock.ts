import { request } from '@playwright/test';
import { BASE_URL } from './address.ts';

/** After weeks the sweeps have much to do. */
const SWEEPS_MS = 60_000;

/** Moves the product's clock forward; what was due by then has happened when this returns. Milliseconds ahead of the machine. */
export async function advanceProduct(advanceMs: number): Promise<number> {
  const client = await request.newContext({ baseURL: BASE_URL });
  try {
    const answer = await client.post('/__clock', {
      data: { advanceMs },
      headers: { 'x-nxtgauge': '1' },
      timeout: SWEEPS_MS,
    });
    if (!answer.ok()) throw new Error(`the clock did not move: ${answer.status()} ${await answer.text()}`);
    const { now } = (await answer.json()) as { now: string };
    return Date.parse(now) - Date.now();
  } finally {
    await client.dispose();
  }
}
