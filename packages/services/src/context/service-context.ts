import { newId } from '@nxtgauge/db/ids';
import type { Database, Sql } from '@nxtgauge/db/client';
import type { AuditSource } from '@nxtgauge/domain/audit';
import type { Ports } from '../ports/index.ts';
import type { Actor } from './actor.ts';

export interface Clock {
  now(): Date;
}

export interface Logger {
  info(facts: Record<string, unknown>, message: string): void;
  warn(facts: Record<string, unknown>, message: string): void;
  error(facts: Record<string, unknown>, message: string): void;
}

/** What every verb gets beside its input. Inside `withTx`, `db` and `sql` are the transaction's. */
export interface ServiceCtx {
  actor: Actor;
  clock: Clock;
  db: Database;
  sql: Sql;
  ports: Ports;
  log: Logger;
  /** One per incoming request or job; written on audit rows and in error answers. */
  requestId: string;
  source: AuditSource;
  ip: string | null;
  userAgent: string | null;
}

export interface TxCtx extends ServiceCtx {
  readonly inTx: true;
}

/** Time-ordered, so that the audit rows of a busy hour lie beside each other in the index of request ids. */
export const newRequestId = (): string => newId();
