import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localDiskFiles, s3Files } from './index.ts';

const bytes = new TextEncoder().encode('picture');
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

describe('localDiskFiles', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'files-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  it('gives back what was put, replaces it whole, and knows when there is nothing', async () => {
    const files = localDiskFiles(join(directory, 'store'));
    await files.put('portfolio/0190/w640.webp', { bytes, mimeType: 'image/webp' });
    expect(await files.get('portfolio/0190/w640.webp')).toMatchObject({ mimeType: 'image/webp' });
    await files.put('portfolio/0190/w640.webp', {
      bytes: new TextEncoder().encode('new'),
      mimeType: 'image/webp',
    });
    expect(Buffer.from((await files.get('portfolio/0190/w640.webp'))?.bytes ?? []).toString()).toBe('new');
    expect(await files.get('portfolio/0190/w320.webp')).toBeNull();
    expect(await files.get('portfolio/0190')).toBeNull();
    expect(await files.get('portfolio/0190/w640.webp/deeper')).toBeNull();
    expect(await readdir(join(directory, 'store/portfolio/0190'))).toEqual(['w640.webp']);
  });

  it.each(HOSTILE)('refuses the key %j', async (key) => {
    const files = localDiskFiles(join(directory, 'store'));
    await expect(files.put(key, { bytes, mimeType: 'image/webp' })).rejects.toThrow('storage key');
    await expect(files.get(key)).rejects.toThrow('storage key');
    expect(await readdir(directory)).toEqual([]);
  });
});

describe('s3Files', () => {
  it('signs its requests and tells a missing file from a refusal', async () => {
    const stored = new Map<string, Buffer>();
    const seen: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[] = [];
    const server = createServer((req, res) => void answer(req, res));
    const answer = async (req: IncomingMessage, res: ServerResponse) => {
      seen.push({ method: req.method, url: req.url, headers: req.headers });
      const body = Buffer.concat(await req.toArray());
      const key = req.url ?? '';
      if (key.includes('forbidden')) res.writeHead(403).end();
      else if (req.method === 'PUT') {
        stored.set(key, body);
        res.writeHead(200).end();
      } else if (stored.has(key)) res.writeHead(200, { 'content-type': 'image/webp' }).end(stored.get(key));
      else res.writeHead(404).end();
    };
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const files = s3Files({
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      region: 'ap-south-1',
      bucket: 'pictures',
      accessKeyId: 'test-key',
      secretAccessKey: 'test-secret',
    });
    await files.put('portfolio/1/w640.webp', { bytes, mimeType: 'image/webp' });
    expect(await files.get('portfolio/1/w640.webp')).toMatchObject({ mimeType: 'image/webp' });
    expect(await files.get('portfolio/2/w640.webp')).toBeNull();
    await expect(files.get('forbidden/1')).rejects.toThrow('403');
    await expect(files.put('forbidden/1', { bytes, mimeType: 'image/webp' })).rejects.toThrow('403');
    await expect(files.get('../other-bucket/1')).rejects.toThrow('storage key');
    server.closeAllConnections();
    server.close();
    expect(seen[0]).toMatchObject({ method: 'PUT', url: '/pictures/portfolio/1/w640.webp' });
    expect(seen[0]?.headers.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=test-key\/\d{8}\/ap-south-1\/s3\/aws4_request, /u,
    );
    expect(JSON.stringify(seen)).not.toContain('test-secret');
  });
});
