import type { AlertCadence } from '@nxtgauge/domain/jobs';
import { DAY_MS } from '@nxtgauge/domain/time';

/** The least time between two alerts of one search. */
export const ALERT_EVERY_MS: Record<Exclude<AlertCadence, 'OFF'>, number> = {
  INSTANT: 5 * 60_000,
  DAILY: DAY_MS,
  WEEKLY: 7 * DAY_MS,
};
