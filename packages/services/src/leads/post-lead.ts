import { createHash } from 'node:crypto';
import { newId } from '@nxtgauge/db/ids';
import { AppError } from '@nxtgauge/domain/errors';
import type { PostedLead, PostLeadInput } from '@nxtgauge/domain/leads';
import { fillTemplate, NOTIFICATION_EVENTS } from '@nxtgauge/domain/notifications';
import { addMs, HOUR_MS } from '@nxtgauge/domain/time';
import { auditChangeRows, auditRow } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { sendJob } from '../outbox/index.ts';
import { readConfig } from '../settings/index.ts';
import { checkLeadInput, unknownPlace } from './check-lead-input.ts';

/**
 * Posts a lead for review. The busiest write of the product, so the lead, its answers, its place in the inbox, the audit
 * rows and the notice are one statement: two round trips with the outbox row, whatever the number of answers.
 */
export async function postLead(ctx: ServiceCtx, input: PostLeadInput): Promise<PostedLead> {
  const actor = requireUser(ctx, 'lead.post');
  const answers = checkLeadInput(input, ctx.clock.now());
  await ctx.ports.rateLimits.consume('write', actor.userId);
  const rules = await readConfig(ctx, 'leads.rules');
  return withTx(ctx, async (tx) => {
    const posted = await insertWholeLead(tx, actor.userId, input, answers, rules.approvalHours);
    if (!posted) return answerOfReplay(tx, actor.userId, input);
    await sendJob(tx, 'email.notice', { notificationId: posted.noticeId });
    return { leadId: posted.leadId, status: 'PENDING' };
  });
}

async function insertWholeLead(
  tx: TxCtx,
  userId: string,
  input: PostLeadInput,
  answers: Record<string, unknown>,
  approvalHours: number,
): Promise<{ leadId: string; noticeId: string } | null> {
  const now = tx.clock.now();
  const at = now.toISOString();
  const leadId = newId();
  const approvalId = newId();
  const noticeId = newId();
  const result: PostedLead = { leadId, status: 'PENDING' };
  const audit = auditRow(tx, {
    event: 'lead.post',
    action: 'CREATE',
    entityType: 'lead',
    entityId: leadId,
    entityLabel: input.title,
    module: 'leads',
  });
  const changes = auditChangeRows(tx, audit.id, {
    status: [null, 'PENDING'],
    profession_key: [null, input.professionKey],
    title: [null, input.title],
    budget_inr: [null, input.budgetInr],
  });
  const text = NOTIFICATION_EVENTS['lead.posted'];
  const params = { lead: input.title };
  const inserted = await tx.sql`
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
    )
    select 1 from posted`;
  return inserted.length === 1 ? { leadId, noticeId } : null;
}

async function answerOfReplay(tx: TxCtx, userId: string, input: PostLeadInput): Promise<PostedLead> {
  const [known] = await tx.sql<{ request_hash: string; response_json: PostedLead }[]>`
    select request_hash, response_json from idempotency_keys
    where actor_user_id = ${userId} and operation = 'lead.post' and key = ${input.idempotencyKey}`;
  if (!known) throw unknownPlace();
  if (known.request_hash !== hashOf(input)) {
    throw new AppError('IDEMPOTENCY_KEY_REUSED', 'This was already sent with other details. Reload the page and try again.');
  }
  return known.response_json;
}

const hashOf = (input: PostLeadInput) => createHash('sha256').update(JSON.stringify(input)).digest('hex');
