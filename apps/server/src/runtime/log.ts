import type { Logger } from '@nxtgauge/services/context';
import { pino } from 'pino';

/** Structured lines on standard output; bodies, cookies and codes are never handed to it. */
export function createLog(level: string): Logger {
  return pino({ level, base: null, serializers: { err: pino.stdSerializers.err } });
}
