import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, open, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { FilePort } from '@nxtgauge/services/ports';
import { keySegments, typeOfKey } from './storage-key.ts';

const MISSING = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);
const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');

async function orNull<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (MISSING.has(codeOf(error))) return null;
    throw error;
  }
}

/** Files under one directory, the key as the path. A reader sees the old file or the whole new one, never a half. */
export function localDiskFiles(directory: string): FilePort {
  const pathOf = (key: string) => join(directory, ...keySegments(key));

  async function putWhole(key: string, write: (fresh: string) => Promise<void>): Promise<void> {
    const path = pathOf(key);
    const fresh = `${path}.${randomBytes(6).toString('hex')}.new`;
    await mkdir(dirname(path), { recursive: true });
    try {
      await write(fresh);
      await rename(fresh, path);
    } catch (error) {
      await rm(fresh, { force: true });
      throw error;
    }
  }

  async function factsOf(key: string) {
    const found = await orNull(() => stat(pathOf(key)));
    if (!found?.isFile()) return null;
    const etag = `${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}`;
    return { mimeType: typeOfKey(key), byteSize: found.size, etag };
  }

  return {
    put: (key, { bytes }) => putWhole(key, (fresh) => writeFile(fresh, bytes)),
    putFile: (key, { path }) => putWhole(key, (fresh) => copyFile(path, fresh)),
    async get(key) {
      const bytes = await orNull(() => readFile(pathOf(key)));
      return bytes && { bytes, mimeType: typeOfKey(key) };
    },
    stat: factsOf,
    async open(key, range) {
      const facts = await factsOf(key);
      const file = facts && (await orNull(() => open(pathOf(key))));
      if (!facts || !file) return null;
      const part = range ? { start: range.from, end: range.to } : {};
      const body = Readable.toWeb(file.createReadStream(part)) as ReadableStream<Uint8Array>;
      return { ...facts, body };
    },
    async delete(key) {
      const path = pathOf(key);
      if (!(await factsOf(key))) return;
      await rm(path, { force: true });
      // The folder of a picture's variants goes with its last one.
      const folder = dirname(path);
      if (folder !== directory) {
        await rmdir(folder).catch((error: unknown) => {
          if (!['ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(codeOf(error))) throw error;
        });
      }
    },
  };
}
