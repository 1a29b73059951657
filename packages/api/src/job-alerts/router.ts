import {
  ChangeSearchInput,
  IsJobSavedInput,
  SavedJobInput,
  SavedJobsInput,
  SavedJobsPage,
  SavedJobState,
  SavedSearches,
  SavedSearchIdInput,
  SaveSearchInput,
} from '@nxtgauge/domain/job-alerts';
import { NoInput } from '@nxtgauge/domain/text';
import * as alerts from '@nxtgauge/services/job-alerts';
import { router, signedIn } from '../core/index.ts';

/** Searches and jobs that somebody keeps. */
export const jobAlertsRouter = router({
  searches: signedIn()
    .input(NoInput)
    .output(SavedSearches)
    .query(({ ctx }) => alerts.listSavedSearches(ctx.svc)),
  saveSearch: signedIn()
    .input(SaveSearchInput)
    .output(SavedSearches)
    .mutation(({ ctx, input }) => alerts.saveSearch(ctx.svc, input)),
  changeSearch: signedIn()
    .input(ChangeSearchInput)
    .output(SavedSearches)
    .mutation(({ ctx, input }) => alerts.changeSearch(ctx.svc, input)),
  removeSearch: signedIn()
    .input(SavedSearchIdInput)
    .output(SavedSearches)
    .mutation(({ ctx, input }) => alerts.removeSearch(ctx.svc, input)),
  jobs: signedIn()
    .input(SavedJobsInput)
    .output(SavedJobsPage)
    .query(({ ctx, input }) => alerts.listSavedJobs(ctx.svc, input)),
  isSaved: signedIn()
    .input(IsJobSavedInput)
    .output(SavedJobState)
    .query(({ ctx, input }) => alerts.isJobSaved(ctx.svc, input)),
  setSaved: signedIn()
    .input(SavedJobInput)
    .output(SavedJobState)
    .mutation(({ ctx, input }) => alerts.setJobSaved(ctx.svc, input)),
});
