import { notFound } from '@nxtgauge/domain/errors';
import type { Place } from '@nxtgauge/domain/places';
import type { ServiceCtx } from '../context/index.ts';
import { placeBySlug } from './place-index.ts';

export async function getPlace(ctx: ServiceCtx, input: { slug: string }): Promise<Place> {
  const place = await placeBySlug(ctx, input.slug);
  if (!place) throw notFound('place');
  const { slug, kind, name, cityName, citySlug, state, lat, lng } = place;
  return { slug, kind, name, cityName, citySlug, state, lat, lng };
}
