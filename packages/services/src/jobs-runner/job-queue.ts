import type { Sql } from '@nxtgauge/db/client';
import { PgBoss } from 'pg-boss';
import type { Logger } from '../context/index.ts';
import { JOB_NAMES } from '../outbox/index.ts';
import type { JobInsert, JobPort } from '../ports/index.ts';
import { bossDatabase } from './boss-database.ts';
import { prepareQueues } from './queues.ts';

/** How soon a job of a process that died is taken over: its heartbeat has to be this old first. */
const WATCH_SECONDS = 15;

/** pg-boss on our pool. A sender only puts jobs in; a worker also watches over them and runs the schedule. */
export function createBoss(sql: Sql, role: 'sender' | 'worker', log: Logger): PgBoss {
  const works = role === 'worker';
  const boss = new PgBoss({
    db: bossDatabase(sql),
    // The migrations make its tables.
    migrate: false,
    supervise: works,
    schedule: works,
    superviseIntervalSeconds: WATCH_SECONDS,
    monitorIntervalSeconds: WATCH_SECONDS,
    cronMonitorIntervalSeconds: WATCH_SECONDS,
    cronWorkerIntervalSeconds: 5,
  });
  boss.on('error', (error) => log.error({ err: error }, 'job queue failed'));
  boss.on('warning', (warning) => log.warn({ warning }, 'job queue warns'));
  return boss;
}

const JSON_PARAMETER = '$1';

interface InsertShape {
  beforeJson: string;
  afterJson: string;
  /** The job as pg-boss writes it, but for its data. */
  job: object;
}

/** Lets pg-boss write its insert and keeps it instead of running it: its one parameter is a list of one job as JSON. */
async function captureInsert(boss: PgBoss, name: string): Promise<InsertShape> {
  let captured: InsertShape | undefined;
  await boss.send(
    name,
    {},
    {
      db: {
        async executeSql(text, values) {
          const [beforeJson, afterJson, ...more] = text.split(JSON_PARAMETER);
          const json = values?.[0];
          if (
            beforeJson === undefined ||
            afterJson === undefined ||
            more.length > 0 ||
            typeof json !== 'string'
          ) {
            throw new Error('pg-boss writes its insert in another form than this was made for');
          }
          const [job] = JSON.parse(json) as [object];
          captured = { beforeJson, afterJson, job };
          return { rows: [{ id: name }] };
        },
      },
    },
  );
  if (!captured) throw new Error(`job ${name} was not taken`);
  return captured;
}

/** What a process needs to send jobs, and to work on them if it does. */
export interface JobQueue {
  readonly sql: Sql;
  readonly log: Logger;
  /** The outbox: a job is one more row of the caller's transaction and exists only if that commits. */
  readonly port: JobPort;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export function createJobQueue(sql: Sql, log: Logger): JobQueue {
  const boss = createBoss(sql, 'sender', log);
  const shapes = new Map<string, Promise<InsertShape>>();
  const shapeOf = (name: string) => {
    const known = shapes.get(name) ?? captureInsert(boss, name);
    shapes.set(name, known);
    return known;
  };
  return {
    sql,
    log,
    port: {
      async send(ctx, name, data) {
        const id = await boss.send(name, data, { db: bossDatabase(ctx.sql) });
        if (id === null) throw new Error(`job ${name} was not taken`);
      },
      async insertOf(name, data): Promise<JobInsert> {
        const { beforeJson, afterJson, job } = await shapeOf(name);
        return { beforeJson, job: { ...job, data }, afterJson };
      },
    },
    async start() {
      await boss.start();
      await prepareQueues(boss);
      // pg-boss looks a queue up at its first job; inside a transaction that would ask for a second connection.
      await Promise.all(JOB_NAMES.map(shapeOf));
    },
    stop: () => boss.stop({ graceful: false }),
  };
}
