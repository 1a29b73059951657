import { newId } from '@nxtgauge/db/ids';
import { canMoveReview } from '@nxtgauge/domain/reviews';
import type { ReviewSort } from '@nxtgauge/domain/reviews';
import { addEmployee } from '@nxtgauge/testing/catalogue';
import type { StaffMember } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { finishedWork, reviewedWork } from '@nxtgauge/testing/engagements';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import type { Person, Professional } from '@nxtgauge/testing/world';
import { beforeEach, describe, expect, it } from 'vitest';
import { listNotices } from '../notifications/index.ts';
import { hideReview, reportContent, unhideReview } from '../trust/index.ts';
import { listMyReviews, listProfileReviews, replyToReview, withdrawReview, writeReview } from './index.ts';

const database = await cloneDatabase();
const { sql } = database;
const world = new World(database);
const visitor = contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports });
let customer: Person;
let professional: Professional;
let moderator: StaffMember;

beforeEach(async () => {
  customer = await world.customer('Asha Kulkarni');
  professional = await world.professional({ coins: 1_000 });
  moderator = await addEmployee(database, world, 'Mina Moderator', 'moderator');
  await sql`select refresh_profile_search(array[${professional.profileId}::uuid])`;
});

const listed = (input: { sort?: ReviewSort; stars?: number; limit?: number; cursor?: string | null } = {}) =>
  listProfileReviews(visitor, { profileId: professional.profileId, limit: 20, sort: 'newest', ...input });
const hide = (reviewId: string, reason: 'CONTACT_DATA' | 'ABUSE' = 'CONTACT_DATA') =>
  hideReview(moderator.ctx, { reviewId, reason, words: 'It holds a phone number.' });
const weight = async () =>
  (
    await sql`
    select p.rating_sum, p.rating_count, (s.card ->> 'ratingCount')::int as card_count, s.rating_milli,
      coalesce((select sum(rating) from reviews v where v.entity_id = p.id and v.status = 'PUBLISHED'), 0)::int as sum,
      (select count(*)::int from reviews v where v.entity_id = p.id and v.status = 'PUBLISHED') as count
    from user_role_profiles p join profile_search s on s.profile_id = p.id where p.id = ${professional.profileId}`
  )[0];

describe('the answer', () => {
  it('is written once by who was reviewed, and stands with the review', async () => {
    const { reviewId, backReviewId } = await reviewedWork(world, customer, professional, 2);
    const answer = { reviewId, text: 'I am sorry that the album came late.' };
    expect(await reasonOf(replyToReview(customer.ctx, answer))).toBe('NO_SUCH_THING');
    await replyToReview(professional.ctx, answer);
    expect((await listed()).items[0]).toMatchObject({
      rating: 2,
      reply: { text: answer.text, at: world.clock.now().toISOString() },
      hiredMonth: '2026-11',
      professionKey: 'photographer',
    });
    expect(await reasonOf(replyToReview(professional.ctx, { ...answer, text: 'Another answer.' }))).toBe(
      'ALREADY_REPLIED',
    );
    expect((await listNotices(customer.ctx, { limit: 5 })).items[0]).toMatchObject({
      eventKey: 'review.replied',
    });
    // The customer was reviewed too, and may answer that.
    await replyToReview(customer.ctx, {
      reviewId: backReviewId,
      text: 'It was a pleasure to have you here.',
    });
  });

  it('is written once when sent twice at the same moment', async () => {
    const { reviewId } = await reviewedWork(world, customer, professional);
    const twice = await Promise.all(
      ['Thank you for coming.', 'Thank you again.'].map((text) =>
        reasonOf(replyToReview(professional.ctx, { reviewId, text })),
      ),
    );
    expect(twice.sort()).toEqual(['ALREADY_REPLIED', 'OK']);
  });

  it('is not for a review that nobody can see', async () => {
    const { requestId } = await finishedWork(world, customer, professional);
    const { reviewId } = await writeReview(customer.ctx, {
      requestId,
      rating: 3,
      text: 'It was fine, nothing more to say.',
    });
    const answer = { reviewId, text: 'I have not seen this yet.' };
    expect(await reasonOf(replyToReview(professional.ctx, answer))).toBe('NO_SUCH_THING');
    const open = await reviewedWork(world, customer, professional);
    await hide(open.reviewId);
    expect(await reasonOf(replyToReview(professional.ctx, { ...answer, reviewId: open.reviewId }))).toBe(
      'REVIEW_NOT_PUBLISHED',
    );
  });
});

