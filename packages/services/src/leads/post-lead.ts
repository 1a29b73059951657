import { createHash } from 'node:crypto';
import { newId } from '@nxtgauge/db/ids';
import { AppError } from '@nxtgauge/domain/errors';
import type { PostedLead, PostLeadInput } from '@nxtgauge/domain/leads';
import { fillTemplate, NOTIFICATION_EVENTS } from '@nxtgauge/domain/notifications';
import { addMs, HOUR_MS } from '@nxtgauge/domain/time';
import { auditChangeRows, auditRow } from '../audit/index.ts';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { jobInsert } from '../outbox/index.ts';
import { readConfig } from '../settings/index.ts';
import { checkLeadInput, unknownPlace } from './check-lead-input.ts';

/**
 * Posts a lead for review. The busiest write of the product, so the lead, its answers, its place in the inbox, the audit
 * rows, the notice and the outbox row are one statement: one round trip, which is its own transaction.
 */
export async function postLead(ctx: ServiceCtx, input: PostLeadInput): Promise<PostedLead> {
  const actor = requireUser(ctx, 'lead.post');
  const answers = checkLeadInput(input, ctx.clock.now());
  await ctx.ports.rateLimits.consume('write', actor.userId);
  const rules = await readConfig(ctx, 'leads.rules');
  const leadId = await insertWholeLead(ctx, actor.userId, input, answers, rules.approvalHours);
  return leadId ? { leadId, status: 'PENDING' } : answerOfReplay(ctx, actor.userId, input);
}

/** The new lead's id; null when the key was used before or the place is unknown. */
async function insertWholeLead(
  ctx: ServiceCtx,
  userId: string,
  input: PostLeadInput,
  answers: Record<string, unknown>,
  approvalHours: number,
): Promise<string | null> {
  const now = ctx.clock.now();
  const at = now.toISOString();
  const leadId = newId();
  const approvalId = newId();
  const noticeId = newId();
  const result: PostedLead = { leadId, status: 'PENDING' };
  const audit = auditRow(ctx, {
    event: 'lead.post',
    action: 'CREATE',
    entityType: 'lead',
    entityId: leadId,
    entityLabel: input.title,
    module: 'leads',
  });
  const changes = auditChangeRows(ctx, audit.id, {
    status: [null, 'PENDING'],
    profession_key: [null, input.professionKey],
    title: [null, input.title],
    budget_inr: [null, input.budgetInr],
  });
  const text = NOTIFICATION_EVENTS['lead.posted'];
  const params = { lead: input.title };
  const mail = await jobInsert(ctx, 'email.notice', { notificationId: noticeId });
  const inserted = await ctx.sql`
    with place as (
      select id, name from places where slug = ${input.placeSlug}
    ), claimed as (
      insert into idempotency_keys (actor_user_id, operation, key, request_hash, response_json, created_at)
      select ${userId}::uuid, 'lead.post', ${input.idempotencyKey}, ${hashOf(input)}, ${JSON.stringify(result)}::jsonb, ${at}::timestamptz
      from place
      on conflict do nothing returning 1
    ), posted as (
      insert into leads (id, created_by_user_id, profession_key, title, description, location, place_id, posted_as, budget_inr,
        required_date, urgency, status, created_at, updated_at)
      select ${leadId}::uuid, ${userId}::uuid, ${input.professionKey}, ${input.title}, ${input.description}, place.name, place.id,
        split_part(who.full_name, ' ', 1), ${input.budgetInr}::bigint, ${input.requiredDate}::date, ${input.urgency}, 'PENDING',
        ${at}::timestamptz, ${at}::timestamptz
      from claimed, place, user_identities who where who.user_id = ${userId}::uuid
      returning id
    ), answered as (
      insert into lead_answers (lead_id, question_key, answer_json)
      select posted.id, answer.key, answer.value from posted, jsonb_each(${JSON.stringify(answers)}::jsonb) answer
    ), submitted as (
      insert into approval_requests (id, entity_type, entity_id, approval_type, status, submitted_by_user_id, submitted_at, due_at, created_at, updated_at)
      select ${approvalId}::uuid, 'lead', posted.id, 'CONTENT', 'PENDING', ${userId}::uuid, ${at}::timestamptz,
        ${addMs(now, approvalHours * HOUR_MS).toISOString()}::timestamptz, ${at}::timestamptz, ${at}::timestamptz
      from posted
    ), submission_logged as (
      insert into approval_logs (id, approval_request_id, action, new_status, acted_by_user_id, created_at)
      select ${newId()}::uuid, ${approvalId}::uuid, 'SUBMITTED', 'PENDING', ${userId}::uuid, ${at}::timestamptz from posted
    ), audited as (
      insert into audit_logs select log.* from posted, jsonb_populate_record(null::audit_logs, ${JSON.stringify(audit)}::jsonb) log
    ), changed as (
      insert into audit_log_changes
      select change.* from posted, jsonb_populate_recordset(null::audit_log_changes, ${JSON.stringify(changes)}::jsonb) change
    ), told as (
      insert into notifications (id, user_id, channel, title, body, status, related_entity_type, related_entity_id, sent_at, created_at, event_key, link_path)
      select ${noticeId}::uuid, ${userId}::uuid, 'IN_APP', ${fillTemplate(text.title, params)}, ${fillTemplate(text.body, params)},
        'SENT', 'lead', posted.id, ${at}::timestamptz, ${at}::timestamptz, 'lead.posted', '/app/leads/' || posted.id::text
      from posted
    ), queued as (
      ${ctx.sql.unsafe(mail.beforeJson)}(select ${mail.json}::text from posted)${ctx.sql.unsafe(mail.afterJson)}
    )
    select 1 from posted`;
  return inserted.length === 1 ? leadId : null;
}

async function answerOfReplay(ctx: ServiceCtx, userId: string, input: PostLeadInput): Promise<PostedLead> {
  const [known] = await ctx.sql<{ request_hash: string; response_json: PostedLead }[]>`
    select request_hash, response_json from idempotency_keys
    where actor_user_id = ${userId} and operation = 'lead.post' and key = ${input.idempotencyKey}`;
  if (!known) throw unknownPlace();
  if (known.request_hash !== hashOf(input)) {
    throw new AppError(
      'IDEMPOTENCY_KEY_REUSED',
      'This was already sent with other details. Reload the page and try again.',
    );
  }
  return known.response_json;
}

const hashOf = (input: PostLeadInput) => createHash('sha256').update(JSON.stringify(input)).digest('hex');
