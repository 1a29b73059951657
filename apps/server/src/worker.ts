import { startWorker } from '@nxtgauge/services/jobs-runner';
import type { Runtime } from './runtime/runtime.ts';

/** Runs the background worker in this process: deliveries and sweeps. Several processes may do so at once. */
export async function startBackground(runtime: Runtime): Promise<{ stop(): Promise<void> }> {
  return startWorker(
    (job, requestId) =>
      runtime.contextFor({
        actor: { kind: 'system', job },
        requestId,
        source: 'WORKER',
        ip: null,
        userAgent: null,
      }),
    runtime.queue,
  );
}
