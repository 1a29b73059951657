import { createHash, randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '@nxtgauge/domain/errors';

export interface ReceivedFile {
  path: string;
  byteSize: number;
  /** In hexadecimal. */
  sha256: string;
}

export interface ReceiveLimits {
  maxBytes: number;
  /** A sender that is silent for this long has gone. */
  idleMs: number;
  /** After this long the sender must have kept to `minBytesPerSecond`. */
  graceMs: number;
  minBytesPerSecond: number;
}

const tooSlow = () =>
  new AppError(
    'BUSY',
    'The file arrived too slowly and was not stored. Check your connection and try again.',
  );
const cutOff = () =>
  new AppError('BUSY', 'The file did not arrive whole. Check your connection and try again.');

/** Writes a request's body to a file of its own in `folder`. Stops reading at the cap; what fails leaves no file. */
export async function receiveBody(
  body: ReadableStream<Uint8Array> | null,
  folder: string,
  announced: number | null,
  limits: ReceiveLimits,
): Promise<ReceivedFile> {
  const path = join(folder, randomUUID());
  const file = await open(path, 'wx', 0o600);
  const reader = body?.getReader();
  try {
    const hash = createHash('sha256');
    const startedAt = performance.now();
    let byteSize = 0;
    for (;;) {
      const { done, value } = reader
        ? await withinIdle(reader, limits.idleMs)
        : { done: true, value: undefined };
      if (done || !value) break;
      byteSize += value.length;
      if (byteSize > limits.maxBytes) {
        throw new AppError('FILE_TOO_LARGE', `A file may have up to ${limits.maxBytes / 1e6} MB here.`);
      }
      const elapsed = performance.now() - startedAt;
      if (elapsed > limits.graceMs && (byteSize * 1000) / elapsed < limits.minBytesPerSecond) throw tooSlow();
      hash.update(value);
      await file.write(value);
    }
    if (byteSize === 0)
      throw new AppError('FILE_DAMAGED', 'This file is empty. Choose it again, or another one.');
    if (announced !== null && announced !== byteSize) throw cutOff();
    return { path, byteSize, sha256: hash.digest('hex') };
  } catch (error) {
    await reader?.cancel().catch(() => undefined);
    await rm(path, { force: true });
    throw error instanceof AppError ? error : cutOff();
  } finally {
    await file.close();
  }
}

async function withinIdle(reader: ReadableStreamDefaultReader<Uint8Array>, idleMs: number) {
  let timer: NodeJS.Timeout | undefined;
  const idle = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(tooSlow()), idleMs);
  });
  try {
    return await Promise.race([reader.read(), idle]);
  } finally {
    clearTimeout(timer);
  }
}
