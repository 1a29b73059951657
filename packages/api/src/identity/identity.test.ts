import { cloneDatabase } from '@nxtgauge/testing/database';
import { IdentityFactory, TEST_PASSWORD } from '@nxtgauge/testing/factories';
import {
  anonymous,
  contextOf,
  MovableClock,
  RecordingPorts,
  system,
} from '@nxtgauge/testing/service-context';
import { wakeScreens } from '@nxtgauge/services/notifications';
import { readSession } from '@nxtgauge/services/identity';
import { liveHubOf } from '@nxtgauge/services/live';
import { withTx } from '@nxtgauge/services/context';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCallerFactory, router } from '../core/index.ts';
import type { ApiContext } from '../core/index.ts';
import { liveRouter } from '../live/router.ts';
import { staffIdentityRouter } from '../staff-identity/router.ts';
import { identityRouter } from './router.ts';

const database = await cloneDatabase();
const clock = new MovableClock();
const ports = new RecordingPorts();
const systemCtx = contextOf(database, { actor: system, clock, ports });
const factory = new IdentityFactory(database, systemCtx);
const routes = router({ identity: identityRouter, staffIdentity: staffIdentityRouter, live: liveRouter });

beforeAll(() => factory.installRoles());
afterAll(() => liveHubOf(database.sql).stop());

function browser(actor: ApiContext['svc']['actor'] = anonymous) {
  const jar = new Map<string, string>();
  const ctx: ApiContext = {
    svc: contextOf(database, { actor, clock, ports }),
    cookie: {
      set: (audience, token) => void jar.set(audience, token),
      clear: (audience) => void jar.delete(audience),
    },
  };
  return { jar, ctx, call: createCallerFactory(routes)(ctx) };
}

describe('sessions over the API', () => {
  it('go into the cookie and never into an answer', async () => {
    const person = await factory.user(['customer']);
    const { jar, call } = browser();
    const answer = await call.identity.login({ email: person.email, password: TEST_PASSWORD });
    const token = jar.get('USER') ?? '';
    expect(answer).toMatchObject({ status: 'SIGNED_IN', me: { email: person.email } });
    expect(JSON.stringify(answer)).not.toContain(token);

    const signedIn = browser(await readSession(systemCtx, token, 'USER'));
    signedIn.jar.set('USER', token);
    await expect(signedIn.call.identity.me()).resolves.toMatchObject({ userId: person.userId });
    await signedIn.call.identity.logout();
    expect(signedIn.jar.size).toBe(0);
    await expect(readSession(systemCtx, token, 'USER')).resolves.toEqual({ kind: 'anonymous' });
  });

  it('of the console are separate', async () => {
    const employee = await factory.employee(['approver']);
    const { jar, call } = browser();
    await call.staffIdentity.login({ email: employee.email, password: TEST_PASSWORD });
    expect([...jar.keys()]).toEqual(['STAFF']);
    await expect(call.staffIdentity.me()).resolves.toBeNull();
    const atDesk = browser(await readSession(systemCtx, jar.get('STAFF') ?? '', 'STAFF'));
    await expect(atDesk.call.staffIdentity.me()).resolves.toMatchObject({ employeeId: employee.employeeId });
    await expect(atDesk.call.identity.me()).resolves.toBeNull();
    await expect(atDesk.call.live.events({})).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });
});

describe('live events over SSE', () => {
  const open = async (ctx: ApiContext, lastEventId?: string) => {
    const control = new AbortController();
    const input = encodeURIComponent(JSON.stringify(lastEventId ? { lastEventId } : {}));
    const response = await fetchRequestHandler({
      endpoint: '/trpc',
      req: new Request(`http://localhost/trpc/live.events?input=${input}`, {
        headers: { accept: 'text/event-stream' },
        signal: control.signal,
      }),
      router: routes,
      createContext: () => ctx,
    });
    let text = '';
    const reading = (async () => {
      const decoder = new TextDecoder();
      for await (const chunk of response.body ?? []) text += decoder.decode(chunk, { stream: true });
    })().catch(() => {});
    return {
      text: () => text,
      lastId: () => [...text.matchAll(/^id: ?(\d+)$/gmu)].at(-1)?.[1],
      until: (what: string) => expect.poll(() => text, { timeout: 8_000, interval: 20 }).toContain(what),
      close: async () => {
        control.abort();
        await reading;
      },
    };
  };
  const wake = (userId: string, entityId: string) =>
    withTx(systemCtx, (tx) => wakeScreens(tx, userId, [{ topic: 'lead', entityId }]));

  it('arrive with ids, and a client that comes back with the last one gets what it missed', async () => {
    const { userId } = await factory.user(['customer']);
    const { ctx } = browser((await factory.signIn(userId)).ctx.actor);
    const first = await open(ctx);
    await first.until('"topic":"notification"');
    const one = crypto.randomUUID();
    await wake(userId, one);
    await first.until(one);
    await first.close();
    const missed = crypto.randomUUID();
    await wake(userId, missed);
    const second = await open(ctx, first.lastId());
    await second.until(missed);
    await second.close();
    await expect.poll(() => liveHubOf(database.sql).size, { timeout: 5_000 }).toBe(0);
  });
});
