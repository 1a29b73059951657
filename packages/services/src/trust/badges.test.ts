import { newId } from '@nxtgauge/db/ids';
import { ratingFigures, replyFigures, TRUST_CONFIGS, BadgePolicy, minuteWords } from '@nxtgauge/domain/trust';
import type { WhyPage } from '@nxtgauge/domain/trust';
import { DAY_MS, MINUTE_MS } from '@nxtgauge/domain/time';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { requested, reviewedWork } from '@nxtgauge/testing/engagements';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import type { Person, Professional } from '@nxtgauge/testing/world';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ServiceCtx } from '../context/index.ts';
import { sendMessage } from '../conversations/index.ts';
import { withdrawReview } from '../reviews/index.ts';
import { readBadgeProgress, readPublicFigures, readWhy, refreshBadges } from './index.ts';

const database = await cloneDatabase();
const { sql } = database;
const world = new World(database);
const visitor = contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports });
const policy = BadgePolicy.parse(TRUST_CONFIGS['trust.badges'].value);
let ravi: Professional;

beforeEach(async () => {
  ravi = await world.professional({ coins: 5_000 });
  await sql`select refresh_profile_search(array[${ravi.profileId}::uuid])`;
  // Noon in India on a working day: whatever is answered soon after has no night in between.
  const now = world.clock.now();
  const noon = new Date(`${new Date(now.getTime() + DAY_MS).toISOString().slice(0, 10)}T06:30:00.000Z`);
  world.clock.advance(noon.getTime() - now.getTime());
  if (noon.getUTCDay() === 0) world.clock.advance(DAY_MS);
});

/** A new customer writes; the professional answers after so many minutes, or never. */
async function talk(minutes: number | null): Promise<{ customer: Person; requestId: string }> {
  const customer = await world.customer();
  const { requestId } = await requested(world, customer, ravi);
  await sendMessage(customer.ctx, { requestId, body: 'When could you come by?' });
  if (minutes !== null) {
    const before = world.clock.now().getTime();
    world.clock.advance(minutes * MINUTE_MS);
    await sendMessage(ravi.ctx, { requestId, body: 'On Thursday in the afternoon.' });
    world.clock.advance(before - world.clock.now().getTime());
  }
  world.clock.advance(1_000);
  return { customer, requestId };
}

const badges = async () =>
  (
    await sql<
      { badges: string[] }[]
    >`select badges::text[] as badges from user_role_profiles where id = ${ravi.profileId}`
  )[0]?.badges;

