import { migrate } from '@nxtgauge/db/migrate';
import { readEnv } from './env/index.ts';
import { builtPages } from './http/built-pages.ts';
import { createLog } from './runtime/log.ts';
import { reportAndExit } from './runtime/report-and-exit.ts';
import { startRuntime } from './runtime/runtime.ts';
import { serve } from './serve.ts';
import { startBackground } from './worker.ts';

/** Serves the product against an existing PostgreSQL: what a container runs. */
async function main() {
  const env = readEnv();
  if (!env.DATABASE_URL)
    throw new Error('Set DATABASE_URL, or use `npm start`, which brings its own database.');
  await migrate(env.DATABASE_URL);
  const runtime = await startRuntime(
    { ...env, DATABASE_URL: env.DATABASE_URL },
    { log: createLog(env.LOG_LEVEL) },
  );
  const background = env.RUN_WORKER ? await startBackground(runtime) : null;
  const running = await serve(runtime, await builtPages(env.PUBLIC_URL));
  runtime.log.info({ port: env.PORT, url: env.PUBLIC_URL }, 'serving');

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await running.stop();
    await background?.stop();
    await runtime.stop();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}

main().catch(reportAndExit);
