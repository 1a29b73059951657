import type { z } from 'zod';
import type { LedgerLine, Statement, StatementProof, WalletSummary } from '@nxtgauge/domain/wallet';
import { notFound } from '@nxtgauge/domain/errors';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';

/** Coins of one person: available, held, and how many requests hold them. All zero before the first coin. */
export async function walletSummaryOf(
  ctx: ServiceCtx,
  userId: string,
): Promise<z.infer<typeof WalletSummary>> {
  const [wallet] = await ctx.sql<{ available: number; held: number; open_holds: number }[]>`
    select w.current_balance as available, w.held_balance as held,
      (select count(*)::int from tracecoin_holds h where h.wallet_id = w.id and h.status = 'HELD') as open_holds
    from tracecoin_wallets w where w.user_id = ${userId}`;
  return wallet
    ? { available: wallet.available, held: wallet.held, openHolds: wallet.open_holds }
    : { available: 0, held: 0, openHolds: 0 };
}

export async function getWallet(ctx: ServiceCtx): Promise<z.infer<typeof WalletSummary>> {
  return walletSummaryOf(ctx, requireUser(ctx, 'wallet.read').userId);
}

/** Ledger lines of one person, newest first; the cursor is the sequence number. */
export async function statementOf(
  ctx: ServiceCtx,
  userId: string,
  page: { cursor?: string | null | undefined; limit: number },
): Promise<z.infer<typeof Statement>> {
  const before = page.cursor ? Number(page.cursor) : Number.MAX_SAFE_INTEGER;
  if (!Number.isSafeInteger(before)) throw notFound('page');
  const rows = await ctx.sql<(Omit<LedgerLine, 'at'> & { at: string })[]>`
    select l.id, l.seq, l.entry_kind as kind,
      case l.transaction_type when 'DEBIT' then -l.amount else l.amount end as coins,
      l.balance_after as "balanceAfter", l.rule, l.remarks, ld.title as "leadTitle", r.id as "requestId",
      case l.entry_kind when 'HOLD' then h.status end as "holdStatus",
      json_instant(l.created_at) as at, encode(l.hash, 'hex') as hash
    from tracecoin_wallets w
    join tracecoin_ledger l on l.wallet_id = w.id and l.seq < ${before}::bigint
    left join tracecoin_holds h on h.id = l.hold_id
    left join lead_requests r on r.id = h.lead_request_id
    left join leads ld on ld.id = r.lead_id
    where w.user_id = ${userId}
    order by l.seq desc
    limit ${page.limit + 1}`;
  const items = rows.slice(0, page.limit);
  return { items, nextCursor: rows.length > page.limit ? String(items.at(-1)?.seq) : null };
}

export async function getStatement(
  ctx: ServiceCtx,
  page: { cursor?: string | null | undefined; limit: number },
): Promise<z.infer<typeof Statement>> {
  return statementOf(ctx, requireUser(ctx, 'wallet.read').userId, page);
}

/** Recomputes the person's whole chain in the database: sums, sequence and hashes. */
export async function verifyStatement(ctx: ServiceCtx): Promise<StatementProof> {
  const { userId } = requireUser(ctx, 'wallet.read');
  const [proof] = await ctx.sql<(Omit<StatementProof, 'intact'> & { faults: number })[]>`
    select w.ledger_seq as lines, w.current_balance as balance, encode(head.hash, 'hex') as "headHash",
      (select coalesce(sum(case l.transaction_type when 'CREDIT' then l.amount else -l.amount end), 0)::bigint
        from tracecoin_ledger l where l.wallet_id = w.id) as sum,
      (select count(*)::int from tracecoin_ledger_faults(w.id)) as faults,
      (select min(seq) from tracecoin_ledger_faults(w.id)) as "firstBrokenSeq"
    from tracecoin_wallets w
    left join tracecoin_ledger head on head.wallet_id = w.id and head.seq = w.ledger_seq
    where w.user_id = ${userId}`;
  if (!proof) return { lines: 0, sum: 0, balance: 0, intact: true, firstBrokenSeq: null, headHash: null };
  const { faults, ...facts } = proof;
  return { ...facts, intact: faults === 0 && facts.sum === facts.balance };
}
