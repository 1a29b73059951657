import { notFound } from '@nxtgauge/domain/errors';
import type {
  MyApplication,
  MyApplicationDetail,
  MyApplicationsInput,
  MyApplicationsPage,
} from '@nxtgauge/domain/my-applications';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import type { z } from 'zod';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readTimeCursor, timeCursor } from '../paging/index.ts';
import { readConfig } from '../settings/index.ts';

/** A rejection that the applicant may not see yet reads as the status before it. */
const visibleStatus = (ctx: ServiceCtx) => ctx.sql`
  case when a.status = 'REJECTED' and a.answer_visible_at > ${ctx.clock.now()} then s.status else a.status end`;

const columns = (ctx: ServiceCtx, answerDays: number) => {
  const now = ctx.clock.now();
  return ctx.sql`
  a.id, j.title as "jobTitle", j.slug as "jobSlug", c.company_name as "companyName", coalesce(city.name, place.name) as "cityName",
  ${visibleStatus(ctx)} as status, json_instant(a.applied_at) as "appliedAt", json_instant(a.viewed_at) as "viewedAt",
  case when a.status in ('HIRED', 'REJECTED', 'WITHDRAWN') then null
    when exists (select from offers o where o.application_id = a.id and o.status = 'SENT' and o.expires_at > ${now}) then 'OFFER'
    when exists (select from interviews i join interview_slots t on t.interview_id = i.id
      where i.application_id = a.id and i.status = 'PROPOSED' and t.starts_at > ${now}) then 'SLOT' end as "waitsFor",
  (select json_instant(min(i.starts_at)) from interviews i
    where i.application_id = a.id and i.status = 'BOOKED' and i.starts_at > ${now}) as "interviewAt",
  a.status in ('APPLIED', 'SHORTLISTED', 'INTERVIEW', 'OFFERED')
    and greatest(a.applied_at, a.stage_entered_at) <= ${addMs(now, -answerDays * DAY_MS)}
    and not exists (select from interviews i where i.application_id = a.id and i.status in ('PROPOSED', 'BOOKED'))
    and not exists (select from offers o where o.application_id = a.id and o.status = 'SENT') as "isSilent"`;
};

const sources = (ctx: ServiceCtx) => ctx.sql`
  job_applications a
  join jobs j on j.id = a.job_id
  join job_stages s on s.id = a.stage_id
  join company_profiles c on c.id = j.company_profile_id
  left join places place on place.id = j.place_id
  left join places city on city.id = place.city_id`;

/** One's own applications, newest first. */
export async function listMyApplications(
  ctx: ServiceCtx,
  input: z.infer<typeof MyApplicationsInput>,
): Promise<z.infer<typeof MyApplicationsPage>> {
  const actor = requireUser(ctx, 'job.apply');
  const { nudgeAfterDays } = await readConfig(ctx, 'hiring.rules');
  const after = readTimeCursor(input.cursor);
  const ended = ctx.sql`${visibleStatus(ctx)} in ('HIRED', 'REJECTED', 'WITHDRAWN')`;
  const group =
    input.group === undefined ? ctx.sql`true` : input.group === 'ENDED' ? ended : ctx.sql`not ${ended}`;
  const rows = await ctx.sql<MyApplication[]>`
    select ${columns(ctx, nudgeAfterDays)} from ${sources(ctx)}
    where a.applicant_user_id = ${actor.userId} and ${group}
      and (a.applied_at, a.id) < (${after.at}::timestamptz, ${after.id}::uuid)
    order by a.applied_at desc, a.id desc limit ${input.limit + 1}`;
  const items = rows.slice(0, input.limit).map((row) => ({ ...row }));
  const last = items.at(-1);
  return {
    items,
    nextCursor: last && rows.length > input.limit ? timeCursor({ at: last.appliedAt, id: last.id }) : null,
  };
}

