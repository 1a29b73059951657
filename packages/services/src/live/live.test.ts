import { cloneDatabase } from '@nxtgauge/testing/database';
import { IdentityFactory } from '@nxtgauge/testing/factories';
import { contextOf, MovableClock, RecordingPorts, system } from '@nxtgauge/testing/service-context';
import { newId } from '@nxtgauge/db/ids';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { logout } from '../identity/index.ts';
import { wakeScreens } from '../notifications/notify.ts';
import { liveEvents, liveHubOf } from './index.ts';
import type { NumberedLiveEvent } from './index.ts';

const database = await cloneDatabase({ poolSize: 6 });
const { sql } = database;
const systemCtx = contextOf(database, {
  actor: system,
  clock: new MovableClock(),
  ports: new RecordingPorts(),
});
const factory = new IdentityFactory(database, systemCtx);
const QUICK = { pollMs: 300, maxStreamMs: 60_000 };
let userId: string;
let ctx: ServiceCtx;

beforeAll(() => factory.installRoles());
afterAll(() => liveHubOf(sql).stop());
beforeEach(async () => {
  ({ userId } = await factory.user(['customer']));
  ({ ctx } = await factory.signIn(userId));
});

const wake = (entityId: string, of = userId) =>
  withTx(systemCtx, (tx) => wakeScreens(tx, of, [{ topic: 'lead', entityId }]));

/** Follows a stream in the background; the greeting of a new stream is left out. */
function follow(from: string | null = null, limits = QUICK) {
  const ids: string[] = [];
  const control = new AbortController();
  let lastId = from;
  let ended = false;
  let failure: unknown;
  const done = (async () => {
    try {
      for await (const event of liveEvents(ctx, { lastEventId: from }, control.signal, limits)) {
        lastId = event.id;
        if (event.entityId !== userId) ids.push(event.entityId);
      }
    } catch (error) {
      failure = error;
    }
    ended = true;
  })();
  return {
    ids,
    lastId: () => lastId,
    ended: () => ended,
    failure: () => failure,
    stop: async () => {
      control.abort();
      await done;
    },
  };
}
/** Waits until it holds; false when it never does. */
async function held(check: () => boolean, timeout = 8_000): Promise<boolean> {
  for (const end = performance.now() + timeout; performance.now() < end; await sleep(20))
    if (check()) return true;
  return check();
}
const started = async (from: string | null = null, limits = QUICK) => {
  const stream = follow(from, limits);
  expect(await held(() => stream.lastId() !== null)).toBe(true);
  return stream;
};

