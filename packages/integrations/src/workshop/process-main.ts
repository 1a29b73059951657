/** The program of one workshop process: one task after the other, over its parent's channel. */
import { Worker } from 'node:worker_threads';
import { AppError } from '@nxtgauge/domain/errors';
import type { ResultMessage, TaskMessage } from './messages.ts';
import { TASKS } from './tasks.ts';

const MAX_MEMORY_BYTES = 700_000_000;
const LOOK_EVERY_MS = 40;

// A thread of its own, because what eats memory also keeps this one busy. The parent learns of it by the end of the process.
new Worker(
  `setInterval(() => { if (process.memoryUsage.rss() > ${MAX_MEMORY_BYTES}) process.kill(process.pid, 'SIGKILL'); }, ${LOOK_EVERY_MS})`,
  { eval: true },
).unref();

async function run({ task, input }: TaskMessage): Promise<ResultMessage> {
  try {
    return { ok: true, result: await (TASKS[task] as (input: unknown) => Promise<unknown>)(input) };
  } catch (error) {
    const refusal = error instanceof AppError ? { reason: error.reason, message: error.message } : null;
    return {
      ok: false,
      refusal,
      detail: error instanceof Error ? (error.stack ?? error.message) : 'unknown',
    };
  }
}

process.on('message', (message) => void run(message as TaskMessage).then((result) => process.send?.(result)));
process.on('disconnect', () => process.exit(0));
