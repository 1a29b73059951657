import { setTimeout as sleep } from 'node:timers/promises';
import { transactionSql } from '@nxtgauge/db/client';
import type { ServiceCtx, TxCtx } from './service-context.ts';

const MAX_TRIES = 5;
/** serialization_failure, deadlock_detected */
const TRANSIENT = new Set(['40001', '40P01']);

/** SQLSTATE of a database error, also when Drizzle wrapped it; undefined for anything else. */
export function sqlState(error: unknown): string | undefined {
  for (let e = error; e instanceof Error; e = e.cause) {
    if ('code' in e && typeof e.code === 'string' && /^[0-9A-Z]{5}$/u.test(e.code)) return e.code;
  }
  return undefined;
}

const isTx = (ctx: ServiceCtx): ctx is TxCtx => 'inTx' in ctx;

/**
 * Runs `work` in one transaction. Re-entrant: inside a transaction it simply joins it. Serialization failures and
 * deadlocks are retried, only here at the outermost level. No port may be called inside: side effects go to the outbox.
 */
export async function withTx<T>(ctx: ServiceCtx, work: (tx: TxCtx) => Promise<T>): Promise<T> {
  if (isTx(ctx)) return work(ctx);
  for (let attempt = 1; ; attempt++) {
    try {
      return await ctx.db.transaction((tx) => work({ ...ctx, db: tx, sql: transactionSql(tx), inTx: true }));
    } catch (error) {
      if (attempt >= MAX_TRIES || !TRANSIENT.has(sqlState(error) ?? '')) throw error;
      await sleep(attempt * 15 + Math.random() * 25);
    }
  }
}
