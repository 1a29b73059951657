import type { AppRouter } from '@nxtgauge/api';
import { isRetryable } from '@nxtgauge/ui/app-kit';
import {
  QueryClient,
  useInfiniteQuery,
  useMutation,
  useQueries,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query';
import type { CreateTRPCReact, createTRPCQueryUtils } from '@trpc/react-query';
import { createContext, useContext } from 'react';
import { pathProxy, type CallApi } from './call-api.ts';

export type ApiUtils = ReturnType<typeof createTRPCQueryUtils<AppRouter>>;
type Options = Record<string, unknown>;
interface InfiniteOptions extends Options {
  initialCursor?: unknown;
}

const FRESH_MS = 60_000;

/** How the hooks call: set once around the page by the router. */
export const CallContext = createContext<CallApi>(() => Promise.reject(new Error('no API around this page')));

const keyOf = (path: string, input: unknown, kind: 'query' | 'infinite' = 'query') => [
  path,
  kind,
  input ?? null,
];

const queryOf = (call: CallApi, path: string, input: unknown, options: Options = {}) => ({
  ...options,
  queryKey: keyOf(path, input),
  queryFn: ({ signal }: { signal: AbortSignal }) => call('query', path, input, signal),
});

/** Typed as tRPC's own hooks; what stands behind the types is these few lines. */
export const trpc = pathProxy<CreateTRPCReact<AppRouter, unknown>>((names, args) => {
  const hook = names.at(-1) ?? '';
  const path = names.slice(0, -1).join('.');
  return (HOOKS[hook] ?? noSuchHook(hook))(path, args);
});

function noSuchHook(name: string): never {
  throw new Error(`trpc.${name} is not among the hooks of this site: add it in core/trpc.ts`);
}

/** Each entry is the body of one hook and is called as that hook. */
const HOOKS: Record<string, (path: string, args: unknown[]) => unknown> = {
  useQuery: (path, [input, options]) =>
    useQuery(queryOf(useContext(CallContext), path, input, options as Options)),
  useSuspenseQuery(path, [input, options]) {
    const query = useSuspenseQuery(queryOf(useContext(CallContext), path, input, options as Options));
    return [query.data, query];
  },
  useInfiniteQuery(path, [input, options]) {
    const call = useContext(CallContext);
    const { initialCursor, ...rest } = (options ?? {}) as InfiniteOptions;
    return useInfiniteQuery({
      ...(rest as { getNextPageParam: () => unknown }),
      queryKey: keyOf(path, input, 'infinite'),
      initialPageParam: initialCursor ?? null,
      queryFn: ({ pageParam, signal }) =>
        call(
          'query',
          path,
          { ...(input as object), ...(pageParam === null ? {} : { cursor: pageParam }) },
          signal,
        ),
    });
  },
  useMutation(path, [options]) {
    const call = useContext(CallContext);
    return useMutation({
      ...(options as Options),
      mutationFn: (input: unknown) => call('mutation', path, input),
    });
  },
  useQueries(_path, [make]) {
    const call = useContext(CallContext);
    const asked = pathProxy((names, [input, options]) =>
      queryOf(call, names.join('.'), input, options as Options),
    );
    return useQueries({ queries: (make as (t: unknown) => ReturnType<typeof queryOf>[])(asked) });
  },
  useUtils: () => createApiUtils(useContext(CallContext), useQueryClient()),
};

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

/** Reads and writes of the query cache outside of a render, typed as tRPC's own. */
export function createApiUtils(call: CallApi, queryClient: QueryClient): ApiUtils {
  const acts: Record<string, (path: string, args: unknown[]) => unknown> = {
    fetch: (path, [input, options]) => queryClient.fetchQuery(queryOf(call, path, input, options as Options)),
    ensureData: (path, [input, options]) =>
      queryClient.ensureQueryData(queryOf(call, path, input, options as Options)),
    prefetch: (path, [input, options]) =>
      queryClient.prefetchQuery(queryOf(call, path, input, options as Options)),
    getData: (path, [input]) => queryClient.getQueryData(keyOf(path, input)),
    setData: (path, [input, data]) => queryClient.setQueryData(keyOf(path, input), data),
    // Without an input: every read of the procedure, pages included; without a path: everything.
    invalidate: (path, [input]) =>
      queryClient.invalidateQueries(
        path === '' ? {} : { queryKey: input === undefined ? [path] : keyOf(path, input) },
      ),
  };
  return pathProxy<ApiUtils>((names, args) => {
    const act = names.at(-1) ?? '';
    return (acts[act] ?? noSuchHook(act))(names.slice(0, -1).join('.'), args);
  });
}
