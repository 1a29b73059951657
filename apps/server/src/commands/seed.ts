import { parseArgs } from 'node:util';
import { seedDemo, seedScale } from '@nxtgauge/db/demo';
import { migrate } from '@nxtgauge/db/migrate';
import { hashPassword } from '@nxtgauge/services/identity';
import { readEnv } from '../env/index.ts';
import { reportAndExit } from '../runtime/report-and-exit.ts';
import { demoFiles } from './demo-files.ts';
import { DEMO_PASSWORD } from './own-database.ts';
import { step } from './progress.ts';
import { UsageError } from './usage.ts';

const MAX_SCALE = 1_000_000;

/** `pnpm db:seed`: loads the demo data into `DATABASE_URL`; `--scale N` loads the big set of N professionals instead. */
async function main() {
  const scale = readScale();
  const env = readEnv();
  const url = env.DATABASE_URL;
  if (!url) throw new UsageError('Set DATABASE_URL to the database that should get the demo data.');
  if (env.NODE_ENV === 'production')
    throw new UsageError('Demo data does not belong into a production database.');
  await step('Schema up to date', () => migrate(url));
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const now = new Date();
  if (scale === null) {
    await step('Demo data ready', () => seedDemo(url, { now, passwordHash, ...demoFiles(env) }));
  } else {
    await step(`${scale} professionals ready`, () => seedScale(url, scale, { now, passwordHash }));
  }
}

function readScale(): number | null {
  let text: string | undefined;
  try {
    text = parseArgs({ options: { scale: { type: 'string' } }, strict: true }).values.scale;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  if (text === undefined) return null;
  const scale = Number(text);
  if (!Number.isInteger(scale) || scale < 1 || scale > MAX_SCALE) {
    throw new UsageError(`--scale takes a whole number from 1 to ${MAX_SCALE}, not "${text}".`);
  }
  return scale;
}

main().catch(reportAndExit);
