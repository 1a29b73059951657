import { AppError } from '@nxtgauge/domain/errors';
import type { RateLimitPort } from '@nxtgauge/services/ports';
import { RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible';

type LimitName = Parameters<RateLimitPort['consume']>[0];
type Value = string | number | null;

/** The part of the database driver that is used here. */
export interface RateLimitSql {
  unsafe(text: string, values: Value[], options: { prepare: boolean }): Promise<object[]>;
}

const TABLE = 'rate_limits';
const QUARTER_HOUR = 15 * 60;
const HOUR = 60 * 60;
const MINUTE = 60;

/** Tries per window in seconds. */
const LIMITS: Record<LimitName, { points: number; duration: number; words: string }> = {
  login: { points: 10, duration: QUARTER_HOUR, words: 'That were many tries to sign in' },
  login_ip: {
    points: 30,
    duration: QUARTER_HOUR,
    words: 'That were many tries to sign in from your network',
  },
  code: { points: 10, duration: QUARTER_HOUR, words: 'That were many tries with codes' },
  register: { points: 10, duration: HOUR, words: 'That were many new accounts from your network' },
  message: { points: 30, duration: MINUTE, words: 'That were many messages at once' },
  write: { points: 120, duration: MINUTE, words: 'That was a lot at once' },
  upload: { points: 240, duration: MINUTE, words: 'That were many uploads at once' },
};

/** Only guards against bursts; what may be stored in a day is counted in the database. */
const IN_PROCESS = new Set<LimitName>(['write', 'upload']);

function inWords(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  return minutes <= 1 ? 'in a minute' : `in ${minutes} minutes`;
}

function createLimiter(name: LimitName, storeClient: object) {
  const { points, duration } = LIMITS[name];
  const options = { keyPrefix: name, points, duration };
  const inProcess = new RateLimiterMemory(options);
  if (IN_PROCESS.has(name)) return inProcess;
  return new RateLimiterPostgres({
    ...options,
    storeClient,
    storeType: 'pool',
    tableName: TABLE,
    tableCreated: true,
    clearExpiredByTimeout: name === 'login',
    // With the database away the count goes on in this process.
    insuranceLimiter: inProcess,
    // A key far beyond its limit is refused without asking the database again.
    inMemoryBlockOnConsumed: points + 1,
  });
}

/** Limits that all replicas share, counted in one table of the database that `sql` reaches. */
export function postgresRateLimits(sql: RateLimitSql): RateLimitPort {
  const storeClient = {
    query: async ({ text, values }: { text: string; values?: Value[] }) => ({
      rows: await sql.unsafe(text, values ?? [], { prepare: true }),
    }),
  };
  const names = Object.keys(LIMITS) as LimitName[];
  const limiters = new Map(names.map((name) => [name, createLimiter(name, storeClient)]));
  const limiterOf = (name: LimitName) => {
    const limiter = limiters.get(name);
    if (!limiter) throw new Error(`no such limit: ${name}`);
    return limiter;
  };
  return {
    async consume(name, key) {
      try {
        await limiterOf(name).consume(key);
      } catch (refusal) {
        if (refusal instanceof Error) throw refusal;
        const { msBeforeNext } = refusal as { msBeforeNext: number };
        throw new AppError('SLOW_DOWN', `${LIMITS[name].words}. Try again ${inWords(msBeforeNext)}.`, {
          details: { retryAfterSeconds: Math.ceil(msBeforeNext / 1000) },
        });
      }
    },
    async reset(name, key) {
      await limiterOf(name).delete(key);
    },
  };
}
