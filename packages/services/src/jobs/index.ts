export * from './get-public-job.ts';
export * from './search-jobs.ts';
export { settleBacklog } from './backlog.ts';
