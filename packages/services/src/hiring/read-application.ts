import type { z } from 'zod';
import { notFound } from '@nxtgauge/domain/errors';
import type {
  Answer,
  ApplicationSheet,
  Interview,
  Offer,
  OpenApplicationInput,
  TimelineEntry,
} from '@nxtgauge/domain/hiring';
import type { Membership } from '../companies/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { openApplication } from './access.ts';
import { cardJson } from './cards.ts';
import { scorecardsOf } from './scorecards.ts';

type Head = Pick<
  ApplicationSheet,
  'card' | 'jobId' | 'jobTitle' | 'email' | 'coverNote' | 'resume' | 'match' | 'stages'
> & { mustHaves: string[]; looksOn: boolean };

/** Everything of one application that its reader may see: for a junior who is not assigned it does not exist. */
export async function readApplication(
  ctx: ServiceCtx,
  input: z.infer<typeof OpenApplicationInput>,
): Promise<ApplicationSheet> {
  const { member } = await openApplication(ctx, input.applicationId);
  const { mustHaves, looksOn, ...head } = await headOf(ctx, input.applicationId, input.blind, member);
  const [answers, timeline, interviews, offers, scorecards] = await Promise.all([
    answersOf(ctx, input.applicationId),
    timelineOf(ctx, input.applicationId, input.blind),
    interviewsOf(ctx, input.applicationId, member),
    offersOf(ctx, input.applicationId, member),
    scorecardsOf(ctx, { id: input.applicationId, mustHaves }, member.userId),
  ]);
  return {
    ...head,
    role: member.role,
    mayChange: !(member.role === 'junior_recruiter' && looksOn),
    answers,
    timeline,
    interviews,
    offers,
    scorecards,
  };
}

async function headOf(
  ctx: ServiceCtx,
  applicationId: string,
  blind: boolean,
  member: Membership,
): Promise<Head> {
  const { sql } = ctx;
  const [head] = await sql<Head[]>`
    select ${cardJson(sql, blind)} as card, j.id as "jobId", j.title as "jobTitle",
      case when ${blind} then null else c.email end as email, a.cover_note as "coverNote",
      (select json_build_object('id', r.id, 'version', r.version_number,
          'fileName', case when ${blind} then null else r.original_filename end)
        from resumes r where r.id = a.resume_id) as resume,
      a.match_json as match, j.must_haves as "mustHaves",
      (select json_agg(json_build_object('id', s.id, 'name', s.name, 'status', s.status) order by s.position)
        from job_stages s where s.job_id = j.id) as stages,
      exists (select from user_candidate_assignments w where w.candidate_id = c.id and w.user_id = ${member.userId}
        and w.is_active and w.assignment_type = 'viewer') as "looksOn"
    from job_applications a join jobs j on j.id = a.job_id join candidates c on c.id = a.candidate_id
    where a.id = ${applicationId}`;
  if (!head) throw notFound('application');
  return head;
}

const answersOf = (ctx: ServiceCtx, applicationId: string) => ctx.sql<Answer[]>`
  select q.question, q.kind, a.answer_json as answer, q.is_knock_out as "isKnockOut", a.passed
  from application_answers a join job_questions q on q.id = a.question_id
  where a.application_id = ${applicationId} order by q.position`;

const timelineOf = (ctx: ServiceCtx, applicationId: string, blind: boolean) => ctx.sql<TimelineEntry[]>`
  select e.id, e.kind, json_instant(e.created_at) as at,
    case when ${blind} and e.acted_by_user_id = a.applicant_user_id then null else who.full_name end as "byName",
    f.name as "fromStage", t.name as "toStage", r.label as reason, e.visible_at is not null as "isShared"
  from application_events e join job_applications a on a.id = e.application_id
  left join user_identities who on who.user_id = e.acted_by_user_id
  left join job_stages f on f.id = e.from_stage_id left join job_stages t on t.id = e.to_stage_id
  left join rejection_reasons r on r.id = e.rejection_reason_id
  where e.application_id = ${applicationId} order by e.created_at desc, e.id desc limit 200`;

const interviewsOf = (ctx: ServiceCtx, applicationId: string, member: Membership) => ctx.sql<Interview[]>`
  select i.id, i.title, i.mode, i.place_words as "placeWords", i.duration_minutes as "durationMinutes", i.status,
    json_instant(i.starts_at) as "startsAt",
    coalesce((select json_agg(json_instant(s.starts_at) order by s.starts_at) from interview_slots s where s.interview_id = i.id),
      '[]'::json) as slots,
    who.full_name as "proposedByName", i.proposed_by_user_id = ${member.userId} as "isMine"
  from interviews i join user_identities who on who.user_id = i.proposed_by_user_id
  where i.application_id = ${applicationId} order by i.created_at desc, i.id desc limit 50`;

const offersOf = (ctx: ServiceCtx, applicationId: string, member: Membership) => ctx.sql<Offer[]>`
  select o.id, o.salary_inr as "salaryInr", o.starts_on::text as "startsOn", o.words, json_instant(o.expires_at) as "expiresAt",
    o.status, who.full_name as "createdByName", o.created_by_user_id = ${member.userId} as "isMine",
    json_instant(o.sent_at) as "sentAt", json_instant(o.answered_at) as "answeredAt", o.answer_words as "answerWords"
  from offers o join user_identities who on who.user_id = o.created_by_user_id
  where o.application_id = ${applicationId} order by o.created_at desc, o.id desc limit 50`;
