import { newId } from '@nxtgauge/db/ids';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import type { Contact, RevealLog } from '@nxtgauge/domain/leads';
import type { z } from 'zod';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';

interface Sides {
  status: string;
  customer_id: string;
  professional_id: string;
}

async function sidesOf(ctx: ServiceCtx, requestId: string, userId: string): Promise<Sides> {
  const [sides] = await ctx.sql<Sides[]>`
    select r.status, l.created_by_user_id as customer_id, p.user_id as professional_id
    from lead_requests r join leads l on l.id = r.lead_id join user_role_profiles p on p.id = r.user_role_profile_id
    where r.id = ${requestId} and (l.created_by_user_id = ${userId} or p.user_id = ${userId})`;
  if (!sides) throw notFound('request');
  return sides;
}

/**
 * The other side's name, e-mail and phone, only after acceptance. Each look is a line in the reveal log that both can read.
 */
export async function revealContact(
  ctx: ServiceCtx,
  input: { requestId: string },
): Promise<z.infer<typeof Contact>> {
  const actor = requireUser(ctx);
  return withTx(ctx, async (tx) => {
    const sides = await sidesOf(tx, input.requestId, actor.userId);
    if (sides.status !== 'ACCEPTED') {
      throw new AppError('REQUEST_NOT_ACCEPTED', 'Contacts open when the customer accepts a response.');
    }
    const subject = sides.customer_id === actor.userId ? sides.professional_id : sides.customer_id;
    const [contact] = await tx.sql<z.infer<typeof Contact>[]>`
      select i.full_name as name, u.email, u.phone from users u join user_identities i on i.user_id = u.id where u.id = ${subject}`;
    if (!contact) throw notFound('request');
    await tx.sql`
      insert into contact_reveals (id, lead_request_id, viewer_user_id, subject_user_id, fields, created_at)
      values (${newId()}, ${input.requestId}, ${actor.userId}, ${subject}, ${['name', 'email', 'phone']}, ${tx.clock.now().toISOString()})`;
    await writeAudit(tx, {
      event: 'contact.reveal',
      action: 'VIEW',
      entityType: 'user',
      entityId: subject,
      module: 'leads',
      metadata: { leadRequestId: input.requestId },
    });
    return contact;
  });
}

/** Who saw whose contact on this request, newest first; both sides read the same list. */
export async function listReveals(
  ctx: ServiceCtx,
  input: { requestId: string },
): Promise<z.infer<typeof RevealLog>> {
  const actor = requireUser(ctx);
  const sides = await sidesOf(ctx, input.requestId, actor.userId);
  if (sides.status !== 'ACCEPTED') return { items: [] };
  const items = await ctx.sql<z.infer<typeof RevealLog>['items']>`
    select c.id, viewer.full_name as "viewerName", subject.full_name as "subjectName", c.fields,
      json_instant(c.created_at) as at
    from contact_reveals c
    join user_identities viewer on viewer.user_id = c.viewer_user_id
    join user_identities subject on subject.user_id = c.subject_user_id
    where c.lead_request_id = ${input.requestId}
    order by c.created_at desc, c.id desc
    limit 100`;
  return { items: [...items] };
}
