import { z } from 'zod';

const days = z.int().min(1).max(365);
const coins = z.int().min(0).max(100_000);

/** The numbers that hiring counts on: jobs, answers to candidates, reviews of companies, and what posts and contacts cost. */
export const HiringRules = z
  .object({
    postCoins: coins,
    contactCoins: coins,
    contactViewDays: days,
    jobOpenDays: days,
    decideDays: days,
    warnDaysBefore: z.array(days).max(10),
    maxRenewals: z.int().min(0).max(50),
    starterPostings: z.int().min(0).max(50),
    starterDays: days,
    backlogLimit: z.int().min(2).max(1_000),
    backlogResume: z.int().min(1).max(999),
    responseSharePercent: z.int().min(1).max(100),
    responseDays: days,
    responseWindowDays: days,
    responseMinimum: z.int().min(1).max(1_000),
    reviewDaysAfterEnd: days,
    rejectionDelayHours: z.int().min(0).max(168),
    nudgeAfterDays: days,
    nudgeEveryDays: days,
  })
  .refine((rules) => rules.backlogResume < rules.backlogLimit, {
    path: ['backlogResume'],
    message: 'Keep this below the number that pauses the job.',
  });
export type HiringRules = z.infer<typeof HiringRules>;

export const HIRING_RULES_DEFAULT: HiringRules = {
  postCoins: 40,
  contactCoins: 6,
  contactViewDays: 90,
  jobOpenDays: 30,
  decideDays: 30,
  warnDaysBefore: [5, 1],
  maxRenewals: 2,
  starterPostings: 2,
  starterDays: 90,
  backlogLimit: 50,
  backlogResume: 25,
  responseSharePercent: 60,
  responseDays: 14,
  responseWindowDays: 90,
  responseMinimum: 5,
  reviewDaysAfterEnd: 90,
  rejectionDelayHours: 24,
  nudgeAfterDays: 14,
  nudgeEveryDays: 14,
};
