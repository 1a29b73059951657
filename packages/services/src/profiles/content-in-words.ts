import { rupees } from '@nxtgauge/domain/money';
import type { AlbumContent, ServiceContent } from '@nxtgauge/domain/portfolio';
import { optionLabel, PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { ProfessionField, ProfessionKey, ProfileContent } from '@nxtgauge/domain/profiles';
import type { ServiceCtx } from '../context/index.ts';

/** One part of a profile in words; `before` is null when there is nothing to compare with. */
export interface FieldInWords {
  label: string;
  before: string | null;
  after: string;
}
type Part = [id: string, label: string, text: string];

/** A whole profile as a person reads it, beside what it was before. Parts that say nothing on both sides are left out. */
export async function contentInWords(
  ctx: ServiceCtx,
  key: ProfessionKey,
  after: ProfileContent,
  before: ProfileContent | null,
): Promise<FieldInWords[]> {
  const slugs = [after, ...(before ? [before] : [])].flatMap((c) => [c.placeSlug ?? '', ...c.serviceAreas]);
  const places = await placeNames(ctx, slugs);
  const is = partsOf(key, after, places);
  if (!before)
    return is
      .filter(([, , text]) => text !== '')
      .map(([, label, text]) => ({ label, before: null, after: text }));
  const was = new Map(partsOf(key, before, places).map((part) => [part[0], part]));
  const now = new Set(is.map(([id]) => id));
  const gone = [...was.values()].filter(([id]) => !now.has(id));
  return [
    ...is.map(([id, label, text]) => ({ label, before: was.get(id)?.[2] ?? '', after: text })),
    ...gone.map(([, label, text]) => ({ label, before: text, after: '' })),
    ...orderInWords('Order of albums', before.albums, after.albums, ({ title }) => title),
    ...orderInWords('Order of services', before.services, after.services, ({ name }) => name),
  ].filter((field) => field.before !== '' || field.after !== '');
}

function partsOf(key: ProfessionKey, content: ProfileContent, places: Map<string, string>): Part[] {
  const { fields } = PROFESSIONS[key];
  const inDetails = fields.some((field) => field.key === 'travelRadiusKm');
  const travel = content.travelRadiusKm === null || inDetails ? '' : `${content.travelRadiusKm} km`;
  return [
    ['name', 'Name', content.displayName],
    ['headline', 'Headline', content.headline ?? ''],
    ['bio', 'About', content.bio ?? ''],
    ['place', 'Place', places.get(content.placeSlug ?? '') ?? ''],
    ['areas', 'Also serves', content.serviceAreas.map((slug) => places.get(slug) ?? slug).join('; ')],
    ['travel', 'Travels up to', travel],
    ...fields.map((field): Part => [field.key, field.label, fieldInWords(field, content.details[field.key])]),
    ...content.albums.map((album): Part => [album.id, `Album: ${album.title}`, albumInWords(album)]),
    ...content.services.map((service): Part => [
      service.id,
      `Service: ${service.name}`,
      serviceInWords(service),
    ]),
  ];
}

function albumInWords({ title, description, tags, media }: AlbumContent): string {
  const pictures = media.map(
    ({ altText, mediaType }, i) =>
      `${i + 1}. ${mediaType === 'VIDEO' ? 'Video: ' : ''}${altText ?? 'No description'}`,
  );
  return [title, description, tags.length > 0 ? `Tags: ${tags.join(', ')}` : null, ...pictures]
    .filter(Boolean)
    .join('\n');
}

const UNITS: [minutes: number, one: string, many: string][] = [
  [1440, 'day', 'days'],
  [60, 'hour', 'hours'],
  [1, 'minute', 'minutes'],
];

function durationInWords(minutes: number): string {
  let rest = minutes;
  return UNITS.flatMap(([size, one, many]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  }).join(' ');
}

function serviceInWords({ name, description, priceInr, durationMinutes, isActive }: ServiceContent): string {
  const facts = [
    rupees(priceInr),
    durationMinutes === null ? null : durationInWords(durationMinutes),
    isActive ? null : 'not shown',
  ];
  return [name, facts.filter(Boolean).join(', '), description].filter(Boolean).join('\n');
}

/** Named only when what both have stands in another order. */
function orderInWords<T extends { id: string }>(
  label: string,
  before: readonly T[],
  after: readonly T[],
  name: (entry: T) => string,
): FieldInWords[] {
  const common = (list: readonly T[], other: readonly T[]) =>
    list.filter(({ id }) => other.some((entry) => entry.id === id)).map(({ id }) => id);
  if (common(before, after).join() === common(after, before).join()) return [];
  const words = (list: readonly T[]) => list.map((entry, i) => `${i + 1}. ${name(entry)}`).join('\n');
  return [{ label, before: words(before), after: words(after) }];
}

const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A stored value of a profession's field in words; empty when nothing was said. */
function fieldInWords(field: ProfessionField, value: unknown): string {
  if (value === null || value === undefined) return '';
  switch (field.kind) {
    case 'tags':
      return Array.isArray(value) ? value.map((v) => optionLabel(field.options, plain(v))).join(', ') : '';
    case 'choice':
      return optionLabel(field.options, plain(value));
    case 'boolean':
      return value === true ? 'Yes' : 'No';
    case 'number':
      return `${plain(value)} ${field.unit}`;
    case 'price':
      return rupees(Number(value));
    case 'text':
      return plain(value);
  }
}

async function placeNames(ctx: ServiceCtx, slugs: string[]): Promise<Map<string, string>> {
  const rows = await ctx.sql<{ slug: string; name: string }[]>`
    select p.slug, concat_ws(', ', p.name, c.name) as name from places p left join places c on c.id = p.city_id
    where p.slug = any (${slugs}::text[])`;
  return new Map(rows.map((row) => [row.slug, row.name]));
}
