// Runs on whatever Node ≥ 20 a fresh machine has: installs the workspace when the lockfile changed, then hands over to
// the project's own Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const COMMANDS = {
  start: 'apps/server/src/commands/start.ts',
  dev: 'apps/server/src/commands/dev.ts',
  test: 'tooling/commands/test.ts',
  bench: 'tooling/commands/bench.ts',
};

function fail(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}

const [command, ...args] = process.argv.slice(2);
const script = COMMANDS[command];
if (!script) fail(`Unknown command "${command ?? ''}". Known: ${Object.keys(COMMANDS).join(', ')}.`);
if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Nxtgauge needs Node 20 or newer; this is ${process.version}.`);

const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const stampFile = join(root, 'node_modules', '.nxtgauge-installed');
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'pnpm-lock.yaml')))
  .digest('hex');
const ownNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

if (!existsSync(ownNode) || !existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== lock) {
  const started = performance.now();
  process.stdout.write(`Installing packages (once, about a minute) …\n`);
  const installed = spawnSync(
    'npx',
    ['-y', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      shell: process.platform === 'win32',
      maxBuffer: 1 << 28,
    },
  );
  if (installed.status !== 0) {
    process.stderr.write(`${installed.stdout ?? ''}${installed.stderr ?? ''}`);
    fail(
      'The packages could not be installed; what the package manager said stands above. Nothing else was changed.',
    );
  }
  writeFileSync(stampFile, lock);
  process.stdout.write(`Installed in ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
}

// In development a change of server code starts the process again; the apps reload by themselves.
const nodeOptions = command === 'dev' ? ['--watch', '--watch-preserve-output'] : [];
const child = spawn(ownNode, [...nodeOptions, join(root, script), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}` },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
