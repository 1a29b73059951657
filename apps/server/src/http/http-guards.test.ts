import { cloneDatabase } from '@nxtgauge/testing/database';
import { grantRoles } from '@nxtgauge/testing/sessions';
import { World } from '@nxtgauge/testing/world';
import { afterAll, describe, expect, it } from 'vitest';
import { testServer } from '../testing/test-server.ts';

const database = await cloneDatabase();
const world = new World(database);
const server = await testServer(database.url);
const narrow = await testServer(database.url, { callsPerMinute: 20 });
afterAll(async () => {
  await server.stop();
  await narrow.stop();
});

const customer = await world.customer();
await grantRoles(database, customer.userId, 'customer');
const leadId = await world.openLead(customer);
const cookie = await server.signIn(customer);
const ORIGIN = 'http://localhost:4321';
const body = JSON.stringify({ leadId, reason: 'NO_HIRE' });
const own = { 'content-type': 'application/json', 'x-nxtgauge': '1', cookie };
const close = (headers: Record<string, string>, init: RequestInit = {}) =>
  server.send(new Request(`${ORIGIN}/trpc/leads.close`, { method: 'POST', body, ...init, headers }));

describe('writes from elsewhere', () => {
  it.each([
    ['a form', { ...own, 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text', { ...own, 'content-type': 'text/plain' }],
    ['multipart', { ...own, 'content-type': 'multipart/form-data; boundary=x' }],
    ['bytes', { ...own, 'content-type': 'application/octet-stream' }],
    ['no type', { 'x-nxtgauge': '1', cookie }],
    ['no header of ours', { 'content-type': 'application/json', cookie }],
    ['a foreign origin', { ...own, origin: 'https://evil.example' }],
    ['a null origin', { ...own, origin: 'null' }],
    ['a sibling site', { ...own, 'sec-fetch-site': 'same-site' }],
    ['another site', { ...own, 'sec-fetch-site': 'cross-site' }],
  ])('are refused: %s', async (_name, headers) => {
    const answer = await close(headers);
    expect([answer.status, answer.error?.reason]).toEqual([403, 'CROSS_SITE']);
  });

  it('are refused by GET and HEAD', async () => {
    for (const method of ['GET', 'HEAD']) {
      const answer = await server.send(
        new Request(`${ORIGIN}/trpc/leads.close?input=${encodeURIComponent(body)}`, { method, headers: own }),
      );
      expect(answer.status === 405 || method === 'HEAD').toBe(true);
    }
    const [lead] = await database.sql`select status from leads where id = ${leadId}`;
    expect(lead).toEqual({ status: 'OPEN' });
  });

  it('pass from our own page', async () => {
    const other = await world.openLead(customer);
    const answer = await server.mutate(
      'leads.close',
      { leadId: other, reason: 'NO_HIRE' },
      { cookie, origin: ORIGIN, 'sec-fetch-site': 'same-origin' },
    );
    expect(answer.status).toBe(200);
  });
});

describe('floods', () => {
  it('a batch holds ten calls at most', async () => {
    const batch = (count: number) =>
      server.send(
        new Request(
          `${ORIGIN}/trpc/${Array.from({ length: count }, () => 'settings.leadRules').join(',')}?batch=1&input=${encodeURIComponent('{}')}`,
        ),
      );
    expect((await batch(10)).status).not.toBe(400);
    expect((await batch(11)).status).toBe(400);
  });

  it('the limit counts calls, not requests', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 5; i++) {
      const answer = await narrow.send(
        new Request(
          `${ORIGIN}/trpc/${Array.from({ length: 6 }, () => 'settings.leadRules').join(',')}?batch=1&input=%7B%7D`,
        ),
      );
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  });

  it('guessing a password is capped inside batches too', async () => {
    const guess = (i: number) => ({ email: 'asha@example.in', password: `guess number ${i} of many` });
    const reasons: string[] = [];
    for (let round = 0; round < 3; round++) {
      const calls = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [i, guess(round * 8 + i)]));
      const answer = await server.send(
        new Request(`${ORIGIN}/trpc/${Array.from({ length: 8 }, () => 'identity.login').join(',')}?batch=1`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-nxtgauge': '1' },
          body: JSON.stringify(calls),
        }),
      );
      for (const one of JSON.parse(answer.text) as { error: { data: { reason: string } } }[])
        reasons.push(one.error.data.reason);
    }
    expect(reasons.filter((reason) => reason === 'WRONG_CREDENTIALS').length).toBeLessThanOrEqual(10);
    expect(reasons.filter((reason) => reason === 'SLOW_DOWN').length).toBeGreaterThanOrEqual(14);
  });
});

describe('answers', () => {
  it('carry the headers, also when they are refusals', async () => {
    for (const path of [
      '/',
      '/live',
      '/nothing',
      '/trpc/leads.mine',
      '/files/none',
      '/trpc/staff/people.find',
    ]) {
      const { headers } = await server.send(new Request(`${ORIGIN}${path}`));
      expect(headers.get('content-security-policy')).toMatch(
        /script-src 'self'[^;]*; .*object-src 'none'; base-uri 'none'/u,
      );
      expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe-inline/u);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/u);
    }
  });

  it('say nothing internal when the database refuses', async () => {
    await database.sql`alter table places rename to places_away`;
    try {
      const answer = await server.query('places.find', { text: 'zzz' });
      expect([answer.status, answer.error?.reason]).toEqual([500, 'UNEXPECTED']);
      expect(answer.text).not.toMatch(/places_away|relation|select|params|\.ts/iu);
    } finally {
      await database.sql`alter table places_away rename to places`;
    }
  });

  it('carry no byte of contact before acceptance', async () => {
    const professional = await world.professional({ name: 'Ravi Deshmukh' });
    await grantRoles(database, professional.userId, 'customer', 'professional');
    const pro = { cookie: await server.signIn(professional) };
    const texts = [
      await server.query('leadRequests.feed', { profileId: professional.profileId }, pro),
      await server.query('leadRequests.openLead', { leadId, profileId: professional.profileId }, pro),
      await server.query('profiles.search', { profession: 'photographer' }),
    ].map((answer) => answer.text);
    const [secret] =
      await database.sql`select u.email, u.phone, i.full_name from users u join user_identities i on i.user_id = u.id where u.id = ${customer.userId}`;
    for (const text of texts) {
      for (const value of [secret?.email, secret?.phone, secret?.full_name.split(' ').at(-1)])
        expect(text).not.toContain(value);
    }
  });
});
