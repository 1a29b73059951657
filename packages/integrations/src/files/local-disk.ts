import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FilePort } from '@nxtgauge/services/ports';
import { keySegments, typeOfKey } from './storage-key.ts';

/** Files under one directory, the key as the path. A reader sees the old file or the whole new one, never a half. */
export function localDiskFiles(directory: string): FilePort {
  const pathOf = (key: string) => join(directory, ...keySegments(key));
  return {
    async put(key, { bytes }) {
      const path = pathOf(key);
      const fresh = `${path}.${randomBytes(6).toString('hex')}.new`;
      await mkdir(dirname(path), { recursive: true });
      try {
        await writeFile(fresh, bytes);
        await rename(fresh, path);
      } catch (error) {
        await rm(fresh, { force: true });
        throw error;
      }
    },
    async get(key) {
      const path = pathOf(key);
      try {
        return { bytes: await readFile(path), mimeType: typeOfKey(key) };
      } catch (error) {
        if (
          error instanceof Error &&
          'code' in error &&
          ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(error.code))
        )
          return null;
        throw error;
      }
    },
  };
}
