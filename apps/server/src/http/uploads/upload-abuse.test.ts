import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { createSession, grantRoles } from '@nxtgauge/testing/sessions';
import { World } from '@nxtgauge/testing/world';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { MARKS, NAMES, NEUTRALISED, REFUSED } from '../../testing/hostile-cases.ts';
import * as hostile from '../../testing/hostile-files.ts';
import { uploadServer } from '../../testing/upload-client.ts';

const database = await cloneDatabase();
const world = new World(database);
world.clock.advance(Date.now() - world.clock.now().getTime());
const server = await uploadServer(database.url);
afterAll(() => server.stop());

async function signedIn(name: string) {
  const person = await world.customer(name);
  await grantRoles(database, person.userId, 'customer');
  return { ...person, cookie: `nxg_session=${await createSession(database, person.userId)}` };
}
const asha = await signedIn('Asha Kulkarni');
const rows = async () =>
  Number(
    (await database.sql`select count(*)::int as n from files where owner_user_id = ${asha.userId}`)[0]?.n,
  );
const variantsOf = (url: string) => {
  const key = url.slice('/files/'.length);
  return server.filesOnDisk().filter((path) => path.startsWith(`files/${key}/`));
};
const before = server.memoryMb();
let peak = before ?? 0;
const watch = setInterval(() => {
  peak = Math.max(peak, server.memoryMb() ?? 0);
}, 50);
afterAll(() => clearInterval(watch));

describe('refused, with nothing left behind', () => {
  it.each(REFUSED)('$kind: $name', async ({ kind, fileName, make, reason }) => {
    const body = await make();
    const [disk, count] = [server.filesOnDisk(), await rows()];
    const startedAt = performance.now();
    const answer = await server.send(kind, asha.cookie, body, { fileName });
    expect(performance.now() - startedAt).toBeLessThan(10_000);
    expect(answer).toMatchObject({ reason, file: null });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    // A sentence for the person, without a path, a library or a stack.
    expect(answer.message).toMatch(/^[A-Z].{20,}\.$/u);
    expect(answer.message).not.toMatch(/\/|Error|vips|sharp|node/u);
    expect([server.filesOnDisk(), await rows()]).toEqual([disk, count]);
  });
});

describe('made harmless', () => {
  it.each(NEUTRALISED)('%s', async (_, make) => {
    const body = await make();
    const answer = await server.send('pictures', asha.cookie, body, { fileName: 'a.jpg' });
    expect(answer).toMatchObject({ status: 200, reason: null });
    const url = answer.file?.url ?? '';
    const stored = variantsOf(url);
    expect(stored).toHaveLength(12);
    for (const path of stored) {
      const bytes = server.fileBytes(path);
      const kept = bytes.toString('latin1');
      for (const mark of MARKS) expect(kept.includes(mark), `${mark} in ${path}`).toBe(false);
      const { exif, xmp, iptc, icc, comments, pages = 1 } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc, icc, comments, pages }).toEqual({ pages: 1 });
    }
    const served = await fetch(`${server.origin}${url}/w640.jpg`);
    expect(served.headers.get('content-type')).toBe('image/jpeg');
    expect(served.headers.get('x-content-type-options')).toBe('nosniff');
    expect(served.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    await served.arrayBuffer();
  });

  it('the phone’s picture did say where it was taken', async () => {
    const sent = (await hostile.jpegWithPlace()).toString('latin1');
    for (const mark of ['Exif', 'Nagpur', 'Phonemaker', 'xmpmeta']) expect(sent).toContain(mark);
  });

  it('a scan with code in it becomes a new picture, sealed and without an address', async () => {
    const answer = await server.send('documents', asha.cookie, await hostile.jpegWithComment(), {
      fileName: 'pan.jpg',
    });
    expect(answer).toMatchObject({ status: 200, file: { mimeType: 'image/jpeg', fileName: 'pan.jpg' } });
    const [row] = await database.sql`select storage_key from files where id = ${answer.file?.fileId ?? ''}`;
    const kept = server.fileBytes(`files/${row?.storage_key}`).toString('latin1');
    expect(kept).not.toMatch(/script|php|JFIF/u);
    for (const path of [
      row?.storage_key,
      `${row?.storage_key}/w640.jpg`,
      `pictures/../${row?.storage_key}`,
    ]) {
      expect((await fetch(`${server.origin}/files/${path}`)).status).toBe(404);
    }
  });

  it.each(NAMES)('the name %j is shown as %j and is no path', async (fileName, shown) => {
    const answer = await server.send('documents', asha.cookie, await hostile.pdf(), { fileName });
    expect(answer.status).toBe(200);
    const [row] =
      await database.sql`select original_name, storage_key from files where id = ${answer.file?.fileId ?? ''}`;
    expect(row?.original_name).toBe(shown);
    expect(row?.storage_key).toMatch(/^private\/[0-9a-f]{32}\.sealed$/u);
  });
});

