import { useLoaderData } from '@tanstack/react-router';

/** The instant at which the page was rendered: the same words on the server and in the browser. */
export function useNow(): string {
  return useLoaderData({ from: '__root__' }).now;
}
