import { z } from 'zod';

/** An instant on the wire: ISO 8601 with zone. */
export const Instant = z.iso.datetime({ offset: true });
/** A calendar day on the wire, `2026-11-21`. */
export const CalendarDay = z.iso.date('Pick a date.');
