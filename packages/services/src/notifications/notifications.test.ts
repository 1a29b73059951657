import { newId } from '@nxtgauge/db/ids';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { World } from '@nxtgauge/testing/world';
import type { Person } from '@nxtgauge/testing/world';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withTx } from '../context/index.ts';
import {
  countUnread,
  deliverAccountExistsEmail,
  deliverCodeEmail,
  deliverNoticeEmail,
  installMailTemplates,
  listNotices,
  markAllRead,
  markNoticeRead,
  notify,
} from './index.ts';

const database = await cloneDatabase();
const { sql } = database;
const world = new World(database);
let person: Person;

beforeEach(async () => {
  person = await world.customer('Asha Kulkarni');
  world.ports.mailsSent.length = 0;
  world.ports.jobsSent.length = 0;
});

async function tell(title: string): Promise<string> {
  await withTx(world.system, (tx) =>
    notify(tx, {
      userId: person.userId,
      event: 'lead.posted',
      params: { lead: title },
      entityType: 'lead',
      entityId: newId(),
      linkPath: '/app/leads/1',
    }),
  );
  world.clock.advance(1);
  const job = world.ports.jobsSent.at(-1);
  if (!job) throw new Error('no e-mail was queued');
  return (job.data as { notificationId: string }).notificationId;
}
const logOf = async (id: string) => (await sql`select * from email_logs where id = ${id}`)[0];

describe('the notice centre', () => {
  it('lists newest first by pages, counts unread and marks read', async () => {
    const ids = [await tell('One'), await tell('Two'), await tell('Three')];
    const first = await listNotices(person.ctx, { limit: 2 });
    expect(first).toMatchObject({ items: [{ id: ids[2] }, { id: ids[1] }], unread: 3 });
    const rest = await listNotices(person.ctx, { limit: 2, cursor: first.nextCursor });
    expect(rest).toMatchObject({
      items: [{ id: ids[0], read: false, linkPath: '/app/leads/1' }],
      nextCursor: null,
    });
    await markNoticeRead(person.ctx, { noticeId: ids[0] ?? '' });
    await markNoticeRead(person.ctx, { noticeId: ids[0] ?? '' });
    expect(await countUnread(person.ctx)).toEqual({ unread: 2 });
    await markAllRead(person.ctx);
    await markAllRead(person.ctx);
    expect(await countUnread(person.ctx)).toEqual({ unread: 0 });
    const audit = await sql`select event from audit_logs where actor_user_id = ${person.userId} order by id`;
    expect(audit.map((row) => row.event)).toEqual(['notification.read', 'notification.read_all']);
  });

  it('is one’s own', async () => {
    const noticeId = await tell('Mine');
    const other = await world.customer();
    expect(await listNotices(other.ctx, { limit: 20 })).toMatchObject({ items: [], unread: 0 });
    await expect(markNoticeRead(other.ctx, { noticeId })).rejects.toMatchObject({ reason: 'NO_SUCH_THING' });
    await expect(markNoticeRead(other.ctx, { noticeId: newId() })).rejects.toMatchObject({
      reason: 'NO_SUCH_THING',
    });
    await markAllRead(other.ctx);
    expect(await countUnread(person.ctx)).toEqual({ unread: 1 });
    await expect(listNotices(world.system, { limit: 20 })).rejects.toMatchObject({
      reason: 'SIGN_IN_REQUIRED',
    });
  });
});

