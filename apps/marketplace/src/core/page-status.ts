import { createIsomorphicFn } from '@tanstack/react-start';
import { setResponseStatus } from '@tanstack/react-start/server';

/** The HTTP status of the page that is being rendered; nothing in the browser. */
export const setPageStatus = createIsomorphicFn()
  .server((status: 404 | 410): void => setResponseStatus(status))
  .client((_status: 404 | 410): void => undefined);
