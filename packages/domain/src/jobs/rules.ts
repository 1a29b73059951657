import { z } from 'zod';

const days = z.int().min(1).max(365);
const coins = z.int().min(0).max(100_000);

/** The numbers that jobs and the contacts of candidates count on. */
export const HiringRules = z.object({
  postCoins: coins,
  contactCoins: coins,
  jobOpenDays: days,
  warnDaysBefore: z.array(days).max(10),
  maxRenewals: z.int().min(0).max(50),
});
