import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import { LIVE_TOPICS } from '@nxtgauge/domain/notifications';
import type { LiveEvent, LiveTopic } from '@nxtgauge/domain/notifications';
import { requireEmployee, requireSystem, requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { liveHubOf } from './live-hub.ts';

export interface LiveLimits {
  /** The net under the notifications: a quiet stream looks into the table this often. */
  pollMs: number;
  /** A stream ends after this long; the client comes back with the last id it saw. */
  maxStreamMs: number;
}
export const LIVE_LIMITS: LiveLimits = { pollMs: 15_000, maxStreamMs: 9 * 60_000 };
/** Longer than a session may lie idle: whoever still may come back finds every event since. */
const KEEP_DAYS = 15;

export interface NumberedLiveEvent extends LiveEvent {
  /** Where to go on after this event: everything before this place has been handed out. */
  id: string;
}

interface EventRow {
  id: number;
  tx_id: string;
  topic: string;
  entity_id: string | null;
}

/**
 * What changed for the signed-in person, as it happens, from after `lastEventId` on.
 *
 * Numbers of a sequence become visible out of order, so "greater than the last one" would skip a late commit. The place
 * in the stream is therefore a transaction horizon: below it every transaction has ended and its events are out; at or
 * above it events go out as soon as they are visible and are remembered, so that none goes out twice on one stream. After
 * a reconnect some may come again, none is ever missing.
 *
 * The first event of a new stream names the reader itself and only gives the client a place to come back to. Ends when
 * the session ends (within five seconds), after `maxStreamMs`, or with the signal.
 */
export async function* liveEvents(
  ctx: ServiceCtx,
  input: { lastEventId?: string | null | undefined },
  signal?: AbortSignal,
  limits: LiveLimits = LIVE_LIMITS,
): AsyncGenerator<NumberedLiveEvent, void, undefined> {
  const actor = ctx.actor.kind === 'employee' ? requireEmployee(ctx) : requireUser(ctx);
  const hub = liveHubOf(ctx.sql);
  const stream = await hub.open(actor);
  const endsAt = performance.now() + limits.maxStreamMs;
  try {
    const start = await startingPlace(ctx, input.lastEventId);
    let horizon = start.horizon;
    if (!start.resumed) yield { id: horizon, topic: 'notification', entityId: actor.userId };
    let handedOut = new Set<number>();
    while (!signal?.aborted && !stream.ended && performance.now() < endsAt) {
      const { rows, nextHorizon } = await readFrom(ctx, actor.userId, horizon);
      const fresh = withoutRepeats(rows.filter((row) => !handedOut.has(row.id)));
      const lastFresh = fresh.at(-1);
      for (const event of fresh) {
        yield {
          id: event === lastFresh ? nextHorizon : horizon,
          topic: event.topic,
          entityId: event.entityId,
        };
      }
      // What lies below the next horizon cannot come up again.
      handedOut = new Set(
        rows.filter((row) => BigInt(row.tx_id) >= BigInt(nextHorizon)).map((row) => row.id),
      );
      horizon = nextHorizon;
      await stream.sleep(Math.min(limits.pollMs, endsAt - performance.now()), signal);
    }
  } finally {
    hub.close(stream);
  }
}

/** A place from another time (a restored database) lies ahead of every transaction: then the stream starts anew. */
async function startingPlace(ctx: ServiceCtx, lastEventId: string | null | undefined) {
  const [now] = await ctx.sql<
    { horizon: string }[]
  >`select pg_snapshot_xmin(pg_current_snapshot())::text as horizon`;
  const horizon = now?.horizon ?? '0';
  return lastEventId && BigInt(lastEventId) <= BigInt(horizon)
    ? { horizon: lastEventId, resumed: true }
    : { horizon, resumed: false };
}

async function readFrom(ctx: ServiceCtx, userId: string, horizon: string) {
  const rows = await ctx.sql<(EventRow & { horizon: string })[]>`
    select e.id, e.tx_id::text as tx_id, e.topic, e.entity_id, s.horizon
    from (select pg_snapshot_xmin(pg_current_snapshot())::text as horizon) s
    left join live_events e on e.user_id = ${userId} and e.tx_id >= ${horizon}::xid8
    order by e.tx_id, e.id`;
  const nextHorizon = rows[0]?.horizon ?? horizon;
  return { rows: rows.filter((row) => row.id !== null), nextHorizon };
}

const isTopic = (topic: string): topic is LiveTopic => (LIVE_TOPICS as readonly string[]).includes(topic);

/** One event per thing is enough: it only says "fetch this again". */
function withoutRepeats(rows: EventRow[]): LiveEvent[] {
  const events = new Map<string, LiveEvent>();
  for (const { topic, entity_id: entityId } of rows) {
    if (isTopic(topic) && entityId) events.set(`${topic} ${entityId}`, { topic, entityId });
  }
  return [...events.values()];
}

/** Deletes events that nobody can come back for. Returns how many. */
export async function forgetOldLiveEvents(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  const old = await ctx.sql`
    delete from live_events where id in (
      select id from live_events where created_at < ${addMs(ctx.clock.now(), -KEEP_DAYS * DAY_MS)} order by created_at limit 5000
    )`;
  return old.count;
}
