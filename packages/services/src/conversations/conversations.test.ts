import { HOUR_MS } from '@nxtgauge/domain/time';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { World } from '@nxtgauge/testing/world';
import type { Person, Professional } from '@nxtgauge/testing/world';
import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@nxtgauge/db/ids';
import { acceptRequest, rejectRequest, sendRequest } from '../leads/index.ts';
import { expireLeads } from '../leads/sweep-leads.ts';
import { listNotices } from '../notifications/index.ts';
import { getThread, markThreadRead, sendMessage } from './index.ts';

const database = await cloneDatabase();
const world = new World(database);
let customer: Person;
let professional: Professional;
let requestId: string;

beforeEach(async () => {
  customer = await world.customer('Asha Kulkarni');
  professional = await world.professional({ name: 'Ravi Deshmukh' });
  const leadId = await world.openLead(customer);
  const input = {
    leadId,
    profileId: professional.profileId,
    message: 'I have shot many housewarmings in Pune.',
    quoteInr: null,
    idempotencyKey: newId(),
  };
  const price = await sendRequest(professional.ctx, { ...input, expectedCoins: 0 }).catch(
    (error: { details: { coins: number } }) => error.details.coins,
  );
  ({ requestId } = await sendRequest(professional.ctx, { ...input, expectedCoins: Number(price) }));
});

const read = (who: Person, limit = 20) => getThread(who.ctx, { requestId, limit });

describe('sendMessage', () => {
  it('reaches the other side and shows no surname before acceptance', async () => {
    const sent = await sendMessage(professional.ctx, {
      requestId,
      body: 'Shall I bring a second photographer?',
    });
    expect(sent).toMatchObject({ mine: true, read: false });
    const thread = await read(customer);
    expect(thread).toMatchObject({
      items: [{ body: 'Shall I bring a second photographer?', mine: false, read: false }],
      otherName: 'Ravi Studio',
      contactAllowed: false,
      canWrite: true,
    });
    const mine = await read(professional);
    expect(mine.otherName).toBe('Asha');
    expect(JSON.stringify(mine)).not.toContain('Kulkarni');
    const notices = await listNotices(customer.ctx, { limit: 20 });
    expect(notices.items[0]).toMatchObject({ eventKey: 'message.sent', title: 'Message from Ravi Studio' });
    const audit =
      await database.sql`select 1 from audit_logs where event = 'message.send' and entity_id = ${sent.id}`;
    expect(audit).toHaveLength(1);
  });

  it.each([
    'Call me on 98765 43210',
    'ravi (at) gmail dot com',
    'nine eight seven six five four three two one zero',
    'pay on ravi@okhdfcbank',
  ])('refuses contact data before acceptance: %s', async (body) => {
    await expect(sendMessage(professional.ctx, { requestId, body })).rejects.toMatchObject({
      reason: 'CONTACT_DATA',
      fieldErrors: [{ path: 'body' }],
      details: { matched: expect.any(String) },
    });
    expect((await read(customer)).items).toHaveLength(0);
  });

  it('lets contact data through after acceptance and shows the full name', async () => {
    await acceptRequest(customer.ctx, { requestId });
    await sendMessage(customer.ctx, { requestId, body: 'My number is 98765 43210' });
    const thread = await read(professional);
    expect(thread).toMatchObject({ otherName: 'Asha Kulkarni', contactAllowed: true });
    expect(thread.items).toHaveLength(1);
  });

  it('is closed once the request has ended', async () => {
    await sendMessage(professional.ctx, { requestId, body: 'Is Saturday fine?' });
    await rejectRequest(customer.ctx, { requestId });
    for (const { ctx } of [professional, customer]) {
      await expect(sendMessage(ctx, { requestId, body: 'One more thing' })).rejects.toMatchObject({
        reason: 'REQUEST_NOT_PENDING',
      });
    }
    expect(await read(professional)).toMatchObject({
      canWrite: false,
      items: [{ body: 'Is Saturday fine?' }],
    });
  });

  it('does not exist for anybody else, with or without messages', async () => {
    const stranger = await world.professional();
    await sendMessage(professional.ctx, { requestId, body: 'Is Saturday fine?' });
    for (const id of [requestId, newId()]) {
      await expect(getThread(stranger.ctx, { requestId: id, limit: 20 })).rejects.toMatchObject({
        reason: 'NO_SUCH_THING',
      });
      await expect(sendMessage(stranger.ctx, { requestId: id, body: 'Hello' })).rejects.toMatchObject({
        reason: 'NO_SUCH_THING',
      });
      await expect(markThreadRead(stranger.ctx, { requestId: id })).rejects.toMatchObject({
        reason: 'NO_SUCH_THING',
      });
    }
    await expect(getThread(world.system, { requestId, limit: 20 })).rejects.toMatchObject({
      reason: 'SIGN_IN_REQUIRED',
    });
  });

  it('by the customer counts as having opened the response', async () => {
    await sendMessage(customer.ctx, { requestId, body: 'Could you come at nine?' });
    const [request] = await database.sql`select opened_at from lead_requests where id = ${requestId}`;
    expect(request?.opened_at).toEqual(world.clock.now());
  });

  it('makes one notice of many messages until it is read', async () => {
    for (const body of ['One', 'Two', 'Three']) await sendMessage(professional.ctx, { requestId, body });
    const about = async () =>
      (await listNotices(customer.ctx, { limit: 20 })).items.filter(
        ({ eventKey }) => eventKey === 'message.sent',
      );
    expect(await about()).toMatchObject([{ read: false }]);
    await markThreadRead(customer.ctx, { requestId });
    expect(await about()).toMatchObject([{ read: true }]);
    await sendMessage(professional.ctx, { requestId, body: 'Four' });
    expect(await about()).toHaveLength(2);
  });

  it('makes one conversation when both write at once', async () => {
    await Promise.all([
      sendMessage(professional.ctx, { requestId, body: 'Hello' }),
      sendMessage(customer.ctx, { requestId, body: 'Hello to you' }),
    ]);
    expect((await read(customer)).items).toHaveLength(2);
  });
});

describe('getThread', () => {
  it('pages newest first without gaps or repeats', async () => {
    for (let i = 1; i <= 7; i++) await sendMessage(professional.ctx, { requestId, body: `Message ${i}` });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof getThread>> = await getThread(customer.ctx, {
        requestId,
        limit: 3,
        cursor,
      });
      seen.push(...page.items.map(({ body }) => body));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1].map((i) => `Message ${i}`));
    await expect(getThread(customer.ctx, { requestId, limit: 3, cursor: 'nonsense' })).rejects.toMatchObject({
      reason: 'NO_SUCH_THING',
    });
  });

  it('tells the writer what was read, and only the reader marks it', async () => {
    await sendMessage(professional.ctx, { requestId, body: 'Is Saturday fine?' });
    await markThreadRead(professional.ctx, { requestId });
    expect((await read(professional)).items).toMatchObject([{ read: false }]);
    await markThreadRead(customer.ctx, { requestId });
    expect((await read(professional)).items).toMatchObject([{ read: true }]);
  });

  it('stays readable after the lead has closed by itself', async () => {
    await sendMessage(professional.ctx, { requestId, body: 'Is Saturday fine?' });
    world.clock.advance(15 * 24 * HOUR_MS);
    await expireLeads(world.system);
    expect(await read(customer)).toMatchObject({ canWrite: false, items: [{ body: 'Is Saturday fine?' }] });
  });
});
