import type { ErrorReason, FieldError, WireError } from '@nxtgauge/domain/errors';

/** What a screen needs to know about something that failed. */
export type ReadError = {
  /** HTTP status; null when the server did not answer. */
  status: number | null;
  /** tRPC code such as FORBIDDEN; OFFLINE when the server did not answer. */
  code: string;
  /** Stable machine word to branch on. */
  reason: ErrorReason | 'UNEXPECTED' | 'OFFLINE';
  /** Written for the person who reads it. */
  message: string;
  requestId: string | null;
  fieldErrors: FieldError[];
  details: NonNullable<WireError['details']>;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function isFieldError(value: unknown): value is FieldError {
  return isRecord(value) && typeof value.path === 'string' && typeof value.message === 'string';
}

function readDetails(value: unknown): ReadError['details'] {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string | number | boolean] =>
        typeof entry[1] === 'string' || typeof entry[1] === 'number' || typeof entry[1] === 'boolean',
    ),
  );
}

const OFFLINE = 'The server did not answer. Check your connection and try again.';
const UNEXPECTED = 'Something went wrong on our side. Try again in a moment.';

/** Reads any thrown value: a tRPC error with our `data`, a dead connection, or a bug. Never throws. */
export function readError(error: unknown): ReadError {
  const data = isRecord(error) && isRecord(error.data) ? error.data : null;
  if (data === null) {
    const fromNetwork =
      isRecord(error) &&
      (error.name === 'TRPCClientError' ||
        (error.name === 'TypeError' && /fetch|network|load failed/i.test(String(error.message))));
    return {
      status: null,
      code: fromNetwork ? 'OFFLINE' : 'INTERNAL_SERVER_ERROR',
      reason: fromNetwork ? 'OFFLINE' : 'UNEXPECTED',
      message: fromNetwork ? OFFLINE : UNEXPECTED,
      requestId: null,
      fieldErrors: [],
      details: {},
    };
  }
  return {
    status: typeof data.httpStatus === 'number' ? data.httpStatus : null,
    code: text(data.code) ?? 'INTERNAL_SERVER_ERROR',
    reason: (text(data.reason) ?? 'UNEXPECTED') as ReadError['reason'],
    message: (isRecord(error) ? text(error.message) : null) ?? UNEXPECTED,
    requestId: text(data.requestId),
    fieldErrors: Array.isArray(data.fieldErrors) ? data.fieldErrors.filter(isFieldError) : [],
    details: readDetails(data.details),
  };
}

/** True when the error carries one of these reasons. */
export function hasReason(error: unknown, ...reasons: ReadError['reason'][]): boolean {
  return reasons.includes(readError(error).reason);
}

/** The sentence to show. */
export function errorMessage(error: unknown): string {
  return readError(error).message;
}

/** Worth asking again: no answer, or the server's own fault. A refusal stays a refusal. */
export function isRetryable(error: unknown): boolean {
  const { status, reason } = readError(error);
  return reason === 'OFFLINE' || (status !== null && status >= 500);
}