describe('withdrawing', () => {
  it('takes the text and the stars away for good, and the count of withdrawn stays', async () => {
    const { reviewId, requestId } = await reviewedWork(
      world,
      customer,
      professional,
      1,
      'Came two hours late.',
    );
    await reviewedWork(world, customer, professional, 5);
    expect(await weight()).toMatchObject({ rating_sum: 6, rating_count: 2, card_count: 2 });
    expect(await reasonOf(withdrawReview(professional.ctx, { reviewId }))).toBe('NO_SUCH_THING');
    await withdrawReview(customer.ctx, { reviewId });
    expect(await weight()).toMatchObject({ rating_sum: 5, rating_count: 1, card_count: 1 });
    const page = await listed();
    expect(page.items).toHaveLength(1);
    expect(JSON.stringify(page)).not.toContain('two hours');
    expect(page.collection).toMatchObject({
      published: 1,
      hidden: 0,
      withdrawn: 1,
      byStars: [0, 0, 0, 0, 1],
    });
    expect(await reasonOf(withdrawReview(customer.ctx, { reviewId }))).toBe('REVIEW_NOT_PUBLISHED');
    const again = writeReview(customer.ctx, { requestId, rating: 5, text: 'Another word about the same.' });
    expect(await reasonOf(again)).toBe('ALREADY_REVIEWED');
    expect(await reasonOf(unhideReview(moderator.ctx, { reviewId, words: 'It was wrong to hide.' }))).toBe(
      'REVIEW_NOT_PUBLISHED',
    );
  });

  it('leaves nothing of a review that still waited for the other side', async () => {
    const { requestId } = await finishedWork(world, customer, professional);
    const { reviewId } = await writeReview(customer.ctx, {
      requestId,
      rating: 1,
      text: 'Came two hours late.',
    });
    await withdrawReview(customer.ctx, { reviewId });
    await writeReview(professional.ctx, { requestId, rating: 5, text: 'A good customer to work for.' });
    expect((await listed()).items).toEqual([]);
    expect(await weight()).toMatchObject({ rating_sum: 0, rating_count: 0 });
  });
});

describe('hiding', () => {
  it('leaves the reason in the place of the review, takes its weight, and gives both back', async () => {
    const { reviewId } = await reviewedWork(
      world,
      customer,
      professional,
      3,
      'Please tell me when you are free.',
    );
    await replyToReview(professional.ctx, { reviewId, text: 'Thank you for the kind words.' });
    const before = await weight();
    await hide(reviewId);
    const page = await listed();
    expect(page.items[0]).toMatchObject({
      rating: null,
      text: '',
      reply: null,
      hidden: { at: world.clock.now().toISOString(), reason: 'CONTACT_DATA' },
    });
    expect(JSON.stringify(page)).not.toContain('free');
    expect(page.collection).toMatchObject({ published: 0, hidden: 1 });
    expect((await listed({ stars: 3 })).items).toEqual([]);
    expect((await listed({ sort: 'highest' })).items).toEqual([]);
    expect(await weight()).toMatchObject({ rating_sum: 0, rating_count: 0, card_count: 0 });
    expect((await listNotices(customer.ctx, { limit: 5 })).items[0]).toMatchObject({
      eventKey: 'review.hidden',
      body: expect.stringContaining('contains contact details') as string,
    });
    expect(await reasonOf(hide(reviewId))).toBe('REVIEW_NOT_PUBLISHED');

    await unhideReview(moderator.ctx, { reviewId, words: 'It is no phone number.' });
    expect(await weight()).toEqual(before);
    expect((await listed()).items[0]).toMatchObject({ rating: 3, hidden: null });
    const audit = await sql`
      select event, status from audit_logs where entity_id = ${reviewId} and event in ('review.hide', 'review.unhide') order by id`;
    expect(audit).toMatchObject([{ event: 'review.hide' }, { event: 'review.unhide' }]);
  });
});

