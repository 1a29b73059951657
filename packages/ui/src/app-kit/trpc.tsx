import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createTRPCClient,
  httpBatchLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCClient,
  type TRPCLink,
} from '@trpc/client';
import {
  createTRPCQueryUtils,
  createTRPCReact,
  type CreateTRPCReact,
  type CreateTRPCReactBase,
} from '@trpc/react-query';
import type { AnyTRPCRouter } from '@trpc/server';
import type { ReactNode } from 'react';
import { isRetryable, readError } from './errors.ts';

/** The server refuses calls without it: a form on another site cannot send it. */
const OWN_HEADER = { 'x-nxtgauge': '1' } as const;
const MAX_BATCH = 10;

export type AppLinksOptions = {
  /** "/trpc" or "/trpc/staff"; absolute on the server. */
  url: string;
  /** Extra headers, e.g. the visitor's cookie while rendering on the server. */
  headers?: () => Record<string, string>;
  fetch?: typeof fetch;
};

/** The paging direction that infinite queries add is this side's business; the server's strict inputs do not know it. */
const withoutDirection: TRPCLink<AnyTRPCRouter> = () => {
  return ({ op, next }) => {
    if (typeof op.input !== 'object' || op.input === null || !('direction' in op.input)) return next(op);
    const { direction: _direction, ...input } = op.input;
    return next({ ...op, input });
  };
};

/** Batches of at most ten over HTTP, subscriptions over server-sent events, cookies of this site only. */
export function appLinks<TRouter extends AnyTRPCRouter>(options: AppLinksOptions): TRPCLink<TRouter>[] {
  const send = options.fetch ?? ((input, init) => fetch(input, init));
  const links: TRPCLink<AnyTRPCRouter>[] = [
    withoutDirection,
    splitLink({
      condition: (operation) => operation.type === 'subscription',
      true: httpSubscriptionLink({ url: options.url }),
      false: httpBatchLink({
        url: options.url,
        maxItems: MAX_BATCH,
        maxURLLength: 4000,
        headers: () => ({ ...OWN_HEADER, ...options.headers?.() }),
        fetch: (input, init) => send(input, { ...init, credentials: 'same-origin' }),
      }),
    }),
  ];
  return links as TRPCLink<TRouter>[];
}

export type QueryClientOptions = {
  /** Called when any call answers "sign in first". */
  onSignedOut?: () => void;
};

/** Refusals are not asked again, dead connections twice; a mutation is never repeated by itself. */
export function createAppQueryClient({ onSignedOut }: QueryClientOptions = {}): QueryClient {
  const watch = (error: unknown) => {
    if (readError(error).reason === 'SIGN_IN_REQUIRED') onSignedOut?.();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && isRetryable(error),
        retryDelay: (failures) => 400 * 2 ** failures,
      },
      mutations: { retry: false },
    },
  });
}

export type AppTrpcOptions = AppLinksOptions & QueryClientOptions & { queryClient?: QueryClient };

export type AppTrpc<TRouter extends AnyTRPCRouter> = {
  /** Hooks: `trpc.leads.mine.useQuery()`. */
  trpc: CreateTRPCReact<TRouter, unknown>;
  client: TRPCClient<TRouter>;
  queryClient: QueryClient;
  /** For route loaders: `utils.leads.mine.ensureData()`. */
  utils: ReturnType<typeof createTRPCQueryUtils<TRouter>>;
  /** Wraps the app: tRPC and React Query together. */
  AppTrpcProvider: (props: { children: ReactNode }) => ReactNode;
};

/**
 * Everything an app needs to talk to one router, typed by it:
 * `export const { trpc, utils, queryClient, AppTrpcProvider } = createAppTrpc<AppRouter>({ url: '/trpc' })`.
 */
export function createAppTrpc<TRouter extends AnyTRPCRouter>(options: AppTrpcOptions): AppTrpc<TRouter> {
  const trpc = createTRPCReact<TRouter>();
  const client = createTRPCClient<TRouter>({ links: appLinks<TRouter>(options) });
  const queryClient = options.queryClient ?? createAppQueryClient(options);
  const utils = createTRPCQueryUtils<TRouter>({ client, queryClient });
  const { Provider } = trpc as unknown as CreateTRPCReactBase<TRouter, unknown>;
  function AppTrpcProvider({ children }: { children: ReactNode }): ReactNode {
    return (
      <Provider client={client} queryClient={queryClient}>
        <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
      </Provider>
    );
  }
  return { trpc, client, queryClient, utils, AppTrpcProvider };
}
