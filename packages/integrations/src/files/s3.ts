import type { FilePort } from '@nxtgauge/services/ports';
import { AwsClient } from 'aws4fetch';
import { keySegments, typeOfKey } from './storage-key.ts';

const TIMEOUT_MS = 20_000;

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
  const signed = async (key: string, init: RequestInit) =>
    client.fetch(addressOf(key), { ...init, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });

  return {
    async put(key, { bytes, mimeType }) {
      const response = await signed(key, {
        method: 'PUT',
        body: new Uint8Array(bytes),
        headers: { 'content-type': mimeType },
      });
      await response.body?.cancel();
      if (!response.ok) throw new Error(`The file store refused to keep a file (HTTP ${response.status}).`);
    },
    async get(key) {
      const response = await signed(key, { method: 'GET' });
      if (response.ok) {
        return {
          bytes: new Uint8Array(await response.arrayBuffer()),
          mimeType: response.headers.get('content-type') ?? typeOfKey(key),
        };
      }
      await response.body?.cancel();
      if (response.status === 404) return null;
      throw new Error(`The file store did not hand out a file (HTTP ${response.status}).`);
    },
  };
}
