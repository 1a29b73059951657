import { LiveEvent, LiveInput } from '@nxtgauge/domain/notifications';
import { liveEvents } from '@nxtgauge/services/live';
import { tracked } from '@trpc/server';
import { router, signedIn } from '../core/index.ts';

export const liveRouter = router({
  /** What changed for the reader, as it happens. A client that comes back sends the last id it saw and misses nothing. */
  events: signedIn()
    .input(LiveInput)
    .subscription(async function* ({ ctx, input, signal }) {
      for await (const { id, ...event } of liveEvents(ctx.svc, input, signal)) {
        yield tracked(id, LiveEvent.parse(event));
      }
    }),
});
