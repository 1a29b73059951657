import type { AppRouter } from '@nxtgauge/api';
import type { TRPCClient } from '@trpc/client';
import type { PageRequest } from './request-context.ts';

export type ApiClient = TRPCClient<AppRouter>;

/** One call by its dotted path; resolves with the data, throws `CallError`. */
export type CallApi = (
  kind: 'query' | 'mutation',
  path: string,
  input: unknown,
  signal?: AbortSignal,
) => Promise<unknown>;

/** A refused or unanswered call, as `readError` of the app kit reads it: `data` is what the server said, if it did. */
export class CallError extends Error {
  readonly data: unknown;

  constructor(message: string, data?: unknown) {
    super(message);
    this.name = 'TRPCClientError';
    this.data = data;
  }
}

/** The server refuses calls without it: a form on another site cannot send it. */
const OWN_HEADER = { 'x-nxtgauge': '1' } as const;

interface Envelope {
  result?: { data?: unknown };
  error?: { message: string; data?: unknown };
}

/**
 * tRPC over HTTP in the few lines that this site uses: one call per request, never a batch, no subscriptions. The library's
 * own client and hooks are 10 kB of the first load. While a page is rendered the call stays inside the process and carries
 * the visitor's cookie.
 */
export function callApi(request: Pick<PageRequest, 'fetchApi' | 'cookie'> | undefined): CallApi {
  const send = async (path: string, init: RequestInit): Promise<Envelope> => {
    const response =
      request === undefined
        ? await fetch(`/trpc/${path}`, init)
        : await request.fetchApi(new Request(`http://internal/trpc/${path}`, init));
    return (await response.json()) as Envelope;
  };
  const headers = {
    ...OWN_HEADER,
    'content-type': 'application/json',
    ...(request === undefined || request.cookie === '' ? {} : { cookie: request.cookie }),
  };
  return async (kind, path, input, signal) => {
    const text = JSON.stringify(input);
    const common = { headers, ...(signal === undefined ? {} : { signal }) };
    let answer: Envelope;
    try {
      answer =
        kind === 'query'
          ? await send(text === undefined ? path : `${path}?input=${encodeURIComponent(text)}`, common)
          : await send(path, { ...common, method: 'POST', ...(text === undefined ? {} : { body: text }) });
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new CallError(error instanceof Error ? error.message : String(error));
    }
    if (answer.error) throw new CallError(answer.error.message, answer.error.data);
    if (answer.result === undefined) throw new CallError('The answer was not readable.');
    return answer.result.data;
  };
}

/** Turns `api.places.find.query(input)` into a call: the names along the way are the path. */
export function pathProxy<T>(act: (path: string[], args: unknown[]) => unknown, path: string[] = []): T {
  return new Proxy(() => undefined, {
    get: (_target, name) =>
      // A proxy that is awaited or dehydrated is asked for these; it is no promise and has no JSON.
      typeof name === 'symbol' || name === 'then' || name === 'toJSON'
        ? undefined
        : pathProxy(act, [...path, name]),
    apply: (_target, _this, args: unknown[]) => act(path, args),
  }) as T;
}

export function createApiClient(call: CallApi): ApiClient {
  return pathProxy<ApiClient>((path, [input]) =>
    call(path.at(-1) === 'mutate' ? 'mutation' : 'query', path.slice(0, -1).join('.'), input),
  );
}