describe('liveEvents', () => {
  it('hands out what happens to this person, soon and once', async () => {
    const stream = await started(null, { ...QUICK, pollMs: 30_000 });
    const other = await factory.user(['customer']);
    const mine = [newId(), newId()];
    await wake(newId(), other.userId);
    for (const id of mine) await wake(id);
    expect(await held(() => stream.ids.length === 2)).toBe(true);
    expect(stream.ids).toEqual(mine);
    await stream.stop();
  });

  it('goes on after the last id that the client saw', async () => {
    const first = await started();
    const seen = newId();
    await wake(seen);
    expect(await held(() => first.ids.includes(seen))).toBe(true);
    await first.stop();
    const missed = Array.from({ length: 5 }, () => newId());
    for (const id of missed) await wake(id);
    const second = follow(first.lastId());
    expect(await held(() => missed.every((id) => second.ids.includes(id)))).toBe(true);
    await second.stop();
  });

  it('gives a new stream a place to come back to before anything happened', async () => {
    const first = await started();
    await first.stop();
    const id = newId();
    await wake(id);
    const second = follow(first.lastId());
    expect(await held(() => second.ids.includes(id))).toBe(true);
    await second.stop();
  });

  it('misses nothing of transactions that commit out of order, where "greater than the last number" does', async () => {
    const stream = await started(null, { ...QUICK, pollMs: 50 });
    const naive = new NaiveReader();
    await naive.read();
    const ids: string[] = [];
    // Each slow transaction takes its number first and commits after many quick ones.
    await Promise.all(
      Array.from({ length: 3 }, async () => {
        for (let round = 0; round < 6; round++) {
          await withTx(systemCtx, async (tx) => {
            const id = newId();
            await wakeScreens(tx, userId, [{ topic: 'lead', entityId: id }]);
            ids.push(id);
            await sleep(60 + Math.random() * 60);
          });
        }
      }).concat(
        (async () => {
          for (let round = 0; round < 40; round++) {
            const id = newId();
            await wake(id);
            ids.push(id);
            await naive.read();
            await sleep(5);
          }
        })(),
      ),
    );
    await naive.read();
    expect(await held(() => stream.ids.length >= ids.length)).toBe(true);
    await stream.stop();
    expect(stream.ids.toSorted()).toEqual(ids.toSorted());
    expect(naive.ids.length).toBeLessThan(ids.length);
  });

  it('misses nothing when the client comes back while a transaction is still open', async () => {
    const first = await started();
    const late = newId();
    const early = newId();
    let commit = () => {};
    const slow = withTx(systemCtx, async (tx) => {
      await wakeScreens(tx, userId, [{ topic: 'lead', entityId: late }]);
      await new Promise<void>((resolve) => (commit = resolve));
    });
    await sleep(50);
    await wake(early);
    expect(await held(() => first.ids.includes(early))).toBe(true);
    await first.stop();
    commit();
    await slow;
    const second = follow(first.lastId());
    expect(await held(() => second.ids.includes(late))).toBe(true);
    await second.stop();
  });

  it('misses nothing when the listening connection is killed', async () => {
    const stream = await started(null, { ...QUICK, pollMs: 1_000 });
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen%'`;
    const id = newId();
    await wake(id);
    expect(await held(() => stream.ids.includes(id))).toBe(true);
    await sleep(500);
    const later = newId();
    await wake(later);
    expect(await held(() => stream.ids.includes(later))).toBe(true);
    await stream.stop();
  });

  it('ends within five seconds of the end of the session', async () => {
    const stream = await started(null, { ...QUICK, pollMs: 60_000 });
    await logout(ctx);
    expect(await held(stream.ended, 5_000)).toBe(true);
  });

  it('ends after its longest time and on a signal', async () => {
    const brief = await started(null, { pollMs: 50, maxStreamMs: 300 });
    expect(await held(brief.ended, 2_000)).toBe(true);
    const stream = await started();
    await stream.stop();
    expect(stream.ended()).toBe(true);
    expect(liveHubOf(sql).size).toBe(0);
  });

  it('takes five streams of one person and refuses the sixth', async () => {
    const streams = await Promise.all(Array.from({ length: 5 }, () => started()));
    const sixth = follow();
    expect(await held(sixth.ended)).toBe(true);
    expect(sixth.failure()).toMatchObject({ reason: 'SLOW_DOWN' });
    await Promise.all(streams.map((stream) => stream.stop()));
    const again = await started();
    await again.stop();
  });

  it('starts anew from a place of another database, and is for signed-in people only', async () => {
    const elsewhere = '999999999999999999';
    const stream = follow(elsewhere);
    expect(await held(() => stream.lastId() !== elsewhere)).toBe(true);
    const id = newId();
    await wake(id);
    expect(await held(() => stream.ids.includes(id))).toBe(true);
    await stream.stop();
    await expect(liveEvents(systemCtx, {}).next()).rejects.toMatchObject({ reason: 'SIGN_IN_REQUIRED' });
  });
});

/** The broken twin: remembers the highest number and asks for higher ones. */
class NaiveReader {
  readonly ids: NumberedLiveEvent['entityId'][] = [];
  #last: number | undefined;

  async read(): Promise<void> {
    const rows = await sql<{ id: number; entity_id: string }[]>`
      select id, entity_id from live_events where user_id = ${userId} and id > ${this.#last ?? 0} order by id`;
    this.#last = rows.at(-1)?.id ?? this.#last ?? 0;
    this.ids.push(...rows.map((row) => row.entity_id));
  }
}