async function allEvents(ctx: ServiceCtx, number: 'rating' | 'response', limit = 2) {
  const pages: WhyPage[] = [];
  let cursor: string | null = null;
  do {
    const page: WhyPage = await readWhy(ctx, { profileId: ravi.profileId, number, limit, cursor });
    pages.push(page);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return { first: pages[0], items: pages.flatMap(({ items }) => items) };
}

describe('refreshBadges', () => {
  it('gives Responsive from the messages, writes the figures down, and takes it back when they no longer hold', async () => {
    for (const minutes of [5, 10, 20, 40]) await talk(minutes);
    world.clock.advance(3 * 60 * MINUTE_MS);
    await refreshBadges(world.system);
    expect(await badges()).toEqual(['verified']);
    await talk(30);
    world.clock.advance(3 * 60 * MINUTE_MS);
    expect(await refreshBadges(world.system)).toBeGreaterThanOrEqual(1);
    expect(await badges()).toEqual(['responsive', 'verified']);
    expect(await refreshBadges(world.system)).toBe(0);
    const [row] = await sql`
      select held, held_since, evidence_json, policy_version from profile_badges
      where user_role_profile_id = ${ravi.profileId} and badge = 'responsive'`;
    expect(row).toMatchObject({
      held: true,
      held_since: world.clock.now(),
      evidence_json: { leads: 5, medianMinutes: 20, due: 5, inTime: 5 },
      policy_version: 1,
    });
    expect(await readPublicFigures(visitor, { profileId: ravi.profileId })).toMatchObject({
      badges: [{ badge: 'responsive' }, { badge: 'verified' }],
      usualReplyMinutes: 20,
      replyLeads: 5,
    });
    // After 90 days without events nothing is left of it.
    world.clock.advance(91 * DAY_MS);
    await refreshBadges(world.system);
    expect(await badges()).toEqual(['verified']);
    const audit = await sql`
      select c.old_value_text, c.new_value_text from audit_logs a join audit_log_changes c on c.audit_log_id = a.id
      where a.event = 'profile.badges' and a.entity_id = ${ravi.profileId} order by a.id`;
    expect(audit.at(-1)).toEqual({ old_value_text: 'responsive, verified', new_value_text: 'verified' });
  });

  it('gives Top for ten good reviews and quick answers, and loses it with a withdrawn one', async () => {
    const customer = await world.customer();
    await sql`insert into rating_priors (profession_key, mean_milli, updated_at) values ('photographer', 4600, now())
      on conflict (profession_key) do update set mean_milli = 4600`;
    const made: string[] = [];
    for (let i = 0; i < 10; i++) made.push((await reviewedWork(world, customer, ravi, 5)).reviewId);
    await talk(30);
    world.clock.advance(60 * MINUTE_MS);
    await refreshBadges(world.system);
    expect(await badges()).toEqual(['top', 'verified']);
    const progress = await readBadgeProgress(ravi.ctx);
    expect(progress.items[0]?.badges.find(({ badge }) => badge === 'top')).toMatchObject({
      held: true,
      earnedNow: true,
    });
    await withdrawReview(customer.ctx, { reviewId: made[0] ?? '' });
    const after = (await readBadgeProgress(ravi.ctx)).items[0]?.badges.find(({ badge }) => badge === 'top');
    expect(after).toMatchObject({ held: true, earnedNow: false });
    expect(after?.requirements.map(({ text }) => text)).toContain('9 of 10 reviews');
    await refreshBadges(world.system);
    expect(await badges()).toEqual(['verified']);
  });

  it('is only for the system', async () => {
    expect(await reasonOf(refreshBadges(ravi.ctx))).toBe('PERMISSION_MISSING');
    expect(await reasonOf(readBadgeProgress(visitor))).toBe('SIGN_IN_REQUIRED');
  });
});

describe('why this number', () => {
  it('lists exactly the reviews that give the rating', async () => {
    const customer = await world.customer();
    for (const rating of [5, 4, 2, 5]) {
      await reviewedWork(world, customer, ravi, rating);
      world.clock.advance(1_000);
    }
    const { reviewId } = await reviewedWork(world, customer, ravi, 1);
    await withdrawReview(customer.ctx, { reviewId });
    const { first, items } = await allEvents(visitor, 'rating');
    expect(items).toHaveLength(4);
    const again = ratingFigures(items.map(({ rating }) => rating ?? 0));
    expect(first).toMatchObject({ figure: again.average?.toFixed(1), events: again.count });
    const [row] =
      await sql`select rating_sum, rating_count from user_role_profiles where id = ${ravi.profileId}`;
    expect(row).toEqual({ rating_sum: again.sum, rating_count: again.count });
    expect(JSON.stringify(items)).not.toContain('housewarming');
    expect(JSON.stringify((await allEvents(ravi.ctx, 'rating')).items)).toContain('housewarming');
  });

  it('lists exactly the answers that give the response time, also those that never came', async () => {
    for (const minutes of [7, 90, 25, null, 300]) await talk(minutes);
    world.clock.advance(6 * 60 * MINUTE_MS);
    await refreshBadges(world.system);
    for (const ctx of [visitor, ravi.ctx]) {
      const { first, items } = await allEvents(ctx, 'response');
      expect(items).toHaveLength(5);
      const again = replyFigures(
        items.map(({ askedAt, answeredAt }) => ({
          askedAt: new Date(askedAt ?? 0),
          answeredAt: answeredAt === null ? null : new Date(answeredAt),
        })),
        new Date(first?.asOf ?? 0),
        policy,
      );
      expect(first).toMatchObject({ figure: minuteWords(again.medianMinutes ?? -1), events: again.leads });
      expect(items.filter(({ counts }) => counts)).toHaveLength(again.leads);
      expect(await readPublicFigures(visitor, { profileId: ravi.profileId })).toMatchObject({
        usualReplyMinutes: again.medianMinutes,
        replyLeads: again.leads,
      });
    }
    expect(JSON.stringify((await allEvents(visitor, 'response')).items)).not.toContain('housewarming');
  });

  it('does not exist for others while the profile is not public', async () => {
    await sql`update user_role_profiles set is_profile_public = false where id = ${ravi.profileId}`;
    await sql`select refresh_profile_search(array[${ravi.profileId}::uuid])`;
    const why = (ctx: ServiceCtx, profileId = ravi.profileId) =>
      reasonOf(readWhy(ctx, { profileId, number: 'rating', limit: 5 }));
    expect(await why(visitor)).toBe('NO_SUCH_THING');
    expect(await why((await world.customer()).ctx)).toBe('NO_SUCH_THING');
    expect(await why(ravi.ctx)).toBe('OK');
    expect(await why(ravi.ctx, newId())).toBe('NO_SUCH_THING');
    expect(await reasonOf(readPublicFigures(visitor, { profileId: ravi.profileId }))).toBe('NO_SUCH_THING');
  });
});
