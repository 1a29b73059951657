import { newId } from '@nxtgauge/db/ids';
import { AppError } from '@nxtgauge/domain/errors';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@nxtgauge/domain/time';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { World } from '@nxtgauge/testing/world';
import type { Person, Professional } from '@nxtgauge/testing/world';
import { describe, expect, it } from 'vitest';
import { getStatement, verifyStatement } from '../wallet/index.ts';
import * as leads from './index.ts';

const connection = await cloneDatabase();
const world = new World(connection);
const PRICE = 8;

const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'OK',
    (error: unknown) => (error instanceof AppError ? error.reason : String(error)),
  );
const ask = async (leadId: string, who: Professional, expectedCoins = PRICE) =>
  (
    await leads.sendRequest(who.ctx, {
      leadId,
      profileId: who.profileId,
      message: 'I live nearby and have done many functions like this one.',
      quoteInr: 1_500_000,
      expectedCoins,
      idempotencyKey: crypto.randomUUID(),
    })
  ).requestId;
const wallet = async (who: Person) => {
  const [row] =
    await world.sql`select current_balance as available, held_balance as held from tracecoin_wallets where user_id = ${who.userId}`;
  return row;
};
const lastLine = async (who: Professional) => (await getStatement(who.ctx, { limit: 1 })).items[0];
const slots = async (leadId: string) =>
  (
    await world.sql`select live_request_count as live, status, close_reason from leads where id = ${leadId}`
  )[0];

async function scene(count = 1) {
  const customer = await world.customer();
  const leadId = await world.openLead(customer);
  const pros = await Promise.all(Array.from({ length: count }, () => world.professional()));
  return { customer, leadId, pros };
}

describe('deciding', () => {
  it('captures on acceptance, opens both contacts and writes the reveal log', async () => {
    const { customer, leadId, pros } = await scene();
    const [pro] = pros as [Professional];
    const requestId = await ask(leadId, pro);
    expect(await reasonOf(leads.revealContact(customer.ctx, { requestId }))).toBe('REQUEST_NOT_ACCEPTED');

    const settled = await leads.acceptRequest(customer.ctx, { requestId });

    expect(settled).toMatchObject({ status: 'ACCEPTED', capturedCoins: PRICE, returnedCoins: 0 });
    expect(await wallet(pro)).toEqual({ available: 92, held: 0 });
    const contact = await leads.revealContact(pro.ctx, { requestId });
    expect(contact.name).toBe(customer.fullName);
    const log = await leads.listReveals(customer.ctx, { requestId });
    expect(log.items).toHaveLength(3);
    expect(await leads.listReveals(pro.ctx, { requestId })).toEqual(log);
    expect(await reasonOf(leads.acceptRequest(customer.ctx, { requestId }))).toBe('REQUEST_NOT_PENDING');
    expect(await slots(leadId)).toMatchObject({ live: 1, status: 'OPEN' });
  });

  it('gives everything back on rejection and opens the slot again', async () => {
    const { customer, leadId, pros } = await scene();
    const [pro] = pros as [Professional];
    const requestId = await ask(leadId, pro);
    await leads.rejectRequest(customer.ctx, { requestId });
    expect(await wallet(pro)).toEqual({ available: 100, held: 0 });
    expect(await lastLine(pro)).toMatchObject({ kind: 'RETURN', coins: PRICE, rule: 'BR-05 rejected' });
    expect(await slots(leadId)).toMatchObject({ live: 0 });
  });

  it('is closed to strangers, who see the same as for something that does not exist', async () => {
    const { leadId, pros } = await scene(2);
    const [pro, rival] = pros as [Professional, Professional];
    const stranger = await world.customer('Nikhil Rao');
    const requestId = await ask(leadId, pro);
    for (const id of [requestId, newId()]) {
      for (const attempt of [
        () => leads.acceptRequest(stranger.ctx, { requestId: id }),
        () => leads.rejectRequest(stranger.ctx, { requestId: id }),
        () => leads.openResponse(stranger.ctx, { requestId: id }),
        () => leads.completeRequest(stranger.ctx, { requestId: id }),
        () => leads.revealContact(stranger.ctx, { requestId: id }),
        () => leads.listReveals(stranger.ctx, { requestId: id }),
        () => leads.readMyRequest(rival.ctx, { requestId: id }),
        () => leads.withdrawRequest(rival.ctx, { requestId: id, idempotencyKey: crypto.randomUUID() }),
      ]) {
        expect(await reasonOf(attempt())).toBe('NO_SUCH_THING');
      }
    }
    for (const id of [leadId, newId()]) {
      expect(await reasonOf(leads.readMyLead(stranger.ctx, { leadId: id }))).toBe('NO_SUCH_THING');
      expect(
        await reasonOf(
          leads.closeLead(stranger.ctx, { leadId: id, reason: 'NO_HIRE', hiredRequestId: null }),
        ),
      ).toBe('NO_SUCH_THING');
      expect(await reasonOf(leads.renewLead(stranger.ctx, { leadId: id }))).toBe('NO_SUCH_THING');
    }
  });
});

