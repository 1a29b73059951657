import { createHash } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { newId } from '../src/ids/index.ts';
import { tracecoinLedger, tracecoinWallets } from '../src/wallet/index.ts';
import { addWallet, refusal, testDatabase } from './fixtures.ts';

const { sql, db } = await testDatabase();
type Line = typeof tracecoinLedger.$inferInsert;

function line(
  walletId: string,
  seq: number,
  change: number,
  balanceAfter: number,
  more: Partial<Line> = {},
): Line {
  return {
    walletId,
    seq,
    transactionType: change > 0 ? 'CREDIT' : 'DEBIT',
    entryKind: 'ADJUSTMENT',
    amount: Math.abs(change),
    balanceAfter,
    referenceType: 'ADJUSTMENT',
    idempotencyKey: newId(),
    ...more,
  };
}

const faultsOf = (walletId: string) => sql`select seq, fault from tracecoin_ledger_faults(${walletId})`;

async function walletWithThreeLines() {
  const walletId = await addWallet(db, 90);
  await db
    .insert(tracecoinLedger)
    .values([
      line(walletId, 1, 100, 100, { remarks: 'Welcome\nकॉइन' }),
      line(walletId, 2, -30, 70, { rule: 'BR-02' }),
      line(walletId, 3, 20, 90),
    ]);
  return walletId;
}

test('lines chain: each hash is SHA-256 over the hash before and the fields of the line', async () => {
  const walletId = await walletWithThreeLines();
  const lines = await db
    .select()
    .from(tracecoinLedger)
    .where(eq(tracecoinLedger.walletId, walletId))
    .orderBy(asc(tracecoinLedger.seq));
  let before = Buffer.alloc(32);
  for (const l of lines) {
    const fields = [
      l.id,
      l.walletId,
      l.seq,
      l.transactionType,
      l.entryKind,
      l.amount,
      l.balanceAfter,
      l.referenceType,
    ];
    const rest = [
      l.referenceId,
      l.rule,
      l.holdId,
      l.idempotencyKey,
      l.actorUserId,
      l.createdAt.getTime(),
      l.remarks,
    ];
    const text = [...fields, ...rest].map((field) => field ?? '').join('\n');
    expect(Buffer.from(l.prevHash ?? [])).toEqual(before);
    before = createHash('sha256').update(before).update(text).digest();
    expect(Buffer.from(l.hash ?? [])).toEqual(before);
  }
  expect(lines).toHaveLength(3);
  expect(await faultsOf(walletId)).toEqual([]);
});

test('a hash that the writer brings along is not believed', async () => {
  const walletId = await addWallet(db, 5);
  const forged = Buffer.alloc(32, 7);
  await db.insert(tracecoinLedger).values(line(walletId, 1, 5, 5, { prevHash: forged, hash: forged }));
  expect(await faultsOf(walletId)).toEqual([]);
});

test.each([
  ['a balance that does not follow from the line before', 4, -10, 85, 'tracecoin_ledger_running_sum'],
  ['a skipped number', 5, -10, 80, 'tracecoin_ledger_seq_next'],
  ['a repeated number', 3, -10, 80, 'tracecoin_ledger_seq_next'],
  ['a balance below zero', 4, -100, -10, 'tracecoin_ledger_balance_after_amount'],
])('refuses %s', async (_, seq, change, balanceAfter, constraint) => {
  const walletId = await walletWithThreeLines();
  const attempt = db.insert(tracecoinLedger).values(line(walletId, seq, change, balanceAfter));
  expect(await refusal(attempt)).toMatchObject({ code: '23514', constraint });
});

test('refuses a used idempotency key, an amount of nothing, and a direction that the kind does not have', async () => {
  const walletId = await addWallet(db);
  await db.insert(tracecoinLedger).values(line(walletId, 1, 10, 10, { idempotencyKey: 'once' }));
  const again = db.insert(tracecoinLedger).values(line(walletId, 2, 10, 20, { idempotencyKey: 'once' }));
  expect(await refusal(again)).toMatchObject({ code: '23505' });
  const nothing = db.insert(tracecoinLedger).values(line(walletId, 2, 0, 10));
  expect(await refusal(nothing)).toMatchObject({ constraint: 'tracecoin_ledger_amount_positive' });
  const wrongWay = db.insert(tracecoinLedger).values(line(walletId, 2, -1, 9, { entryKind: 'GRANT' }));
  expect(await refusal(wrongWay)).toMatchObject({ constraint: 'tracecoin_ledger_kind_direction' });
});

test('two writers at once: one line wins, the other is refused', async () => {
  const walletId = await addWallet(db);
  const outcomes = await Promise.allSettled(
    [1, 2, 3, 4].map(() => db.insert(tracecoinLedger).values(line(walletId, 1, 10, 10))),
  );
  expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
});

test('tampering with a line behind the triggers is found by recomputing the chain', async () => {
  const walletId = await walletWithThreeLines();
  await sql.begin(async (tx) => {
    await tx`alter table tracecoin_ledger disable trigger append_only`;
    await tx`update tracecoin_ledger set amount = 40, balance_after = 60 where wallet_id = ${walletId} and seq = 2`;
    await tx`alter table tracecoin_ledger enable always trigger append_only`;
  });
  expect(await faultsOf(walletId)).toEqual([
    { seq: 2, fault: 'hash' },
    { seq: 3, fault: 'balance' },
  ]);
});

test('a wallet that disagrees with its ledger is named', async () => {
  const walletId = await walletWithThreeLines();
  await db.update(tracecoinWallets).set({ currentBalance: 91 }).where(eq(tracecoinWallets.id, walletId));
  expect(await faultsOf(walletId)).toEqual([{ seq: null, fault: 'wallet' }]);
});

test('a wallet never goes below zero', async () => {
  const walletId = await addWallet(db, 5);
  const overdraw = sql`update tracecoin_wallets set current_balance = current_balance - 6 where id = ${walletId}`;
  expect(await refusal(overdraw)).toMatchObject({ constraint: 'tracecoin_wallets_current_balance_amount' });
});
