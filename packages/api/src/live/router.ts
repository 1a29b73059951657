import { LiveEvent, LiveInput } from '@nxtgauge/domain/notifications';
import { liveEvents } from '@nxtgauge/services/live';
import { tracked } from '@trpc/server';
import { router, signedIn, staff } from '../core/index.ts';
import type { ApiContext } from '../core/index.ts';

async function* stream(svc: ApiContext['svc'], lastEventId: string | null | undefined, signal?: AbortSignal) {
  for await (const { id, ...event } of liveEvents(svc, { lastEventId }, signal)) {
    yield tracked(id, LiveEvent.parse(event));
  }
}

/** What changed for the reader, as it happens. A client that comes back sends the last id it saw and misses nothing. */
export const liveRouter = router({
  events: signedIn()
    .input(LiveInput)
    .subscription(({ ctx, input, signal }) => stream(ctx.svc, input.lastEventId, signal)),
});

/** The same for whoever sits at the console, for example that what they claimed was changed by its owner. */
export const staffLiveRouter = router({
  events: staff()
    .input(LiveInput)
    .subscription(({ ctx, input, signal }) => stream(ctx.svc, input.lastEventId, signal)),
});
