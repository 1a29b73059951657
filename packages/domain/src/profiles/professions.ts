import type { Option, ProfessionField } from './field-kinds.ts';
import { creativeProfessions } from './professions-creative.ts';
import { digitalProfessions } from './professions-digital.ts';
import { personalProfessions } from './professions-personal.ts';

export const PROFESSION_KEYS = [
  'photographer',
  'tutor',
  'makeup_artist',
  'developer',
  'video_editor',
  'graphic_designer',
  'social_media_manager',
  'fitness_trainer',
  'catering_service',
  'ugc_content_creator',
] as const;
export type ProfessionKey = (typeof PROFESSION_KEYS)[number];

export const PRICE_UNITS = ['from', 'hour', 'session', 'plate'] as const;
export type PriceUnit = (typeof PRICE_UNITS)[number];

/** One entry per profession: forms, filters, the public page, facets, the lead wizard and the demo data derive from it. */
export interface Profession {
  key: ProfessionKey;
  /** In addresses: `/photographers/mumbai`. */
  slug: string;
  label: string;
  plural: string;
  hi: string;
  /** Finishes "Find a …": what the customer gets. */
  tagline: string;
  /** Extension table of the target schema. */
  table: string;
  priceUnit: PriceUnit;
  fields: ProfessionField[];
  /** Placeholder of the lead's title, an example in the customer's words. */
  leadExample: string;
}

export const PROFESSIONS: Record<ProfessionKey, Profession> = {
  ...creativeProfessions,
  ...digitalProfessions,
  ...personalProfessions,
};

export const professionList = PROFESSION_KEYS.map((key) => PROFESSIONS[key]);
export const professionBySlug = new Map(professionList.map((p) => [p.slug, p]));

export function isProfessionKey(key: string): key is ProfessionKey {
  return (PROFESSION_KEYS as readonly string[]).includes(key);
}

/** The field that carries the profession's starting price, in paise. */
export function priceField(profession: Profession): ProfessionField {
  const field = profession.fields.find((f) => f.kind === 'price');
  if (!field) throw new Error(`${profession.key} has no price field`);
  return field;
}

export type FacetField = Extract<ProfessionField, { kind: 'tags' | 'choice' | 'boolean' }>;

export function facetFields(profession: Profession): FacetField[] {
  return profession.fields.filter(
    (f): f is FacetField =>
      f.facet === true && (f.kind === 'tags' || f.kind === 'choice' || f.kind === 'boolean'),
  );
}

/** Label of a stored value in this option list; the value itself when it is no longer listed. */
export function optionLabel(options: Option[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}
