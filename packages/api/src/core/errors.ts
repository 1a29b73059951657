import { AppError } from '@nxtgauge/domain/errors';
import type { ErrorCode, FieldError, WireError } from '@nxtgauge/domain/errors';
import { sqlState } from '@nxtgauge/services/context';
import { TRPCError } from '@trpc/server';
import type { TRPCDefaultErrorShape } from '@trpc/server';
import { ZodError } from 'zod';

type TrpcCode = TRPCError['code'];

const CODES: Record<ErrorCode, TrpcCode> = {
  BAD_INPUT: 'BAD_REQUEST',
  UNAUTHENTICATED: 'UNAUTHORIZED',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'CONFLICT',
  PRECONDITION_FAILED: 'PRECONDITION_FAILED',
  TOO_MANY_REQUESTS: 'TOO_MANY_REQUESTS',
  UNAVAILABLE: 'SERVICE_UNAVAILABLE',
};

const busy = () =>
  new AppError('BUSY', 'We cannot reach our records right now. Nothing was lost. Try again in a moment.');
/** too_many_connections, disk_full, query_canceled, lock_not_available, admin_shutdown, crash_shutdown, cannot_connect_now */
const BUSY_STATES = new Set(['53300', '53100', '57014', '55P03', '57P01', '57P02', '57P03']);
const CONNECTION_FAULTS = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
]);
/** character_not_in_repertoire, untranslatable_character */
const BAD_TEXT_STATES = new Set(['22021', '22P05']);

/** The error that the person may see: our own as it is, a database that is away as BUSY, anything else undefined. */
export function asAppError(error: unknown): AppError | undefined {
  for (let e = error; e instanceof Error; e = e.cause) {
    if (e instanceof AppError) return e;
    if ('code' in e && typeof e.code === 'string' && CONNECTION_FAULTS.has(e.code)) return busy();
  }
  const state = sqlState(error);
  if (state && BUSY_STATES.has(state)) return busy();
  if (state && BAD_TEXT_STATES.has(state))
    return new AppError('INVALID_INPUT', 'This text has characters that cannot be stored.');
  return undefined;
}

export const toTrpcError = (error: AppError) =>
  new TRPCError({ code: CODES[error.code], message: error.message, cause: error });

function zodFieldErrors(error: ZodError): FieldError[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          path: [...issue.path, key].join('.'),
          message: 'This field is not known here.',
        }))
      : [{ path: issue.path.join('.'), message: issue.message }],
  );
}

export type WireErrorShape = TRPCDefaultErrorShape & { data: TRPCDefaultErrorShape['data'] & WireError };

/** The one place where an error becomes what a client sees: nothing internal passes, whatever was thrown. */
export function formatError(
  shape: TRPCDefaultErrorShape,
  error: TRPCError,
  requestId: string,
): WireErrorShape {
  const { code, httpStatus, path } = shape.data;
  const data = { code, httpStatus, ...(path === undefined ? {} : { path }), requestId };
  const known = asAppError(error.cause);
  if (known) {
    return {
      ...shape,
      message: known.message,
      data: {
        ...data,
        reason: known.reason,
        ...(known.fieldErrors ? { fieldErrors: known.fieldErrors } : {}),
        ...(known.details ? { details: known.details } : {}),
      },
    };
  }
  if (error.code === 'BAD_REQUEST' && error.cause instanceof ZodError) {
    return {
      ...shape,
      message: 'Some fields need another look.',
      data: { ...data, reason: 'INVALID_INPUT', fieldErrors: zodFieldErrors(error.cause) },
    };
  }
  if (code === 'INTERNAL_SERVER_ERROR') {
    const message = 'Something went wrong on our side. What you did before is safe. Try again in a moment.';
    return { ...shape, message, data: { ...data, reason: 'UNEXPECTED' } };
  }
  const message =
    code === 'NOT_FOUND' ? 'There is nothing at this address.' : 'This request could not be read.';
  return { ...shape, message, data: { ...data, reason: 'INVALID_INPUT' } };
}
