/** For other domains whose writes hang on a request: the same locks in the same order as the leads' own. */
export { lockRequest } from './internal.ts';
export type { LockedRequest } from './internal.ts';
