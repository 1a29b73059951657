import type { CandidateVisibility } from '../candidates/index.ts';
import type { ResumeField } from './contracts.ts';

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

export const RESUME_FIELD_LABELS: Record<ResumeField, string> = {
  contact: 'Name and contact',
  headline: 'You in one line',
  summary: 'In your own words',
  experienceYears: 'Years of work',
  skills: 'Skills',
  work: 'Jobs',
  education: 'Education',
  certificates: 'Certificates',
};
