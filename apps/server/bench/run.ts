import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { connect } from '@nxtgauge/db/client';
import { load } from './load.ts';
import type { Load } from './load.ts';
import { readHiringWorkloads } from './hiring-workloads.ts';
import { readSearchWorkloads } from './search-workloads.ts';
import { readWorkloads } from './workloads.ts';
import type { Call, Workload } from './workloads.ts';

const ROUNDS = 3;
const WARM_SECONDS = 3;
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 8);
const PORTS = { product: 4581, bare: 4582 };
const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

type Side = keyof typeof PORTS;

function start(side: Side, url: string): ChildProcess {
  const [script, args] =
    side === 'bare' ? [here('./bare-server.ts'), [url, String(PORTS.bare)]] : [here('../src/main.ts'), []];
  return spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      DATABASE_URL: url,
      PORT: String(PORTS.product),
      LOG_LEVEL: 'warn',
      RUN_WORKER: 'false',
      TRUSTED_PROXY_HOPS: '1',
    },
  });
}

async function ask(side: Side, call: Call): Promise<{ status: number; text: string }> {
  const answer = await fetch(`http://127.0.0.1:${PORTS[side]}${call.path}`, {
    method: call.method,
    headers: call.headers,
    ...(call.body ? { body: call.body() } : {}),
  });
  return { status: answer.status, text: await answer.text() };
}

/** Milliseconds from the start of the process to its first right answer. */
async function coldStart(side: Side, url: string, call: Call): Promise<{ child: ChildProcess; ms: number }> {
  const started = performance.now();
  const child = start(side, url);
  for (;;) {
    const answered = await ask(side, call).then(
      ({ status }) => status === 200,
      () => false,
    );
    if (answered) return { child, ms: Math.round(performance.now() - started) };
    if (child.exitCode !== null) throw new Error(`the ${side} server did not start`);
    await new Promise((done) => setTimeout(done, 10));
  }
}

const rssMb = (child: ChildProcess) =>
  Math.round(
    Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
  );
const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const round = (value: number, digits = 2) => Math.round(value * 10 ** digits) / 10 ** digits;

async function assertAnswers({ key, product, bare }: Workload) {
  for (const [side, calls] of [
    ['product', product],
    ['bare', bare],
  ] as const) {
    for (const call of calls.slice(0, 10)) {
      const { status, text } = await ask(side, call);
      if (status !== 200)
        throw new Error(`${key} on the ${side} server answered ${status}: ${text.slice(0, 300)}`);
    }
  }
}

/**
 * What autovacuum does within a minute of a table's first rows: until then its foreign keys are still checked by the plan
 * of an empty table, which reads it whole.
 */
async function analyze(url: string) {
  const { sql, end } = connect(url, { statementTimeoutMs: 0 });
  await sql`analyze`;
  await end();
}

async function main() {
  const url = process.env['DATABASE_URL'];
  if (!url) throw new Error('Run this through `pnpm bench`, which brings a filled database.');
  const usual = await readWorkloads(url);
  const all = [...usual, ...(await readSearchWorkloads(url)), ...(await readHiringWorkloads(url))];
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((key) => !all.some((workload) => workload.key === key));
  if (unknown.length > 0)
    throw new Error(
      `Unknown workload ${unknown.join(', ')}. Known: ${all.map(({ key }) => key).join(', ')}.`,
    );
  const workloads = wanted.length === 0 ? usual : all.filter(({ key }) => wanted.includes(key));
  const [first] = all;
  if (!first?.product[0] || !first.bare[0]) throw new Error('no workload');
  const product = await coldStart('product', url, first.product[0]);
  const bare = await coldStart('bare', url, first.bare[0]);
  const rows: string[] = [];
  try {
    for (const workload of workloads) {
      await assertAnswers(workload);
      const results: Record<Side, Load[]> = { product: [], bare: [] };
      for (const side of ['product', 'bare'] as const) await load(PORTS[side], workload[side], WARM_SECONDS);
      await analyze(url);
      for (let i = 0; i < ROUNDS; i++) {
        const order: Side[] = i % 2 === 0 ? ['product', 'bare'] : ['bare', 'product'];
        for (const side of order) results[side].push(await load(PORTS[side], workload[side], SECONDS));
      }
      const ratio = median(
        results.product.map((one, i) => one.perSecond / (results.bare[i]?.perSecond ?? Number.NaN)),
      );
      const of = (side: Side, field: keyof Load) =>
        Math.round(median(results[side].map((one) => one[field])));
      const failed = results.product.reduce((sum, one) => sum + one.failed, 0);
      rows.push(
        `| ${workload.key} ${workload.name} | ${of('product', 'perSecond')} | ${of('bare', 'perSecond')} | **${round(ratio)}** | ${workload.must} | ${workload.aim} | ${of('product', 'p50')} / ${of('product', 'p99')} | ${of('bare', 'p50')} / ${of('bare', 'p99')} | ${failed} |`,
      );
      process.stdout.write(`${rows.at(-1)}\n`);
    }
    process.stdout.write(
      [
        '',
        '| Workload | product req/s | bare req/s | ratio | must | aim | product p50 / p99 ms | bare p50 / p99 ms | failed |',
        '|---|---|---|---|---|---|---|---|---|',
        ...rows,
        '',
        `Cold start to the first right answer: product ${product.ms} ms, bare ${bare.ms} ms. Resident memory after all load: product ${rssMb(product.child)} MB, bare ${rssMb(bare.child)} MB.`,
        '',
      ].join('\n'),
    );
  } finally {
    product.child.kill('SIGTERM');
    bare.child.kill('SIGTERM');
  }
}

await main();
