import { readError } from '@nxtgauge/ui/app-kit';
import { createSerializationAdapter, notFound } from '@tanstack/react-router';

interface PageErrorData {
  httpStatus: number;
  code: string;
  reason: string;
  requestId: string | null;
}

/** A failed read as it goes from the server to the browser: the words and the request id, nothing of the call itself. */
export class PageError extends Error {
  readonly data: PageErrorData;

  constructor(message: string, data: PageErrorData) {
    super(message);
    this.name = 'PageError';
    this.data = data;
  }
}

export const pageErrorAdapter = createSerializationAdapter({
  key: 'page-error',
  test: (value): value is PageError => value instanceof PageError,
  toSerializable: ({ message, data }) => ({ message, data }),
  fromSerializable: ({ message, data }) => new PageError(message, data),
});

/** What a loader throws for a failed call: "not found" becomes the 404 page, everything else the error page. */
export function pageError(thrown: unknown): unknown {
  const { status, code, reason, message, requestId } = readError(thrown);
  if (code === 'NOT_FOUND') return notFound();
  return new PageError(message, { httpStatus: status ?? 503, code, reason, requestId });
}

/** Runs the reads of a loader. */
export async function loadPage<T>(reads: () => Promise<T>): Promise<T> {
  try {
    return await reads();
  } catch (thrown) {
    // Redirects and "not found" of the router are Responses and plain objects, and pass as they are.
    throw thrown instanceof Error ? pageError(thrown) : thrown;
  }
}

/** True when the server could not read the call itself: an address that somebody cut or changed. */
export const isRefusedInput = (thrown: unknown): boolean => readError(thrown).status === 400;
