import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Counts procedure calls (not HTTP requests) per visitor and minute in this process: a guard against floods. */
export function callLimit(callsPerMinute: number) {
  const limiter = new RateLimiterMemory({ points: callsPerMinute, duration: 60 });
  return {
    /** False when this visitor has used up the minute. */
    async take(address: string, calls: number): Promise<boolean> {
      try {
        await limiter.consume(address, calls);
        return true;
      } catch {
        return false;
      }
    },
  };
}
export type CallLimit = ReturnType<typeof callLimit>;
