import { createIsomorphicFn } from '@tanstack/react-start';
import { setResponseHeader, setResponseStatus } from '@tanstack/react-start/server';

/**
 * The HTTP status of the page that is being rendered; nothing in the browser. Browsers keep a 410 for ever unless they are
 * told to ask again, and a profile that was suspended can come back.
 */
export const setPageStatus = createIsomorphicFn()
  .server((status: 404 | 410): void => {
    setResponseStatus(status);
    setResponseHeader('cache-control', 'no-cache');
  })
  .client((_status: 404 | 410): void => undefined);
