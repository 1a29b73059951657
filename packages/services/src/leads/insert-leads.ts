import type { Sql } from '@nxtgauge/db/client';
import { newId } from '@nxtgauge/db/ids';
import type { PostedLead, PostLeadInput } from '@nxtgauge/domain/leads';
import { fillTemplate, NOTIFICATION_EVENTS } from '@nxtgauge/domain/notifications';
import { addMs, HOUR_MS } from '@nxtgauge/domain/time';
import { auditChangeRows, auditRow } from '../audit/index.ts';
import { groupCalls } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { jobInsert } from '../outbox/index.ts';
import type { JobInsert } from '../ports/index.ts';

/** Everything that one posted lead writes, as the statement below reads it. */
interface NewLead {
  result: PostedLead;
  row: Record<string, unknown>;
  mail: JobInsert;
}

/** What this post will write: the lead, its answers, its place in the inbox, audit rows, notice and outbox row. */
export async function newLead(
  ctx: ServiceCtx,
  post: { userId: string; input: PostLeadInput; answers: object; requestHash: string; approvalHours: number },
): Promise<NewLead> {
  const { userId, input } = post;
  const now = ctx.clock.now();
  const leadId = newId();
  const noticeId = newId();
  const audit = auditRow(ctx, {
    event: 'lead.post',
    action: 'CREATE',
    entityType: 'lead',
    entityId: leadId,
    entityLabel: input.title,
    module: 'leads',
  });
  const text = NOTIFICATION_EVENTS['lead.posted'];
  const params = { lead: input.title };
  const result: PostedLead = { leadId, status: 'PENDING' };
  return {
    result,
    row: {
      lead_id: leadId,
      user_id: userId,
      key: input.idempotencyKey,
      request_hash: post.requestHash,
      result,
      profession_key: input.professionKey,
      title: input.title,
      description: input.description,
      place_slug: input.placeSlug,
      budget_inr: input.budgetInr,
      required_date: input.requiredDate,
      urgency: input.urgency,
      answers: post.answers,
      approval_id: newId(),
      log_id: newId(),
      due_at: addMs(now, post.approvalHours * HOUR_MS).toISOString(),
      audit,
      changes: auditChangeRows(ctx, audit.id, {
        status: [null, 'PENDING'],
        profession_key: [null, input.professionKey],
        title: [null, input.title],
        budget_inr: [null, input.budgetInr],
      }),
      notice_id: noticeId,
      notice_title: fillTemplate(text.title, params),
      notice_body: fillTemplate(text.body, params),
      at: now.toISOString(),
    },
    mail: await jobInsert(ctx, 'email.notice', { notificationId: noticeId }),
  };
}

/**
 * Writes these leads with all that belongs to each, as one statement that is its own transaction. For each: true, or false
 * when its key was used before or its place is unknown; then nothing of it is there.
 */
async function insertTogether(sql: Sql, leads: NewLead[]): Promise<boolean[]> {
  const [{ mail } = { mail: { beforeJson: '', afterJson: '' } }] = leads;
  const rows = leads.map(({ row, mail: { job } }) => ({ ...row, job }));
  const written = await sql<{ id: string }[]>`
    with wanted as materialized (
      select w.*, place.id as place_id, place.name as place_name, split_part(who.full_name, ' ', 1) as posted_as
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w (lead_id uuid, user_id uuid, key text, request_hash text, result jsonb,
        profession_key text, title text, description text, place_slug text, budget_inr bigint, required_date date, urgency text,
        answers jsonb, approval_id uuid, log_id uuid, due_at timestamptz, audit jsonb, changes jsonb, notice_id uuid,
        notice_title text, notice_body text, job jsonb, at timestamptz)
      join places place on place.slug = w.place_slug
      join user_identities who on who.user_id = w.user_id
    ), claimed as (
      insert into idempotency_keys (actor_user_id, operation, key, request_hash, response_json, created_at)
      select user_id, 'lead.post', key, request_hash, result, at from wanted
      on conflict do nothing returning response_json ->> 'leadId' as lead_id
    ), fresh as materialized (
      select wanted.* from wanted join claimed on claimed.lead_id::uuid = wanted.lead_id
    ), posted as (
      insert into leads (id, created_by_user_id, profession_key, title, description, location, place_id, posted_as, budget_inr,
        required_date, urgency, status, created_at, updated_at)
      select lead_id, user_id, profession_key, title, description, place_name, place_id, posted_as, budget_inr, required_date,
        urgency, 'PENDING', at, at
      from fresh
    ), answered as (
      insert into lead_answers (lead_id, question_key, answer_json)
      select lead_id, answer.key, answer.value from fresh, jsonb_each(answers) answer
    ), submitted as (
      insert into approval_requests (id, entity_type, entity_id, approval_type, status, submitted_by_user_id, submitted_at, due_at, created_at, updated_at)
      select approval_id, 'lead', lead_id, 'CONTENT', 'PENDING', user_id, at, due_at, at, at from fresh
    ), submission_logged as (
      insert into approval_logs (id, approval_request_id, action, new_status, acted_by_user_id, created_at)
      select log_id, approval_id, 'SUBMITTED', 'PENDING', user_id, at from fresh
    ), audited as (
      insert into audit_logs select log.* from fresh, jsonb_populate_record(null::audit_logs, audit) log
    ), changed as (
      insert into audit_log_changes
      select change.* from fresh, jsonb_populate_recordset(null::audit_log_changes, changes) change
    ), told as (
      insert into notifications (id, user_id, channel, title, body, status, related_entity_type, related_entity_id, sent_at, created_at, event_key, link_path)
      select notice_id, user_id, 'IN_APP', notice_title, notice_body, 'SENT', 'lead', lead_id, at, at, 'lead.posted',
        '/app/leads/' || lead_id::text
      from fresh
    ), queued as (
      ${sql.unsafe(mail.beforeJson)}(select coalesce(json_agg(job), '[]')::text from fresh)${sql.unsafe(mail.afterJson)}
    )
    select lead_id as id from fresh`;
  const ids = new Set(written.map(({ id }) => id));
  return leads.map(({ result }) => ids.has(result.leadId));
}

/** The busiest write of the product: under load, posts that wait share one statement and one commit. */
export const insertLead = groupCalls(insertTogether);
