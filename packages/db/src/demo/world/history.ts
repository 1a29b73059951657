import { CLOSING_PRAISE, CUSTOMER_REVIEWS, GENERAL_PRAISE, POOR_REVIEWS } from '../corpus/conversations.ts';
import { PROFESSION_CORPORA } from '../corpus/professions/index.ts';
import type { Random } from '../random.ts';
import type { AddRequest } from './engagements.ts';
import { momentBetween } from './engagements.ts';
import { addLead } from './leads.ts';
import type { DemoUser } from './people.ts';
import type { DemoProfile } from './professionals.ts';
import { Deck, later } from './world.ts';
import type { World } from './world.ts';

export interface CustomerBook {
  all: readonly DemoUser[];
  inCity(random: Random, citySlug: string): DemoUser;
}

/** Few have many reviews: most a handful, some fifty, a few none. */
function reviewCount(random: Random): number {
  const luck = random.next();
  if (luck < 0.14) return 0;
  if (luck < 0.74) return random.int(1, 4);
  return luck < 0.95 ? random.int(4, 11) : random.int(12, 30);
}

function starsFor(random: Random, quality: number): number {
  const drawn = quality + (random.next() + random.next() - 1) * 1.5;
  return Math.min(5, Math.max(1, Math.round(drawn)));
}

class ReviewTexts {
  readonly #random: Random;
  readonly #praise: Deck<string>;
  readonly #mixed: Deck<string>;
  constructor(random: Random, profile: DemoProfile) {
    const corpus = PROFESSION_CORPORA[profile.key];
    this.#random = random;
    this.#praise = new Deck(random, [...corpus.praise, ...random.sample(GENERAL_PRAISE, 16)]);
    this.#mixed = new Deck(random, corpus.mixed);
  }
  of(stars: number): string {
    if (stars >= 4) return this.#praise.draw() + this.#random.pick(CLOSING_PRAISE);
    return stars === 3 ? this.#mixed.draw() : this.#random.pick(POOR_REVIEWS);
  }
}

export function addReview(
  world: World,
  review: {
    reviewerId: string;
    entityType: 'professional' | 'customer';
    entityId: string;
    requestId: string;
    stars: number;
    text: string;
    at: Date;
    published: boolean;
  },
): void {
  const id = world.id(review.at);
  world.rows.add('reviews', {
    id,
    reviewer_user_id: review.reviewerId,
    entity_type: review.entityType,
    entity_id: review.entityId,
    rating: review.stars,
    review_text: review.text,
    status: review.published ? 'PUBLISHED' : 'PENDING',
    published_at: review.published ? review.at : null,
    created_at: review.at,
    updated_at: review.at,
  });
  world.rows.add('review_links', {
    review_id: id,
    lead_request_id: review.requestId,
    direction: review.entityType === 'professional' ? 'CUSTOMER_TO_PROFESSIONAL' : 'PROFESSIONAL_TO_CUSTOMER',
  });
}

/** Finished work of the past: each review stands on its own closed lead and accepted request. */
export function addHistory(
  world: World,
  profile: DemoProfile,
  customers: CustomerBook,
  addRequest: AddRequest,
  count?: number,
): void {
  const random = world.random.fork(`history ${profile.id}`);
  const texts = new ReviewTexts(random, profile);
  const first = later(profile.approvedAt, 24);
  const lastMoment = world.ago(16);
  if (first.getTime() > lastMoment.getTime()) return;
  const done = count ?? reviewCount(random);
  for (let i = 0; i < done; i += 1) {
    const finished = momentBetween(random, first, lastMoment);
    const createdAt = later(finished, -24 * random.between(4, 20));
    if (createdAt.getTime() < profile.approvedAt.getTime()) continue;
    const customer = customers.inCity(random, profile.place.citySlug);
    if (customer.id === profile.user.id || customer.createdAt.getTime() > createdAt.getTime()) continue;
    const openedAt = later(createdAt, random.between(0.5, 9));
    const askedAt = later(openedAt, random.between(0.3, 14));
    const seenAt = later(askedAt, random.between(0.2, 9));
    const decidedAt = later(seenAt, random.between(0.3, 20));
    const closedAt = later(decidedAt, random.between(1, 20));
    const completedAt = later(closedAt, Math.max(1, (finished.getTime() - closedAt.getTime()) / 3_600_000));
    const lead = addLead(world, random, {
      customer,
      key: profile.key,
      place: profile.place,
      status: 'CLOSED',
      closeReason: 'HIRED',
      createdAt,
      openedAt,
      closedAt,
      liveRequests: 1,
      firstRequestedAt: askedAt,
      past: true,
    });
    const requestId = addRequest({
      lead,
      profile,
      status: 'ACCEPTED',
      at: askedAt,
      openedAt: seenAt,
      decidedAt,
      completedAt,
      everRequested: false,
    });
    const stars = starsFor(random, profile.quality);
    const reviewedAt = later(completedAt, random.between(2, 120));
    addReview(world, {
      reviewerId: customer.id,
      entityType: 'professional',
      entityId: profile.id,
      requestId,
      stars,
      text: texts.of(stars),
      at: reviewedAt,
      published: true,
    });
    profile.ratingSum += stars;
    profile.ratingCount += 1;
    if (random.chance(0.4))
      addReview(world, {
        reviewerId: profile.user.id,
        entityType: 'customer',
        entityId: customer.id,
        requestId,
        stars: random.weighted([
          [5, 6],
          [4, 3],
          [3, 1],
        ]),
        text: random.pick(CUSTOMER_REVIEWS),
        at: reviewedAt,
        published: true,
      });
  }
}