type DetailRow = Omit<MyApplicationDetail, 'canNudge' | 'canWithdraw' | 'answers'> & {
  answers: { question: string; answer: boolean | number | string }[];
};

const inWords = (answer: boolean | number | string): string =>
  typeof answer === 'boolean' ? (answer ? 'Yes' : 'No') : String(answer);

/** One own application: what was sent, what happened since, and what can be done now. */
export async function readMyApplication(
  ctx: ServiceCtx,
  input: { applicationId: string },
): Promise<MyApplicationDetail> {
  const actor = requireUser(ctx, 'job.apply');
  const { nudgeAfterDays } = await readConfig(ctx, 'hiring.rules');
  const now = ctx.clock.now();
  const [row] = await ctx.sql<DetailRow[]>`
    select ${columns(ctx, nudgeAfterDays)}, a.cover_note as "coverNote", a.match_json as match, json_instant(a.nudged_at) as "nudgedAt",
      c.applications_answered as "companyAnswered", c.applications_counted as "companyCounted",
      (select json_build_object('fileName', sent.original_filename, 'versionNumber', own.version_number)
        from resumes sent left join resumes own on own.id = sent.source_resume_id where sent.id = a.resume_id) as resume,
      coalesce((select json_agg(json_build_object('question', q.question, 'answer', w.answer_json) order by q.position, q.id)
        from application_answers w join job_questions q on q.id = w.question_id where w.application_id = a.id), '[]') as answers,
      coalesce((select json_agg(json_build_object('id', e.id, 'kind', e.kind, 'toStatus', e.to_status, 'words', r.candidate_words,
          'at', json_instant(greatest(e.created_at, e.visible_at))) order by greatest(e.created_at, e.visible_at), e.id)
        from application_events e left join rejection_reasons r on r.id = e.rejection_reason_id
        where e.application_id = a.id and e.visible_at <= ${now} and not (e.kind = 'REJECTED' and exists (
          select from application_events undone where undone.application_id = a.id and undone.kind = 'REJECTION_UNDONE'
            and undone.created_at >= e.created_at and undone.created_at < e.visible_at))), '[]') as timeline,
      coalesce((select json_agg(json_build_object('id', i.id, 'title', i.title, 'mode', i.mode, 'placeWords', i.place_words,
          'durationMinutes', i.duration_minutes, 'status', i.status, 'startsAt', json_instant(i.starts_at),
          'slots', case when i.status = 'PROPOSED' then coalesce((select json_agg(json_build_object('id', t.id, 'startsAt', json_instant(t.starts_at))
              order by t.starts_at) from interview_slots t
            where t.interview_id = i.id and t.starts_at > ${now} and not exists (
              select from interviews other where other.proposed_by_user_id = i.proposed_by_user_id and other.status = 'BOOKED'
                and other.starts_at < t.starts_at + i.duration_minutes * interval '1 minute'
                and other.starts_at + other.duration_minutes * interval '1 minute' > t.starts_at)), '[]') else '[]' end)
          order by i.created_at desc, i.id)
        from interviews i where i.application_id = a.id), '[]') as interviews,
      (select json_build_object('id', o.id, 'salaryInr', o.salary_inr, 'startsOn', o.starts_on, 'words', o.words,
          'expiresAt', json_instant(o.expires_at), 'status', case when o.status = 'SENT' and o.expires_at <= ${now} then 'EXPIRED' else o.status end)
        from offers o where o.application_id = a.id and o.sent_at is not null order by o.sent_at desc limit 1) as offer
    from ${sources(ctx)}
    where a.id = ${input.applicationId} and a.applicant_user_id = ${actor.userId}`;
  if (!row) throw notFound('application');
  const isOpen = !['HIRED', 'REJECTED', 'WITHDRAWN'].includes(row.status);
  return {
    ...row,
    answers: row.answers.map(({ question, answer }) => ({ question, answer: inWords(answer) })),
    canNudge: row.isSilent && row.nudgedAt === null,
    canWithdraw: isOpen,
  };
}
