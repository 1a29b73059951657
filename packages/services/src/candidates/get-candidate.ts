import type { CandidateDetail } from '@nxtgauge/domain/candidates';
import { notFound } from '@nxtgauge/domain/errors';
import { addMs, HOUR_MS } from '@nxtgauge/domain/time';
import { withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { openCandidate, seenBy } from './access.ts';
import type { OpenCandidate } from './access.ts';
import { logActivity } from './activity.ts';

/** Looking at somebody all morning is one look. */
const ONE_LOOK_MS = 12 * HOUR_MS;

/** Everything that the company wrote of one person, with who works with them and where they are applied. */
export async function getCandidate(
  ctx: ServiceCtx,
  input: { candidateId: string },
): Promise<CandidateDetail> {
  const open = await openCandidate(ctx, input.candidateId);
  await logLook(ctx, open);
  const { member, mayChange } = open;
  const [row] = await ctx.sql<Omit<CandidateDetail, 'mayChange' | 'mayAssign' | 'sameFile' | 'mergedInto'>[]>`
    select c.id, c.first_name as "firstName", c.last_name as "lastName", c.email, c.phone,
      c.current_company as "currentCompany", c.current_position as "currentPosition", c.years_experience as "yearsExperience",
      c.status, c.source, c.referred_by as "referredBy", c.tags, c.user_id is not null as "hasAccount",
      (select full_name from user_identities where user_id = c.created_by_user_id) as "createdByName",
      json_instant(c.created_at) as "createdAt",
      coalesce((select jsonb_agg(jsonb_build_object('userId', a.user_id, 'name', who.full_name, 'type', a.assignment_type)
          order by a.assigned_at, a.id)
        from user_candidate_assignments a join user_identities who on who.user_id = a.user_id
        where a.candidate_id = c.id and a.is_active), '[]') as assignees,
      coalesce((select jsonb_agg(jsonb_build_object('applicationId', p.id, 'jobId', p.job_id, 'jobTitle', j.title, 'status',
          p.status, 'appliedAt', json_instant(p.applied_at)) order by p.applied_at desc)
        from job_applications p join jobs j on j.id = p.job_id where p.candidate_id = c.id), '[]') as pipeline
    from candidates c where c.id = ${input.candidateId}`;
  if (!row) throw notFound('candidate');
  const sameFile = await ctx.sql<{ candidateId: string; name: string }[]>`
    select distinct c.id as "candidateId", c.first_name || ' ' || c.last_name as name
    from resumes mine join resumes r on r.file_hash = mine.file_hash and r.candidate_id <> mine.candidate_id
      join candidates c on c.id = r.candidate_id
    where mine.candidate_id = ${input.candidateId} and c.status <> 'archived' and ${seenBy(ctx.sql, member)} order by name limit 10`;
  return {
    ...row,
    sameFile: sameFile.map((one) => ({ ...one })),
    mergedInto: await mergedInto(ctx, open),
    mayChange,
    mayAssign: member.role !== 'junior_recruiter',
  };
}

/** A record that was merged is archived, and its log says into which. */
async function mergedInto(
  ctx: ServiceCtx,
  { candidate }: OpenCandidate,
): Promise<CandidateDetail['mergedInto']> {
  if (candidate.status !== 'archived') return null;
  const [row] = await ctx.sql<{ candidateId: string; name: string }[]>`
    select c.id as "candidateId", c.first_name || ' ' || c.last_name as name
    from activity_logs l join candidates c on c.id = (l.new_values ->> 'mergedInto')::uuid
    where l.candidate_id = ${candidate.id} and l.new_values ? 'mergedInto' order by l.created_at desc limit 1`;
  return row ? { ...row } : null;
}

async function logLook(ctx: ServiceCtx, { member, candidate }: OpenCandidate): Promise<void> {
  const since = addMs(ctx.clock.now(), -ONE_LOOK_MS);
  const [known] = await ctx.sql`
    select 1 from activity_logs where candidate_id = ${candidate.id} and user_id = ${member.userId} and action = 'view'
      and created_at > ${since} limit 1`;
  if (known) return;
  await withTx(ctx, (tx) =>
    logActivity(tx, {
      companyId: member.companyId,
      candidateId: candidate.id,
      entityType: 'candidate',
      entityId: candidate.id,
      action: 'view',
    }),
  );
}
