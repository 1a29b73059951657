import type { OpenApplicationStatus } from '../applications/vocabulary.ts';

export const JOB_STATUSES = ['DRAFT', 'PENDING', 'LIVE', 'CLOSED'] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];
export const SALARY_PERIODS = ['YEAR', 'MONTH'] as const;
export const EMPLOYMENT_TYPES = ['FULL_TIME', 'PART_TIME', 'CONTRACT'] as const;
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];
export const WORK_MODES = ['ONSITE', 'REMOTE', 'HYBRID'] as const;
export type WorkMode = (typeof WORK_MODES)[number];
export const JOB_CLOSE_REASONS = ['FILLED', 'EXPIRED', 'REMOVED', 'CANCELLED'] as const;
export type JobCloseReason = (typeof JOB_CLOSE_REASONS)[number];
/** BACKLOG: too many applications wait untouched (BR-25); it ends when the recruiter works them off. */
export const JOB_PAUSE_REASONS = ['OWNER', 'BACKLOG'] as const;
export type JobPauseReason = (typeof JOB_PAUSE_REASONS)[number];

export const QUESTION_KINDS = ['YES_NO', 'NUMBER', 'CHOICE', 'TEXT'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const ALERT_CADENCES = ['OFF', 'INSTANT', 'DAILY', 'WEEKLY'] as const;
export type AlertCadence = (typeof ALERT_CADENCES)[number];

export const EMPLOYMENT_TYPE_LABELS: Record<EmploymentType, string> = {
  FULL_TIME: 'Full time',
  PART_TIME: 'Part time',
  CONTRACT: 'Contract',
};
export const WORK_MODE_LABELS: Record<WorkMode, string> = {
  ONSITE: 'On site',
  REMOTE: 'Remote',
  HYBRID: 'Hybrid',
};

/** The board that a job starts with. */
export const DEFAULT_STAGES: { name: string; status: OpenApplicationStatus }[] = [
  { name: 'Applied', status: 'APPLIED' },
  { name: 'Shortlisted', status: 'SHORTLISTED' },
  { name: 'Interview', status: 'INTERVIEW' },
  { name: 'Offer', status: 'OFFERED' },
];

/** How fresh a job has to be, in days. */
export const FRESHNESS_DAYS = [1, 3, 7, 14] as const;
