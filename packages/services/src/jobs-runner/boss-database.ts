import type { Sql } from '@nxtgauge/db/client';
import type { Db } from 'pg-boss';

type Value = string | number | boolean | null;

/** Schema scripts of pg-boss carry their own BEGIN and COMMIT and so need one connection for themselves. */
const BEGINS_TRANSACTION = /^\s*begin\b/iu;

async function run(sql: Sql, text: string, values: unknown[] | undefined): Promise<{ rows: object[] }> {
  if (!values?.length) {
    // Without values several statements may come at once; each has its own result.
    const results: unknown[] = await sql.unsafe(text);
    return { rows: results.flat() as object[] };
  }
  // pg-boss writes its JSON itself; the driver's own encoders pass strings through.
  const given = values.map((value) => value ?? null) as Value[];
  return { rows: [...(await sql.unsafe(text, given, { prepare: true }))] };
}

/** Lets pg-boss run on our own driver and pool, or inside one of our transactions. */
export function bossDatabase(sql: Sql): Db {
  return {
    async executeSql(text, values) {
      if (values?.length || !BEGINS_TRANSACTION.test(text)) return run(sql, text, values);
      const reserved = await sql.reserve();
      try {
        return await run(reserved as Sql, text, values);
      } finally {
        reserved.release();
      }
    },
  };
}
