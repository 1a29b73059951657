import { PgBoss } from 'pg-boss';
import type postgres from 'postgres';

/** Creates or upgrades the job queue's own schema, so that the first request can already send a job. */
export async function migrateJobQueue(sql: postgres.Sql) {
  const boss = new PgBoss({
    db: {
      executeSql: async (text, values) => ({
        rows: await sql.unsafe(text, values as postgres.ParameterOrJSON<never>[] | undefined),
      }),
    },
    supervise: false,
    schedule: false,
    migrate: true,
  });
  await boss.start();
  await boss.stop({ graceful: false });
}
