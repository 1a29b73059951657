import { z } from 'zod';
import { pageOf, PageInput } from '../paging/index.ts';

export const LEDGER_TRANSACTION_TYPES = ['CREDIT', 'DEBIT'] as const;
export const LEDGER_ENTRY_KINDS = [
  'GRANT',
  'PURCHASE',
  'HOLD',
  'RETURN',
  'SPEND',
  'REFUND',
  'EXPIRY',
  'ADJUSTMENT',
] as const;
export type LedgerEntryKind = (typeof LEDGER_ENTRY_KINDS)[number];
export const LEDGER_REFERENCE_TYPES = [
  'JOB',
  'CONTACT',
  'LEAD',
  'PURCHASE',
  'BONUS',
  'HOLD',
  'REFUND',
  'EXPIRY',
  'ADJUSTMENT',
] as const;
export type LedgerReferenceType = (typeof LEDGER_REFERENCE_TYPES)[number];
export const HOLD_STATUSES = ['HELD', 'CAPTURED', 'RETURNED', 'SPLIT'] as const;
export type HoldStatus = (typeof HOLD_STATUSES)[number];

/** Coins: `available` can be spent, `held` waits for customers to decide. */
export const WalletSummary = z.object({ available: z.int(), held: z.int(), openHolds: z.int() });

export const LedgerLine = z.object({
  id: z.uuid(),
  seq: z.int(),
  kind: z.enum(LEDGER_ENTRY_KINDS),
  /** Signed coins: negative leaves the wallet. */
  coins: z.int(),
  balanceAfter: z.int(),
  rule: z.string().nullable(),
  remarks: z.string().nullable(),
  leadTitle: z.string().nullable(),
  requestId: z.uuid().nullable(),
  /** What became of the held coins; null on lines that are not holds. */
  holdStatus: z.enum(HOLD_STATUSES).nullable(),
  at: z.string(),
  hash: z.string(),
});
export type LedgerLine = z.infer<typeof LedgerLine>;
export const StatementInput = PageInput;
export const Statement = pageOf(LedgerLine);

/** The result of recomputing the whole chain of one wallet. */
export const StatementProof = z.object({
  lines: z.int(),
  sum: z.int(),
  balance: z.int(),
  intact: z.boolean(),
  /** Sequence number of the first line that does not fit; null when all do. */
  firstBrokenSeq: z.int().nullable(),
  headHash: z.string().nullable(),
});
export type StatementProof = z.infer<typeof StatementProof>;
