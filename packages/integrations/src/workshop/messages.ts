import type { ErrorReason } from '@nxtgauge/domain/errors';
import type { TaskName } from './tasks.ts';

export interface TaskMessage {
  task: TaskName;
  input: unknown;
}
export type ResultMessage =
  | { ok: true; result: unknown }
  | { ok: false; refusal: { reason: ErrorReason; message: string } | null; detail: string };
