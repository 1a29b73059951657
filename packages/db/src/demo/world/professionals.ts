import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import { TRADE_WORDS } from '../corpus/trade-words.ts';
import type { Person } from '../corpus/names.ts';
import { slugOf } from '../corpus/places.ts';
import { PROFESSION_CORPORA } from '../corpus/professions/index.ts';
import { addApproved, addPendingApproval, addSentBack } from './approvals.ts';
import { detailRow, specialities } from './details.ts';
import type { DemoUser } from './people.ts';
import type { Gallery, WallPicture } from './pictures.ts';
import type { DemoPlace } from './places.ts';
import { addPortfolio, addServices } from './showcase.ts';
import { addVerification } from './verification.ts';
import { Deck, earlierOf, fill, later } from './world.ts';
import type { World } from './world.ts';

export type ProfileState = 'PUBLIC' | 'HIDDEN' | 'WAITING' | 'DRAFT' | 'SENT_BACK' | 'SUSPENDED';

export interface DemoProfile {
  id: string;
  user: DemoUser;
  key: ProfessionKey;
  displayName: string;
  headline: string;
  bio: string;
  place: DemoPlace;
  state: ProfileState;
  approvedAt: Date;
  verified: boolean;
  /** What people think of the work, 3 to 5. */
  quality: number;
  ratingSum: number;
  ratingCount: number;
}

export type AddProfile = (profile: NewProfile) => DemoProfile;

export interface NewProfile {
  user: DemoUser;
  person: Person;
  key: ProfessionKey;
  place: DemoPlace;
  state: ProfileState;
  staff: { approvers: readonly string[]; verifier: string };
  displayName?: string;
  headline?: string;
  verified?: boolean;
  quality?: number;
  /** Index into the profession's pictures for the cover. */
  cover?: number;
}

const TRADE_HEADLINES = [
  '{one}, {years} years in {city}',
  'Mostly {one}, around {place}',
  '{one} in {place} and nearby',
  'Known in {city} for {one}',
  'A small team for {one}',
  '{one}, also {two}',
  '{years} years of {one}, based in {place}',
  'Careful with {one}, honest with prices',
];
const TOOL_HEADLINES = [
  '{one} and {two}, {years} years of practice',
  'Working mostly with {one}, from {place}',
  '{one}, {two} and plain explanations',
  '{years} years with {one}, based in {city}',
  'Small projects with {one} and {two}',
  '{one} for businesses in {city}',
];

