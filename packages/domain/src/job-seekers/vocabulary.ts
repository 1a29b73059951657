import type { CandidateVisibility } from '../candidates/index.ts';

export const VISIBILITY_LABELS: Record<CandidateVisibility, string> = {
  OFF: 'Nobody',
  WHERE_I_APPLY: 'Companies I apply to',
  SEARCHABLE: 'Companies that search',
};
export const VISIBILITY_HINTS: Record<CandidateVisibility, string> = {
  OFF: 'No company sees your profile. What you send with an application stays sent.',
  WHERE_I_APPLY: 'Only the companies you apply to, and only with your application.',
  SEARCHABLE:
    'Verified companies can find you. They see your contact only after they open it, and you are told.',
};