describe('withdrawing (BR-05)', () => {
  const withdraw = (who: Professional, requestId: string) =>
    leads.withdrawRequest(who.ctx, { requestId, idempotencyKey: crypto.randomUUID() });

  it.each([
    { when: 'within 15 minutes', wait: 15 * MINUTE_MS, open: false, returned: 8 },
    { when: 'later', wait: 16 * MINUTE_MS, open: false, returned: 4 },
    { when: 'after the customer opened it', wait: 16 * MINUTE_MS, open: true, returned: 0 },
  ])('returns $returned of 8 coins $when', async ({ wait, open, returned }) => {
    const { customer, leadId, pros } = await scene();
    const [pro] = pros as [Professional];
    const requestId = await ask(leadId, pro);
    if (open) await leads.openResponse(customer.ctx, { requestId });
    world.clock.advance(wait);
    const promised = (await leads.readMyRequest(pro.ctx, { requestId })).withdrawal;
    const settled = await withdraw(pro, requestId);
    expect(settled).toMatchObject({
      status: 'WITHDRAWN',
      returnedCoins: returned,
      capturedCoins: PRICE - returned,
    });
    expect(promised).toEqual({ returnsCoins: returned, rule: settled.rule });
    expect(await wallet(pro)).toEqual({ available: 92 + returned, held: 0 });
    expect(await slots(leadId)).toMatchObject({ live: 0 });
  });

  it('counts half a coin for the professional', async () => {
    const customer = await world.customer();
    const leadId = await world.openLead(customer, { budgetInr: 400_000 });
    const pro = await world.professional();
    const requestId = await ask(leadId, pro, 5);
    world.clock.advance(HOUR_MS);
    expect(await withdraw(pro, requestId)).toMatchObject({ returnedCoins: 3, capturedCoins: 2 });
    expect(await verifyStatement(pro.ctx)).toMatchObject({ intact: true, balance: 98 });
  });
});

describe('the sweeps', () => {
  it('release what the customer did not open in 48 h, and what was opened but not decided in 72 h', async () => {
    const { customer, leadId, pros } = await scene(2);
    const [unopened, opened] = pros as [Professional, Professional];
    await ask(leadId, unopened);
    const openedId = await ask(leadId, opened);
    await leads.openResponse(customer.ctx, { requestId: openedId });

    world.clock.advance(48 * HOUR_MS - 1);
    await leads.releaseStaleRequests(world.system);
    expect(await wallet(unopened)).toEqual({ available: 92, held: 8 });
    world.clock.advance(1);
    await Promise.all([leads.releaseStaleRequests(world.system), leads.releaseStaleRequests(world.system)]);
    expect(await wallet(unopened)).toEqual({ available: 100, held: 0 });
    expect(await lastLine(unopened)).toMatchObject({ rule: 'BR-06 unopened 48 h', coins: PRICE });
    expect(await wallet(opened)).toEqual({ available: 92, held: 8 });
    world.clock.advance(24 * HOUR_MS);
    await leads.releaseStaleRequests(world.system);
    expect(await wallet(opened)).toEqual({ available: 100, held: 0 });
    expect(await slots(leadId)).toMatchObject({ live: 0, status: 'OPEN' });
    expect(await reasonOf(leads.releaseStaleRequests(customer.ctx))).toBe('PERMISSION_MISSING');
  });

  it('warn once before the last day, close on it, give coins back, and let the customer renew twice', async () => {
    const { customer, leadId, pros } = await scene();
    const [pro] = pros as [Professional];
    world.clock.advance(13 * DAY_MS + HOUR_MS);
    await ask(leadId, pro, 4).catch(async () => ask(leadId, pro));
    expect(await leads.warnExpiringLeads(world.system)).toBeGreaterThanOrEqual(1);
    expect(await leads.warnExpiringLeads(world.system)).toBe(0);
    world.clock.advance(DAY_MS);
    await leads.expireLeads(world.system);
    expect(await slots(leadId)).toMatchObject({ status: 'CLOSED', close_reason: 'EXPIRED', live: 0 });
    expect(await wallet(pro)).toEqual({ available: 100, held: 0 });
    expect(await lastLine(pro)).toMatchObject({ rule: 'BR-11 lead expired' });

    expect(await leads.renewLead(customer.ctx, { leadId })).toMatchObject({ status: 'OPEN' });
    expect(await leads.renewLead(customer.ctx, { leadId })).toMatchObject({ status: 'OPEN' });
    expect(await reasonOf(leads.renewLead(customer.ctx, { leadId }))).toBe('RENEWALS_USED_UP');
    world.clock.advance(15 * DAY_MS);
    await leads.expireLeads(world.system);
    expect(await leads.renewLead(customer.ctx, { leadId })).toMatchObject({ status: 'PENDING' });
    expect((await leads.readMyLead(customer.ctx, { leadId })).queuePosition).toBe(1);
  });
});

