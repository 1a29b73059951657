import { join } from 'node:path';
import type { SeedOptions } from '@nxtgauge/db/demo';
import { localDiskFiles } from '@nxtgauge/integrations/files';
import { aesGcmSealer } from '@nxtgauge/integrations/sealer';
import type { ServerEnv } from '../env/index.ts';

/** Where the demo keeps its pictures, and how it seals its documents, as the running server will look for them. */
export function demoFiles(
  env: Pick<ServerEnv, 'DATA_DIR' | 'SEAL_KEY'>,
): Pick<SeedOptions, 'filesDir' | 'keepPrivate'> {
  const filesDir = join(env.DATA_DIR, 'files');
  const store = localDiskFiles(filesDir);
  const sealer = aesGcmSealer(env.SEAL_KEY);
  return {
    filesDir,
    keepPrivate: (storageKey, bytes) =>
      store.put(storageKey, {
        bytes: sealer.sealBytes(bytes, storageKey),
        mimeType: 'application/octet-stream',
      }),
  };
}
