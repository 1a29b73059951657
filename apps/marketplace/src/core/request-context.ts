import { createIsomorphicFn, getGlobalStartContext } from '@tanstack/react-start';
import { getRequest } from '@tanstack/react-start/server';

/** What the server passes with every page request: `entry.fetch(request, { context })`. */
export interface RequestContext {
  /** Answers `/trpc` calls in this process, without the network. */
  fetchApi: (input: Request) => Promise<Response>;
  /** Goes on every script; the content security policy allows no others. */
  nonce: string;
  /** Where the site stands for visitors, without a slash at the end: `https://nxtgauge.in`. */
  publicUrl: string;
}

declare module '@tanstack/react-start' {
  interface Register {
    server: { requestContext: RequestContext };
  }
}

export interface PageRequest extends RequestContext {
  cookie: string;
  /** As it was asked for, with the language in front. */
  path: string;
}

/** Who asks while a page is rendered; undefined in the browser. */
export const readRequest = createIsomorphicFn()
  .server((): PageRequest | undefined => {
    const { fetchApi, nonce, publicUrl } = getGlobalStartContext() as unknown as RequestContext;
    const request = getRequest();
    return {
      fetchApi,
      nonce,
      path: new URL(request.url).pathname,
      publicUrl: (publicUrl ?? new URL(request.url).origin).replace(/\/$/u, ''),
      cookie: request.headers.get('cookie') ?? '',
    };
  })
  .client(() => undefined);
