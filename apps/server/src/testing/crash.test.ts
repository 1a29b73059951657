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

async function boot(port: number): Promise<ChildProcess> {
  const process_ = spawn(process.execPath, [fileURLToPath(new URL('./api-process.ts', import.meta.url))], {
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

describe('kill -9 in the middle of a burst', () => {
  it('loses no coin and doubles none: every act is there once after its retries', async () => {
    const port = await freePort();
    const customer = await world.customer();
    const professionals = await Promise.all(
      Array.from({ length: PROFESSIONALS }, async () => {
        const professional = await world.professional({ coins: LEADS * PRICE });
        await grantRoles(database, professional.userId, 'professional');
        return {
          ...professional,
          cookie: `nxg_session=${await createSession(database, professional.userId)}`,
        };
      }),
    );
    const leadIds = await Promise.all(
      Array.from({ length: LEADS }, () => world.openLead(customer, { title: 'A lead that is raced for' })),
    );
    const acts: Act[] = leadIds.flatMap((leadId, i) =>
      Array.from({ length: 4 }, (_, j) => professionals[(i + j * 3) % PROFESSIONALS]).flatMap(
        (professional) =>
          professional
            ? [
                {
                  cookie: professional.cookie,
                  requestId: null,
                  body: JSON.stringify({
                    leadId,
                    profileId: professional.profileId,
                    message: 'Ready on that day, with a second camera and an assistant.',
                    quoteInr: null,
                    expectedCoins: PRICE,
                    idempotencyKey: crypto.randomUUID(),
                  }),
                },
              ]
            : [],
      ),
    );
    let unanswered = 0;
    const send = async (act: Act) => {
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
      } catch {
        unanswered += 1;
      }
    };

    for (let kill = 0; kill < KILLS; kill++) {
      child = await boot(port);
      const open = acts.filter((act) => act.requestId === null);
      const killer = sleep(90 + kill * 40).then(() => child?.kill('SIGKILL'));
      const gone = new Promise((done) => child?.once('exit', done));
      const lanes = Array.from({ length: 8 }, async (_, lane) => {
        for (const act of open.filter((_act, i) => i % 8 === lane)) await send(act);
      });
      await Promise.all([...lanes, killer, gone]);
    }
    expect(unanswered).toBeGreaterThan(0);
    const [midway] = await database.sql`select count(*)::int as requests from lead_requests`;
    const answered = acts.filter((act) => act.requestId !== null).length;
    expect(midway?.requests).toBeGreaterThanOrEqual(answered);

    child = await boot(port);
    for (const act of acts) await send(act);

    expect(acts.every((act) => act.requestId !== null)).toBe(true);
    expect(new Set(acts.map((act) => act.requestId)).size).toBe(acts.length);
    const [sums] = await database.sql`
      select (select count(*)::int from lead_requests) as requests, (select count(*)::int from tracecoin_holds) as holds,
        (select sum(current_balance)::int from tracecoin_wallets) as available, (select sum(held_balance)::int from tracecoin_wallets) as held,
        (select count(*)::int from audit_logs where event = 'lead.request') as audits,
        (select count(*)::int from tracecoin_ledger_faults()) as faults`;
    expect(sums).toEqual({
      requests: acts.length,
      holds: acts.length,
      held: acts.length * PRICE,
      available: PROFESSIONALS * LEADS * PRICE - acts.length * PRICE,
      audits: acts.length,
      faults: 0,
    });
  }, 120_000);
});
