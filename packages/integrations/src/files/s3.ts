import { openAsBlob } from 'node:fs';
import type { FilePort } from '@nxtgauge/services/ports';
import { AwsClient } from 'aws4fetch';
import { keySegments, typeOfKey } from './storage-key.ts';

const TIMEOUT_MS = 20_000;
/** A video on a slow line to the store. */
const SEND_TIMEOUT_MS = 120_000;

export interface S3Options {
  /** Origin of the store, e.g. `https://s3.ap-south-1.amazonaws.com`; buckets are addressed by path. */
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** Files in an S3-compatible store, requests signed with SigV4. Throws with the store's status on refusals. */
export function s3Files(options: S3Options): FilePort {
  const { accessKeyId, secretAccessKey, region } = options;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 });
  const addressOf = (key: string) =>
    [options.endpoint.replace(/\/+$/u, ''), options.bucket, ...keySegments(key)].join('/');
  const signed = async (key: string, init: RequestInit, ms = TIMEOUT_MS) =>
    client.fetch(addressOf(key), { ...init, redirect: 'error', signal: AbortSignal.timeout(ms) });

  async function send(key: string, body: Uint8Array<ArrayBuffer> | Blob, mimeType: string): Promise<void> {
    const response = await signed(
      key,
      { method: 'PUT', body, headers: { 'content-type': mimeType } },
      SEND_TIMEOUT_MS,
    );
    await response.body?.cancel();
    if (!response.ok) throw new Error(`The file store refused to keep a file (HTTP ${response.status}).`);
  }

  /** The store's answer; null when it has no such file. */
  async function ask(key: string, init: RequestInit): Promise<Response | null> {
    const response = await signed(key, init, SEND_TIMEOUT_MS);
    if (response.ok) return response;
    await response.body?.cancel();
    if (response.status === 404) return null;
    throw new Error(`The file store did not hand out a file (HTTP ${response.status}).`);
  }

  const factsOf = (key: string, { headers }: Response) => ({
    mimeType: headers.get('content-type') ?? typeOfKey(key),
    byteSize: Number(headers.get('content-range')?.split('/')[1] ?? headers.get('content-length') ?? 0),
    etag: (headers.get('etag') ?? '').replaceAll(/^W\/|"/gu, ''),
  });

  return {
    put: (key, { bytes, mimeType }) => send(key, new Uint8Array(bytes), mimeType),
    async putFile(key, { path, mimeType }) {
      keySegments(key);
      // A blob of a file is read from disk while it is sent.
      await send(key, await openAsBlob(path), mimeType);
    },
    async get(key) {
      const response = await ask(key, { method: 'GET' });
      return (
        response && {
          bytes: new Uint8Array(await response.arrayBuffer()),
          mimeType: response.headers.get('content-type') ?? typeOfKey(key),
        }
      );
    },
    async stat(key) {
      const response = await ask(key, { method: 'HEAD' });
      return response && factsOf(key, response);
    },
    async open(key, range) {
      const headers: Record<string, string> = range ? { range: `bytes=${range.from}-${range.to}` } : {};
      const response = await ask(key, { method: 'GET', headers });
      return response && { ...factsOf(key, response), body: response.body ?? new Blob([]).stream() };
    },
    async delete(key) {
      const response = await signed(key, { method: 'DELETE' });
      await response.body?.cancel();
      if (!response.ok && response.status !== 404) {
        throw new Error(`The file store did not delete a file (HTTP ${response.status}).`);
      }
    },
  };
}
