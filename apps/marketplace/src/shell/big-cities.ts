import type { Place } from '@nxtgauge/domain/places';
import type { RouterContext } from '../core/router-context.ts';
import { sharedRead } from '../core/shared-reads.ts';
import { trpc } from '../core/trpc.ts';

const INPUT = { text: '' } as const;

/** The cities with the most professionals, for the footer and for place fields before anything is typed. */
export async function loadBigCities({ client, utils }: RouterContext): Promise<void> {
  if (utils.places.find.getData(INPUT) !== undefined) return;
  utils.places.find.setData(INPUT, await sharedRead('big-cities', () => client.places.find.query(INPUT)));
}

export function useBigCities(): readonly Place[] {
  const { data } = trpc.places.find.useQuery(INPUT, { staleTime: Infinity });
  return data?.items ?? [];
}