describe('the public list', () => {
  it('sorts and filters page by page, each review once', async () => {
    const ratings = [5, 3, 4, 3, 1];
    const made: { rating: number; reviewId: string }[] = [];
    for (const rating of ratings) {
      made.push({ rating, reviewId: (await reviewedWork(world, customer, professional, rating)).reviewId });
      world.clock.advance(1_000);
    }
    const newest = made.toReversed();
    const expected = {
      newest,
      highest: newest.toSorted((a, b) => b.rating - a.rating),
      lowest: newest.toSorted((a, b) => a.rating - b.rating),
    };
    for (const sort of ['newest', 'highest', 'lowest'] as const) {
      const seen: (number | null)[] = [];
      const ids: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof listed>> = await listed({ sort, limit: 2, cursor });
        seen.push(...page.items.map(({ rating }) => rating));
        ids.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(ids, sort).toEqual(expected[sort].map(({ reviewId }) => reviewId));
      expect(seen, sort).toEqual(expected[sort].map(({ rating }) => rating));
    }
    expect((await listed({ stars: 3 })).items.map(({ rating }) => rating)).toEqual([3, 3]);
    expect((await listed()).collection).toMatchObject({ byStars: [1, 0, 2, 1, 1], published: 5 });
    expect(await reasonOf(listed({ sort: 'highest', cursor: `${Date.now()}~${newId()}` }))).toBe(
      'NO_SUCH_THING',
    );
    expect(await reasonOf(listed({ cursor: `9~${Date.now()}~${newId()}` }))).toBe('NO_SUCH_THING');
  });
});

describe('my reviews', () => {
  it('show each side what it may do, and nobody a review that waits', async () => {
    const { requestId } = await finishedWork(world, customer, professional);
    await writeReview(customer.ctx, { requestId, rating: 4, text: 'Lovely pictures, all of them.' });
    const mine = (who: Person, side: 'of_me' | 'by_me') => listMyReviews(who.ctx, { side, limit: 20 });
    expect((await mine(professional, 'of_me')).items).toEqual([]);
    expect((await mine(customer, 'by_me')).items).toMatchObject([
      { status: 'PENDING', canWithdraw: true, canReply: false, otherName: 'Ravi Studio' },
    ]);
    await writeReview(professional.ctx, { requestId, rating: 5, text: 'Clear and kind, gladly again.' });
    const [ofMe] = (await mine(professional, 'of_me')).items;
    expect(ofMe).toMatchObject({
      status: 'PUBLISHED',
      canReply: true,
      canWithdraw: false,
      otherName: 'Asha',
    });
    expect((await mine(customer, 'of_me')).items).toMatchObject([{ rating: 5, canReply: true }]);
    await hide(ofMe?.id ?? '');
    expect((await mine(professional, 'of_me')).items).toMatchObject([{ text: '', canReply: false }]);
    expect((await mine(customer, 'by_me')).items).toMatchObject([
      { text: 'Lovely pictures, all of them.', canAppeal: true, hidden: { reason: 'CONTACT_DATA' } },
    ]);
  });

  it('page without losing one', async () => {
    for (let i = 0; i < 5; i++) {
      await reviewedWork(world, customer, professional, 1 + i);
      world.clock.advance(1_000);
    }
    const first = await listMyReviews(professional.ctx, { side: 'of_me', limit: 3 });
    const rest = await listMyReviews(professional.ctx, { side: 'of_me', limit: 3, cursor: first.nextCursor });
    expect([...first.items, ...rest.items].map(({ rating }) => rating)).toEqual([5, 4, 3, 2, 1]);
    expect(rest.nextCursor).toBeNull();
  });
});

