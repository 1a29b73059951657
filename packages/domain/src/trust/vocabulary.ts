export const REPORTABLE = ['review', 'profile', 'message', 'lead', 'job'] as const;
export type Reportable = (typeof REPORTABLE)[number];
export const REPORTABLE_LABELS: Record<Reportable, string> = {
  review: 'Review',
  profile: 'Profile',
  message: 'Message',
  lead: 'Lead',
  job: 'Job',
};

interface ReportReasonWords {
  code: string;
  label: string;
  /** What it may be said of. */
  of: readonly Reportable[];
}
export const REPORT_REASONS = [
  { code: 'CONTACT_DATA', label: 'Shares contact details', of: REPORTABLE },
  { code: 'ABUSE', label: 'Abusive or hateful', of: REPORTABLE },
  { code: 'FAKE', label: 'Not real or not theirs', of: ['review', 'profile', 'lead', 'job'] },
  { code: 'NOT_THE_WORK', label: 'Not about the work', of: ['review'] },
  { code: 'PRIVATE', label: 'Private details of a person', of: REPORTABLE },
  { code: 'SPAM', label: 'Spam or advertising', of: ['profile', 'message', 'lead', 'job'] },
  { code: 'FRAUD', label: 'Asks for money up front, or a fraud', of: ['profile', 'message', 'lead', 'job'] },
  { code: 'OTHER', label: 'Something else', of: REPORTABLE },
] as const satisfies readonly ReportReasonWords[];
export type ReportReason = (typeof REPORT_REASONS)[number]['code'];
export const REPORT_REASON_CODES = REPORT_REASONS.map(({ code }) => code);
export const reportReasonLabel = (code: ReportReason): string =>
  REPORT_REASONS.find((reason) => reason.code === code)?.label ?? code;
/** The reasons that can be given for this kind of thing. */
export const reportReasonsOf = (kind: Reportable) =>
  REPORT_REASONS.filter((reason) => (reason.of as readonly Reportable[]).includes(kind));

export const REPORT_STATUSES = ['OPEN', 'UPHELD', 'DISMISSED'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

export const TRUST_EVENT_KINDS = ['CONTACT_LEAK'] as const;
export const TRUST_EVENT_OUTCOMES = ['WARNING', 'STRIKE'] as const;

export const APPEAL_SUBJECTS = ['STRIKE', 'SUSPENSION', 'REVIEW'] as const;
export type AppealSubject = (typeof APPEAL_SUBJECTS)[number];
export const APPEAL_STATUSES = ['OPEN', 'UPHELD', 'OVERTURNED'] as const;
export type AppealStatus = (typeof APPEAL_STATUSES)[number];
