import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FilePort } from '@nxtgauge/services/ports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDiskFiles, s3Files } from './index.ts';

const text = (words: string) => new TextEncoder().encode(words);
const HOSTILE = [
  '../secret',
  'a/../../b',
  '/etc/passwd',
  'a//b',
  '',
  '.',
  'a/.hidden',
  'a\\b',
  'A',
  'a\u0000b',
  'a/..',
  `${'a'.repeat(301)}`,
];

/** An S3-compatible store in this process: whole objects, ranges, entity tags, and refusals under `forbidden/`. */
async function standIn() {
  const stored = new Map<string, { body: Buffer; type: string }>();
  const seen: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[] = [];
  const answer = async (req: IncomingMessage, res: ServerResponse) => {
    seen.push({ method: req.method, url: req.url, headers: req.headers });
    const body = Buffer.concat(await req.toArray());
    const key = req.url ?? '';
    const object = stored.get(key);
    if (key.includes('forbidden')) res.writeHead(403).end();
    else if (req.method === 'PUT') {
      stored.set(key, { body, type: req.headers['content-type'] ?? '' });
      res.writeHead(200).end();
    } else if (req.method === 'DELETE') {
      stored.delete(key);
      res.writeHead(204).end();
    } else if (!object) res.writeHead(404).end();
    else {
      const [, from, to] = /^bytes=(\d+)-(\d+)$/u.exec(req.headers.range ?? '') ?? [];
      const part = from ? object.body.subarray(Number(from), Number(to) + 1) : object.body;
      res.writeHead(from ? 206 : 200, {
        'content-type': object.type,
        'content-length': part.length,
        etag: `"${object.body.length}"`,
        ...(from ? { 'content-range': `bytes ${from}-${to}/${object.body.length}` } : {}),
      });
      res.end(req.method === 'HEAD' ? undefined : part);
    }
  };
  const server = createServer((req, res) => void answer(req, res));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const files = s3Files({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    region: 'ap-south-1',
    bucket: 'pictures',
    accessKeyId: 'test-key',
    secretAccessKey: 'test-secret',
  });
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { files, seen, stop };
}

const directory = await mkdtemp(join(tmpdir(), 'files-'));
const store = await standIn();
afterAll(async () => {
  store.stop();
  await rm(directory, { recursive: true });
});

describe.each<[string, FilePort]>([
  ['on disk', localDiskFiles(join(directory, 'store'))],
  ['in an S3-compatible store', store.files],
])('files %s', (_, files) => {
  const key = 'pictures/0190/w640.webp';
  const read = async (body: ReadableStream<Uint8Array> | undefined) =>
    body ? new Response(body).text() : null;

  beforeAll(() => files.put(key, { bytes: text('first picture'), mimeType: 'image/webp' }));

  it('gives back what was put and replaces it whole', async () => {
    expect(await files.get(key)).toMatchObject({ mimeType: 'image/webp' });
    await files.put('pictures/1/w320.webp', { bytes: text('old'), mimeType: 'image/webp' });
    await files.put('pictures/1/w320.webp', { bytes: text('new one'), mimeType: 'image/webp' });
    const again = await files.get('pictures/1/w320.webp');
    expect(Buffer.from(again?.bytes ?? []).toString()).toBe('new one');
  });

  it('streams a file from this machine and back, whole or in part', async () => {
    const path = join(directory, 'sent');
    await writeFile(path, '0123456789'.repeat(20_000));
    await files.putFile('videos/1.mp4', { path, mimeType: 'video/mp4' });
    const facts = await files.stat('videos/1.mp4');
    expect(facts).toMatchObject({ byteSize: 200_000, mimeType: 'video/mp4' });
    const whole = await files.open('videos/1.mp4');
    expect(whole).toMatchObject({ byteSize: 200_000, etag: facts?.etag });
    expect((await read(whole?.body))?.length).toBe(200_000);
    const part = await files.open('videos/1.mp4', { from: 3, to: 12 });
    expect(part).toMatchObject({ byteSize: 200_000 });
    expect(await read(part?.body)).toBe('3456789012');
  });

  it('has nothing where nothing is', async () => {
    for (const absent of ['pictures/0190', 'pictures/0190/w1.webp', `${key}/deeper`, 'none']) {
      expect(await files.get(absent)).toBeNull();
      expect(await files.stat(absent)).toBeNull();
      expect(await files.open(absent)).toBeNull();
      await files.delete(absent);
    }
    expect(await files.get(key)).not.toBeNull();
  });

  it('deletes', async () => {
    await files.put('pictures/gone/w1.webp', { bytes: text('x'), mimeType: 'image/webp' });
    await files.delete('pictures/gone/w1.webp');
    expect(await files.get('pictures/gone/w1.webp')).toBeNull();
  });

  it.each(HOSTILE)('refuses the key %j', async (hostile) => {
    const file = { bytes: text('x'), mimeType: 'image/webp' };
    await expect(files.put(hostile, file)).rejects.toThrow('storage key');
    await expect(files.putFile(hostile, { path: '/nowhere', mimeType: '' })).rejects.toThrow('storage key');
    await expect(files.get(hostile)).rejects.toThrow('storage key');
    await expect(files.stat(hostile)).rejects.toThrow('storage key');
    await expect(files.open(hostile)).rejects.toThrow('storage key');
    await expect(files.delete(hostile)).rejects.toThrow('storage key');
  });
});

it('on disk, no half file and no empty folder stays', async () => {
  const files = localDiskFiles(join(directory, 'other'));
  await files.put('pictures/2/a.webp', { bytes: text('x'), mimeType: 'image/webp' });
  expect(await readdir(join(directory, 'other/pictures/2'))).toEqual(['a.webp']);
  await files.delete('pictures/2/a.webp');
  expect(await readdir(join(directory, 'other/pictures'))).toEqual([]);
  await expect(files.putFile('pictures/3/a.webp', { path: '/nowhere', mimeType: '' })).rejects.toThrow();
  expect(await readdir(join(directory, 'other/pictures/3'))).toEqual([]);
});

it('in an S3-compatible store, requests are signed and a refusal is no missing file', async () => {
  const { files, seen } = store;
  await files.put('portfolio/1/w640.webp', { bytes: text('x'), mimeType: 'image/webp' });
  const put = seen.find(({ url }) => url === '/pictures/portfolio/1/w640.webp');
  expect(put?.method).toBe('PUT');
  expect(put?.headers.authorization).toMatch(
    /^AWS4-HMAC-SHA256 Credential=test-key\/\d{8}\/ap-south-1\/s3\/aws4_request, /u,
  );
  expect(JSON.stringify(seen)).not.toContain('test-secret');
  for (const act of [
    () => files.get('forbidden/1'),
    () => files.stat('forbidden/1'),
    () => files.open('forbidden/1'),
    () => files.delete('forbidden/1'),
    () => files.put('forbidden/1', { bytes: text('x'), mimeType: 'image/webp' }),
  ]) {
    await expect(act()).rejects.toThrow('403');
  }
});
