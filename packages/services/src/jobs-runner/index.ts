export { createBoss, createJobQueue } from './job-queue.ts';
export type { JobQueue } from './job-queue.ts';
export { DEAD_LETTERS, prepareQueues } from './queues.ts';
export { startWorker } from './start-worker.ts';
export type { WorkerContext } from './start-worker.ts';
export { runSweep, SWEEP_NAMES, SWEEPS } from './sweeps.ts';
export type { SweepName } from './sweeps.ts';