/** Decks per profession and city, so that neighbours in a list do not look alike. */
class Variety {
  readonly #world: World;
  readonly #decks = new Map<string, Deck<unknown>>();
  constructor(world: World) {
    this.#world = world;
  }
  deal<T>(kind: string, list: readonly T[]): T {
    let deck = this.#decks.get(kind) as Deck<T> | undefined;
    if (deck === undefined) {
      deck = new Deck(this.#world.random.fork(`deck ${kind}`), list);
      this.#decks.set(kind, deck);
    }
    return deck.draw();
  }
}

const roundTo = (value: number, step: number): number => Math.round(value / step) * step;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Tools and platforms keep their own spelling in the middle of a sentence; trades do not. */
const SPELLED: readonly ProfessionKey[] = [
  'developer',
  'video_editor',
  'graphic_designer',
  'social_media_manager',
];
const inSentence = (key: ProfessionKey, label: string): string =>
  SPELLED.includes(key) ||
  !/^[A-Z][a-z]/u.test(label) ||
  /^(Hindi|English|Indo|North|South|Gujarati|Bengali|Mughlai|Jain)/u.test(label)
    ? label
    : label.charAt(0).toLowerCase() + label.slice(1);

export function professionalBuilder(world: World, gallery: Gallery): AddProfile {
  const variety = new Variety(world);
  const takenSlugs = new Set<string>();
  const random = world.random.fork('professionals');

  function tradeName(profile: NewProfile): string {
    const pattern = variety.deal(
      `name ${profile.key} ${profile.place.citySlug}`,
      PROFESSION_CORPORA[profile.key].tradeNames,
    );
    return fill(pattern, {
      first: profile.person.first,
      last: profile.person.last,
      word: random.pick(TRADE_WORDS),
    });
  }

  /** One in five also works in one or two of the other cities. */
  const travels = world.random.fork('service areas');
  function areasServed(home: DemoPlace): DemoPlace[] {
    if (!travels.chance(0.2)) return [];
    const others = world.places.cities.filter((city) => city.slug !== home.citySlug);
    return travels.sample(others, travels.int(1, 2));
  }

  function slugFor(name: string, place: DemoPlace): string {
    const base = `${slugOf(name)}-${place.citySlug}`;
    let slug = base;
    for (let n = 2; takenSlugs.has(slug); n += 1) slug = `${base}-${n}`;
    takenSlugs.add(slug);
    return slug;
  }

  function headlineOf(
    profile: NewProfile,
    words: Readonly<Record<string, string>>,
    special: readonly string[],
  ): string {
    const [one = PROFESSIONS[profile.key].label, two = 'more'] = special;
    const composed = SPELLED.includes(profile.key) ? TOOL_HEADLINES : TRADE_HEADLINES;
    const list = [...PROFESSION_CORPORA[profile.key].headlines, ...composed];
    const text = variety.deal(`headline ${profile.key} ${profile.place.citySlug}`, list);
    return capital(
      fill(text, { ...words, one: inSentence(profile.key, one), two: inSentence(profile.key, two) }),
    );
  }

  return function addProfile(profile: NewProfile): DemoProfile {
    const { user, key, place, state } = profile;
    const corpus = PROFESSION_CORPORA[key];
    const displayName = profile.displayName ?? tradeName(profile);
    const level = random.next() ** 1.7;
    const [low, high, step] = corpus.price;
    const pricePaise = roundTo(low + (high - low) * level, step) * 100;
    const details = detailRow(random, key, { pricePaise, displayName });
    const years = typeof details.experience_years === 'number' ? details.experience_years : random.int(2, 16);
    const words = {
      city: place.cityName,
      place: place.name,
      years: String(Math.max(2, years)),
      count: String(random.int(3, 22) * 5),
    };
    const bio = [
      random.pick(corpus.openings),
      ...random.sample(corpus.work, 2),
      random.pick(corpus.manner),
      random.pick(corpus.closings),
    ].map((text) => fill(text, words));
    const submittedAt =
      state === 'WAITING'
        ? world.ago(0, random.between(0.5, 30))
        : later(user.createdAt, random.between(3, 40));
    const approvedAt = later(submittedAt, random.between(1, 22));
    const approved = state === 'PUBLIC' || state === 'HIDDEN' || state === 'SUSPENDED';
    const verified = approved && (profile.verified ?? random.chance(0.8));
    const id = world.id(user.createdAt);
    const result: DemoProfile = {
      id,
      user,
      key,
      displayName,
      headline: '',
      bio: bio.join(' '),
      place,
      state,
      approvedAt,
      verified,
      quality:
        profile.quality ?? Math.min(4.95, Math.max(3.2, 4.5 + (random.next() + random.next() - 1) * 0.8)),
      ratingSum: 0,
      ratingCount: 0,
    };
    const avatars = gallery.avatars(profile.person.woman);
    const avatar =
      profile.displayName !== undefined || random.chance(0.6)
        ? variety.deal(`avatar ${key} ${profile.person.woman}`, avatars)
        : null;
    const row = {
      id,
      user_id: user.id,
      role_key: key,
      slug: slugFor(displayName, place),
      display_name: displayName,
      headline: profile.headline ?? headlineOf(profile, words, random.sample(specialities(key, details), 2)),
      bio: result.bio,
      location: place.name,
      place_id: place.id,
      travel_radius_km: details.travel_radius_km ?? null,
      avatar_url: avatar,
      phone: user.phone,
      email: user.email,
      status: state === 'SUSPENDED' ? 'SUSPENDED' : approved ? 'ACTIVE' : 'DRAFT',
      verification_status: verified ? 'VERIFIED' : approved && random.chance(0.12) ? 'REJECTED' : 'PENDING',
      approval_status: approved ? 'APPROVED' : state === 'SENT_BACK' ? 'REJECTED' : 'PENDING',
      rejection_reason:
        state === 'SENT_BACK'
          ? 'Please add pictures of your own work and write your bio in your own words.'
          : null,
      submitted_at: state === 'DRAFT' ? null : submittedAt,
      approved_at: approved ? approvedAt : null,
      verified_at: verified ? later(approvedAt, 6) : null,
      is_profile_public: state === 'PUBLIC' || state === 'SUSPENDED',
      created_at: user.createdAt,
      updated_at: approved ? approvedAt : user.createdAt,
    };
    result.headline = row.headline;
    world.rows.add('user_role_profiles', row);
    for (const area of areasServed(place)) {
      world.rows.add('profile_service_areas', {
        profile_id: id,
        place_id: area.id,
        created_at: user.createdAt,
      });
    }
    world.rows.add(PROFESSIONS[key].table, {
      id: world.id(user.createdAt),
      user_role_profile_id: id,
      ...details,
      created_at: user.createdAt,
      updated_at: user.createdAt,
    });

    const wall = gallery.of(key);
    const cover: WallPicture =
      (profile.cover === undefined ? undefined : wall[profile.cover]) ??
      variety.deal(`cover ${key} ${place.citySlug}`, wall);
    addPortfolio(world, random, { profileId: id, corpus, wall, cover, words, at: user.createdAt });
    addServices(world, random, { profileId: id, corpus, level, at: user.createdAt });

    const submission = { entityType: 'profile' as const, entityId: id, submittedBy: user.id, submittedAt };
    const approver = random.pick(profile.staff.approvers);
    if (approved) addApproved(world, submission, approver, earlierOf(approvedAt, world.now));
    if (state === 'WAITING')
      addPendingApproval(world, submission, random.chance(0.15) ? approver : undefined);
    if (state === 'SENT_BACK')
      addSentBack(world, submission, 'REJECTED', {
        by: approver,
        at: approvedAt,
        reasonCode: 'QUALITY',
        remarks: row.rejection_reason ?? '',
      });
    if (verified || row.verification_status === 'REJECTED')
      addVerification(world, {
        profileId: id,
        userId: user.id,
        professionKey: key,
        verifier: profile.staff.verifier,
        at: approvedAt,
        passed: verified,
      });
    return result;
  };
}
