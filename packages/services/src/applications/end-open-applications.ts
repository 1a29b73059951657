import { OPEN_APPLICATION_STATUSES } from '@nxtgauge/domain/applications';
import { actorUserId } from '../context/index.ts';
import type { TxCtx } from '../context/index.ts';
import { notify, wakeScreens } from '../notifications/notify.ts';
import { standardReason } from './rejection-reasons.ts';

/**
 * `UNDECIDED`: those on whom the company took no step; they stand in the first column, without a talk or an offer.
 * `UNPROMISED`: all but those who hold an offer, accepted or not answered yet.
 */
export type WhoEnds = 'EVERYBODY' | 'UNDECIDED' | 'UNPROMISED';

interface Ended {
  id: string;
  applicantUserId: string;
}

/**
 * Gives every application of a job that is still open its answer, seen at once: the position is filled, or the job was closed.
 * Interviews that were to come and offers that waited end with it. Call it under the job's lock; what ended before stays.
 * Returns how many it ended.
 */
export async function endOpenApplications(
  tx: TxCtx,
  jobId: string,
  reasonCode: 'FILLED' | 'CLOSED',
  who: WhoEnds = 'EVERYBODY',
): Promise<number> {
  const reason = await standardReason(tx, reasonCode);
  const ended = await endWith(tx, jobId, reason.id, who);
  if (ended.length === 0) return 0;
  await endWhatWaits(
    tx,
    jobId,
    ended.map(({ id }) => id),
  );
  const [job] = await tx.sql<{ title: string; company: string }[]>`
    select j.title, c.company_name as company from jobs j join company_profiles c on c.id = j.company_profile_id
    where j.id = ${jobId}`;
  for (const { id, applicantUserId } of ended) {
    await notify(tx, {
      userId: applicantUserId,
      event: 'application.job_closed',
      params: { job: job?.title ?? '', company: job?.company ?? '', words: reason.candidateWords },
      entityType: 'job_application',
      entityId: id,
      linkPath: `/app/applications/${id}`,
    });
    await wakeScreens(tx, applicantUserId, [{ topic: 'application', entityId: id }]);
  }
  return ended.length;
}

function endWith(tx: TxCtx, jobId: string, reasonId: string, who: WhoEnds) {
  const now = tx.clock.now();
  const held = (...statuses: string[]) => tx.sql`exists (
    select from offers o where o.application_id = job_applications.id and o.status = any(${statuses}::text[]))`;
  const only: Record<WhoEnds, ReturnType<typeof tx.sql>> = {
    EVERYBODY: tx.sql``,
    UNDECIDED: tx.sql`and status = 'APPLIED' and not ${held('DRAFT', 'SENT', 'ACCEPTED')}
      and stage_id = (select id from job_stages where job_id = ${jobId} order by position limit 1)
      and not exists (select from interviews i where i.application_id = job_applications.id and i.status in ('PROPOSED', 'BOOKED', 'DONE'))`,
    UNPROMISED: tx.sql`and not ${held('SENT', 'ACCEPTED')}`,
  };
  return tx.sql<Ended[]>`
    with open as materialized (
      select id, status, stage_id from job_applications
      where job_id = ${jobId} and status = any(${[...OPEN_APPLICATION_STATUSES]}::text[])
        ${only[who]}
      order by id for update
    ), ended as (
      update job_applications a set status = 'REJECTED', rejection_reason_id = ${reasonId}, answer_visible_at = ${now},
        answer_sent_at = ${now}, ended_at = ${now}, touched_at = coalesce(a.touched_at, ${now}), updated_at = ${now}
      from open where a.id = open.id
      returning a.id, a.applicant_user_id, open.status as was, open.stage_id
    ), told as (
      insert into application_events (id, application_id, job_id, kind, from_stage_id, from_status, to_status,
        rejection_reason_id, acted_by_user_id, visible_at, created_at)
      select gen_random_uuid(), id, ${jobId}, 'REJECTED', stage_id, was, 'REJECTED', ${reasonId}, ${actorUserId(tx.actor)}, ${now}, ${now}
      from ended
    )
    select id, applicant_user_id as "applicantUserId" from ended order by id`;
}

async function endWhatWaits(tx: TxCtx, jobId: string, applicationIds: string[]): Promise<void> {
  const now = tx.clock.now();
  await tx.sql`
    with called_off as (
      update interviews set status = 'CANCELLED', version = version + 1, updated_at = ${now}
      where application_id = any(${applicationIds}::uuid[]) and status in ('PROPOSED', 'BOOKED')
      returning id, application_id, 'INTERVIEW_CANCELLED' as kind
    ), taken_back as (
      update offers set status = 'WITHDRAWN', updated_at = ${now}
      where application_id = any(${applicationIds}::uuid[]) and status in ('DRAFT', 'SENT')
      returning id, application_id, 'OFFER_WITHDRAWN' as kind, sent_at
    )
    insert into application_events (id, application_id, job_id, kind, acted_by_user_id, subject_id, visible_at, created_at)
    select gen_random_uuid(), application_id, ${jobId}, kind, ${actorUserId(tx.actor)}, id, visible, ${now}
    from (select id, application_id, kind, ${now}::timestamptz as visible from called_off
      union all select id, application_id, kind, case when sent_at is not null then ${now}::timestamptz end from taken_back) ended`;
}
