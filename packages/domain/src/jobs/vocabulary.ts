export const JOB_STATUSES = ['DRAFT', 'PENDING', 'LIVE', 'CLOSED'] as const;
export const EMPLOYMENT_TYPES = ['FULL_TIME', 'PART_TIME', 'CONTRACT'] as const;
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];
export const WORK_MODES = ['ONSITE', 'REMOTE', 'HYBRID'] as const;
export type WorkMode = (typeof WORK_MODES)[number];
export const JOB_APPLICATION_STATUSES = [
  'APPLIED',
  'SHORTLISTED',
  'INTERVIEW',
  'OFFERED',
  'REJECTED',
  'WITHDRAWN',
] as const;

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
