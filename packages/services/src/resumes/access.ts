import { notFound } from '@nxtgauge/domain/errors';
import { openCandidate, openCandidateToChange } from '../candidates/index.ts';
import { requireMember } from '../companies/index.ts';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { ownShelf } from './own-shelf.ts';
import type { ResumePlace } from './resume-place.ts';

export interface OpenResume extends ResumePlace {
  /** Who opened it. */
  actorUserId: string;
}

/**
 * A version for whoever may see it: its owner when it lies on their own shelf, else the recruiters who may see its candidate.
 * For all others it does not exist.
 */
export const openResume = (ctx: ServiceCtx, resumeId: string): Promise<OpenResume> =>
  open(ctx, resumeId, openCandidate);

/** The same for whoever wants to change something. */
export const openResumeToChange = (ctx: ServiceCtx, resumeId: string): Promise<OpenResume> =>
  open(ctx, resumeId, openCandidateToChange);

/** A version on one's own shelf; every other does not exist here. */
export async function openOwnResume(ctx: ServiceCtx, resumeId: string): Promise<OpenResume> {
  const { userId } = requireUser(ctx, 'job.apply');
  const place = await placeOf(ctx, resumeId);
  if (!place || !isOwn(place, userId)) throw notFound('résumé');
  return { ...place, actorUserId: userId };
}

/** All versions of a shelf: for its owner, or for the recruiters who may see the candidate. */
export async function openShelf(ctx: ServiceCtx, candidateId: string): Promise<void> {
  const { userId } = requireUser(ctx);
  if ((await ownShelf(ctx, userId)) === candidateId) requireUser(ctx, 'job.apply');
  else await openCandidate(ctx, candidateId);
}

const isOwn = (place: ResumePlace, userId: string) =>
  place.companyId === null && place.ownerUserId === userId;

async function placeOf(ctx: ServiceCtx, resumeId: string): Promise<ResumePlace | undefined> {
  const [place] = await ctx.sql<ResumePlace[]>`
    select r.id as "resumeId", r.candidate_id as "candidateId", c.company_profile_id as "companyId", c.user_id as "ownerUserId"
    from resumes r join candidates c on c.id = r.candidate_id where r.id = ${resumeId}`;
  return place;
}

async function open(ctx: ServiceCtx, resumeId: string, openFor: typeof openCandidate): Promise<OpenResume> {
  const { userId } = requireUser(ctx);
  const place = await placeOf(ctx, resumeId);
  if (place && isOwn(place, userId)) {
    requireUser(ctx, 'job.apply');
    return { ...place, actorUserId: userId };
  }
  await requireMember(ctx);
  if (!place) throw notFound('résumé');
  await openFor(ctx, place.candidateId);
  return { ...place, actorUserId: userId };
}
