import type { AddressInfo } from 'node:net';
import { createServer, request as httpRequest } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { appRouter } from '@nxtgauge/api';
import { createWire } from '@nxtgauge/api/wire';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { grantRoles } from '@nxtgauge/testing/sessions';
import { World } from '@nxtgauge/testing/world';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testServer } from '../testing/test-server.ts';
import { callLimit } from './call-limit.ts';
import { sessionCookies } from './session-cookie.ts';
import { wireListener } from './wire-listener.ts';

const database = await cloneDatabase();
const world = new World(database);
const behind = await testServer(database.url);
const customer = await world.customer();
await grantRoles(database, customer.userId, 'customer');
const { slug } = await world.place();
const cookie = await behind.signIn(customer);
const own = { 'content-type': 'application/json', 'x-nxtgauge': '1', cookie };
/** What reached the ordinary listener: everything that the wire did not answer itself. */
let passedOn = 0;
const ordinary = getRequestListener((request) => {
  passedOn += 1;
  return behind.app.fetch(request);
});
const server = createServer(
  wireListener(
    { runtime: behind.runtime, cookies: sessionCookies(false), limit: callLimit(1_000_000) },
    ordinary,
  ),
);
let origin = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await behind.stop();
});

const lead = (extra: object = {}) => ({
  professionKey: 'photographer',
  title: 'Photographer for a two-day wedding',
  description: 'Haldi at home and the wedding in a hall, about two hundred guests.',
  placeSlug: slug,
  budgetInr: 6_000_000,
  requiredDate: null,
  urgency: 'SOON',
  answers: { occasion: 'wedding', hours: 14 },
  idempotencyKey: crypto.randomUUID(),
  ...extra,
});
const post = async (body: unknown, headers: Record<string, string> = own, path = 'leads.post') => {
  passedOn = 0;
  const response = await fetch(`${origin}/trpc/${path}`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, json: (await response.json()) as never, headers: response.headers };
};
const leadsStored = async () =>
  (await database.sql`select count(*)::int as n from leads where created_by_user_id = ${customer.userId}`)[0]
    ?.n;

describe('a hot write', () => {
  it('is answered on the wire, alone and in a batch, as tRPC answers it', async () => {
    const input = lead();
    const alone = await post(input);
    expect([alone.status, passedOn]).toEqual([200, 0]);
    expect(alone.json).toEqual({ result: { data: { leadId: expect.any(String), status: 'PENDING' } } });
    const again = await behind.mutate('leads.post', input);
    expect(again.error?.reason).toBe('SIGN_IN_REQUIRED');
    const replay = await behind.mutate('leads.post', input, { cookie });
    expect({ result: { data: replay.data } }).toEqual(alone.json);
    const batch = await post({ 0: lead(), 1: lead() }, own, 'leads.post,leads.post?batch=1');
    expect([batch.status, passedOn]).toEqual([200, 0]);
    expect(batch.json).toHaveLength(2);
    expect(batch.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await leadsStored()).toBe(3);
  });

  it('is answered by tRPC in every failure, with the body that was read already', async () => {
    const stored = await leadsStored();
    const cases: [
      name: string,
      body: unknown,
      headers: Record<string, string>,
      status: number,
      reason: string,
    ][] = [
      ['an unknown place', lead({ placeSlug: 'atlantis' }), own, 400, 'INVALID_INPUT'],
      ['a day that has passed', lead({ requiredDate: '2020-01-01' }), own, 400, 'INVALID_INPUT'],
      ['a field that is not text', lead({ title: 42 }), own, 400, 'INVALID_INPUT'],
      ['broken JSON', '{"title":', own, 400, 'INVALID_INPUT'],
      ['nobody signed in', lead(), { ...own, cookie: '' }, 401, 'SIGN_IN_REQUIRED'],
      ['a foreign page', lead(), { ...own, origin: 'https://evil.example' }, 403, 'CROSS_SITE'],
      ['a form', lead(), { ...own, 'content-type': 'text/plain' }, 403, 'CROSS_SITE'],
      ['a body over a megabyte', lead({ description: 'x'.repeat(1_050_000) }), own, 413, 'INVALID_INPUT'],
      [
        'a body longer than the wire reads',
        lead({ description: 'x'.repeat(70_000) }),
        own,
        400,
        'INVALID_INPUT',
      ],
    ];
    for (const [name, body, headers, status, reason] of cases) {
      const answer = await post(body, headers);
      const { error } = answer.json as { error: { data: { reason: string } } };
      expect([name, answer.status, error.data.reason, passedOn]).toEqual([name, status, reason, 1]);
    }
    expect(await leadsStored()).toBe(stored);
  });

  it('ends quietly when the sender goes away in the middle of the body', async () => {
    const stored = await leadsStored();
    await new Promise<void>((done) => {
      const half = httpRequest(`${origin}/trpc/leads.post`, {
        method: 'POST',
        headers: { ...own, 'content-length': '5000' },
      });
      half.on('error', () => done());
      half.write('{"title":"half a');
      setTimeout(() => half.destroy(new Error('gone')), 50);
    });
    expect((await post(lead())).status).toBe(200);
    expect(await leadsStored()).toBe(stored + 1);
  });

  it('is only what its router declares', () => {
    const wire = createWire(appRouter);
    expect(wire.knows('POST', 'leads.post')).toBe(true);
    expect(wire.knows('GET', 'leads.post')).toBe(false);
    expect(wire.knows('POST', 'leads.close')).toBe(false);
    expect(wire.knows('POST', 'leads.post,leads.close?batch=1')).toBe(false);
    expect(wire.knows('POST', `${Array.from({ length: 11 }, () => 'leads.post').join(',')}?batch=1`)).toBe(
      false,
    );
  });
});
