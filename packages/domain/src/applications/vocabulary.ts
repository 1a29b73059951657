/** The statuses that a column of the board can stand for, in the order of hiring. */
export const OPEN_APPLICATION_STATUSES = ['APPLIED', 'SHORTLISTED', 'INTERVIEW', 'OFFERED'] as const;
export type OpenApplicationStatus = (typeof OPEN_APPLICATION_STATUSES)[number];
/** How an application ends; none ends in silence. */
export const ENDED_APPLICATION_STATUSES = ['HIRED', 'REJECTED', 'WITHDRAWN'] as const;
export type EndedApplicationStatus = (typeof ENDED_APPLICATION_STATUSES)[number];
export const JOB_APPLICATION_STATUSES = [
  ...OPEN_APPLICATION_STATUSES,
  ...ENDED_APPLICATION_STATUSES,
] as const;
export type JobApplicationStatus = (typeof JOB_APPLICATION_STATUSES)[number];

export const APPLICATION_STATUS_LABELS: Record<JobApplicationStatus, string> = {
  APPLIED: 'Applied',
  SHORTLISTED: 'Shortlisted',
  INTERVIEW: 'Interview',
  OFFERED: 'Offer',
  HIRED: 'Hired',
  REJECTED: 'Not selected',
  WITHDRAWN: 'Withdrawn',
};

/** How somebody came to the job; what the source report counts. */
export const APPLICATION_SOURCES = ['SEARCH', 'ALERT', 'DIRECT', 'REFERRAL', 'UPLOAD'] as const;
export type ApplicationSource = (typeof APPLICATION_SOURCES)[number];
/** What led somebody to a job, as the `from` of addresses says it; without it they came directly. */
export const CAME_FROM = {
  search: 'SEARCH',
  alert: 'ALERT',
  referral: 'REFERRAL',
} as const satisfies Record<string, ApplicationSource>;
export type CameFrom = keyof typeof CAME_FROM;

export const APPLICATION_EVENT_KINDS = [
  'APPLIED',
  'VIEWED',
  'MOVED',
  'REJECTED',
  'REJECTION_UNDONE',
  'WITHDRAWN',
  'NUDGED',
  'INTERVIEW_PROPOSED',
  'INTERVIEW_BOOKED',
  'INTERVIEW_CANCELLED',
  'INTERVIEW_DONE',
  'INTERVIEW_MISSED',
  'OFFER_SENT',
  'OFFER_ACCEPTED',
  'OFFER_DECLINED',
  'OFFER_WITHDRAWN',
  'OFFER_EXPIRED',
  'HIRED',
] as const;
export type ApplicationEventKind = (typeof APPLICATION_EVENT_KINDS)[number];

export const REJECTION_GROUPS = ['WE_REJECTED', 'THEY_REJECTED', 'NEITHER'] as const;
export type RejectionGroup = (typeof REJECTION_GROUPS)[number];

export const INTERVIEW_MODES = ['VIDEO', 'PHONE', 'ONSITE'] as const;
export type InterviewMode = (typeof INTERVIEW_MODES)[number];
export const INTERVIEW_MODE_LABELS: Record<InterviewMode, string> = {
  VIDEO: 'Video call',
  PHONE: 'Phone call',
  ONSITE: 'In person',
};
export const INTERVIEW_STATUSES = ['PROPOSED', 'BOOKED', 'CANCELLED', 'DONE', 'MISSED'] as const;
export type InterviewStatus = (typeof INTERVIEW_STATUSES)[number];

export const VERDICTS = ['STRONG_NO', 'NO', 'YES', 'STRONG_YES'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const OFFER_STATUSES = ['DRAFT', 'SENT', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED'] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];

/** Standard reasons of every company, installed with the tables; a company adds its own. The candidate reads `candidateWords`. */
export const STANDARD_REJECTION_REASONS = [
  {
    code: 'MUST_HAVE',
    label: 'A must-have is missing',
    group: 'WE_REJECTED',
    candidateWords: 'The job needs something that your application does not show yet.',
  },
  {
    code: 'EXPERIENCE',
    label: 'Too little experience',
    group: 'WE_REJECTED',
    candidateWords: 'We were looking for more experience in this kind of work.',
  },
  {
    code: 'STRONGER',
    label: 'Others were stronger',
    group: 'WE_REJECTED',
    candidateWords: 'Others fitted this job more closely. That says nothing about your work as a whole.',
  },
  {
    code: 'INTERVIEW',
    label: 'The interview did not convince',
    group: 'WE_REJECTED',
    candidateWords: 'After the interview we decided to go on with others.',
  },
  {
    code: 'PAY',
    label: 'Pay does not meet',
    group: 'NEITHER',
    candidateWords: 'What you expect and what we can pay are too far apart.',
  },
  {
    code: 'PLACE_OR_TIME',
    label: 'Place, hours or notice do not fit',
    group: 'NEITHER',
    candidateWords: 'Place, hours or starting date do not fit together.',
  },
  {
    code: 'DECLINED',
    label: 'They declined',
    group: 'THEY_REJECTED',
    candidateWords: 'You told us that you do not want to go on.',
  },
  {
    code: 'NO_ANSWER',
    label: 'They did not answer',
    group: 'THEY_REJECTED',
    candidateWords: 'We did not hear from you and closed your application.',
  },
  {
    code: 'FILLED',
    label: 'The position is filled',
    group: 'NEITHER',
    candidateWords: 'The position is filled. Thank you for your time.',
  },
  {
    code: 'CLOSED',
    label: 'The job was closed',
    group: 'NEITHER',
    candidateWords: 'The job was closed without hiring anybody.',
  },
] as const satisfies readonly {
  code: string;
  label: string;
  group: RejectionGroup;
  candidateWords: string;
}[];
