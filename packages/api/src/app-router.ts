import { approvalsRouter } from './approvals/router.ts';
import { billingRouter } from './billing/router.ts';
import { candidatesRouter } from './candidates/router.ts';
import { companiesRouter } from './companies/router.ts';
import { conversationsRouter } from './conversations/router.ts';
import { router } from './core/index.ts';
import { hiringRouter } from './hiring/router.ts';
import { identityRouter } from './identity/router.ts';
import { jobSeekersRouter } from './job-seekers/router.ts';
import { jobAlertsRouter } from './job-alerts/router.ts';
import { jobsRouter } from './jobs/router.ts';
import { leadRequestsRouter, leadsRouter } from './leads/router.ts';
import { liveRouter } from './live/router.ts';
import { myApplicationsRouter } from './my-applications/router.ts';
import { notificationsRouter } from './notifications/router.ts';
import { peopleSearchRouter } from './people-search/router.ts';
import { placesRouter } from './places/router.ts';
import { portfolioRouter } from './portfolio/router.ts';
import { profilesRouter } from './profiles/router.ts';
import { resumeReviewsRouter } from './resume-review/router.ts';
import { resumesRouter } from './resumes/router.ts';
import { reviewsRouter } from './reviews/router.ts';
import { searchRouter } from './search/router.ts';
import { seoRouter } from './seo/router.ts';
import { settingsRouter } from './settings/router.ts';
import { trustRouter } from './trust/router.ts';
import { verificationRouter } from './verification/router.ts';
import { walletRouter } from './wallet/router.ts';

/** Public and signed-in procedures, mounted at `/trpc`. */
export const appRouter = router({
  approvals: approvalsRouter,
  billing: billingRouter,
  candidates: candidatesRouter,
  companies: companiesRouter,
  conversations: conversationsRouter,
  hiring: hiringRouter,
  identity: identityRouter,
  jobSeekers: jobSeekersRouter,
  jobAlerts: jobAlertsRouter,
  jobs: jobsRouter,
  leadRequests: leadRequestsRouter,
  leads: leadsRouter,
  live: liveRouter,
  myApplications: myApplicationsRouter,
  notifications: notificationsRouter,
  peopleSearch: peopleSearchRouter,
  places: placesRouter,
  portfolio: portfolioRouter,
  profiles: profilesRouter,
  resumeReviews: resumeReviewsRouter,
  resumes: resumesRouter,
  reviews: reviewsRouter,
  search: searchRouter,
  seo: seoRouter,
  settings: settingsRouter,
  trust: trustRouter,
  verification: verificationRouter,
  wallet: walletRouter,
});
export type AppRouter = typeof appRouter;
