import { useCallback, useEffect, useRef } from 'react';

/** One line of the live feed: something about `entityId` changed. */
export type LiveEvent = { topic: string; entityId: string };

/** What to do per topic, usually an invalidation. `'*'` hears every topic that has no handler of its own. */
export type LiveHandlers = Readonly<Record<string, (entityId: string) => unknown>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Takes the bare event or the `{ id, data }` envelope of a tracked subscription. */
export function readLiveEvent(value: unknown): LiveEvent | null {
  const event = isRecord(value) && isRecord(value.data) ? value.data : value;
  return isRecord(event) && typeof event.topic === 'string' && typeof event.entityId === 'string'
    ? { topic: event.topic, entityId: event.entityId }
    : null;
}

const PAUSE_MS = 120;

/**
 * Gives the `onData` of a tRPC subscription. Events that come in a burst run each handler once per entity.
 *
 * `trpc.live.events.useSubscription(undefined, { onData: useLiveUpdates({ lead: () => utils.leads.invalidate() }) })`
 */
export function useLiveUpdates(handlers: LiveHandlers): (event: unknown) => void {
  const current = useRef(handlers);
  const waiting = useRef(new Map<string, LiveEvent>());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    current.current = handlers;
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  return useCallback((value: unknown) => {
    const event = readLiveEvent(value);
    if (event === null) return;
    waiting.current.set(`${event.topic} ${event.entityId}`, event);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const events = [...waiting.current.values()];
      waiting.current.clear();
      for (const { topic, entityId } of events) {
        (current.current[topic] ?? current.current['*'])?.(entityId);
      }
    }, PAUSE_MS);
  }, []);
}
