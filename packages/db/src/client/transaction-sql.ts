import type { Sql, Transaction } from './connect.ts';

/**
 * The driver's own tagged template bound to this Drizzle transaction, for hand-written statements inside it. It has no
 * `begin`, `listen` or `end`: those belong to the pool.
 */
export function transactionSql(tx: Transaction): Sql {
  const session: unknown = tx._.session;
  return (session as { client: Sql }).client;
}
