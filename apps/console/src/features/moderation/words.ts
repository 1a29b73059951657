import type { ReportStatus } from '@nxtgauge/domain/trust';

export const REPORT_STATUS_LABELS: Record<ReportStatus, string> = {
  OPEN: 'Waiting',
  UPHELD: 'Upheld',
  DISMISSED: 'Dismissed',
};

/** What the decision words begin with; they can be changed. */
export const DECISION_WORDS = {
  UPHOLD: 'Thank you for telling us. You were right, and we have acted on it.',
  DISMISS: 'Thank you for telling us. We looked at it and it keeps to our rules, so it stays.',
} as const;