describe('bodies that lie', () => {
  const raw = (lines: string[], body: Buffer, end: 'close' | 'keep') =>
    new Promise<string>((done) => {
      const socket = connect(server.port, '127.0.0.1');
      let answer = '';
      socket.on('data', (data) => (answer += data.toString('latin1')));
      socket.on('close', () => done(answer));
      socket.on('error', () => done(answer));
      socket.write([...lines, '', ''].join('\r\n'));
      socket.write(body);
      if (end === 'close') setTimeout(() => socket.destroy(), 500);
    });
  const head = (length: string) => [
    'POST /uploads/pictures HTTP/1.1',
    'host: localhost',
    length,
    ...Object.entries(server.headersOf(asha.cookie, 'a.png')).map(([name, value]) => `${name}: ${value}`),
  ];
  const nothingNew = async (work: () => Promise<unknown>) => {
    const arriving = () => server.filesOnDisk().filter((path) => path.startsWith('incoming/'));
    await expect.poll(arriving, { timeout: 25_000 }).toEqual([]);
    const [disk, count] = [server.filesOnDisk(), await rows()];
    const result = await work();
    await sleep(300);
    await expect.poll(() => server.filesOnDisk(), { timeout: 25_000 }).toEqual(disk);
    expect(await rows()).toBe(count);
    return result;
  };

  it('200 MB by their own word are not read', async () => {
    const answer = await nothingNew(() =>
      raw(head('content-length: 200000000'), Buffer.alloc(10_000), 'close'),
    );
    expect(answer).toContain('413');
    expect(answer).toContain('FILE_TOO_LARGE');
  });

  it('200 MB without a word are read up to the cap', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1_000_000;
        if (sent > 200_000_000) controller.close();
        else controller.enqueue(new Uint8Array(1_000_000).fill(7));
      },
    });
    const answer = await nothingNew(() =>
      server.send('pictures', asha.cookie, endless).then(
        ({ reason }) => reason,
        () => 'cut off',
      ),
    );
    expect(['FILE_TOO_LARGE', 'cut off']).toContain(answer);
    expect(sent).toBeLessThan(150_000_000);
  });

  it('fewer bytes than said, then gone', { timeout: 60_000 }, async () => {
    const picture = await hostile.png();
    const answer = await nothingNew(() =>
      raw(head(`content-length: ${picture.length}`), picture.subarray(0, 3_000), 'close'),
    );
    expect(answer).not.toContain('200 OK');
  });

  it('more bytes than said: only what was said is looked at', { timeout: 60_000 }, async () => {
    const picture = await hostile.png();
    const answer = await nothingNew(() => raw(head('content-length: 2000'), picture, 'close'));
    // The parser may find the surplus before the picture is looked into.
    expect(answer).toMatch(/FILE_DAMAGED|400 Bad Request/u);
  });

  it('a body that stops coming is let go', { timeout: 60_000 }, async () => {
    const startedAt = performance.now();
    const answer = await nothingNew(() =>
      Promise.race([
        raw(head('content-length: 90000'), Buffer.alloc(100, 7), 'keep'),
        sleep(40_000).then(() => 'held'),
      ]),
    );
    expect(answer).toContain('503');
    expect(performance.now() - startedAt).toBeLessThan(35_000);
  });
});

describe('who and how many', () => {
  it('is closed to visitors, foreign pages, people without the permission and uploads without a key', async () => {
    const picture = await hostile.png(40, 30);
    const candidate = await world.person('Candidate Only', 'candidate');
    await grantRoles(database, candidate.userId, 'candidate');
    const candidateCookie = `nxg_session=${await createSession(database, candidate.userId)}`;
    const reasonOf = async (cookie: string, headers: Record<string, string> = {}) =>
      (await server.send('pictures', cookie, picture, { headers })).reason;
    expect(await reasonOf('')).toBe('SIGN_IN_REQUIRED');
    expect(await reasonOf(candidateCookie)).toBe('PERMISSION_MISSING');
    expect(await reasonOf(asha.cookie, { 'x-nxtgauge': '0' })).toBe('CROSS_SITE');
    expect(await reasonOf(asha.cookie, { origin: 'https://evil.example' })).toBe('CROSS_SITE');
    expect(await reasonOf(asha.cookie, { 'content-type': 'multipart/form-data; boundary=x' })).toBe(
      'CROSS_SITE',
    );
    expect(await reasonOf(asha.cookie, { 'x-upload-key': 'again' })).toBe('INVALID_INPUT');
  });

  it('a retried upload is the same upload', async () => {
    const picture = await hostile.png(40, 30);
    const headers = { 'x-upload-key': randomUUID() };
    const first = await server.send('pictures', asha.cookie, picture, { headers });
    const again = await server.send('pictures', asha.cookie, picture, { headers });
    expect(again).toEqual(first);
    expect(variantsOf(first.file?.url ?? '')).toHaveLength(12);
  });

  it(
    '1,000 files at once: some are taken, the rest is told to come again, nothing breaks',
    { timeout: 180_000 },
    async () => {
      const ravi = await signedIn('Ravi Deshmukh');
      const picture = await hostile.png(64, 48);
      const answers = await Promise.all(
        Array.from({ length: 1_000 }, () =>
          server.send('pictures', ravi.cookie, picture).catch(() => ({ status: 0, reason: 'cut off' })),
        ),
      );
      const counts = Object.groupBy(answers, ({ status, reason }) => `${status} ${reason}`);
      const said = new Set(['200 null', '503 BUSY', '429 SLOW_DOWN']);
      expect(Object.keys(counts).filter((key) => !said.has(key))).toEqual([]);
      const taken = counts['200 null']?.length ?? 0;
      expect(taken).toBeGreaterThan(0);
      const [count] =
        await database.sql`select count(*)::int as n from files where owner_user_id = ${ravi.userId}`;
      expect(count?.n).toBe(taken);
      process.stdout.write(
        `of 1,000 at once ${JSON.stringify(Object.fromEntries(Object.entries(counts).map(([key, all]) => [key, all?.length])))}\n`,
      );
      expect(server.filesOnDisk().filter((path) => path.startsWith('incoming/'))).toEqual([]);
    },
  );

  it('keeps its memory: under 150 MB more than at the start, whatever came', () => {
    expect(peak - (before ?? peak)).toBeLessThan(150);
    process.stdout.write(`memory of the server: ${before} MB at the start, ${peak} MB at most\n`);
  });
});
