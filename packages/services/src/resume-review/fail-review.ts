import type { TxCtx } from '../context/index.ts';
import { wakeResume } from '../resumes/index.ts';
import type { ResumePlace } from '../resumes/index.ts';

/** Ends a review that waits with why, for a person. */
export async function failReview(tx: TxCtx, reviewId: string, words: string): Promise<void> {
  const [place] = await tx.sql<ResumePlace[]>`
    update review_requests q set status = 'failed', error_message = ${words}, completed_at = ${tx.clock.now()}
    from resumes r join candidates c on c.id = r.candidate_id
    where q.id = ${reviewId} and r.id = q.resume_id and q.status in ('pending', 'processing')
    returning r.id as "resumeId", r.candidate_id as "candidateId", c.company_profile_id as "companyId", c.user_id as "ownerUserId"`;
  if (place) await wakeResume(tx, place);
}
