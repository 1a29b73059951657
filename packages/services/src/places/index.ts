export * from './find-places.ts';
export * from './get-place.ts';
export { placeBySlug, placesAround } from './place-index.ts';
export type { KnownPlace } from './place-index.ts';
