import { expect, test } from 'vitest';
import { findSchemaFaults, targetSchema } from '../src/schema/conformance.ts';
import { testDatabase } from './fixtures.ts';

const { sql } = await testDatabase();

test('all tables and columns of the target exist with their types and keys', async () => {
  expect(targetSchema).toHaveLength(66);
  expect(targetSchema.flatMap((table) => table.columns)).toHaveLength(626);
  expect(await findSchemaFaults(sql)).toEqual([]);
});

test('the check notices what is missing or different', async () => {
  await sql.unsafe(`
    alter table reviews drop column review_text;
    alter table users alter column last_login_at type timestamp;
    alter table kb_articles drop constraint kb_articles_slug_unique;
    alter table orders drop constraint orders_user_id_users_id_fk;
    drop table smtp_configs`);
  const faults = await findSchemaFaults(sql);
  expect(faults).toContain('column missing: reviews.review_text');
  expect(faults).toContain('type: users.last_login_at is timestamp without time zone, wanted TIMESTAMP');
  expect(faults).toContain('unique missing: kb_articles(slug)');
  expect(faults).toContain('foreign key missing: orders.user_id->users');
  expect(faults.filter((fault) => fault.includes('smtp_configs'))).toHaveLength(11);
});
