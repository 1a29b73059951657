export { postgresRateLimits } from './postgres.ts';
export type { RateLimitSql } from './postgres.ts';
