import { newId } from '@nxtgauge/db/ids';
import { AppError } from '@nxtgauge/domain/errors';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import type { Professional } from '@nxtgauge/testing/world';
import { describe, expect, it } from 'vitest';
import { sendRequest } from './send-request.ts';

const connection = await cloneDatabase();
const world = new World(connection);
const PRICE = 8;

const request = (leadId: string, who: Professional, extra: object = {}) => ({
  leadId,
  profileId: who.profileId,
  message: 'I have shot many small home functions and know how to stay out of the way.',
  quoteInr: 1_800_000,
  expectedCoins: PRICE,
  idempotencyKey: crypto.randomUUID(),
  ...extra,
});

const wallet = async (userId: string) => {
  const [row] =
    await world.sql`select current_balance as available, held_balance as held from tracecoin_wallets where user_id = ${userId}`;
  return row;
};
const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'OK',
    (error: unknown) => (error instanceof AppError ? error.reason : String(error)),
  );

describe('sendRequest', () => {
  it('takes a slot, holds the price, and leaves audit, notice, timeline and e-mail job behind', async () => {
    const customer = await world.customer();
    const pro = await world.professional();
    const leadId = await world.openLead(customer);
    world.ports.jobsSent.length = 0;

    const sent = await sendRequest(pro.ctx, request(leadId, pro));

    expect(sent).toMatchObject({ heldCoins: PRICE, availableCoins: 100 - PRICE, liveRequestCount: 1 });
    expect(await wallet(pro.userId)).toEqual({ available: 92, held: 8 });
    const [hold] =
      await world.sql`select amount, status from tracecoin_holds where lead_request_id = ${sent.requestId}`;
    expect(hold).toEqual({ amount: PRICE, status: 'HELD' });
    const [audit] = await world.sql`
      select a.event, a.actor_user_id, (select count(*)::int from audit_log_changes c where c.audit_log_id = a.id) as changes
      from audit_logs a where a.entity_id = ${sent.requestId}`;
    expect(audit).toEqual({ event: 'lead.request', actor_user_id: pro.userId, changes: 3 });
    const notices = await world.sql`select event_key from notifications where user_id = ${customer.userId}`;
    expect(notices.map((n) => n.event_key)).toEqual(['lead.requested']);
    const events =
      await world.sql`select event from lead_request_events where lead_request_id = ${sent.requestId}`;
    expect(events.map((e) => e.event)).toEqual(['lead.request']);
    expect(world.ports.jobsSent.map((job) => job.name)).toEqual(['email.notice']);
  });

  it('answers a replayed key with the same result and moves nothing', async () => {
    const pro = await world.professional();
    const input = request(await world.openLead(await world.customer()), pro);
    const first = await sendRequest(pro.ctx, input);
    const second = await sendRequest(pro.ctx, input);
    expect(second).toEqual(first);
    expect(await wallet(pro.userId)).toEqual({ available: 92, held: 8 });
    expect(await reasonOf(sendRequest(pro.ctx, { ...input, quoteInr: 100 }))).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('runs one of many simultaneous replays', async () => {
    const pro = await world.professional();
    const input = request(await world.openLead(await world.customer()), pro);
    const all = await Promise.all(Array.from({ length: 10 }, () => sendRequest(pro.ctx, input)));
    expect(new Set(all.map((one) => one.requestId)).size).toBe(1);
    expect(await wallet(pro.userId)).toEqual({ available: 92, held: 8 });
  });

  it('refuses what must be refused, and then nothing has moved', async () => {
    const customer = await world.customer();
    const pro = await world.professional();
    const poor = await world.professional({ coins: 3 });
    const other = await world.professional();
    const leadId = await world.openLead(customer);
    const closed = await world.openLead(customer, {
      status: 'CLOSED',
      closeReason: 'NO_HIRE',
      closedAt: world.clock.now(),
    });
    const past = await world.openLead(customer, { expiresAt: world.clock.now() });
    const pending = await world.openLead(customer, { status: 'PENDING', approvedAt: null, expiresAt: null });
    const tutoring = await world.openLead(customer, { professionKey: 'tutor' });
    const own = await world.openLead(pro);
    const visitor = contextOf(connection, { actor: anonymous, clock: world.clock, ports: world.ports });

    expect(await reasonOf(sendRequest(visitor, request(leadId, pro)))).toBe('SIGN_IN_REQUIRED');
    expect(await reasonOf(sendRequest(customer.ctx, request(leadId, pro)))).toBe('PERMISSION_MISSING');
    expect(await reasonOf(sendRequest(pro.ctx, request(leadId, other)))).toBe('NO_SUCH_THING');
    expect(await reasonOf(sendRequest(pro.ctx, request(newId(), pro)))).toBe('NO_SUCH_THING');
    expect(await reasonOf(sendRequest(pro.ctx, request(tutoring, pro)))).toBe('NO_SUCH_THING');
    expect(await reasonOf(sendRequest(pro.ctx, request(pending, pro)))).toBe('NO_SUCH_THING');
    expect(await reasonOf(sendRequest(pro.ctx, request(own, pro)))).toBe('OWN_ITEM');
    expect(await reasonOf(sendRequest(pro.ctx, request(closed, pro)))).toBe('LEAD_NOT_OPEN');
    expect(await reasonOf(sendRequest(pro.ctx, request(past, pro)))).toBe('LEAD_NOT_OPEN');
    expect(await reasonOf(sendRequest(pro.ctx, request(leadId, pro, { expectedCoins: 1 })))).toBe(
      'PRICE_CHANGED',
    );
    expect(await reasonOf(sendRequest(poor.ctx, request(leadId, poor)))).toBe('INSUFFICIENT_COINS');
    expect(await wallet(pro.userId)).toEqual({ available: 100, held: 0 });
    expect(await wallet(poor.userId)).toEqual({ available: 3, held: 0 });
    const [lead] =
      await world.sql`select live_request_count, (select count(*)::int from lead_requests where lead_id = ${leadId}) as requests from leads where id = ${leadId}`;
    expect(lead).toEqual({ live_request_count: 0, requests: 0 });

    await sendRequest(pro.ctx, request(leadId, pro));
    expect(await reasonOf(sendRequest(pro.ctx, request(leadId, pro)))).toBe('ALREADY_REQUESTED');
  });
});
