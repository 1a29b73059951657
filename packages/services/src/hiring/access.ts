import type { JobApplicationStatus } from '@nxtgauge/domain/applications';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { openCandidate, openCandidateToChange } from '../candidates/index.ts';
import type { OpenCandidate } from '../candidates/index.ts';
import { requireMember } from '../companies/index.ts';
import type { Membership } from '../companies/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';

/** An application under its lock, with what every verb needs to write and to tell. */
export interface LockedApplication {
  id: string;
  jobId: string;
  jobTitle: string;
  /** Closed, and nobody is in process on it any more. */
  jobIsOver: boolean;
  companyId: string;
  companyName: string;
  applicantUserId: string;
  candidateId: string;
  candidateName: string;
  stageId: string;
  status: JobApplicationStatus;
  answerVisibleAt: Date | null;
  answerSentAt: Date | null;
}

/** A job of the reader's company; somebody else's reads as not existing. */
export async function openJob(
  ctx: ServiceCtx,
  jobId: string,
): Promise<{ member: Membership; title: string; mustHaves: string[] }> {
  const member = await requireMember(ctx);
  const [job] = await ctx.sql<{ title: string; mustHaves: string[] }[]>`
    select title, must_haves as "mustHaves" from jobs where id = ${jobId} and company_profile_id = ${member.companyId}`;
  if (!job) throw notFound('job');
  return { member, ...job };
}

async function candidateOf(ctx: ServiceCtx, applicationId: string): Promise<string> {
  await requireMember(ctx);
  const [row] = await ctx.sql<{ candidateId: string }[]>`
    select candidate_id as "candidateId" from job_applications where id = ${applicationId}`;
  if (!row) throw notFound('application');
  return row.candidateId;
}

/** The candidate behind an application, for whoever may see them; call it outside a transaction, as `openCandidate`. */
export const openApplication = async (ctx: ServiceCtx, applicationId: string): Promise<OpenCandidate> =>
  openCandidate(ctx, await candidateOf(ctx, applicationId));

export const openApplicationToChange = async (
  ctx: ServiceCtx,
  applicationId: string,
): Promise<OpenCandidate> => openCandidateToChange(ctx, await candidateOf(ctx, applicationId));

/** Whose word the company's is: juniors prepare, these decide. */
export async function openApplicationToDecide(
  ctx: ServiceCtx,
  applicationId: string,
): Promise<OpenCandidate> {
  const open = await openApplication(ctx, applicationId);
  if (open.member.role === 'junior_recruiter') {
    throw new AppError('PERMISSION_MISSING', 'A senior recruiter or an administrator does this.');
  }
  return open;
}

/**
 * Locks the job, then the application. The job's row is the one mutex of its board, so hiring, which ends all others, and a
 * move of one of them never wait for each other in a circle.
 */
export async function lockApplication(tx: TxCtx, applicationId: string): Promise<LockedApplication> {
  await tx.sql`
    select 1 from jobs where id = (select job_id from job_applications where id = ${applicationId}) for update`;
  const [row] = await tx.sql<LockedApplication[]>`
    select a.id, a.job_id as "jobId", j.title as "jobTitle", j.company_profile_id as "companyId",
      j.status = 'CLOSED' and j.decide_by is null as "jobIsOver", co.company_name as "companyName",
      a.applicant_user_id as "applicantUserId", a.candidate_id as "candidateId",
      c.first_name || ' ' || c.last_name as "candidateName", a.stage_id as "stageId", a.status,
      a.answer_visible_at as "answerVisibleAt", a.answer_sent_at as "answerSentAt"
    from job_applications a join jobs j on j.id = a.job_id join company_profiles co on co.id = j.company_profile_id
    join candidates c on c.id = a.candidate_id
    where a.id = ${applicationId} for update of a`;
  if (!row) throw notFound('application');
  return row;
}

const ENDED: Partial<Record<JobApplicationStatus, string>> = {
  HIRED: 'They are hired already.',
  REJECTED: 'This application was turned down. Undo that first, while it is still unseen.',
  WITHDRAWN: 'They withdrew this application.',
};

export function assertOpen(application: LockedApplication): void {
  const ended = ENDED[application.status];
  if (ended) {
    throw new AppError('APPLICATION_ENDED', ended, {
      details: { stageId: application.stageId, status: application.status },
    });
  }
}

/** What `notify` and `recordEvent` ask for in every verb here. */
export const subjectOf = (application: LockedApplication) => ({
  applicationId: application.id,
  jobId: application.jobId,
  companyId: application.companyId,
  applicantUserId: application.applicantUserId,
});

/** Where the applicant reads about it. */
export const applicantPath = (application: { id: string }) => `/app/applications/${application.id}`;
/** Where a recruiter reads about it. */
export const recruiterPath = (application: { id: string; jobId: string }) =>
  `/app/jobs/${application.jobId}/board?application=${application.id}`;
