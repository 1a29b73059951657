import { expect, test } from 'vitest';
import { auditLogChanges, auditLogs } from '../src/audit/index.ts';
import { newId } from '../src/ids/index.ts';
import { emailLogs } from '../src/notifications/index.ts';
import { refusal, testDatabase } from './fixtures.ts';

const { sql, db } = await testDatabase();

const APPEND_ONLY = [
  'tracecoin_ledger',
  'trust_events',
  'audit_logs',
  'audit_log_changes',
  'approval_logs',
  'verification_logs',
  'contact_reveals',
  'lead_request_events',
];

test('the test runs as superuser, whom grants would not stop', async () => {
  const [me] = await sql`select usesuper from pg_user where usename = current_user`;
  expect(me).toEqual({ usesuper: true });
});

test.each(APPEND_ONLY)('%s refuses UPDATE, DELETE and TRUNCATE', async (table) => {
  const name = sql(table);
  const expected = { code: '23001', constraint: `${table}_append_only` };
  expect(await refusal(sql`update ${name} set created_at = now()`)).toMatchObject(expected);
  expect(await refusal(sql`delete from ${name}`)).toMatchObject(expected);
  expect(await refusal(sql`truncate ${name} cascade`)).toMatchObject(expected);
});

test('an audit line stays, also without the triggers that replication roles skip', async () => {
  const id = newId();
  const line = { actorType: 'SYSTEM', action: 'CREATE', event: 'lead.create', entityType: 'lead' } as const;
  await db.insert(auditLogs).values({ ...line, id, moduleKey: 'leads', sourceType: 'WORKER' });
  await db.insert(auditLogChanges).values({ auditLogId: id, fieldName: 'status', newValueText: 'OPEN' });
  const attempt = sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`delete from audit_logs`;
  });
  expect(await refusal(attempt)).toMatchObject({ code: '23001' });
  expect(await db.$count(auditLogs)).toBe(1);
});

test('a mail log changes its status but is never deleted', async () => {
  await db.insert(emailLogs).values({ toEmail: 'a@example.in', subject: 'Hello', bodySnapshot: 'Hello' });
  await db.update(emailLogs).set({ status: 'SENT' });
  expect(await refusal(db.delete(emailLogs))).toMatchObject({ constraint: 'email_logs_append_only' });
  expect(await refusal(sql`truncate email_logs`)).toMatchObject({ constraint: 'email_logs_append_only' });
});
