import { MAX_SERVICE_AREAS, ProfileTexts, type MyProfileContent } from '@nxtgauge/domain/profiles';
import { NumberField, PlaceField, useZodForm } from '@nxtgauge/ui/forms';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { ServiceAreasField } from '../places/service-areas-field.tsx';
import { usePlaceSearch } from '../places/use-place-search.ts';
import { KEEP_TYPED, SectionForm } from './section-form.tsx';

const Area = ProfileTexts.pick({ placeSlug: true, serviceAreas: true, travelRadiusKm: true });

export function PlaceSection({ profile }: { profile: MyProfileContent }): ReactNode {
  const form = useZodForm(Area, {
    resetOptions: KEEP_TYPED,
    values: {
      placeSlug: profile.placeSlug ?? '',
      serviceAreas: profile.serviceAreas.map(({ slug }) => slug),
      travelRadiusKm: profile.travelRadiusKm,
    },
  });
  const home = useWatch({ control: form.control, name: 'placeSlug' });
  const searchPlaces = usePlaceSearch();
  return (
    <SectionForm profile={profile} form={form} valuesOf={(values) => values}>
      <PlaceField
        control={form.control}
        name="placeSlug"
        label="Where you work"
        hint="Your city, locality or PIN code. Customers see the place, never an address."
        search={searchPlaces}
        initial={
          profile.placeSlug === null
            ? null
            : { value: profile.placeSlug, label: profile.placeName ?? profile.placeSlug }
        }
      />
      <NumberField
        control={form.control}
        name="travelRadiusKm"
        label="How far you travel"
        hint="From the place above. 0 means that customers come to you."
        unit="km"
        maxDigits={4}
        optional
      />
      <ServiceAreasField
        control={form.control}
        name="serviceAreas"
        label="Places you also serve"
        hint={`Up to ${MAX_SERVICE_AREAS} cities or localities that you go to without asking.`}
        near={home ?? undefined}
        initial={profile.serviceAreas}
      />
    </SectionForm>
  );
}
