import type { Sql } from '@nxtgauge/db/client';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { describe, expect, it } from 'vitest';
import { groupCalls } from './group-calls.ts';

const { sql } = await cloneDatabase();
await sql`create table written (n int primary key check (n <> 13), at timestamptz default now())`;

const insertAll = async (pool: Sql, items: number[]): Promise<string[]> => {
  const rows = await pool<{ n: number }[]>`
    insert into written (n) select n from jsonb_to_recordset(${JSON.stringify(items.map((n) => ({ n })))}::jsonb) as x (n int) returning n`;
  const written = new Set(rows.map(({ n }) => n));
  return items.map((n) => (written.has(n) ? `wrote ${n}` : 'nothing'));
};
const outcomes = async (calls: Promise<string>[]) =>
  (await Promise.allSettled(calls)).map((call) => (call.status === 'fulfilled' ? call.value : 'failed'));

describe('groupCalls', () => {
  it('answers each caller with its own result, in few statements', async () => {
    const sizes: number[] = [];
    const write = groupCalls((pool: Sql, items: number[]) => {
      sizes.push(items.length);
      return insertAll(pool, items);
    });
    const numbers = Array.from({ length: 60 }, (_, i) => 1_000 + i);
    expect(await outcomes(numbers.map((n) => write(sql, n)))).toEqual(numbers.map((n) => `wrote ${n}`));
    expect(sizes[0]).toBe(1);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(60);
    expect(sizes.length).toBeLessThan(8);
  });

  it('lets nobody fail for another: the one bad item of a group hears its error, the others are written', async () => {
    const write = groupCalls(insertAll);
    const numbers = Array.from({ length: 25 }, (_, i) => i);
    const expected = numbers.map((n) => (n === 13 ? 'failed' : `wrote ${n}`));
    expect(await outcomes(numbers.map((n) => write(sql, n)))).toEqual(expected);
    const [stored] = await sql`select count(*)::int as n from written where n < 25`;
    expect(stored).toEqual({ n: 24 });
  });

  it('the twin that hands a group’s error to all its members is caught by that', async () => {
    const twin = groupCalls(async (pool: Sql, items: number[]) => {
      const results = await insertAll(pool, items).catch((error: unknown) => error);
      return items.map(() => (results instanceof Error ? 'failed' : 'written'));
    });
    const fates = await outcomes(Array.from({ length: 25 }, (_, i) => twin(sql, i === 20 ? 13 : 2_000 + i)));
    expect(fates.filter((fate) => fate === 'failed').length).toBeGreaterThan(1);
  });

  it('never answers from before the question: what was committed before a call is what it reads', async () => {
    const count = groupCalls(async (pool: Sql, items: null[]) => {
      const [row] = await pool<{ n: number }[]>`select count(*)::int as n from written where n >= 3000`;
      return items.map(() => row?.n ?? 0);
    });
    for (let i = 1; i <= 20; i++) {
      const earlier = count(sql, null);
      await sql`insert into written (n) values (${3_000 + i})`;
      const [before, after] = await Promise.all([earlier, count(sql, null)]);
      expect(after).toBe(i);
      expect(before).toBeGreaterThanOrEqual(i - 1);
    }
  });
});
