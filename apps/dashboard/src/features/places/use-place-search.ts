import type { Place } from '@nxtgauge/domain/places';
import type { Option } from '@nxtgauge/ui/primitives';
import { useCallback } from 'react';
import { trpc } from '../../core/api.ts';

const asOption = (place: Place): Option => ({
  value: place.slug,
  label: place.kind === 'CITY' ? place.name : `${place.name}, ${place.cityName}`,
  hint: place.state,
});

/** Asks for cities and localities by name; `citiesOnly` leaves localities out. */
export function usePlaceSearch(citiesOnly = false): (text: string) => Promise<Option[]> {
  const utils = trpc.useUtils();
  return useCallback(
    async (text) => {
      const { items } = await utils.places.find.fetch({ text });
      return items.filter((place) => !citiesOnly || place.kind === 'CITY').map(asOption);
    },
    [utils, citiesOnly],
  );
}

/** The words for a place that is known by its slug only. */
export function usePlaceOption(slug: string | null | undefined): Option | null {
  const place = trpc.places.bySlug.useQuery(
    { slug: slug ?? '' },
    { enabled: Boolean(slug), staleTime: Infinity },
  );
  return place.data ? asOption(place.data) : null;
}
