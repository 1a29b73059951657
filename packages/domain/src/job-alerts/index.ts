import { z } from 'zod';
import { ALERT_CADENCES, JobCard, SearchJobsInput } from '../jobs/index.ts';
import { PageInput, pageOf } from '../paging/index.ts';
import { Id, line } from '../text/index.ts';

export const MAX_SAVED_SEARCHES = 20;

/** A question to the job search without its page: what is kept and asked again. */
export const KeptSearch = SearchJobsInput.omit({ cursor: true, limit: true, postedWithinDays: true });
export type KeptSearch = z.infer<typeof KeptSearch>;

const Cadence = z.enum(ALERT_CADENCES);
export const SaveSearchInput = z.strictObject({ name: line(80), query: KeptSearch, cadence: Cadence });
export type SaveSearchInput = z.infer<typeof SaveSearchInput>;
export const SavedSearchIdInput = z.strictObject({ searchId: Id });
export const ChangeSearchInput = z.strictObject({ searchId: Id, cadence: Cadence });

export const SavedSearch = z.object({
  id: z.uuid(),
  name: z.string(),
  query: KeptSearch,
  cadence: Cadence,
  createdAt: z.string(),
});
export type SavedSearch = z.infer<typeof SavedSearch>;
export const SavedSearches = z.object({ items: z.array(SavedSearch), left: z.int() });
export type SavedSearches = z.infer<typeof SavedSearches>;

export const SavedJobInput = z.strictObject({ jobId: Id, saved: z.boolean() });
export const SavedJobState = z.object({ jobId: z.uuid(), saved: z.boolean() });
export const IsJobSavedInput = z.strictObject({ jobId: Id });
/** A job that somebody keeps, also after it closed. */
export const KeptJob = JobCard.extend({ open: z.boolean(), savedAt: z.string() });
export type KeptJob = z.infer<typeof KeptJob>;
export const SavedJobsInput = PageInput;
export const SavedJobsPage = pageOf(KeptJob);
