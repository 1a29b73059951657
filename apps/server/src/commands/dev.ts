import { readEnv } from '../env/index.ts';
import { devPages } from '../dev/dev-pages.ts';
import { createLog } from '../runtime/log.ts';
import { reportAndExit } from '../runtime/report-and-exit.ts';
import { startRuntime } from '../runtime/runtime.ts';
import { serve } from '../serve.ts';
import { startBackground } from '../worker.ts';
import { openDatabase, prepareDatabase } from './own-database.ts';
import { stopOnSignals } from './stop-on-signals.ts';
import { readSwitches } from './usage.ts';

/** `npm run dev`: the same stack from source. The apps reload in the browser; a change of server code restarts the process. */
async function main() {
  readSwitches(process.argv.slice(2), []);
  const env = readEnv();
  const { url, embedded } = await openDatabase(env);
  const stoppers: (() => Promise<void>)[] = embedded ? [() => embedded.stop()] : [];
  const stop = stopOnSignals(stoppers);
  try {
    await prepareDatabase(env, url, { demo: !env.DATABASE_URL });
    const runtime = await startRuntime({ ...env, DATABASE_URL: url }, { log: createLog(env.LOG_LEVEL) });
    stoppers.unshift(() => runtime.stop());
    const background = await startBackground(runtime);
    stoppers.unshift(() => background.stop());
    const apps = await devPages(env.PUBLIC_URL);
    stoppers.unshift(() => apps.stop());
    const running = await serve(runtime, apps.pages, { dev: true, before: apps.attach });
    stoppers.unshift(() => running.stop());
    process.stdout.write(
      `\n  Nxtgauge from source: ${env.PUBLIC_URL}/  ${env.PUBLIC_URL}/app  ${env.PUBLIC_URL}/console\n\n`,
    );
  } catch (error) {
    await stop();
    throw error;
  }
}

main().catch(reportAndExit);
