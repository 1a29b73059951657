import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { migrate } from '@nxtgauge/db/migrate';
import { NewPassword } from '@nxtgauge/domain/identity';
import { Email, line } from '@nxtgauge/domain/text';
import { createAdmin } from '@nxtgauge/services/identity';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { readEnv } from '../env/index.ts';
import { createLog } from '../runtime/log.ts';
import { reportAndExit } from '../runtime/report-and-exit.ts';
import { startRuntime } from '../runtime/runtime.ts';
import { UsageError } from './usage.ts';

const Admin = z.strictObject({ email: Email, fullName: line(80, 2), password: NewPassword });

/** Makes the first administrator of a database: `create-admin.ts --email <address> --name <full name>`, password on standard input. */
async function main() {
  const env = readEnv();
  if (!env.DATABASE_URL)
    throw new UsageError('Set DATABASE_URL to the database that needs its first administrator.');
  const { email, name } = readOptions();
  const input = createInterface({ input: process.stdin, output: process.stderr });
  const password = await input.question('Password (at least 15 characters): ');
  input.close();
  const admin = Admin.safeParse({ email, fullName: name, password });
  if (!admin.success) throw new UsageError(admin.error.issues.map((issue) => issue.message).join(' '));
  await migrate(env.DATABASE_URL);
  const runtime = await startRuntime({ ...env, DATABASE_URL: env.DATABASE_URL }, { log: createLog('error') });
  try {
    const ctx = runtime.contextFor({
      actor: { kind: 'system', job: 'create-admin' },
      requestId: randomUUID(),
      source: 'API',
      ip: null,
      userAgent: null,
    });
    await createAdmin(ctx, admin.data);
    process.stdout.write(`Administrator ${admin.data.email} can sign in at ${env.PUBLIC_URL}/console.\n`);
  } finally {
    await runtime.stop();
  }
}

function readOptions() {
  try {
    return parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' } }, strict: true })
      .values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

main().catch(reportAndExit);
