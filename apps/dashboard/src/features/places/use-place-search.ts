import type { FoundPlace, Place } from '@nxtgauge/domain/places';
import { formatDistance } from '@nxtgauge/ui/format';
import type { Option } from '@nxtgauge/ui/primitives';
import { useCallback } from 'react';
import { trpc } from '../../core/api.ts';

const asOption = (place: Place): Option => ({
  value: place.slug,
  label: place.kind === 'CITY' ? place.name : `${place.name}, ${place.cityName}`,
  hint: place.state,
});

/** A find with what tells it from others: its PIN code, how far it is, else its state. */
const asFind = (place: FoundPlace): Option => {
  const facts = [place.pin, place.distanceKm === null ? null : formatDistance(place.distanceKm)];
  const hint = facts.filter((fact) => fact !== null).join(' · ');
  return { ...asOption(place), hint: hint === '' ? place.state : hint };
};

/**
 * Asks for cities and localities by name or PIN code. `citiesOnly` leaves localities out, `near` has the distance from
 * that place said.
 */
export function usePlaceSearch({
  citiesOnly = false,
  near,
}: { citiesOnly?: boolean; near?: string | undefined } = {}): (text: string) => Promise<Option[]> {
  const utils = trpc.useUtils();
  return useCallback(
    async (text) => {
      const { items } = await utils.places.find.fetch({ text, near });
      return items.filter((place) => !citiesOnly || place.kind === 'CITY').map(asFind);
    },
    [utils, citiesOnly, near],
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
