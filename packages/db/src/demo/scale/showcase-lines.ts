import { PROFESSION_CORPORA } from '../corpus/professions/index.ts';
import { nth } from '../nth.ts';
import { CATALOGUE } from '../pictures/catalogue/index.ts';
import { pictureKey } from '../pictures/keys.ts';
import { fill } from '../world/world.ts';
import { luckOf } from './shape.ts';
import type { ScaleShape } from './shape.ts';
import { line, pickBy } from './table-lines.ts';
import type { TableLines } from './table-lines.ts';

/** Albums, their pictures and services of every profile. */
export function showcaseLines(shape: ScaleShape): TableLines[] {
  const pictureOf = (profile: number, order: number) => {
    const key = shape.keyOf(profile);
    const wall = CATALOGUE[key];
    const index = (luckOf(51, profile) + order * 5) % wall.length;
    const spec = wall[index];
    if (spec === undefined) throw new Error(`no picture ${index} for ${key}`);
    return { key, index, spec };
  };
  function* items(): Generator<string> {
    for (let i = 0; i < shape.professionals; i += 1) {
      for (let order = 0; order < shape.itemsEach; order += 1) {
        const { key, spec } = pictureOf(i, order);
        const album = PROFESSION_CORPORA[key].albums[spec.topic];
        if (album === undefined) throw new Error(`no album texts for ${spec.topic}`);
        const words = { city: shape.placeOf('profile', i).cityName };
        yield line([
          shape.id('item', i * shape.itemsEach + order),
          shape.id('profile', i),
          fill(pickBy(album.titles, i, order), words),
          fill(pickBy(album.lines, i, order), words),
          album.tags,
          order,
        ]);
      }
    }
  }
  function* images(): Generator<string> {
    for (let i = 0; i < shape.professionals; i += 1) {
      for (let order = 0; order < shape.itemsEach; order += 1) {
        const { key, index, spec } = pictureOf(i, order);
        const at = i * shape.itemsEach + order;
        yield line([
          shape.id('image', at),
          shape.id('item', at),
          `/files/${pictureKey(key, index)}`,
          spec.alt,
          1200,
          900,
          0,
        ]);
      }
    }
  }
  function* services(): Generator<string> {
    for (let i = 0; i < shape.professionals; i += 1) {
      const list = PROFESSION_CORPORA[shape.keyOf(i)].services;
      const start = luckOf(61, i);
      for (let order = 0; order < shape.servicesEach; order += 1) {
        const service = nth(list, (start + order * 3) % list.length);
        const rupees = service.from + ((luckOf(67, i * 2 + order) % 100) * (service.to - service.from)) / 100;
        yield line([
          shape.id('service', i * shape.servicesEach + order),
          shape.id('profile', i),
          service.name,
          service.about,
          Math.round(rupees / 10) * 1000,
          service.minutes,
          true,
        ]);
      }
    }
  }
  return [
    {
      table: 'portfolio_items',
      columns: ['id', 'user_role_profile_id', 'title', 'description', 'tags', 'display_order'],
      lines: items(),
    },
    {
      table: 'portfolio_images',
      columns: ['id', 'portfolio_item_id', 'file_url', 'alt_text', 'width', 'height', 'display_order'],
      lines: images(),
    },
    {
      table: 'services',
      columns: [
        'id',
        'user_role_profile_id',
        'name',
        'description',
        'price',
        'duration_minutes',
        'is_active',
      ],
      lines: services(),
    },
  ];
}
