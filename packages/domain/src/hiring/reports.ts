import { z } from 'zod';
import { APPLICATION_SOURCES, REJECTION_GROUPS } from '../applications/index.ts';
import { Id } from '../text/index.ts';

export const FUNNEL_STEPS = ['APPLIED', 'SHORTLISTED', 'INTERVIEW', 'OFFERED', 'HIRED'] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

/** All counted from `application_events`, so that a report and a timeline never disagree. */
export const HiringReport = z.object({
  jobTitle: z.string(),
  /** How many ever came this far, whether they are still there or not. */
  funnel: z.array(z.object({ step: z.enum(FUNNEL_STEPS), reached: z.int() })),
  stages: z.array(
    z.object({
      stageId: z.uuid(),
      name: z.string(),
      /** Stays that ended, and their hours; null when none ended. */
      stays: z.int(),
      medianHours: z.number().nullable(),
      p90Hours: z.number().nullable(),
      thereNow: z.int(),
    }),
  ),
  sources: z.array(
    z.object({
      source: z.enum(APPLICATION_SOURCES),
      applied: z.int(),
      interviewed: z.int(),
      hired: z.int(),
    }),
  ),
  reasons: z.array(z.object({ label: z.string(), group: z.enum(REJECTION_GROUPS), count: z.int() })),
});
export type HiringReport = z.infer<typeof HiringReport>;
export const JobReportInput = z.strictObject({ jobId: Id });

export const WaitingJob = z.object({
  jobId: z.uuid(),
  title: z.string(),
  /** Open applications that nobody answered yet, and since when the first of them waits. */
  untouched: z.int(),
  oldestAt: z.string().nullable(),
  open: z.int(),
  /** The job reached its last day; until then the company decides on those in process. Null while it is live. */
  decideBy: z.string().nullable(),
});
/** What waits for the reader over all jobs. */
export const HiringInbox = z.object({
  jobs: z.array(WaitingJob),
  interviews: z.array(
    z.object({
      id: z.uuid(),
      applicationId: z.uuid(),
      jobId: z.uuid(),
      jobTitle: z.string(),
      name: z.string(),
      title: z.string(),
      startsAt: z.string(),
    }),
  ),
  offers: z.array(
    z.object({
      id: z.uuid(),
      applicationId: z.uuid(),
      jobId: z.uuid(),
      jobTitle: z.string(),
      name: z.string(),
      salaryInr: z.int(),
      createdByName: z.string(),
    }),
  ),
});
export type HiringInbox = z.infer<typeof HiringInbox>;
