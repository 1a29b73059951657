import { createHash } from 'node:crypto';
import { AppError } from '@nxtgauge/domain/errors';
import type { PostedLead, PostLeadInput } from '@nxtgauge/domain/leads';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';
import { checkLeadInput, unknownPlace } from './check-lead-input.ts';
import { insertLead, newLead } from './insert-leads.ts';

/** Posts a lead for review, with everything that belongs to it in one transaction. A replay answers with the first one's lead. */
export async function postLead(ctx: ServiceCtx, input: PostLeadInput): Promise<PostedLead> {
  const actor = requireUser(ctx, 'lead.post');
  const answers = checkLeadInput(input, ctx.clock.now());
  await ctx.ports.rateLimits.consume('write', actor.userId);
  const { approvalHours } = await readConfig(ctx, 'leads.rules');
  const { userId } = actor;
  const lead = await newLead(ctx, { userId, input, answers, requestHash: hashOf(input), approvalHours });
  return (await insertLead(ctx.sql, lead)) ? lead.result : answerOfReplay(ctx, userId, input);
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
