import { useQuery } from '@tanstack/react-query';
import { sitePaths } from '../../core/paths.ts';

/** Whether this server keeps its mail in a local outbox that can be looked into. True only outside production. */
export function useLocalOutbox(): boolean {
  const outbox = useQuery({
    queryKey: ['local-outbox'],
    queryFn: async ({ signal }) => {
      const answer = await fetch(sitePaths.localOutbox, { signal });
      return answer.status === 200;
    },
    staleTime: Infinity,
    retry: false,
  });
  return outbox.data === true;
}
