import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { createSession, grantRoles } from '@nxtgauge/testing/sessions';
import { World } from '@nxtgauge/testing/world';
import { afterAll, describe, expect, it } from 'vitest';

const database = await cloneDatabase();
const world = new World(database);
world.clock.advance(Date.now() - world.clock.now().getTime());
const KILLS = 4;
const PROFESSIONALS = 12;
const LEADS = 40;
const PRICE = 8;
let child: ChildProcess | undefined;
afterAll(() => child?.kill('SIGKILL'));

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

/** The product's procedures, and the twin that writes in two steps without a key. */
const PRODUCT = new URL('./api-process.ts', import.meta.url);
const TWIN = new URL('./naive-process.ts', import.meta.url);

async function boot(program: URL, port: number): Promise<ChildProcess> {
  const process_ = spawn(process.execPath, [fileURLToPath(program)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      PORT: String(port),
      DATA_DIR: mkdtempSync(join(tmpdir(), 'nxtgauge-crash-')),
      PUBLIC_CALLS_PER_MINUTE: '1000000',
    },
  });
  await new Promise<void>((done, fail) => {
    process_.stdout?.once('data', () => done());
    process_.once('exit', () => fail(new Error('the server did not start')));
  });
  return process_;
}

interface Act {
  cookie: string;
  body: string;
  requestId: string | null;
}

async function prepareActs(): Promise<Act[]> {
  const customer = await world.customer();
  const professionals = await Promise.all(
    Array.from({ length: PROFESSIONALS }, async () => {
      const professional = await world.professional({ coins: LEADS * PRICE });
      await grantRoles(database, professional.userId, 'professional');
      return { ...professional, cookie: `nxg_session=${await createSession(database, professional.userId)}` };
    }),
  );
  const leadIds = await Promise.all(
    Array.from({ length: LEADS }, () => world.openLead(customer, { title: 'A lead that is raced for' })),
  );
  return leadIds.flatMap((leadId, i) =>
    Array.from({ length: 4 }, (_, j) => professionals[(i + j * 3) % PROFESSIONALS])
      .filter((professional) => professional !== undefined)
      .map(({ cookie, profileId }) => ({
        cookie,
        requestId: null,
        body: JSON.stringify({
          leadId,
          profileId,
          message: 'Ready on that day, with a second camera and an assistant.',
          quoteInr: null,
          expectedCoins: PRICE,
          idempotencyKey: crypto.randomUUID(),
        }),
      })),
  );
}

/** Sends one act; true when it was answered, with the request that it made. */
async function send(port: number, act: Act): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/trpc/leadRequests.send`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-nxtgauge': '1', cookie: act.cookie },
      body: act.body,
    });
    const answer = (await response.json()) as {
      result?: { data: { requestId: string } };
      error?: { message: string };
    };
    if (!answer.result) throw new Error(answer.error?.message ?? 'no answer');
    const { requestId } = answer.result.data;
    if (act.requestId && act.requestId !== requestId) throw new Error('a replay made a second request');
    act.requestId = requestId;
    return true;
  } catch {
    return false;
  }
}

/** Sends all acts while the server is killed again and again, and once more when it stays up. Returns how many were cut. */
async function burst(program: URL, acts: Act[]): Promise<number> {
  const port = await freePort();
  let cut = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    child = await boot(program, port);
    const open = acts.filter((act) => act.requestId === null);
    const killer = sleep(90 + kill * 40).then(() => child?.kill('SIGKILL'));
    const gone = new Promise((done) => child?.once('exit', done));
    const lanes = Array.from({ length: 8 }, async (_, lane) => {
      for (const act of open.filter((_act, i) => i % 8 === lane)) if (!(await send(port, act))) cut += 1;
    });
    await Promise.all([...lanes, killer, gone]);
  }
  child = await boot(program, port);
  for (const act of acts) await send(port, act);
  child.kill('SIGKILL');
  return cut;
}

/** What the acts left behind, counted from the database. */
async function sumsOf(acts: Act[]) {
  const leadIds = [...new Set(acts.map((act) => (JSON.parse(act.body) as { leadId: string }).leadId))];
  const [sums] = await database.sql`
    with requests as (select r.* from lead_requests r where r.lead_id = any(${leadIds}::uuid[])),
      wallets as (select w.* from tracecoin_wallets w where w.user_id in (
        select p.user_id from requests r join user_role_profiles p on p.id = r.user_role_profile_id))
    select (select count(*)::int from requests) as requests,
      (select count(*)::int from tracecoin_holds h join requests r on r.id = h.lead_request_id) as holds,
      (select sum(current_balance)::int from wallets) as available, (select sum(held_balance)::int from wallets) as held,
      (select count(*)::int from audit_logs a join requests r on r.id = a.entity_id where a.event = 'lead.request') as audits,
      (select count(*)::int from tracecoin_ledger_faults() f join wallets w on w.id = f.wallet_id) as faults`;
  return sums;
}

const expectedSums = (acts: Act[]) => ({
  requests: acts.length,
  holds: acts.length,
  held: acts.length * PRICE,
  available: PROFESSIONALS * LEADS * PRICE - acts.length * PRICE,
  audits: acts.length,
  faults: 0,
});

describe('kill -9 in the middle of a burst', () => {
  it('loses no coin and doubles none: every act is there once after its retries', async () => {
    const acts = await prepareActs();
    expect(await burst(PRODUCT, acts)).toBeGreaterThan(0);
    expect(acts.every((act) => act.requestId !== null)).toBe(true);
    expect(new Set(acts.map((act) => act.requestId)).size).toBe(acts.length);
    expect(await sumsOf(acts)).toEqual(expectedSums(acts));
  }, 120_000);

  it('loses and doubles coins in the twin that pays in one step and asks in another, which the same sums catch', async () => {
    const acts = await prepareActs();
    expect(await burst(TWIN, acts)).toBeGreaterThan(0);
    const sums = await sumsOf(acts);
    expect(sums).not.toEqual(expectedSums(acts));
    expect(sums?.available).toBeLessThan(PROFESSIONALS * LEADS * PRICE - acts.length * PRICE);
  }, 120_000);
});
