import {
  HOLD_STATUSES,
  LEDGER_ENTRY_KINDS,
  LEDGER_REFERENCE_TYPES,
  LEDGER_TRANSACTION_TYPES,
} from '@nxtgauge/domain/wallet';
import { sql } from 'drizzle-orm';
import { bigint, check, index, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { amount, bytea, coins, createdAt, id, instant, oneOf, positive, updatedAt } from '../columns.ts';
import { users } from '../identity/tables.ts';
import { leadRequests } from '../leads/tables.ts';

/** `currentBalance` is what can be spent now (the ledger's running sum); `heldBalance` waits for a decision. */
export const tracecoinWallets = pgTable(
  'tracecoin_wallets',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .unique('tracecoin_wallets_user_id_unique')
      .references(() => users.id, { onDelete: 'restrict' }),
    currentBalance: coins().notNull().default(0),
    heldBalance: coins().notNull().default(0),
    /** Number of the last ledger line: taken with the balance, under the same row lock. */
    ledgerSeq: bigint({ mode: 'number' }).notNull().default(0),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [amount(t.currentBalance), amount(t.heldBalance)],
);

/** Coins set aside for one request on a lead. A hold ends once: captured, returned, or split by a rule (BR-04, BR-05). */
export const tracecoinHolds = pgTable(
  'tracecoin_holds',
  {
    id: id(),
    walletId: uuid()
      .notNull()
      .references(() => tracecoinWallets.id, { onDelete: 'restrict' }),
    leadRequestId: uuid()
      .notNull()
      .unique('tracecoin_holds_lead_request_id_unique')
      .references(() => leadRequests.id, { onDelete: 'restrict' }),
    amount: coins().notNull(),
    capturedAmount: coins().notNull().default(0),
    returnedAmount: coins().notNull().default(0),
    status: text({ enum: HOLD_STATUSES }).notNull().default('HELD'),
    rule: text(),
    /** The price and its factors as the professional saw them (BR-02). */
    priceJson: jsonb().$type<Record<string, unknown>>().notNull(),
    createdAt: createdAt(),
    settledAt: instant(),
  },
  (t) => [
    positive(t.amount),
    oneOf(t.status, HOLD_STATUSES),
    check(
      'tracecoin_holds_settled_whole',
      sql`case ${t.status}
        when 'HELD' then ${t.capturedAmount} = 0 and ${t.returnedAmount} = 0 and ${t.settledAt} is null
        when 'CAPTURED' then ${t.capturedAmount} = ${t.amount} and ${t.returnedAmount} = 0 and ${t.settledAt} is not null
        when 'RETURNED' then ${t.capturedAmount} = 0 and ${t.returnedAmount} = ${t.amount} and ${t.settledAt} is not null
        else ${t.capturedAmount} > 0 and ${t.returnedAmount} > 0 and ${t.capturedAmount} + ${t.returnedAmount} = ${t.amount}
          and ${t.settledAt} is not null
      end`,
    ),
    index().on(t.walletId, t.createdAt),
    index('tracecoin_holds_open_index')
      .on(t.walletId)
      .where(sql`${t.status} = 'HELD'`),
  ],
);

/**
 * Append-only and hash-chained per wallet. A trigger checks `seq` and `balanceAfter` against the line before and fills
 * `prevHash` and `hash`; the database refuses UPDATE, DELETE and TRUNCATE.
 */
export const tracecoinLedger = pgTable(
  'tracecoin_ledger',
  {
    id: id(),
    walletId: uuid()
      .notNull()
      .references(() => tracecoinWallets.id, { onDelete: 'restrict' }),
    seq: bigint({ mode: 'number' }).notNull(),
    transactionType: text({ enum: LEDGER_TRANSACTION_TYPES }).notNull(),
    entryKind: text({ enum: LEDGER_ENTRY_KINDS }).notNull(),
    amount: coins().notNull(),
    balanceAfter: coins().notNull(),
    referenceType: text({ enum: LEDGER_REFERENCE_TYPES }).notNull(),
    referenceId: uuid(),
    rule: text(),
    holdId: uuid().references(() => tracecoinHolds.id, { onDelete: 'restrict' }),
    idempotencyKey: text().notNull().unique('tracecoin_ledger_idempotency_key_unique'),
    actorUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    remarks: text(),
    prevHash: bytea(),
    hash: bytea(),
    createdAt: createdAt(),
  },
  (t) => [
    unique('tracecoin_ledger_wallet_id_seq_unique').on(t.walletId, t.seq),
    positive(t.seq),
    positive(t.amount),
    amount(t.balanceAfter),
    oneOf(t.transactionType, LEDGER_TRANSACTION_TYPES),
    oneOf(t.entryKind, LEDGER_ENTRY_KINDS),
    oneOf(t.referenceType, LEDGER_REFERENCE_TYPES),
    check(
      'tracecoin_ledger_kind_direction',
      sql`case
        when ${t.entryKind} in ('HOLD', 'SPEND', 'EXPIRY') then ${t.transactionType} = 'DEBIT'
        when ${t.entryKind} in ('GRANT', 'PURCHASE', 'RETURN') then ${t.transactionType} = 'CREDIT'
        else true
      end`,
    ),
    check(
      'tracecoin_ledger_hold_named',
      sql`(${t.entryKind} in ('HOLD', 'RETURN')) = (${t.holdId} is not null)`,
    ),
    check('tracecoin_ledger_one_line', sql`concat(${t.rule}, ${t.idempotencyKey}) !~ '[[:cntrl:]]'`),
    check(
      'tracecoin_ledger_hashed',
      sql`coalesce(octet_length(${t.prevHash}) = 32 and octet_length(${t.hash}) = 32, false)`,
    ),
    index().on(t.holdId),
    index().on(t.actorUserId),
    index().on(t.referenceType, t.referenceId),
  ],
);
