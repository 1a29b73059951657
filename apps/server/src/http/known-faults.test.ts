import { newId } from '@nxtgauge/db/ids';
import { appRouter } from '@nxtgauge/api';
import { addCandidate, addCompany, addResume } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { grantRoles } from '@nxtgauge/testing/sessions';
import { World } from '@nxtgauge/testing/world';
import { afterAll, describe, expect, it } from 'vitest';
import { testServer } from '../testing/test-server.ts';

/** The faults of the system that the recruiter's desk takes after, by the numbers of their list; those of its addresses. */
const database = await cloneDatabase();
const world = new World(database);
const server = await testServer(database.url);
afterAll(() => server.stop());

const company = await addCompany(database, world);
const { userId } = company.admin;
await grantRoles(database, userId, 'company', 'candidate');
const candidateId = await addCandidate(database, world, company);
const resumeId = await addResume(database, world, { candidateId, byUserId: userId });
const cookie = await server.signIn({ userId });
const ORIGIN = 'http://localhost:4321';
const get = (path: string, headers: Record<string, string> = { cookie }) =>
  server.send(new Request(`${ORIGIN}${path}`, { headers }));

const DESK = ['candidates', 'resumes', 'resumeReviews'];
const names = Object.keys(appRouter._def.procedures).filter((name) =>
  DESK.includes(name.split('.')[0] ?? ''),
);

describe('8: every procedure answers at its own address; none swallows another', () => {
  it('whatever the desk has is there', () => {
    expect(names.length).toBeGreaterThan(25);
  });

  it.each(names)('%s is found, and what is wrong with its input is named', async (name) => {
    const send = { query: server.query, mutation: server.mutate }[
      (appRouter._def.procedures as unknown as Record<string, { _def: { type: 'query' | 'mutation' } }>)[name]
        ?._def.type ?? 'query'
    ];
    const answer = await send(name, { nothingOfTheKind: 1 }, { cookie });
    expect(answer.error).toMatchObject({ code: 'BAD_REQUEST', reason: 'INVALID_INPUT' });
    const unknown = await send(`${name}X`, {}, { cookie });
    expect(unknown.status).toBe(404);
  });

  it('a list is the list, and a word in the place of an id is an id that does not exist', async () => {
    const list = await server.query('candidates.list', {}, { cookie });
    expect(list.data).toMatchObject({ total: 1, items: [{ id: candidateId }] });
    const one = await server.query('candidates.get', { candidateId }, { cookie });
    expect(one.data).toMatchObject({ id: candidateId });
    const versions = await server.query('resumes.list', { candidateId }, { cookie });
    expect(versions.data).toMatchObject({ items: [{ id: resumeId, versionNumber: 1 }] });
    for (const word of ['candidates', 'list', 'stats', newId()]) {
      expect([word, (await get(`/downloads/resumes/${word}`)).status]).toEqual([word, 404]);
    }
  });
});

describe('18: the server', () => {
  it('no other site is let in, by no list', async () => {
    const headers = {
      cookie,
      origin: 'https://evil.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-nxtgauge',
    };
    for (const method of ['OPTIONS', 'GET']) {
      const answer = await server.send(new Request(`${ORIGIN}/trpc/candidates.list`, { method, headers }));
      const leave = [...answer.headers.keys()].filter((name) => name.startsWith('access-control-'));
      expect(leave).toEqual([]);
    }
  });

  it('the session that opens procedures opens files too, and both close with it', async () => {
    const mine = await server.signIn({ userId });
    const statuses = async () => [
      (await server.query('candidates.list', {}, { cookie: mine })).status,
      (await get(`/downloads/resumes/${newId()}`, { cookie: mine })).status,
    ];
    expect(await statuses()).toEqual([200, 404]);
    // As the dashboard does it, in a batch of one.
    const out = await server.send(
      new Request(`${ORIGIN}/trpc/identity.logout?batch=1`, {
        method: 'POST',
        headers: { 'x-nxtgauge': '1', 'content-type': 'application/json', cookie: mine },
        body: '{}',
      }),
    );
    expect(out.status).toBe(200);
    expect(await statuses()).toEqual([401, 401]);
  });

  it('is ready while the database answers, also when every connection is in use, and not when it is away', async () => {
    const own = await testServer(database.url);
    const ask = async (path: string) => (await own.send(new Request(`${ORIGIN}${path}`))).status;
    const { sql } = own.runtime.connection;
    const busy = Array.from({ length: sql.options.max }, () => sql`select pg_sleep(0.2)`);
    expect(await ask('/ready')).toBe(200);
    await Promise.all(busy);
    await sql.end();
    expect([await ask('/ready'), await ask('/live')]).toEqual([503, 200]);
  });
});
