import { createHash, randomBytes } from 'node:crypto';
import { newId } from '@nxtgauge/db/ids';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { createSession, grantRoles } from '@nxtgauge/testing/sessions';
import { VerificationWorld } from '@nxtgauge/testing/verification';
import { World } from '@nxtgauge/testing/world';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { testServer } from '../testing/test-server.ts';

const database = await cloneDatabase();
const server = await testServer(database.url);
afterAll(() => server.stop());
const { sql } = database;
const world = new World(database);
const desk = new VerificationWorld(database, world);
await desk.install();

async function staffCookie(name: string, role: string) {
  const member = await desk.verifier(name, role);
  await grantRoles(database, member.userId, role);
  const token = await createSession(database, member.userId, 'STAFF');
  return { ...member, token, cookie: `nxg_staff=${token}` };
}
const vera = await staffCookie('Vera Verifier', 'verifier');
const omar = await staffCookie('Omar Other', 'verifier');
const sana = await staffCookie('Sana Support', 'support');

/** A grey PNG of 64 by 48, made without a library. */
function png(): Buffer {
  const crc = (bytes: Buffer) => {
    let c = ~0;
    for (const byte of bytes) {
      c ^= byte;
      for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    }
    return ~c >>> 0;
  };
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(body.length + 8);
    frame.writeUInt32BE(data.length, 0);
    body.copy(frame, 4);
    frame.writeUInt32BE(crc(body), body.length + 4);
    return frame;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(64, 0);
  head.writeUInt32BE(48, 4);
  head[8] = 8;
  const rows = Buffer.concat(
    Array.from({ length: 48 }, () => Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 200)])),
  );
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A waiting document whose sealed file lies in this server's own store. */
async function waiting(): Promise<{ documentId: string; storageKey: string; ownerCookie: string }> {
  const owner = await desk.caterer();
  await grantRoles(database, owner.userId, 'professional');
  const { ports } = server.runtime;
  const bytes = png();
  const fileId = newId();
  const requestId = newId();
  const documentId = newId();
  const storageKey = `private/${randomBytes(16).toString('hex')}.sealed`;
  await ports.files.put(storageKey, {
    bytes: ports.sealer.sealBytes(bytes, storageKey),
    mimeType: 'application/octet-stream',
  });
  await sql`insert into files (id, owner_user_id, kind, purpose, storage_key, mime_type, byte_size, sha256, page_count, is_public, is_sealed)
    values (${fileId}, ${owner.userId}, 'DOCUMENT', 'verification', ${storageKey}, 'image/png', ${bytes.length},
      ${createHash('sha256').update(bytes).digest('hex')}, 1, false, true)`;
  await sql`insert into verification_requests (id, user_role_profile_id, submitted_by_user_id, verification_type, queued_at, due_at)
    values (${requestId}, ${owner.profileId}, ${owner.userId}, 'IDENTITY', now(), now() + interval '2 days')`;
  await sql`insert into verification_documents (id, verification_request_id, policy_key, document_type, file_url, file_id, page_count)
    values (${documentId}, ${requestId}, 'identity', 'PAN_CARD', ${`private:${fileId}`}, ${fileId}, 1)`;
  return { documentId, storageKey, ownerCookie: await server.signIn(owner) };
}

const open = async (documentId: string, cookie: string): Promise<string> => {
  const { data } = await server.mutate('staff/verification.openDocument', { documentId }, { cookie });
  return (data as { token: string }).token;
};
const ORIGIN = 'http://localhost:4321';
const get = async (path: string, cookie?: string) => {
  const response = await server.app.fetch(
    new Request(`${ORIGIN}${path}`, { headers: cookie ? { cookie } : {} }),
  );
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes };
};
const pagePath = (token: string, page: string | number = 1) =>
  `/trpc/staff/document-pages/${page}?token=${encodeURIComponent(token)}`;

describe('a page over HTTP', () => {
  it('comes to its viewer as a picture that is kept nowhere and runs nothing', async () => {
    const { documentId } = await waiting();
    const { status, headers, bytes } = await get(pagePath(await open(documentId, vera.cookie)), vera.cookie);
    expect(status).toBe(200);
    expect(bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    const [audit] =
      await sql`select count(*)::int as n from audit_logs where event = 'verification_document.view' and entity_id = ${documentId}`;
    expect(audit).toEqual({ n: 1 });
  });

  it('comes to nobody else: no session, the owner, other staff, another role, edited, no token, no such page', async () => {
    const { documentId, ownerCookie } = await waiting();
    const token = await open(documentId, vera.cookie);
    const edited = token.slice(0, -2) + (token.endsWith('AA') ? 'BB' : 'AA');
    const tries: [string, string | undefined, number][] = [
      [pagePath(token), undefined, 401],
      [pagePath(token), ownerCookie, 401],
      [pagePath(token), `nxg_staff=${randomBytes(32).toString('base64url')}`, 401],
      // A staff session in the cookie of the other audience opens nothing.
      [pagePath(token), `nxg_session=${vera.token}`, 401],
      [pagePath(token), sana.cookie, 403],
      [pagePath(token), omar.cookie, 403],
      [pagePath(edited), vera.cookie, 403],
      [pagePath(''), vera.cookie, 403],
      [pagePath('../../etc/passwd'), vera.cookie, 403],
      [pagePath(token, '1e3'), vera.cookie, 403],
      [pagePath(token, 2), vera.cookie, 404],
    ];
    for (const [path, cookie, expected] of tries) {
      const answer = await get(path, cookie);
      expect([answer.status, path, cookie === undefined], path).toEqual([
        expected,
        path,
        cookie === undefined,
      ]);
      expect(answer.headers.get('content-type')).toContain('application/json');
    }
    expect((await get(pagePath(token), vera.cookie)).status).toBe(200);
  });

  it('ends with the session, when it is closed, and after five minutes', async () => {
    const { documentId } = await waiting();
    const leaving = await createSession(database, vera.userId, 'STAFF');
    const cookie = `nxg_staff=${leaving}`;
    const first = await open(documentId, cookie);
    expect((await get(pagePath(first), cookie)).status).toBe(200);
    // As the console does it, in a batch of one.
    const left = await server.send(
      new Request(`${ORIGIN}/trpc/staff/identity.logout?batch=1`, {
        method: 'POST',
        headers: { 'x-nxtgauge': '1', 'content-type': 'application/json', cookie },
        body: '{}',
      }),
    );
    expect(left.status, left.text).toBe(200);
    expect((await get(pagePath(first), cookie)).status).toBe(401);
    expect((await get(pagePath(first), vera.cookie)).status).toBe(403);

    const second = await open(documentId, vera.cookie);
    await server.mutate('staff/verification.closeDocument', { documentId }, { cookie: vera.cookie });
    expect((await get(pagePath(second), vera.cookie)).status).toBe(403);

    const third = await open(documentId, vera.cookie);
    await sql`update verification_views set expires_at = now() - interval '1 second' where verification_document_id = ${documentId}`;
    expect((await get(pagePath(third), vera.cookie)).status).toBe(403);
  });

  it('is the only way: the sealed file has no address', async () => {
    const { storageKey } = await waiting();
    for (const path of [
      `/files/${storageKey}`,
      `/files/${storageKey}?w=640`,
      `/files/../${storageKey}`,
      `/files/%2e%2e/${storageKey}`,
    ])
      expect((await get(path, vera.cookie)).status).toBe(404);
    const stored = await server.runtime.ports.files.get(storageKey);
    expect(Buffer.from(stored?.bytes ?? []).includes('PNG')).toBe(false);
  });
});