describe('deliverNoticeEmail', () => {
  it('sends one mail however often its job runs', async () => {
    const notificationId = await tell('Wedding in Pune');
    for (let i = 0; i < 3; i++) await deliverNoticeEmail(world.system, { notificationId });
    expect(world.ports.mailsSent).toHaveLength(1);
    expect(world.ports.mailsSent[0]).toMatchObject({
      messageId: `${notificationId}@nxtgauge`,
      subject: 'Your lead is in review',
      text: expect.stringContaining('http://localhost:4321/app/leads/1'),
    });
    expect(world.ports.mailsSent[0]?.text).toContain('Hello Asha,');
    expect(await logOf(notificationId)).toMatchObject({
      status: 'SENT',
      user_id: person.userId,
      error_message: null,
    });
  });

  it('keeps the failure and sends on the next try under the same message id', async () => {
    const notificationId = await tell('Wedding in Pune');
    const send = vi.spyOn(world.ports.mail, 'send').mockRejectedValueOnce(new Error('421 try later'));
    await expect(deliverNoticeEmail(world.system, { notificationId })).rejects.toThrow('421');
    expect(await logOf(notificationId)).toMatchObject({ status: 'FAILED', error_message: '421 try later' });
    await deliverNoticeEmail(world.system, { notificationId });
    expect(new Set(send.mock.calls.map(([mail]) => mail.messageId)).size).toBe(1);
    expect(await logOf(notificationId)).toMatchObject({ status: 'SENT', error_message: null });
    send.mockRestore();
  });

  it('sends nothing to a suspended account, for an unknown notice, or for anybody but the system', async () => {
    const notificationId = await tell('Wedding in Pune');
    await expect(deliverNoticeEmail(person.ctx, { notificationId })).rejects.toMatchObject({
      reason: 'PERMISSION_MISSING',
    });
    await sql`update users set status = 'SUSPENDED' where id = ${person.userId}`;
    await deliverNoticeEmail(world.system, { notificationId });
    await deliverNoticeEmail(world.system, { notificationId: newId() });
    expect(world.ports.mailsSent).toHaveLength(0);
  });

  it('uses the template that staff wrote, and the built-in words when it cannot be filled', async () => {
    await installMailTemplates(world.system);
    await installMailTemplates(world.system);
    const change = (title: string) =>
      sql`update notification_templates set title_template = ${title} where template_key = 'lead.posted.email'`;
    await change('Namaste {name}: {title}');
    const first = await tell('Wedding in Pune');
    await deliverNoticeEmail(world.system, { notificationId: first });
    await change('{nothing}');
    await deliverNoticeEmail(world.system, { notificationId: await tell('Wedding in Pune') });
    expect(world.ports.mailsSent.map(({ subject }) => subject)).toEqual([
      'Namaste Asha: Your lead is in review',
      'Your lead is in review',
    ]);
    const log = await logOf(first);
    const [template] =
      await sql`select id from notification_templates where template_key = 'lead.posted.email'`;
    expect(log?.notification_template_id).toBe(template?.id);
  });
});

describe('mails of the sign-in', () => {
  async function code(digits: string) {
    const codeId = newId();
    await sql`update users set status = 'PENDING' where id = ${person.userId}`;
    await sql`
      insert into email_codes (id, user_id, purpose, code_hash, expires_at, created_at)
      values (${codeId}, ${person.userId}, 'VERIFY_EMAIL', 'unused', ${new Date(world.clock.now().getTime() + 60_000)}, ${world.clock.now()})`;
    return { userId: person.userId, codeId, sealedCode: world.ports.sealer.seal(digits) };
  }

  it('carry the code to the person and never into the log', async () => {
    const job = await code('482913');
    await deliverCodeEmail(world.system, job);
    await deliverCodeEmail(world.system, job);
    expect(world.ports.mailsSent).toHaveLength(1);
    expect(world.ports.mailsSent[0]?.text).toContain('482913');
    const log = await logOf(job.codeId);
    expect(log?.body_snapshot).toContain('••••••');
    expect(JSON.stringify(log)).not.toContain('482913');
  });

  it('are not sent for a code that was used or replaced', async () => {
    const job = await code('482913');
    await sql`update email_codes set consumed_at = now() where id = ${job.codeId}`;
    await deliverCodeEmail(world.system, job);
    expect(world.ports.mailsSent).toHaveLength(0);
  });

  it('tell an owner once per try that the address is taken', async () => {
    const deliveryId = newId();
    for (let i = 0; i < 2; i++)
      await deliverAccountExistsEmail(world.system, { userId: person.userId }, deliveryId);
    expect(world.ports.mailsSent).toMatchObject([{ subject: 'You already have an account' }]);
    expect(world.ports.mailsSent[0]?.text).toContain('http://localhost:4321/app/login');
  });
});
