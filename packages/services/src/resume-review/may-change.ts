import { openCandidate } from '../candidates/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import type { OpenResume } from '../resumes/index.ts';

/** On one's own shelf everything; of a company's candidate what `openCandidate` says. */
export const isChangeable = async (
  ctx: ServiceCtx,
  { companyId, candidateId }: OpenResume,
): Promise<boolean> => companyId === null || (await openCandidate(ctx, candidateId)).mayChange;
