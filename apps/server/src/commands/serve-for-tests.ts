import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedDemo } from '@nxtgauge/db/demo';
import { startThrowaway } from '@nxtgauge/db/embedded';
import { migrate } from '@nxtgauge/db/migrate';
import { ACCESS_CHANNEL, hashPassword } from '@nxtgauge/services/identity';
import { runSweep, SWEEP_NAMES } from '@nxtgauge/services/jobs-runner';
import { z } from 'zod';
import { readEnv } from '../env/index.ts';
import { builtPages } from '../http/built-pages.ts';
import type { AppParts } from '../http/create-app.ts';
import { createLog } from '../runtime/log.ts';
import { reportAndExit } from '../runtime/report-and-exit.ts';
import { startRuntime } from '../runtime/runtime.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { serve } from '../serve.ts';
import { startBackground } from '../worker.ts';
import { demoFiles } from './demo-files.ts';
import { DEMO_PASSWORD } from './own-database.ts';
import { stopOnSignals } from './stop-on-signals.ts';

const ClockMove = z.strictObject({ advanceMs: z.int().min(1) });

/**
 * The whole product on a throw-away database with demo data and a clock that a test can move forward through
 * `POST /__clock {"advanceMs": n}`; the sweeps that are due then have run when the answer comes. Only browser journeys
 * start this; the product's own entries do not know the route.
 */
async function main() {
  const dataDir = await mkdtemp(join(tmpdir(), 'nxtgauge-journeys-'));
  const env = readEnv({ ...process.env, NODE_ENV: 'test', DATA_DIR: dataDir, DATABASE_URL: '' });
  const database = await startThrowaway({ durable: false });
  const stoppers: (() => Promise<void>)[] = [
    () => database.stop(),
    () => rm(dataDir, { recursive: true, force: true }),
  ];
  const stop = stopOnSignals(stoppers);
  try {
    await migrate(database.url);
    await seedDemo(database.url, {
      now: new Date(),
      ...demoFiles(env),
      passwordHash: await hashPassword(DEMO_PASSWORD),
    });
    let ahead = 0;
    const clock = { now: () => new Date(Date.now() + ahead) };
    const log = createLog(env.LOG_LEVEL);
    const runtime = await startRuntime({ ...env, DATABASE_URL: database.url }, { log, clock });
    stoppers.unshift(() => runtime.stop());
    const background = await startBackground(runtime);
    stoppers.unshift(() => background.stop());
    const pages = await builtPages(env.PUBLIC_URL);
    const running = await serve(
      runtime,
      withClock(pages, runtime, (ms) => (ahead += ms)),
    );
    stoppers.unshift(() => running.stop());
    process.stdout.write(`journeys served at ${env.PUBLIC_URL}\n`);
  } catch (error) {
    await stop();
    throw error;
  }
}

function withClock(
  pages: AppParts['pages'],
  runtime: Runtime,
  advance: (ms: number) => void,
): AppParts['pages'] {
  return async (c, app) => {
    if (c.req.path !== '/__clock' || c.req.method !== 'POST') return pages(c, app);
    advance(ClockMove.parse(await c.req.json()).advanceMs);
    // Sessions are remembered for seconds of the machine, which are days of this clock.
    await runtime.connection.sql.notify(ACCESS_CHANNEL, '*');
    const ctx = runtime.contextFor({
      actor: { kind: 'system', job: 'clock' },
      requestId: c.get('requestId'),
      source: 'CRON',
      ip: null,
      userAgent: null,
    });
    const ran: Record<string, number> = {};
    for (const name of SWEEP_NAMES) Object.assign(ran, await runSweep(ctx, name));
    return c.json({ now: runtime.clock.now().toISOString(), ran });
  };
}

main().catch(reportAndExit);
