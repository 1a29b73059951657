import type { Sql } from '@nxtgauge/db/client';
import postgres from 'postgres';

/** More runs than PostgreSQL needs to go from custom plans to the generic one. */
const RUNS = 8;

/** A connection that hears the plan of every statement that it runs, also inside functions. */
export function planListener(url: string) {
  const plans: string[] = [];
  const sql: Sql = postgres(url, {
    max: 1,
    types: { bigint: { to: 20, from: [20], parse: Number, serialize: String } },
    onnotice: (notice) => plans.push(notice.message ?? ''),
    connection: {
      session_preload_libraries: 'auto_explain',
      'auto_explain.log_min_duration': '0',
      client_min_messages: 'log',
    },
  });
  // JSON that is text already goes as it is, as on the product's own connections.
  for (const type of [114, 3802]) {
    sql.options.serializers[type] = (value: unknown) =>
      typeof value === 'string' ? value : JSON.stringify(value);
  }
  return {
    sql,
    /** The plans that the statements of `run` really had over several runs, custom and generic. */
    async plansOf(run: () => Promise<unknown>): Promise<string> {
      await run();
      plans.length = 0;
      for (let i = 0; i < RUNS; i++) await run();
      if (plans.length < RUNS) throw new Error('the database did not say its plans');
      return plans.join('\n');
    },
    close: () => sql.end(),
  };
}

/**
 * A table read whole. Left out: the dictionary, the places and the job queues, which are one to three pages each, so that no
 * index is worth its price.
 */
export const READ_WHOLE = /Seq Scan on (?!search_words|places|queue)/u;
