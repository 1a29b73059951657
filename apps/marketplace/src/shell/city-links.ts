import type { BigCities } from '@nxtgauge/domain/seo';
import type { RouterContext } from '../core/router-context.ts';
import { sharedRead } from '../core/shared-reads.ts';
import { trpc } from '../core/trpc.ts';

/** The cities that the foot of every page links to. */
export async function loadCityLinks({ client, utils }: RouterContext): Promise<void> {
  if (utils.seo.cities.getData() !== undefined) return;
  utils.seo.cities.setData(undefined, await sharedRead('city-links', () => client.seo.cities.query()));
}

export function useCityLinks(): BigCities['items'] {
  return trpc.seo.cities.useQuery(undefined, { staleTime: Infinity }).data?.items ?? [];
}
