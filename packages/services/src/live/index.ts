export { forgetOldLiveEvents, LIVE_LIMITS, liveEvents } from './live-events.ts';
export type { LiveLimits, NumberedLiveEvent } from './live-events.ts';
export { LiveHub, liveHubOf, MAX_STREAMS_PER_USER } from './live-hub.ts';