describe('the sums', () => {
  it('are those of the published reviews after any walk of hiding, unhiding, withdrawing and reporting', async () => {
    const reviews: string[] = [];
    for (const rating of [1, 2, 3, 4, 5]) {
      reviews.push((await reviewedWork(world, customer, professional, rating)).reviewId);
    }
    let seed = 20_261_126;
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const reporters = await Promise.all([0, 1, 2].map((i) => world.customer(`Reporter ${i}`)));
    let moved = 0;
    for (let step = 0; step < 60; step++) {
      const reviewId = reviews[next(reviews.length)] ?? '';
      const [row] = await sql<{ status: 'PUBLISHED' | 'HIDDEN' | 'WITHDRAWN' }[]>`
        select status from reviews where id = ${reviewId}`;
      const acts = [
        () => hide(reviewId, 'ABUSE'),
        () => unhideReview(moderator.ctx, { reviewId, words: 'Looked at it once more.' }),
        () =>
          reportContent(reporters[next(3)]?.ctx ?? visitor, {
            kind: 'review',
            entityId: reviewId,
            reason: 'OTHER',
            details: '',
          }),
        ...(next(12) === 0 ? [() => withdrawReview(customer.ctx, { reviewId })] : []),
      ];
      const pick = next(acts.length);
      const outcome = await reasonOf((acts[pick] ?? hide)(reviewId));
      if (outcome === 'OK' && pick !== 2) moved += 1;
      if (pick === 0 && row) expect(outcome === 'OK').toBe(canMoveReview(row.status, 'HIDDEN'));
      const now = await weight();
      expect(now).toMatchObject({ rating_sum: now?.sum, rating_count: now?.count, card_count: now?.count });
    }
    expect(moved).toBeGreaterThan(10);
  });

  it('survive hiding and withdrawing at the same moment', async () => {
    const { reviewId } = await reviewedWork(world, customer, professional, 2);
    const outcomes = await Promise.all([
      reasonOf(hide(reviewId)),
      reasonOf(withdrawReview(customer.ctx, { reviewId })),
      reasonOf(hide(reviewId, 'ABUSE')),
    ]);
    expect(outcomes.filter((outcome) => outcome === 'OK').length).toBeGreaterThanOrEqual(1);
    expect(await weight()).toMatchObject({ rating_sum: 0, rating_count: 0, count: 0 });
  });
});

describe('who may not', () => {
  it.each<[string, (ctx: Person['ctx'], reviewId: string) => Promise<unknown>]>([
    ['answer', (ctx, reviewId) => replyToReview(ctx, { reviewId, text: 'Thank you for coming.' })],
    ['withdraw', (ctx, reviewId) => withdrawReview(ctx, { reviewId })],
  ])('%s: a visitor, a candidate, a stranger, an unknown review', async (_, act) => {
    const { reviewId } = await reviewedWork(world, customer, professional);
    const candidate = await world.person('Nisha Verma', 'candidate');
    const stranger = await world.professional();
    expect(await reasonOf(act(visitor, reviewId))).toBe('SIGN_IN_REQUIRED');
    expect(await reasonOf(act(candidate.ctx, reviewId))).toBe('PERMISSION_MISSING');
    expect(await reasonOf(act(moderator.ctx, reviewId))).toBe('SIGN_IN_REQUIRED');
    expect(await reasonOf(act(stranger.ctx, reviewId))).toBe('NO_SUCH_THING');
    expect(await reasonOf(act(customer.ctx, newId()))).toBe('NO_SUCH_THING');
  });
  it('read my reviews: a visitor', async () => {
    expect(await reasonOf(listMyReviews(visitor, { side: 'of_me', limit: 20 }))).toBe('SIGN_IN_REQUIRED');
  });
});
