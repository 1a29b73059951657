import { JobBySlugInput, JobPage, PublicJob, SearchJobsInput } from '@nxtgauge/domain/jobs';
import { getPublicJob, searchJobs } from '@nxtgauge/services/jobs';
import { router } from '../core/index.ts';
import { wireQuery } from '../wire/index.ts';

export const jobsRouter = router({
  search: wireQuery({
    policy: { kind: 'public' },
    input: SearchJobsInput,
    output: JobPage,
    read: searchJobs,
  }),
  bySlug: wireQuery({
    policy: { kind: 'public' },
    input: JobBySlugInput,
    output: PublicJob,
    read: getPublicJob,
  }),
});
