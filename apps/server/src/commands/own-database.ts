import { join } from 'node:path';
import { seedDemo } from '@nxtgauge/db/demo';
import { startEmbedded } from '@nxtgauge/db/embedded';
import type { EmbeddedDatabase } from '@nxtgauge/db/embedded';
import { migrate } from '@nxtgauge/db/migrate';
import { hashPassword } from '@nxtgauge/services/identity';
import type { ServerEnv } from '../env/index.ts';
import { demoFiles } from './demo-files.ts';
import { step } from './progress.ts';

export const DEMO_PASSWORD = 'one warm cup of chai';

/** The database to work on: the configured one, or the embedded one, which is started and later stopped here. */
export async function openDatabase(
  env: ServerEnv,
): Promise<{ url: string; embedded: EmbeddedDatabase | null }> {
  if (env.DATABASE_URL) return { url: env.DATABASE_URL, embedded: null };
  const embedded = await step('Database started', () =>
    startEmbedded({ dataDir: join(env.DATA_DIR, 'postgres'), port: env.EMBEDDED_DATABASE_PORT }),
  );
  return { url: embedded.url, embedded };
}

/** Brings the schema up to date and, in a database of our own that is still empty, loads the demo data. */
export async function prepareDatabase(
  env: ServerEnv,
  url: string,
  options: { demo: boolean },
): Promise<void> {
  await step('Schema up to date', () => migrate(url));
  if (!options.demo) return;
  await step('Demo data ready', async () =>
    seedDemo(url, {
      now: new Date(),
      ...demoFiles(env),
      passwordHash: await hashPassword(DEMO_PASSWORD),
    }),
  );
}
