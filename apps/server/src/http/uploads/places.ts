import { AppError } from '@nxtgauge/domain/errors';

const IN_ALL = 24;
const PER_PERSON = 6;

/** How many files are being received or prepared in this process. The rest is told to come again, before a byte is kept. */
export function uploadPlaces() {
  const taken = new Map<string, number>();
  let inAll = 0;
  return {
    /** Runs `work` in a place; BUSY when this person, or all, have as many uploads running as may be. */
    async within<T>(userId: string, work: () => Promise<T>): Promise<T> {
      const own = taken.get(userId) ?? 0;
      if (own >= PER_PERSON || inAll >= IN_ALL) {
        throw new AppError(
          'BUSY',
          'Other files are still on their way. This one is sent again in a moment.',
          {
            details: { retryAfterSeconds: 2 },
          },
        );
      }
      taken.set(userId, own + 1);
      inAll += 1;
      try {
        return await work();
      } finally {
        inAll -= 1;
        const left = (taken.get(userId) ?? 1) - 1;
        if (left > 0) taken.set(userId, left);
        else taken.delete(userId);
      }
    },
  };
}