describe('closing and finishing', () => {
  it('releases every hold when the customer closes without hiring', async () => {
    const { customer, leadId, pros } = await scene(3);
    for (const pro of pros) await ask(leadId, pro);
    await leads.closeLead(customer.ctx, { leadId, reason: 'NO_HIRE', hiredRequestId: null });
    for (const pro of pros) {
      expect(await wallet(pro)).toEqual({ available: 100, held: 0 });
      expect(await lastLine(pro)).toMatchObject({ rule: 'BR-05 lead closed' });
    }
    expect(await slots(leadId)).toMatchObject({ status: 'CLOSED', close_reason: 'NO_HIRE', live: 0 });
  });

  it('closes as hired when the work is marked done, and releases the others', async () => {
    const { customer, leadId, pros } = await scene(2);
    const [hired, other] = pros as [Professional, Professional];
    const requestId = await ask(leadId, hired);
    await ask(leadId, other);
    expect(await reasonOf(leads.completeRequest(customer.ctx, { requestId }))).toBe('REQUEST_NOT_ACCEPTED');
    await leads.acceptRequest(customer.ctx, { requestId });
    expect(await leads.completeRequest(customer.ctx, { requestId })).toMatchObject({
      status: 'CLOSED',
      closeReason: 'HIRED',
    });
    expect(await wallet(hired)).toEqual({ available: 92, held: 0 });
    expect(await wallet(other)).toEqual({ available: 100, held: 0 });
    expect((await leads.readMyRequest(hired.ctx, { requestId })).reviewState).toBe('OPEN');
    const detail = await leads.readMyLead(customer.ctx, { leadId });
    expect(detail.responses.map((r) => [r.status, r.reviewState])).toEqual([
      ['ACCEPTED', 'OPEN'],
      ['CLOSED', 'NOT_YET'],
    ]);
  });
});

describe('reading', () => {
  it('shows a professional the lead without who it is, and pages the feed by keyset', async () => {
    const customer = await world.customer('Farah Siddiqui');
    const pro = await world.professional();
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) {
      world.clock.advance(1_000);
      ids.push(await world.openLead(customer, { title: `Lead number ${i} of the page test` }));
    }
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const text: string = await leads.listLeadFeed(pro.ctx, { profileId: pro.profileId, cursor, limit: 2 });
      expect(text).not.toContain('Siddiqui');
      expect(text).not.toContain('example.test');
      const page = JSON.parse(text) as {
        items: { id: string; postedAs: string }[];
        nextCursor: string | null;
      };
      expect(page.items.every((item) => !item.postedAs.includes(' '))).toBe(true);
      seen.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen.slice(0, 5)).toEqual(ids.toReversed());
    expect(new Set(seen).size).toBe(seen.length);

    const [newest = ''] = seen;
    const open = await leads.readOpenLead(pro.ctx, { leadId: newest, profileId: pro.profileId });
    expect(open).toMatchObject({
      postedAs: 'Farah',
      price: { coins: PRICE },
      availableCoins: 100,
      myRequestId: null,
    });
    expect(JSON.stringify(open)).not.toMatch(/Siddiqui|example\.test|\+91/u);
  });
});
