import { Worker } from 'node:worker_threads';
import { AppError } from '@nxtgauge/domain/errors';
import type { DocumentFile, PagesPort } from '@nxtgauge/services/ports';
import type { PageAnswer, PageTask } from './page-worker.ts';

const ENTRY = new URL('page-worker.ts', import.meta.url);
const GIVE_UP_MS = 20_000;
const MAX_WAITING = 20;
const MAX_HEAP_MB = 512;

type Result = DocumentFile & { pageCount?: number };
type NewTask = PageTask extends infer T ? (T extends PageTask ? Omit<T, 'id'> : never) : never;
interface Waiting {
  task: PageTask;
  done(result: Result): void;
  failed(error: unknown): void;
}

/**
 * Draws pages in one thread of its own, one after the other. A document that takes too long or brings the thread down fails
 * alone: the thread is ended, and the next task starts a new one.
 */
export function pagesInWorker(options: { giveUpMs?: number } = {}): PagesPort & { stop(): Promise<void> } {
  const giveUpMs = options.giveUpMs ?? GIVE_UP_MS;
  const waiting: Waiting[] = [];
  let worker: Worker | undefined;
  let running: Waiting | undefined;
  let timer: NodeJS.Timeout | undefined;
  let lastId = 0;

  function settle(outcome: (task: Waiting) => void): void {
    clearTimeout(timer);
    const task = running;
    running = undefined;
    worker?.unref();
    if (task) outcome(task);
    next();
  }

  function end(error: unknown): void {
    const old = worker;
    worker = undefined;
    void old?.terminate();
    settle((task) => task.failed(error));
  }

  function start(): Worker {
    const fresh = new Worker(ENTRY, { resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB } });
    fresh.on('message', (answer: PageAnswer) => {
      if (answer.id !== running?.task.id) return;
      settle((task) => {
        if (answer.ok) task.done(answer.result);
        else
          task.failed(
            answer.reason ? new AppError(answer.reason, answer.message) : new Error(answer.message),
          );
      });
    });
    const lost = (error: unknown) => {
      if (fresh === worker) end(error);
    };
    fresh.on('error', lost);
    fresh.on('exit', () => lost(damaged()));
    return fresh;
  }

  function next(): void {
    if (running) return;
    running = waiting.shift();
    if (!running) return;
    worker ??= start();
    worker.ref();
    timer = setTimeout(() => end(damaged()), giveUpMs);
    worker.postMessage(running.task);
  }

  const run = (task: NewTask): Promise<Result> => {
    if (waiting.length >= MAX_WAITING) {
      throw new AppError('BUSY', 'Many documents are being drawn right now. Try again in a moment.');
    }
    return new Promise((done, failed) => {
      lastId += 1;
      waiting.push({ task: { ...task, id: lastId }, done, failed });
      next();
    });
  };

  return {
    render: async (file, page, mark) => run({ act: 'render', file, page, mark }),
    async redact(file, areas) {
      const { bytes, mimeType, pageCount } = await run({ act: 'redact', file, areas });
      return { bytes, mimeType, pageCount: pageCount ?? 1 };
    },
    async stop() {
      const old = worker;
      worker = undefined;
      clearTimeout(timer);
      await old?.terminate();
    },
  };
}

const damaged = () =>
  new AppError('FILE_DAMAGED', 'This document cannot be drawn. Ask for another copy of it.');
