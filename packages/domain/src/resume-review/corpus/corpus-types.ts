import type { ReviewTarget } from '../contracts.ts';

export const DEFECT_KINDS = [
  'results',
  'wording',
  'dates',
  'sections',
  'layout',
  'spelling',
  'skills',
  'steering',
] as const;
export type DefectKind = (typeof DEFECT_KINDS)[number];

export interface CorpusBase {
  id: string;
  target: ReviewTarget;
  marked: string;
}

/** What was written anew to make a base worse: each text that stood there, and what stands there now. */
export interface DefectVersion {
  base: string;
  kind: DefectKind;
  edits: readonly (readonly [from: string, to: string])[];
}
