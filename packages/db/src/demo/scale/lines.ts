import { PROFESSIONS, PROFESSION_KEYS } from '@nxtgauge/domain/profiles';
import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import { GENERAL_PRAISE, POOR_REVIEWS } from '../corpus/conversations.ts';
import { randomPerson } from '../corpus/names.ts';
import { TRADE_WORDS } from '../corpus/trade-words.ts';
import { slugOf } from '../corpus/places.ts';
import { PROFESSION_CORPORA } from '../corpus/professions/index.ts';
import { columnOf, detailRow } from '../world/details.ts';
import { fill } from '../world/world.ts';
import { showcaseLines } from './showcase-lines.ts';
import { luckOf, reviewsOf, starsOf } from './shape.ts';
import type { ScaleShape } from './shape.ts';
import { line, pickBy } from './table-lines.ts';
import type { TableLines } from './table-lines.ts';

export const SCALE_DOMAIN = 'scale.nxtgauge.test';
const six = (value: number): string => String(value).padStart(6, '0');

export function userLines(shape: ScaleShape, passwordHash: string | null): TableLines[] {
  const groups = [
    ['professional', 'pro', shape.professionals, 'INDIVIDUAL'],
    ['customer', 'customer', shape.customers, 'INDIVIDUAL'],
    ['company', 'company', shape.companies, 'COMPANY'],
  ] as const;
  function* users(): Generator<string> {
    for (const [kind, name, count, type] of groups) {
      for (let i = 0; i < count; i += 1) {
        const at = shape.madeAt(kind, i);
        yield line([
          shape.id(kind, i),
          `${name}-${six(i + 1)}@${SCALE_DOMAIN}`,
          i < shape.signedIn ? passwordHash : null,
          type,
          'ACTIVE',
          at,
          at,
        ]);
      }
    }
  }
  function* identities(): Generator<string> {
    for (const [kind, , count] of groups) {
      for (let i = 0; i < count; i += 1) {
        const person = randomPerson(shape.random(kind, i));
        const at = shape.madeAt(kind, i);
        yield line([shape.id(kind, i), `${person.first} ${person.last}`, at, at, at]);
      }
    }
  }
  return [
    {
      table: 'users',
      columns: ['id', 'email', 'password_hash', 'account_type', 'status', 'created_at', 'updated_at'],
      lines: users(),
    },
    {
      table: 'user_identities',
      columns: ['user_id', 'full_name', 'email_verified_at', 'created_at', 'updated_at'],
      lines: identities(),
    },
  ];
}

export function profileLines(shape: ScaleShape): TableLines[] {
  function* profiles(): Generator<string> {
    for (let i = 0; i < shape.professionals; i += 1) {
      const random = shape.random('professional', i);
      const person = randomPerson(random);
      const key = shape.keyOf(i);
      const corpus = PROFESSION_CORPORA[key];
      const place = shape.placeOf('profile', i);
      const at = shape.madeAt('profile', i);
      const name = fill(random.pick(corpus.tradeNames), {
        first: person.first,
        last: person.last,
        word: random.pick(TRADE_WORDS),
      });
      const words = {
        city: place.cityName,
        place: place.name,
        years: String(random.int(2, 18)),
        count: String(random.int(3, 22) * 5),
      };
      const text = (list: readonly string[]): string => fill(random.pick(list), words);
      const verified = random.chance(0.8);
      const hidden = i >= shape.signedIn && random.chance(0.03);
      let sum = 0;
      const reviews = reviewsOf(i);
      for (let r = 0; r < reviews; r += 1) sum += starsOf(i, r);
      yield line([
        shape.id('profile', i),
        shape.id('professional', i),
        key,
        `${slugOf(name)}-${place.citySlug}-s${i + 1}`,
        name,
        text(corpus.headlines),
        `${text(corpus.openings)} ${text(corpus.work)} ${text(corpus.manner)} ${text(corpus.closings)}`,
        place.name,
        place.id,
        'ACTIVE',
        verified ? 'VERIFIED' : 'PENDING',
        'APPROVED',
        at,
        verified ? at : null,
        !hidden,
        sum,
        reviews,
        at,
        at,
      ]);
    }
  }
  return [
    {
      table: 'user_role_profiles',
      columns: [
        'id',
        'user_id',
        'role_key',
        'slug',
        'display_name',
        'headline',
        'bio',
        'location',
        'place_id',
        'status',
        'verification_status',
        'approval_status',
        'approved_at',
        'verified_at',
        'is_profile_public',
        'rating_sum',
        'rating_count',
        'created_at',
        'updated_at',
      ],
      lines: profiles(),
    },
    ...PROFESSION_KEYS.map((key) => extensionLines(shape, key)),
    ...showcaseLines(shape),
  ];
}

function extensionLines(shape: ScaleShape, key: ProfessionKey): TableLines {
  const fields = PROFESSIONS[key].fields.map((field) => columnOf(field.key));
  const [low, high, step] = PROFESSION_CORPORA[key].price;
  function* rows(): Generator<string> {
    for (let i = 0; i < shape.professionals; i += 1) {
      if (shape.keyOf(i) !== key) continue;
      const random = shape.random('extension', i);
      const pricePaise = Math.round((low + (high - low) * random.next() ** 1.7) / step) * step * 100;
      const details = detailRow(random, key, {
        pricePaise,
        displayName: `${PROFESSIONS[key].label} ${i + 1}`,
      });
      yield line([
        shape.id('extension', i),
        shape.id('profile', i),
        ...fields.map((field) => details[field] ?? null),
      ]);
    }
  }
  return { table: PROFESSIONS[key].table, columns: ['id', 'user_role_profile_id', ...fields], lines: rows() };
}

export function reviewLines(shape: ScaleShape): TableLines {
  function* rows(): Generator<string> {
    let n = 0;
    for (let i = 0; i < shape.professionals; i += 1) {
      const praise = PROFESSION_CORPORA[shape.keyOf(i)].praise;
      const count = reviewsOf(i);
      for (let r = 0; r < count; r += 1) {
        const stars = starsOf(i, r);
        const text =
          stars <= 2
            ? pickBy(POOR_REVIEWS, i, r)
            : r % 2
              ? pickBy(GENERAL_PRAISE, i, r)
              : pickBy(praise, i, r);
        const at = shape.madeAt('review', n);
        yield line([
          shape.id('review', n),
          shape.id('customer', luckOf(i + 3, r) % shape.customers),
          'professional',
          shape.id('profile', i),
          stars,
          text,
          'PUBLISHED',
          at,
          at,
          at,
        ]);
        n += 1;
      }
    }
  }
  return {
    table: 'reviews',
    columns: [
      'id',
      'reviewer_user_id',
      'entity_type',
      'entity_id',
      'rating',
      'review_text',
      'status',
      'published_at',
      'created_at',
      'updated_at',
    ],
    lines: rows(),
  };
}
