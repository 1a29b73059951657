import { AppError } from '@nxtgauge/domain/errors';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { afterAll, describe, expect, it } from 'vitest';
import { postgresRateLimits } from './index.ts';

const database = await cloneDatabase();
const other = database.connectAgain();
afterAll(() => other.end());
const reasonOf = (error: unknown) => (error instanceof AppError ? error.reason : String(error));
const outcomes = async (tries: Promise<unknown>[]) =>
  (await Promise.allSettled(tries)).map((result) =>
    result.status === 'fulfilled' ? 'ok' : reasonOf(result.reason),
  );
const count = (list: string[], what: string) => list.filter((item) => item === what).length;

describe('postgresRateLimits', () => {
  it('counts exactly over two replicas at once', async () => {
    const replicas = [postgresRateLimits(database.sql), postgresRateLimits(other.sql)];
    const tries = await outcomes(
      Array.from(
        { length: 40 },
        (_, i) => replicas[i % 2]?.consume('login', 'one') ?? Promise.reject(new Error('no replica')),
      ),
    );
    expect(count(tries, 'ok')).toBe(10);
    expect(count(tries, 'SLOW_DOWN')).toBe(30);
  });

  it('keeps keys and limits apart, forgets on reset, and says when to come back', async () => {
    const limits = postgresRateLimits(database.sql);
    await outcomes(Array.from({ length: 11 }, () => limits.consume('code', 'two')));
    const refusal = await limits.consume('code', 'two').catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      reason: 'SLOW_DOWN',
      details: { retryAfterSeconds: expect.any(Number) },
    });
    expect((refusal as AppError).message).toMatch(/Try again in 1[45] minutes\./u);
    await limits.consume('code', 'three');
    await limits.consume('login', 'two');
    await limits.reset('code', 'two');
    await limits.consume('code', 'two');
  });

  it('goes on in the process while the database is away', async () => {
    const limits = postgresRateLimits({ unsafe: () => Promise.reject(new Error('away')) });
    const tries = await outcomes(Array.from({ length: 12 }, () => limits.consume('login', 'four')));
    expect(count(tries, 'ok')).toBe(10);
    expect(count(tries, 'SLOW_DOWN')).toBe(2);
  });

  it('does not trouble the database for bursts of writes', async () => {
    const limits = postgresRateLimits({ unsafe: () => Promise.reject(new Error('asked')) });
    const tries = await outcomes(Array.from({ length: 121 }, () => limits.consume('write', 'five')));
    expect(count(tries, 'SLOW_DOWN')).toBe(1);
  });
});
