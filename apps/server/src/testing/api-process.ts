import { readEnv } from '../env/index.ts';
import { createLog } from '../runtime/log.ts';
import { startRuntime } from '../runtime/runtime.ts';
import { serve } from '../serve.ts';

/** The server's procedures in a process of their own, without pages: for tests that kill it. */
const env = readEnv();
if (!env.DATABASE_URL) throw new Error('DATABASE_URL is missing');
const runtime = await startRuntime({ ...env, DATABASE_URL: env.DATABASE_URL }, { log: createLog('silent') });
await serve(runtime, async (c) => c.text('no pages here', 404));
process.stdout.write('ready\n');
