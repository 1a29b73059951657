import type { AppRouter } from '@nxtgauge/api';
import type { CreateTRPCReact, createTRPCQueryUtils } from '@trpc/react-query';
import { createContext, useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { pathProxy, type CallApi } from './call-api.ts';
import { keyOf, QueryStore, type Read, type Snapshot } from './query-store.ts';

export type ApiUtils = ReturnType<typeof createTRPCQueryUtils<AppRouter>>;

export interface Api {
  call: CallApi;
  store: QueryStore;
}

/** How the hooks call and where answers are kept: set once around the page by the router. */
export const ApiContext = createContext<Api>({
  call: () => Promise.reject(new Error('no API around this page')),
  store: new QueryStore({ retries: false }),
});

export const useQueryStore = (): QueryStore => useContext(ApiContext).store;

interface QueryOptions {
  enabled?: boolean;
  staleTime?: number;
  placeholderData?: unknown;
}
interface InfiniteOptions extends QueryOptions {
  initialCursor?: unknown;
  getNextPageParam: (page: unknown) => unknown;
}
interface MutationOptions {
  onSuccess?: (data: unknown, input: unknown) => unknown;
  onError?: (error: unknown, input: unknown) => unknown;
  onSettled?: () => unknown;
}
interface Pages {
  pages: unknown[];
}
interface Wanted {
  key: string;
  read: Read;
  options: QueryOptions;
}

const wantedOf = ({ call }: Api, path: string, input: unknown, options: unknown): Wanted => ({
  key: keyOf(path, input),
  read: (signal) => call('query', path, input, signal),
  options: (options as QueryOptions | undefined) ?? {},
});

const quietly = (promise: Promise<unknown>) => void promise.catch(() => undefined);

function readWhenStale(store: QueryStore, { key, read, options }: Wanted): void {
  if (options.enabled !== false && store.isStale(key, options.staleTime)) quietly(store.fetch(key, read));
}

/** A snapshot in the shape that tRPC's hooks have; waiting counts as fetching before the effect has asked. */
function resultOf(store: QueryStore, { key, read, options }: Wanted, snapshot: Snapshot) {
  const { data, error } = snapshot;
  const waits = options.enabled !== false && data === undefined && error === null;
  return {
    data,
    error,
    isFetching: snapshot.isFetching || waits,
    isPending: data === undefined,
    isLoading: waits,
    isError: error !== null,
    isSuccess: data !== undefined,
    refetch: () => store.fetch(key, read),
  };
}

/** Reads what is stale when a screen comes, and when it comes to want something else. */
function useReadAhead(store: QueryStore, wanted: Wanted[]): void {
  const latest = useRef(wanted);
  const keys = wanted.map(({ key, options }) => `${key} ${options.enabled}`).join(' ');
  useEffect(() => {
    latest.current = wanted;
  });
  useEffect(() => {
    for (const one of latest.current) readWhenStale(store, one);
  }, [store, keys]);
}

function useSnapshot(store: QueryStore, key: string): Snapshot {
  const peek = () => store.peek(key);
  return useSyncExternalStore((listener) => store.subscribe(key, listener), peek, peek);
}

function useRead(wanted: Wanted) {
  const store = useQueryStore();
  const snapshot = useSnapshot(store, wanted.key);
  const before = useRef<unknown>(undefined);
  useReadAhead(store, [wanted]);
  useEffect(() => {
    if (snapshot.data !== undefined) before.current = snapshot.data;
  });
  const result = resultOf(store, wanted, snapshot);
  const { placeholderData: place } = wanted.options;
  if (result.data !== undefined || place === undefined) return result;
  const stands = typeof place === 'function' ? (place as (data: unknown) => unknown)(before.current) : place;
  return { ...result, data: stands, isPlaceholderData: true };
}

function usePages(path: string, input: unknown, options: InfiniteOptions) {
  const { call, store } = useContext(ApiContext);
  const { initialCursor = null, getNextPageParam } = options;
  const readPage = (cursor: unknown) =>
    call('query', path, { ...(input as object), ...(cursor === null ? {} : { cursor }) });
  const wanted: Wanted = {
    key: keyOf(path, [input, initialCursor], 'infinite'),
    read: async (): Promise<Pages> => ({ pages: [await readPage(initialCursor)] }),
    options,
  };
  const result = useRead(wanted);
  const pages = (result.data as Pages | undefined)?.pages ?? [];
  const next: unknown = pages.length === 0 ? null : getNextPageParam(pages.at(-1));
  const readNext = async (): Promise<Pages> => ({ pages: [...pages, await readPage(next)] });
  return {
    ...result,
    hasNextPage: next !== null && next !== undefined,
    isFetchingNextPage: result.isFetching && pages.length > 0,
    fetchNextPage: () => store.fetch(wanted.key, readNext).catch(() => undefined),
  };
}

type Sent =
  | { state: 'idle' | 'pending' }
  | { state: 'done'; data: unknown }
  | { state: 'failed'; error: unknown };

function useSending(path: string, options: MutationOptions = {}) {
  const { call } = useContext(ApiContext);
  const [sent, setSent] = useState<Sent>({ state: 'idle' });
  const mutateAsync = async (input: unknown, own: MutationOptions = {}) => {
    setSent({ state: 'pending' });
    try {
      const data = await call('mutation', path, input);
      setSent({ state: 'done', data });
      await options.onSuccess?.(data, input);
      await own.onSuccess?.(data, input);
      return data;
    } catch (error) {
      setSent({ state: 'failed', error });
      await options.onError?.(error, input);
      await own.onError?.(error, input);
      throw error;
    } finally {
      await options.onSettled?.();
      await own.onSettled?.();
    }
  };
  return {
    mutateAsync,
    mutate: (input: unknown, own?: MutationOptions) => quietly(mutateAsync(input, own)),
    reset: () => setSent({ state: 'idle' }),
    isPending: sent.state === 'pending',
    isError: sent.state === 'failed',
    isSuccess: sent.state === 'done',
    isIdle: sent.state === 'idle',
    data: sent.state === 'done' ? sent.data : undefined,
    error: sent.state === 'failed' ? sent.error : null,
  };
}

/** Each entry is the body of one hook and is called as that hook. */
const HOOKS: Record<string, (path: string, args: unknown[]) => unknown> = {
  useQuery: (path, [input, options]) => useRead(wantedOf(useContext(ApiContext), path, input, options)),
  useSuspenseQuery(path, [input, options]) {
    const api = useContext(ApiContext);
    const wanted = wantedOf(api, path, input, options);
    const snapshot = useSnapshot(api.store, wanted.key);
    useReadAhead(api.store, [wanted]);
    if (snapshot.data === undefined) {
      if (snapshot.error !== null) throw snapshot.error;
      throw api.store.fetch(wanted.key, wanted.read);
    }
    return [snapshot.data, resultOf(api.store, wanted, snapshot)];
  },
  useInfiniteQuery: (path, [input, options]) => usePages(path, input, options as InfiniteOptions),
  useMutation: (path, [options]) => useSending(path, options as MutationOptions),
  useQueries(_path, [make]) {
    const api = useContext(ApiContext);
    const { store } = api;
    const wanted = (make as (t: unknown) => Wanted[])(
      pathProxy((names, [input, options]) => wantedOf(api, names.join('.'), input, options)),
    );
    const version = () => store.version;
    useSyncExternalStore((listener) => store.subscribeAll(listener), version, version);
    useReadAhead(store, wanted);
    return wanted.map((one) => resultOf(store, one, store.peek(one.key)));
  },
  useUtils: () => createApiUtils(useContext(ApiContext)),
};

/** Typed as tRPC's own hooks; what stands behind the types is the store beside this. */
export const trpc = pathProxy<CreateTRPCReact<AppRouter, unknown>>((names, args) => {
  const hook = names.at(-1) ?? '';
  return (HOOKS[hook] ?? noSuchHook(hook))(names.slice(0, -1).join('.'), args);
});

function noSuchHook(name: string): never {
  throw new Error(`trpc.${name} is not among the hooks of this site: add it in core/trpc.ts`);
}

/** Reads and writes of the store outside of a render, typed as tRPC's own. */
export function createApiUtils({ call, store }: Api): ApiUtils {
  const read = (path: string, [input]: unknown[]): Promise<unknown> => {
    const key = keyOf(path, input);
    return store.isStale(key)
      ? store.fetch(key, () => call('query', path, input))
      : Promise.resolve(store.get(key));
  };
  const acts: Record<string, (path: string, args: unknown[]) => unknown> = {
    fetch: read,
    // A read ahead may fail: the screen that wants it asks again.
    prefetch: (path, args) =>
      read(path, args).then(
        () => undefined,
        () => undefined,
      ),
    ensureData: (path, [input]) => store.ensure(keyOf(path, input), () => call('query', path, input)),
    getData: (path, [input]) => store.get(keyOf(path, input)),
    setData: (path, [input, data]) => store.set(keyOf(path, input), data),
    // Without an input: every read of the procedure, pages included; without a path: everything.
    invalidate: (path, [input]) =>
      store.invalidate(path === '' ? '' : input === undefined ? `["${path}",` : keyOf(path, input)),
  };
  return pathProxy<ApiUtils>((names, args) => {
    const act = names.at(-1) ?? '';
    return (acts[act] ?? noSuchHook(act))(names.slice(0, -1).join('.'), args);
  });
}
