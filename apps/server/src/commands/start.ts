import { DEMO_ACCOUNTS } from '@nxtgauge/db/demo';
import { createServer } from 'node:net';
import { readEnv } from '../env/index.ts';
import type { ServerEnv } from '../env/index.ts';
import { builtPages } from '../http/built-pages.ts';
import { createLog } from '../runtime/log.ts';
import { reportAndExit } from '../runtime/report-and-exit.ts';
import { startRuntime } from '../runtime/runtime.ts';
import { PortBusyError, serve } from '../serve.ts';
import { startBackground } from '../worker.ts';
import { buildApps } from './build-apps.ts';
import { DEMO_PASSWORD, openDatabase, prepareDatabase } from './own-database.ts';
import { step } from './progress.ts';
import { stopOnSignals } from './stop-on-signals.ts';
import { readSwitches } from './usage.ts';

/** `npm start`: everything a newcomer needs, in one command. */
async function main() {
  const switches = readSwitches(process.argv.slice(2), ['--no-demo']);
  const env = readEnv();
  const demo = !switches.has('--no-demo') && env.NODE_ENV !== 'production' && !env.DATABASE_URL;
  process.stdout.write('\nNxtgauge is getting ready.\n');
  await assertPortFree(env);
  const building = step('Apps built', buildApps);
  building.catch(() => {});
  const { url, embedded } = await openDatabase(env);
  const stoppers: (() => Promise<void>)[] = embedded ? [() => embedded.stop()] : [];
  const stop = stopOnSignals(stoppers);
  try {
    await prepareDatabase(env, url, { demo });
    await building;
    const runtime = await startRuntime({ ...env, DATABASE_URL: url }, { log: createLog(env.LOG_LEVEL) });
    stoppers.unshift(() => runtime.stop());
    const background = env.RUN_WORKER ? await startBackground(runtime) : null;
    if (background) stoppers.unshift(() => background.stop());
    const running = await serve(runtime, await builtPages(env.PUBLIC_URL));
    stoppers.unshift(() => running.stop());
    announce(env, demo);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function assertPortFree(env: ServerEnv) {
  await new Promise<void>((done, fail) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      fail(
        error.code === 'EADDRINUSE'
          ? new PortBusyError(
              `Port ${env.PORT} is in use by another program. Stop it, or start with PORT=<another port>.`,
            )
          : error,
      ),
    );
    probe.listen(env.PORT, env.HOST, () => probe.close(() => done()));
  });
}

function announce(env: ServerEnv, demo: boolean) {
  const lines = [
    '',
    `  Marketplace   ${env.PUBLIC_URL}/`,
    `  Dashboard     ${env.PUBLIC_URL}/app`,
    `  Console       ${env.PUBLIC_URL}/console`,
  ];
  if (!env.SMTP_URL) lines.push(`  Local outbox  ${env.PUBLIC_URL}/outbox  (mails land here)`);
  if (demo) {
    lines.push('', `  Demo accounts (password: ${DEMO_PASSWORD})`);
    for (const account of DEMO_ACCOUNTS) lines.push(`    ${account.email.padEnd(36)} ${account.shows}`);
  }
  lines.push('', '  Ctrl-C stops everything.', '');
  process.stdout.write(`${lines.join('\n')}\n`);
}

main().catch(reportAndExit);
