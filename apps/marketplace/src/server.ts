import { createStartHandler, defaultStreamHandler } from '@tanstack/react-start/server';
import type { RequestContext } from './core/request-context.ts';

const handle = createStartHandler(defaultStreamHandler);

/** Renders one page. Assets, `/files`, `/trpc` and the other apps are the business of the server that calls this. */
export default {
  fetch(request: Request, options: { context: RequestContext }): Promise<Response> | Response {
    return handle(request, options);
  },
};
