import { newId } from '@nxtgauge/db/ids';
import { bayesianMilli } from '@nxtgauge/domain/reviews';
import { DAY_MS } from '@nxtgauge/domain/time';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { World } from '@nxtgauge/testing/world';
import type { Person, Professional } from '@nxtgauge/testing/world';
import { beforeEach, describe, expect, it } from 'vitest';
import { acceptRequest, completeRequest, readMyRequest, sendRequest } from '../leads/index.ts';
import { listNotices } from '../notifications/index.ts';
import { listProfileReviews, publishDueReviews, refreshRatingPriors, writeReview } from './index.ts';

const database = await cloneDatabase();
const { sql } = database;
const world = new World(database);
let customer: Person;
let professional: Professional;
let requestId: string;

async function accepted(): Promise<string> {
  const leadId = await world.openLead(customer);
  const input = {
    leadId,
    profileId: professional.profileId,
    message: 'I have shot many housewarmings in Pune.',
    quoteInr: null,
    idempotencyKey: newId(),
  };
  const price = await sendRequest(professional.ctx, { ...input, expectedCoins: 0 }).catch(
    (error: { details: { coins: number } }) => error.details.coins,
  );
  const sent = await sendRequest(professional.ctx, { ...input, expectedCoins: Number(price) });
  await acceptRequest(customer.ctx, { requestId: sent.requestId });
  return sent.requestId;
}

beforeEach(async () => {
  customer = await world.customer('Asha Kulkarni');
  professional = await world.professional();
  await sql`select refresh_profile_search(array[${professional.profileId}::uuid])`;
  requestId = await accepted();
});

const review = (who: Person, rating = 5, id = requestId) =>
  writeReview(who.ctx, { requestId: id, rating, text: 'Came on time and the pictures are lovely.' });
const published = () =>
  listProfileReviews(world.system, { profileId: professional.profileId, limit: 20, sort: 'newest' });
const profile = async () =>
  (
    await sql`
    select p.rating_sum, p.rating_count, s.rating_milli, s.card ->> 'ratingCount' as card_count
    from user_role_profiles p join profile_search s on s.profile_id = p.id where p.id = ${professional.profileId}`
  )[0];

describe('writeReview', () => {
  it('is only for work that is done', async () => {
    await expect(review(customer)).rejects.toMatchObject({ reason: 'REQUEST_NOT_ACCEPTED' });
  });

  it('stays unseen until both have written, then both appear together', async () => {
    await completeRequest(customer.ctx, { requestId });
    await expect(review(customer, 4)).resolves.toMatchObject({ published: false });
    expect(await published()).toMatchObject({ items: [], nextCursor: null });
    expect(await profile()).toMatchObject({ rating_sum: 0, rating_count: 0 });
    const waiting = (await listNotices(professional.ctx, { limit: 5 })).items[0];
    expect(waiting).toMatchObject({ eventKey: 'review.waiting' });
    expect(JSON.stringify(waiting)).not.toContain('lovely');
    expect(await readMyRequest(professional.ctx, { requestId })).toMatchObject({ reviewState: 'OPEN' });

    await expect(review(professional, 5)).resolves.toMatchObject({ published: true });
    expect((await published()).items).toMatchObject([{ rating: 4, reviewerName: 'Asha' }]);
    expect(JSON.stringify(await published())).not.toContain('Kulkarni');
    const rows = await sql`
      select v.status, v.published_at, v.entity_type from reviews v join review_links k on k.review_id = v.id
      where k.lead_request_id = ${requestId} order by v.entity_type`;
    expect(rows).toMatchObject([
      { status: 'PUBLISHED', entity_type: 'customer', published_at: world.clock.now() },
      { status: 'PUBLISHED', entity_type: 'professional', published_at: world.clock.now() },
    ]);
    expect(await profile()).toMatchObject({ rating_sum: 4, rating_count: 1, card_count: '1' });
    expect((await listNotices(customer.ctx, { limit: 5 })).items[0]).toMatchObject({
      eventKey: 'review.published',
    });
    const audit =
      await sql`select event from audit_logs where event like 'review.%' and request_id = ${professional.ctx.requestId}`;
    expect(audit.map((row) => row.event).sort()).toEqual([
      'review.publish',
      'review.publish',
      'review.write',
    ]);
  });

  it('is one per side, also when sent twice at once', async () => {
    await completeRequest(customer.ctx, { requestId });
    const twice = await Promise.allSettled([review(customer), review(customer)]);
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(review(customer)).rejects.toMatchObject({ reason: 'ALREADY_REVIEWED' });
  });

  it('publishes exactly once when both sides write at the same moment', async () => {
    await completeRequest(customer.ctx, { requestId });
    const both = await Promise.all([review(customer, 3), review(professional, 5)]);
    expect(both.map((written) => written.published).sort()).toEqual([false, true]);
    expect(await profile()).toMatchObject({ rating_sum: 3, rating_count: 1 });
  });

  it('does not exist for a third person, and needs the permission', async () => {
    await completeRequest(customer.ctx, { requestId });
    const stranger = await world.professional();
    await expect(review(stranger)).rejects.toMatchObject({ reason: 'NO_SUCH_THING' });
    await expect(review(stranger, 5, newId())).rejects.toMatchObject({ reason: 'NO_SUCH_THING' });
    const candidate = await world.person('Nisha Verma', 'candidate');
    await expect(review(candidate)).rejects.toMatchObject({ reason: 'PERMISSION_MISSING' });
    await expect(
      writeReview(world.system, { requestId, rating: 5, text: 'Came on time.' }),
    ).rejects.toMatchObject({
      reason: 'SIGN_IN_REQUIRED',
    });
  });

  it('closes two weeks after the work was done', async () => {
    await completeRequest(customer.ctx, { requestId });
    world.clock.advance(14 * DAY_MS + 1);
    await expect(review(customer)).rejects.toMatchObject({ reason: 'REVIEW_CLOSED' });
  });
});

