import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { GIVEN_URL, portOf, PRODUCTS } from './address.ts';

const ENTRY = fileURLToPath(new URL('../../server/src/commands/serve-for-tests.ts', import.meta.url));
const START_MS = 120_000;
const STOP_MS = 60_000;

/** A Playwright global setup: whole products, each on a throw-away database, ended by the function that it returns. */
export default async function startProducts(): Promise<(() => Promise<void>) | undefined> {
  if (GIVEN_URL) return undefined;
  const stops = await Promise.all(
    Array.from({ length: PRODUCTS }, (_, index) => startProduct(portOf(index))),
  );
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

/** One product with demo data on this port. */
export async function startProduct(port: number): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, [ENTRY], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      TRUSTED_PROXY_HOPS: '1',
      PUBLIC_CALLS_PER_MINUTE: '100000',
      LOG_LEVEL: 'error',
    },
  });
  await new Promise<void>((done, fail) => {
    const timer = setTimeout(() => fail(new Error('the product did not start in two minutes')), START_MS);
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += String(chunk);
      if (said.includes('journeys served')) {
        clearTimeout(timer);
        done();
      }
    });
    child.once('exit', (code) => fail(new Error(`the product ended with ${code}: ${said}`)));
  });
  const ended = new Promise((done) => child.once('exit', done));
  return async () => {
    child.kill('SIGTERM');
    const slow = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await ended;
    clearTimeout(slow);
  };
}
