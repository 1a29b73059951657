import { z } from 'zod';
import { REJECTION_GROUPS } from '../applications/index.ts';
import { publicText } from '../contact-data/index.ts';
import { Id, line } from '../text/index.ts';

export const MAX_REASONS = 60;

export const RejectionReason = z.object({
  id: z.uuid(),
  label: z.string(),
  group: z.enum(REJECTION_GROUPS),
  candidateWords: z.string(),
  /** Everybody's, as opposed to one that this company wrote. */
  isStandard: z.boolean(),
  isActive: z.boolean(),
});
export type RejectionReason = z.infer<typeof RejectionReason>;
export const RejectionReasons = z.object({
  reasons: z.array(RejectionReason),
  /** Hours until the candidate is told, unless another delay is chosen. */
  usualDelayHours: z.int(),
});
export type RejectionReasons = z.infer<typeof RejectionReasons>;

export const SaveReasonInput = z.strictObject({
  /** Null for a new one. */
  reasonId: Id.nullable(),
  label: line(80),
  group: z.enum(REJECTION_GROUPS),
  candidateWords: publicText(400).pipe(line(400, 10)),
  isActive: z.boolean(),
});
export type SaveReasonInput = z.infer<typeof SaveReasonInput>;

export const REJECTION_GROUP_LABELS: Record<(typeof REJECTION_GROUPS)[number], string> = {
  WE_REJECTED: 'We said no',
  THEY_REJECTED: 'They said no',
  NEITHER: 'It did not fit',
};
