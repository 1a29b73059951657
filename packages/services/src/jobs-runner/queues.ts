import type { PgBoss, Queue } from 'pg-boss';
import { JOB_NAMES } from '../outbox/index.ts';
import { SWEEP_NAMES } from './sweeps.ts';

/** Where jobs go that failed for good: they stay there until somebody looks and sends them on their way again. */
export const DEAD_LETTERS = 'dead_letters';

/** Five tries over about ten minutes; then the job is put aside and the others go on. */
const JOB: Omit<Queue, 'name'> = {
  policy: 'standard',
  retryLimit: 5,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 300,
  expireInSeconds: 60,
  heartbeatSeconds: 30,
  deadLetter: DEAD_LETTERS,
};
/** A model may take its time, twice per agent. */
const SLOW_JOBS: Partial<Record<string, Omit<Queue, 'name'>>> = { 'review.run': { expireInSeconds: 600 } };
/** At most one queued or running at any time, over all workers. A failed one is not repeated: the next is due soon. */
const SWEEP: Omit<Queue, 'name'> = { policy: 'exclusive', retryLimit: 0, expireInSeconds: 600 };

/** Makes sure that every queue exists, with today's settings. */
export async function prepareQueues(boss: PgBoss): Promise<void> {
  const wanted: Queue[] = [
    { name: DEAD_LETTERS, policy: 'standard', retryLimit: 0 },
    ...JOB_NAMES.map((name) => ({ name, ...JOB, ...SLOW_JOBS[name] })),
    ...SWEEP_NAMES.map((name) => ({ name, ...SWEEP })),
  ];
  const known = new Set((await boss.getQueues()).map((queue) => queue.name));
  for (const { name, policy, ...settings } of wanted) {
    if (known.has(name)) await boss.updateQueue(name, settings);
    else await boss.createQueue(name, { ...(policy ? { policy } : {}), ...settings });
  }
}
