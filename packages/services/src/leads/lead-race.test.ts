import { AppError } from '@nxtgauge/domain/errors';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { World } from '@nxtgauge/testing/world';
import type { Professional } from '@nxtgauge/testing/world';
import { describe, expect, it } from 'vitest';
import { acceptRequest, rejectRequest } from './decide-request.ts';
import { sendRequest } from './send-request.ts';
import { withdrawRequest } from './withdraw-request.ts';

const connection = await cloneDatabase({ poolSize: 20 });
const world = new World(connection);
const PRICE = 8;

const ask = (leadId: string, who: Professional) =>
  sendRequest(who.ctx, {
    leadId,
    profileId: who.profileId,
    message: 'Ready on that day, with a second camera and an assistant.',
    quoteInr: null,
    expectedCoins: PRICE,
    idempotencyKey: crypto.randomUUID(),
  });
const outcomes = async (all: Promise<unknown>[]) => {
  const counts: Record<string, number> = {};
  for (const result of await Promise.allSettled(all)) {
    const key =
      result.status === 'fulfilled'
        ? 'OK'
        : result.reason instanceof AppError
          ? result.reason.reason
          : String(result.reason);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
};
const professionals = (count: number, coins = 100) =>
  Promise.all(Array.from({ length: count }, () => world.professional({ coins })));
const faults = () => world.sql`select * from tracecoin_ledger_faults()`;

describe('the last slot of a lead', () => {
  it('goes to one of fifty at once; the others are told "full" and pay nothing', async () => {
    const leadId = await world.openLead(await world.customer());
    for (const early of await professionals(4)) await ask(leadId, early);
    const rivals = await professionals(50);

    expect(await outcomes(rivals.map((rival) => ask(leadId, rival)))).toEqual({ OK: 1, LEAD_FULL: 49 });

    const [state] = await world.sql`
      select (select live_request_count from leads where id = ${leadId}) as live,
        (select count(*)::int from lead_requests where lead_id = ${leadId}) as requests,
        (select count(*)::int from tracecoin_holds h join lead_requests r on r.id = h.lead_request_id where r.lead_id = ${leadId}) as holds,
        (select sum(current_balance)::int from tracecoin_wallets where user_id = any(${rivals.map((r) => r.userId)})) as coins_left`;
    expect(state).toEqual({ live: 5, requests: 5, holds: 5, coins_left: 50 * 100 - PRICE });
    expect(await faults()).toEqual([]);
  });

  it('is oversold by the broken twin that counts first and writes later, which this race catches', async () => {
    await world.sql`alter table leads drop constraint leads_live_request_count_range`;
    const leadId = await world.openLead(await world.customer(), { liveRequestCount: 4 });
    const naive = async () => {
      const [lead] = await world.sql`select live_request_count as live from leads where id = ${leadId}`;
      if (lead?.live >= 5) throw new AppError('LEAD_FULL', 'full');
      await world.sql`select pg_sleep(0.01)`;
      await world.sql`update leads set live_request_count = live_request_count + 1 where id = ${leadId}`;
    };
    const result = await outcomes(Array.from({ length: 50 }, naive));
    expect(result['OK']).toBeGreaterThan(1);
    await world.sql`update leads set live_request_count = 0 where id = ${leadId}`;
    await world.sql`alter table leads add constraint leads_live_request_count_range check (live_request_count between 0 and 5)`;
  });
});

describe('one wallet under fire', () => {
  it('keeps running sum = balance, never negative, over 200 mixed holds, captures and returns', async () => {
    const customer = await world.customer();
    const [pro] = await professionals(1, 60 * PRICE);
    if (!pro) throw new Error('no professional');
    const leads = await Promise.all(Array.from({ length: 120 }, () => world.openLead(customer)));
    const sent: { requestId: string }[] = [];
    for (const leadId of leads.slice(0, 50)) sent.push(await ask(leadId, pro));

    const mixed = [
      ...leads.slice(50).map((leadId) => () => ask(leadId, pro)),
      ...sent.flatMap(({ requestId }, i) => [
        () =>
          i % 2 === 0
            ? acceptRequest(customer.ctx, { requestId })
            : rejectRequest(customer.ctx, { requestId }),
        () => withdrawRequest(pro.ctx, { requestId, idempotencyKey: crypto.randomUUID() }),
      ]),
      ...sent.slice(0, 30).map(
        ({ requestId }) =>
          () =>
            rejectRequest(customer.ctx, { requestId }),
      ),
    ];
    expect(mixed).toHaveLength(200);
    const interleaved = mixed
      .map((_, i) => mixed[(i * 61) % mixed.length])
      .filter((act) => act !== undefined);
    const counts = await outcomes(interleaved.map((act) => act()));

    expect(counts['OK']).toBeGreaterThanOrEqual(60);
    expect(
      Object.keys(counts).every((key) => ['OK', 'REQUEST_NOT_PENDING', 'INSUFFICIENT_COINS'].includes(key)),
    ).toBe(true);
    expect(await faults()).toEqual([]);
    const [sums] = await world.sql`
      select w.current_balance as available, w.held_balance as held, w.ledger_seq as lines,
        (select sum(case transaction_type when 'CREDIT' then amount else -amount end)::int from tracecoin_ledger where wallet_id = w.id) as running,
        (select count(*)::int from tracecoin_ledger where wallet_id = w.id) as written,
        (select min(balance_after) from tracecoin_ledger where wallet_id = w.id) as lowest,
        (select coalesce(sum(captured_amount), 0)::int from tracecoin_holds where wallet_id = w.id) as captured
      from tracecoin_wallets w where w.user_id = ${pro.userId}`;
    expect(sums?.running).toBe(sums?.available);
    expect(sums?.lines).toBe(sums?.written);
    expect(sums?.lowest).toBeGreaterThanOrEqual(0);
    expect(sums?.available + sums?.held + sums?.captured).toBe(60 * PRICE);
  });

  it('is broken by the naive twin that reads, computes and writes, which the auditor catches', async () => {
    const [pro] = await professionals(1, 1_000);
    const spend = async () => {
      const [wallet] =
        await world.sql`select id, current_balance as balance from tracecoin_wallets where user_id = ${pro?.userId ?? ''}`;
      await world.sql`select pg_sleep(0.005)`;
      await world.sql`update tracecoin_wallets set current_balance = ${wallet?.balance - 1} where id = ${wallet?.id}`;
    };
    await Promise.all(Array.from({ length: 40 }, spend));
    const [after] =
      await world.sql`select current_balance as balance from tracecoin_wallets where user_id = ${pro?.userId ?? ''}`;
    expect(after?.balance).toBeGreaterThan(1_000 - 40);
    expect((await faults()).map((fault) => fault.fault)).toEqual(['wallet']);
  });
});
