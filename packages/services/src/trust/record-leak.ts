import { newId } from '@nxtgauge/db/ids';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import { leakOutcome } from '@nxtgauge/domain/trust';
import type { LeakOutcome } from '@nxtgauge/domain/trust';
import { writeAudit } from '../audit/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { releaseSuspendedRequests } from '../leads/index.ts';
import { notify } from '../notifications/notify.ts';
import { readConfig } from '../settings/index.ts';
import { giveStrike, lockPerson } from './give-strike.ts';

/**
 * Writes down that a message with contact data was stopped (BR-15): the first is a warning, another one within the window a
 * strike. Called after the refused write has rolled back. The text is not kept, only what kind of contact it held.
 */
export async function recordContactLeak(
  ctx: ServiceCtx,
  leak: { userId: string; requestId: string; kinds: string[] },
): Promise<LeakOutcome> {
  const policy = await readConfig(ctx, 'trust.strikes');
  const outcome = await withTx(ctx, async (tx) => {
    await lockPerson(tx, leak.userId);
    const now = tx.clock.now();
    const earlier = await tx.sql<{ at: Date }[]>`
      select created_at as at from trust_events
      where user_id = ${leak.userId} and kind = 'CONTACT_LEAK' and created_at > ${addMs(now, -policy.leakWindowDays * DAY_MS)}
      order by created_at desc limit 10`;
    const found = leakOutcome(
      earlier.map(({ at }) => at),
      now,
      policy,
    );
    if (found === 'SAME') return found;
    const strike =
      found === 'STRIKE'
        ? await giveStrike(tx, {
            userId: leak.userId,
            kind: 'CONTACT_LEAK',
            reason: `Contact details in a message before acceptance, again within ${policy.leakWindowDays} days.`,
            reportId: null,
            byUserId: null,
          })
        : null;
    const id = newId();
    await tx.sql`
      insert into trust_events (id, user_id, kind, outcome, entity_type, entity_id, evidence_json, strike_id, created_at)
      values (${id}, ${leak.userId}, 'CONTACT_LEAK', ${found}, 'lead_request', ${leak.requestId},
        ${JSON.stringify({ kinds: leak.kinds })}::jsonb, ${strike?.strikeId ?? null}, ${now})`;
    await writeAudit(tx, {
      event: 'trust.leak',
      action: 'CREATE',
      entityType: 'trust_event',
      entityId: id,
      module: 'trust',
      changes: { outcome: [null, found] },
      metadata: { leadRequestId: leak.requestId, kinds: leak.kinds.join(', ') },
    });
    if (found === 'WARNING') {
      await notify(tx, {
        userId: leak.userId,
        event: 'trust.warning',
        params: { days: String(policy.leakWindowDays) },
        entityType: 'trust_event',
        entityId: id,
        linkPath: '/app/standing',
      });
    }
    return found;
  });
  if (outcome === 'STRIKE') await releaseSuspendedRequests(ctx);
  return outcome;
}
