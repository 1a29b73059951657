import type { AppRouter } from '@nxtgauge/api';
import { isRetryable } from '@nxtgauge/ui/app-kit';
import { QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpLink } from '@trpc/client';
import type { TRPCClient } from '@trpc/client';
import { createTRPCQueryUtils, createTRPCReact } from '@trpc/react-query';
import type { RequestContext } from './request-context.ts';

export const trpc = createTRPCReact<AppRouter>();
export type ApiClient = TRPCClient<AppRouter>;
export type ApiUtils = ReturnType<typeof createTRPCQueryUtils<AppRouter>>;

/** The server refuses calls without it: a form on another site cannot send it. */
const OWN_HEADER = { 'x-nxtgauge': '1' } as const;
const FRESH_MS = 60_000;

/**
 * One call per request, never a batch: the public reads are answered with ready text when they come alone. While a page is
 * rendered the call stays inside the process and carries the visitor's cookie.
 */
export function createApiClient(request: (RequestContext & { cookie: string }) | undefined): ApiClient {
  return createTRPCClient<AppRouter>({
    links: [
      request === undefined
        ? httpLink({ url: '/trpc', headers: OWN_HEADER })
        : httpLink({
            url: 'http://internal/trpc',
            headers: { ...OWN_HEADER, ...(request.cookie === '' ? {} : { cookie: request.cookie }) },
            fetch: (input, init) => request.fetchApi(new Request(input, init as RequestInit)),
          }),
    ],
  });
}

export function createQueryClient(onServer: boolean): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        retry: onServer ? false : (failures, error) => failures < 2 && isRetryable(error),
        retryDelay: (failures) => 400 * 2 ** failures,
      },
      mutations: { retry: false },
    },
  });
}

export function createApiUtils(client: ApiClient, queryClient: QueryClient): ApiUtils {
  return createTRPCQueryUtils<AppRouter>({ client, queryClient });
}
