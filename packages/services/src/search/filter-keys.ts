import type { ProfessionKey } from '@nxtgauge/domain/profiles';

/** The column's name of a registry field: `studioAvailable` is `studio_available` in filter keys. */
export const columnOf = (field: string) => field.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

/** `photographer|mumbai`, or `mumbai` for whoever works there. */
export const placeKeys = (profession: ProfessionKey | undefined, slugs: readonly string[]): string[] =>
  slugs.map((slug) => (profession ? `${profession}|${slug}` : slug));

/** `photographer>mumbai`: whoever serves the place from elsewhere. */
export const servedKeys = (profession: ProfessionKey | undefined, slugs: readonly string[]): string[] =>
  slugs.map((slug) => `${profession ?? ''}>${slug}`);

/** The chosen filters by field: values of one field widen the result, fields narrow it. */
export function facetGroups(facets: readonly string[] = []): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const facet of facets) {
    const at = facet.indexOf('=');
    const field = columnOf(facet.slice(0, at));
    groups.set(field, [...(groups.get(field) ?? []), `${field}${facet.slice(at)}`]);
  }
  return groups;
}
