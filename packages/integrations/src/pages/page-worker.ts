import { parentPort } from 'node:worker_threads';
import { AppError } from '@nxtgauge/domain/errors';
import type { ErrorReason } from '@nxtgauge/domain/errors';
import type { Redaction } from '@nxtgauge/domain/verification';
import type { DocumentFile } from '@nxtgauge/services/ports';
import { redactPages, renderPage } from './draw-pages.ts';

export type PageTask = { id: number; file: DocumentFile } & (
  | { act: 'render'; page: number; mark: string }
  | { act: 'redact'; areas: readonly Redaction[] }
);
export type PageAnswer = { id: number } & (
  | { ok: true; result: DocumentFile & { pageCount?: number } }
  | { ok: false; reason: ErrorReason | null; message: string }
);

const port = parentPort;
if (!port) throw new Error('this file is the entry of a worker');

port.on('message', (task: PageTask) => {
  const { id, file } = task;
  const work = task.act === 'render' ? renderPage(file, task.page, task.mark) : redactPages(file, task.areas);
  work.then(
    (result) => port.postMessage({ id, ok: true, result } satisfies PageAnswer),
    (error: unknown) =>
      port.postMessage({
        id,
        ok: false,
        reason: error instanceof AppError ? error.reason : null,
        message: error instanceof Error ? error.message : String(error),
      } satisfies PageAnswer),
  );
});
