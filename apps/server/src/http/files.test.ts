import { cloneDatabase } from '@nxtgauge/testing/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testServer } from '../testing/test-server.ts';
import { byteRange } from './byte-range.ts';

const database = await cloneDatabase();
const server = await testServer(database.url);
afterAll(() => server.stop());

const KEY = `pictures/${'a1'.repeat(16)}`;
const VIDEO = `videos/${'b2'.repeat(16)}.mp4`;
const PRIVATE = `private/${'c3'.repeat(16)}.sealed`;
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  server.send(new Request(`http://localhost:4321/files/${path}`, { headers, method }));

beforeAll(async () => {
  const { files } = server.runtime.ports;
  const put = (key: string, text: string) => files.put(key, { bytes: Buffer.from(text), mimeType: '' });
  for (const ending of ['avif', 'webp', 'jpg']) await put(`${KEY}/w640.${ending}`, `640 ${ending}`);
  await put('demo/avatar-01/w1200.webp', 'demo');
  await put(VIDEO, '0123456789');
  await put(PRIVATE, 'PAN');
});

describe('pictures', () => {
  it.each([
    ['image/avif,image/webp,*/*', 'avif'],
    ['image/webp,*/*', 'webp'],
    ['*/*', 'jpg'],
  ])('in the best format for %s', async (accept, ending) => {
    const answer = await get(`${KEY}?w=640`, { accept });
    expect([answer.status, answer.text, answer.headers.get('vary')]).toEqual([
      200,
      `640 ${ending}`,
      'accept',
    ]);
  });

  it('by name, for ever, in a sandbox, and only once for who has them', async () => {
    const { headers, text } = await get(`${KEY}/w640.avif`);
    expect(text).toBe('640 avif');
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/avif',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    const etag = headers.get('etag') ?? '';
    const again = await get(`${KEY}/w640.avif`, { 'if-none-match': `"other", W/${etag}` });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await get(`${KEY}/w640.avif`, { 'if-none-match': '"other"' })).text).toBe('640 avif');
    const head = await get(`${KEY}/w640.avif`, {}, 'HEAD');
    expect([head.status, head.text, head.headers.get('content-length')]).toEqual([200, '', '8']);
  });

  it('of the demo as before', async () => {
    expect((await get('demo/avatar-01')).text).toBe('demo');
    expect((await get('demo/avatar-01?w=320')).status).toBe(404);
  });

  it.each([
    PRIVATE,
    `${PRIVATE}?w=640`,
    `${PRIVATE}/w640.jpg`,
    `${KEY}/../../${PRIVATE}`,
    `pictures/%2e%2e/${PRIVATE}`,
    `${KEY}/w640.svg`,
    `${KEY}/w641.jpg`,
    `${KEY}?w=1e3`,
    'private',
    '',
  ])('nothing at %j', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

describe('videos', () => {
  it.each([
    [undefined, 200, '0123456789', null],
    ['bytes=2-5', 206, '2345', 'bytes 2-5/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=0-1,4-5', 200, '0123456789', null],
  ])('range %s', async (range, status, text, said) => {
    const answer = await get(VIDEO, range ? { range } : {});
    expect([answer.status, answer.text, answer.headers.get('content-range')]).toEqual([status, text, said]);
    expect(answer.headers.get('accept-ranges')).toBe('bytes');
  });

  it('a part of another version is answered with the whole', async () => {
    const answer = await get(VIDEO, { range: 'bytes=2-5', 'if-range': '"old"' });
    expect([answer.status, answer.text]).toEqual([200, '0123456789']);
    expect((await get(VIDEO, { range: 'bytes=2-5' }, 'HEAD')).text).toBe('');
  });
});

it('reads ranges strictly', () => {
  for (const odd of [
    'bytes=a-b',
    'bytes=-',
    'items=0-1',
    'bytes= 0-1',
    'bytes=5-2',
    `bytes=${'9'.repeat(20)}-`,
  ]) {
    expect(byteRange(odd, 10)).toBe('whole');
  }
  expect(byteRange('bytes=-0', 10)).toBe('impossible');
  expect(byteRange('bytes=0-999', 10)).toEqual({ from: 0, to: 9 });
  expect(byteRange('bytes=-999', 10)).toEqual({ from: 0, to: 9 });
});
