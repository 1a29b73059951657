export { openCandidate, openCandidateToChange, seenBy } from './access.ts';
export type { CandidateRow, OpenCandidate } from './access.ts';
export { logActivity } from './activity.ts';
export type { Activity } from './activity.ts';
export { ensureCandidate } from './ensure-candidate.ts';
