import { refreshResponses } from '../companies/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { expireOffers, sendDueAnswers } from '../hiring/index.ts';
import { releaseSuspendedRequests } from '../leads/release-suspended.ts';
import { expireLeads, releaseStaleRequests, warnExpiringLeads } from '../leads/sweep-leads.ts';
import { sendJobAlerts } from '../job-alerts/index.ts';
import { expireJobs, finishExpiredJobs, warnExpiringJobs } from '../jobs/index.ts';
import { forgetOldLiveEvents } from '../live/live-events.ts';
import { endPauses, refreshQuality } from '../profiles/index.ts';
import { assessApprovals } from '../review-desk/index.ts';
import { sweepLostReviews } from '../resume-review/index.ts';
import { sweepLostResumes } from '../resumes/index.ts';
import { publishDueReviews, refreshRatingPriors } from '../reviews/index.ts';
import { liftDueSuspensions, refreshBadges } from '../trust/index.ts';
import { sweepUnusedFiles } from '../uploads/index.ts';
import {
  deleteDecidedFiles,
  expireDocuments,
  forgetOldViews,
  remindExpiring,
} from '../verification/index.ts';

type Step = (ctx: ServiceCtx) => Promise<number>;

interface Sweep {
  /** In Indian time. */
  cron: string;
  steps: Record<string, Step>;
  /** Steps that work in batches and are repeated until nothing is left. */
  repeat: boolean;
}

/** What the system does by itself and when. Every step is safe to run twice and to run late. */
export const SWEEPS = {
  'sweep.leads': {
    cron: '* * * * *',
    steps: { expireLeads, releaseStaleRequests, warnExpiringLeads },
    repeat: true,
  },
  'sweep.jobs': {
    cron: '* * * * *',
    steps: { expireJobs, warnExpiringJobs, finishExpiredJobs },
    repeat: true,
  },
  'sweep.job_alerts': { cron: '* * * * *', steps: { sendJobAlerts }, repeat: true },
  'sweep.profiles': { cron: '*/5 * * * *', steps: { endPauses }, repeat: true },
  'sweep.approvals': { cron: '* * * * *', steps: { assessApprovals }, repeat: true },
  'sweep.reviews': { cron: '*/5 * * * *', steps: { publishDueReviews }, repeat: true },
  'sweep.trust': {
    cron: '* * * * *',
    steps: { liftDueSuspensions, releaseSuspendedRequests },
    repeat: true,
  },
  'sweep.hiring': { cron: '* * * * *', steps: { sendDueAnswers, expireOffers }, repeat: true },
  'sweep.badges': { cron: '0 4 * * *', steps: { refreshBadges, refreshResponses }, repeat: false },
  'sweep.rating_priors': {
    cron: '30 3 * * *',
    steps: { refreshRatingPriors, refreshQuality },
    repeat: false,
  },
  'sweep.live_events': { cron: '15 4 * * *', steps: { forgetOldLiveEvents }, repeat: true },
  'sweep.resumes': { cron: '* * * * *', steps: { sweepLostResumes, sweepLostReviews }, repeat: false },
  'sweep.uploads': { cron: '*/10 * * * *', steps: { sweepUnusedFiles }, repeat: true },
  'sweep.verification': {
    cron: '*/10 * * * *',
    steps: { expireDocuments, remindExpiring, deleteDecidedFiles, forgetOldViews },
    repeat: true,
  },
} as const satisfies Record<string, Sweep>;
export type SweepName = keyof typeof SWEEPS;
export const SWEEP_NAMES = Object.keys(SWEEPS) as SweepName[];

const MAX_ROUNDS = 50;

/** Runs one sweep now, by the context's clock. Returns how much each step did. */
export async function runSweep(ctx: ServiceCtx, name: SweepName): Promise<Record<string, number>> {
  const { steps, repeat }: Sweep = SWEEPS[name];
  const done: Record<string, number> = {};
  for (const [label, step] of Object.entries(steps)) {
    let total = 0;
    for (let round = 0; round < (repeat ? MAX_ROUNDS : 1); round++) {
      const count = await step(ctx);
      total += count;
      if (count === 0) break;
    }
    done[label] = total;
  }
  return done;
}