describe('publishDueReviews', () => {
  it('publishes a lone review when the window ends, not before, and once', async () => {
    await completeRequest(customer.ctx, { requestId });
    await review(customer, 2);
    world.clock.advance(14 * DAY_MS);
    await publishDueReviews(world.system);
    expect(await profile()).toMatchObject({ rating_count: 0 });
    world.clock.advance(1);
    const counts = await Promise.all([publishDueReviews(world.system), publishDueReviews(world.system)]);
    expect(counts.sort()).toEqual([0, 1]);
    expect(await profile()).toMatchObject({ rating_sum: 2, rating_count: 1 });
    await expect(publishDueReviews(customer.ctx)).rejects.toMatchObject({ reason: 'PERMISSION_MISSING' });
  });
});

describe('listProfileReviews', () => {
  it('pages newest first', async () => {
    const requests = [requestId, await accepted(), await accepted()];
    for (const [i, id] of requests.entries()) {
      await completeRequest(customer.ctx, { requestId: id });
      world.clock.advance(1_000);
      await review(customer, i + 1, id);
      await review(professional, 5, id);
    }
    const first = await listProfileReviews(world.system, {
      profileId: professional.profileId,
      limit: 2,
      sort: 'newest',
    });
    expect(first.items.map(({ rating }) => rating)).toEqual([3, 2]);
    const rest = await listProfileReviews(world.system, {
      profileId: professional.profileId,
      limit: 2,
      sort: 'newest',
      cursor: first.nextCursor,
    });
    expect(rest).toMatchObject({ items: [{ rating: 1 }], nextCursor: null });
  });

  it('does not exist for a profile that is not public', async () => {
    await sql`update user_role_profiles set is_profile_public = false where id = ${professional.profileId}`;
    await sql`select refresh_profile_search(array[${professional.profileId}::uuid])`;
    await expect(published()).rejects.toMatchObject({ reason: 'NO_SUCH_THING' });
    await expect(
      listProfileReviews(world.system, { profileId: newId(), limit: 20, sort: 'newest' }),
    ).rejects.toMatchObject({
      reason: 'NO_SUCH_THING',
    });
  });
});

describe('refreshRatingPriors', () => {
  it('moves every public profile whose mean follows from the new prior, once', async () => {
    await completeRequest(customer.ctx, { requestId });
    await review(customer, 2);
    await review(professional, 5);
    const unrated = await world.professional();
    await sql`select refresh_profile_search(array[${unrated.profileId}::uuid])`;
    expect(await refreshRatingPriors(world.system)).toBeGreaterThanOrEqual(2);
    const [prior] = await sql`select mean_milli from rating_priors where profession_key = 'photographer'`;
    const mean = Number(prior?.mean_milli);
    const [row] = await sql`select rating_milli from profile_search where profile_id = ${unrated.profileId}`;
    expect(row?.rating_milli).toBe(bayesianMilli(0, 0, mean));
    expect((await profile())?.rating_milli).toBe(bayesianMilli(2, 1, mean));
    expect(await refreshRatingPriors(world.system)).toBe(0);
  });
});
