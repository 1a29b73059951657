export * from './get-public-job.ts';
export * from './search-jobs.ts';
