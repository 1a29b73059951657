import { spawn } from 'node:child_process';

/** Stops the server (and removes `$2`) when its pipe closes without the word "stopped": the application was killed. */
const SCRIPT = `
if read -r word && [ "$word" = stopped ]; then exit 0; fi
kill -INT "$1" 2>/dev/null
[ -n "$2" ] || exit 0
tries=0
while kill -0 "$1" 2>/dev/null && [ "$tries" -lt 100 ]; do sleep 0.1; tries=$((tries + 1)); done
rm -rf "$2"
`;

export interface Watchdog {
  dismiss(): void;
}

/** A shell that outlives us by a moment, so that even `kill -9` of the application leaves no server behind. */
export function watchServer(pid: number, removeAfterwards = ''): Watchdog {
  if (process.platform === 'win32') return { dismiss: () => undefined };
  const shell = spawn('/bin/sh', ['-c', SCRIPT, 'watchdog', String(pid), removeAfterwards], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  shell.unref();
  if ('unref' in shell.stdin && typeof shell.stdin.unref === 'function') shell.stdin.unref();
  return { dismiss: () => void shell.stdin.end('stopped\n') };
}
