import { newId } from '@nxtgauge/db/ids';
import { DAY_MS, MINUTE_MS } from '@nxtgauge/domain/time';
import { addEmployee } from '@nxtgauge/testing/catalogue';
import type { StaffMember } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { requested } from '@nxtgauge/testing/engagements';
import { reasonOf, refusalOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import type { Person, Professional } from '@nxtgauge/testing/world';
import { beforeEach, describe, expect, it } from 'vitest';
import { sendMessage } from '../conversations/index.ts';
import { runSweep } from '../jobs-runner/sweeps.ts';
import { readMyRequest, sendRequest } from '../leads/index.ts';
import { listNotices } from '../notifications/index.ts';
import { getPublicProfile, isSuspendedSlug } from '../profiles/index.ts';
import { getWallet } from '../wallet/index.ts';
import {
  appeal,
  decideAppeal,
  liftSuspension,
  readPersonTrust,
  readStanding,
  strikePerson,
  suspendProfile,
} from './index.ts';

const database = await cloneDatabase();
const { sql } = database;
const world = new World(database);
const visitor = contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports });
let customer: Person;
let ravi: Professional;
let mina: StaffMember;
let omar: StaffMember;

beforeEach(async () => {
  customer = await world.customer('Asha Kulkarni');
  ravi = await world.professional({ coins: 1_000 });
  mina = await addEmployee(database, world, 'Mina Moderator', 'moderator');
  omar = await addEmployee(database, world, 'Omar Moderator', 'moderator');
  await sql`select refresh_profile_search(array[${ravi.profileId}::uuid])`;
});

const leak = (requestId: string) =>
  sendMessage(ravi.ctx, { requestId, body: 'Call me on 98200 12345 and we settle it.' });
const strike = (who = mina) =>
  strikePerson(who.ctx, {
    userId: ravi.userId,
    kind: 'SPAM',
    reason: 'The same advertisement to many customers.',
  });
const slug = () => `studio-${ravi.profileId}`;
const pageOf = (address = slug()) => reasonOf(getPublicProfile(visitor, { slug: address }));
const inSearch = async () =>
  (await sql`select 1 from profile_search where profile_id = ${ravi.profileId}`).length === 1;
const profile = async () =>
  (
    await sql`select status, suspended_until, suspension_reason from user_role_profiles where id = ${ravi.profileId}`
  )[0];
const until = (days: number) => new Date(world.clock.now().getTime() + days * DAY_MS);
const statement = 'I did nothing of the kind, please look at the messages.';

describe('contact leaks', () => {
  it('climb the ladder: a warning, a strike, then seven days without a page (J10)', async () => {
    const { requestId } = await requested(world, customer, ravi);
    expect(await refusalOf(leak(requestId))).toMatchObject({ reason: 'CONTACT_DATA' });
    expect((await listNotices(ravi.ctx, { limit: 1 })).items[0]).toMatchObject({ eventKey: 'trust.warning' });
    // Trying the same again is no second leak.
    world.clock.advance(MINUTE_MS);
    await refusalOf(leak(requestId));
    expect(await readStanding(ravi.ctx)).toMatchObject({
      good: true,
      activeStrikes: 0,
      warnings: [{}],
      nextStep: 'a warning',
    });
    world.clock.advance(60 * MINUTE_MS);
    await refusalOf(leak(requestId));
    expect(await readStanding(ravi.ctx)).toMatchObject({
      good: false,
      activeStrikes: 1,
      nextStep: '7 days of suspension',
      strikes: [{ kind: 'CONTACT_LEAK', state: 'ACTIVE', step: 'a warning', canAppeal: true }],
    });
    expect(await pageOf()).toBe('OK');

    world.clock.advance(DAY_MS);
    await refusalOf(leak(requestId));
    expect(await profile()).toMatchObject({ status: 'SUSPENDED', suspended_until: until(7) });
    expect(await inSearch()).toBe(false);
    expect(await pageOf()).toBe('GONE');
    expect(await sql`select body from messages`).toHaveLength(0);
    const events =
      await sql`select outcome, evidence_json from trust_events where user_id = ${ravi.userId} order by created_at`;
    expect(events).toEqual([
      { outcome: 'WARNING', evidence_json: { kinds: ['phone'] } },
      { outcome: 'STRIKE', evidence_json: { kinds: ['phone'] } },
      { outcome: 'STRIKE', evidence_json: { kinds: ['phone'] } },
    ]);
    await expect(sql`delete from trust_events where user_id = ${ravi.userId}`).rejects.toThrow(/refuses/u);
  });

  it('are forgotten after 30 days', async () => {
    const { requestId } = await requested(world, customer, ravi);
    await refusalOf(leak(requestId));
    world.clock.advance(30 * DAY_MS);
    await refusalOf(leak(requestId));
    expect(await readStanding(ravi.ctx)).toMatchObject({ activeStrikes: 0, warnings: [{}, {}] });
  });

  it('count once when they come at the same moment', async () => {
    const { requestId } = await requested(world, customer, ravi);
    await Promise.all([1, 2, 3, 4].map(() => refusalOf(leak(requestId))));
    expect(await readStanding(ravi.ctx)).toMatchObject({ activeStrikes: 0, warnings: [{}] });
  });
});

describe('the ladder', () => {
  it('goes from a warning to seven days, thirty days and for good', async () => {
    expect(await strike()).toMatchObject({ activeStrikes: 1, step: 'a warning' });
    expect(await profile()).toMatchObject({ status: 'ACTIVE' });
    expect(await strike()).toMatchObject({ activeStrikes: 2 });
    expect(await profile()).toMatchObject({ status: 'SUSPENDED', suspended_until: until(7) });
    world.clock.advance(DAY_MS);
    expect(await strike()).toMatchObject({ activeStrikes: 3 });
    expect(await profile()).toMatchObject({ suspended_until: until(30) });
    await strike();
    expect(await profile()).toMatchObject({ status: 'SUSPENDED', suspended_until: null });
    world.clock.advance(400 * DAY_MS);
    await runSweep(world.system, 'sweep.trust');
    expect(await profile()).toMatchObject({ status: 'SUSPENDED' });
    const open = await sql`
      select 1 from profile_suspensions where user_role_profile_id = ${ravi.profileId} and lifted_at is null`;
    expect(open).toHaveLength(1);
  });

  it('forgets strikes after 180 days', async () => {
    await strike();
    world.clock.advance(180 * DAY_MS - 1);
    expect(await readStanding(ravi.ctx)).toMatchObject({ activeStrikes: 1 });
    world.clock.advance(1);
    expect(await readStanding(ravi.ctx)).toMatchObject({
      good: true,
      strikes: [{ state: 'EXPIRED', canAppeal: false }],
    });
    expect(await strike()).toMatchObject({ activeStrikes: 1, step: 'a warning' });
  });

  it('counts two strikes at the same moment one after the other', async () => {
    const given = await Promise.all([strike(mina), strike(omar)]);
    expect(given.map(({ activeStrikes }) => activeStrikes).sort()).toEqual([1, 2]);
    expect(await profile()).toMatchObject({ status: 'SUSPENDED' });
  });

  it('shows the moderator the whole person, and writes down that they looked', async () => {
    await strike();
    expect(await readPersonTrust(mina.ctx, { userId: ravi.userId })).toMatchObject({
      activeStrikes: 1,
      nextStep: '7 days of suspension',
      strikes: [{ byName: 'Mina Moderator', state: 'ACTIVE' }],
      profiles: [{ profileId: ravi.profileId, status: 'ACTIVE' }],
    });
    expect(
      await sql`select 1 from audit_logs where event = 'trust.view' and entity_id = ${ravi.userId}`,
    ).toHaveLength(1);
  });
});

describe('a suspension', () => {
  const suspended = (days: number | null = 7) =>
    suspendProfile(mina.ctx, {
      profileId: ravi.profileId,
      days,
      reason: 'The pictures are of somebody else’s work.',
    });

  it('takes the profile out of search, answers GONE, gives coins back, and refuses new requests', async () => {
    const before = await getWallet(ravi.ctx);
    const { leadId, requestId } = await requested(world, customer, ravi);
    expect((await getWallet(ravi.ctx)).available).toBeLessThan(before.available);
    expect(await suspended()).toMatchObject({ suspended: true, releasedRequests: 1 });
    expect(await inSearch()).toBe(false);
    expect(await pageOf()).toBe('GONE');
    expect(await isSuspendedSlug(visitor, slug())).toBe(true);
    expect(await pageOf('no-such-profile')).toBe('NO_SUCH_THING');
    expect(await getWallet(ravi.ctx)).toMatchObject({ available: before.available, held: 0 });
    expect(await readMyRequest(ravi.ctx, { requestId })).toMatchObject({ status: 'WITHDRAWN' });
    expect(await sql`select live_request_count from leads where id = ${leadId}`).toEqual([
      { live_request_count: 0 },
    ]);
    const [line] =
      await sql`select rule from tracecoin_ledger where entry_kind = 'RETURN' and reference_id = ${requestId}`;
    expect(line).toEqual({ rule: 'BR-15 professional suspended' });
    const next = await world.openLead(customer);
    const send = sendRequest(ravi.ctx, {
      leadId: next,
      profileId: ravi.profileId,
      message: 'I have shot many housewarmings in Pune.',
      quoteInr: null,
      expectedCoins: 8,
      idempotencyKey: newId(),
    });
    expect(await reasonOf(send)).toBe('ACCOUNT_SUSPENDED');
    expect((await listNotices(ravi.ctx, { limit: 10 })).items.map(({ eventKey }) => eventKey)).toContain(
      'profile.suspended',
    );
    const audit = await sql`
      select actor_type, summary from audit_logs where event = 'profile.suspend' and entity_id = ${ravi.profileId}`;
    expect(audit).toEqual([{ actor_type: 'EMPLOYEE', summary: 'The pictures are of somebody else’s work.' }]);
    expect(await readStanding(ravi.ctx)).toMatchObject({
      good: false,
      suspensions: [{ reason: 'The pictures are of somebody else’s work.', canAppeal: true, liftedAt: null }],
    });
  });

  it('ends by itself, not a moment before, once', async () => {
    await suspended(7);
    world.clock.advance(7 * DAY_MS - 1);
    await runSweep(world.system, 'sweep.trust');
    expect(await pageOf()).toBe('GONE');
    world.clock.advance(1);
    await Promise.all([runSweep(world.system, 'sweep.trust'), runSweep(world.system, 'sweep.trust')]);
    const told = await sql`
      select 1 from notifications where user_id = ${ravi.userId} and event_key = 'profile.reinstated'`;
    expect(told).toHaveLength(1);
    expect(await profile()).toEqual({ status: 'ACTIVE', suspended_until: null, suspension_reason: null });
    expect(await inSearch()).toBe(true);
    expect(await pageOf()).toBe('OK');
    expect(await readStanding(ravi.ctx)).toMatchObject({ good: true });
  });

  it('is lifted by hand with a reason, once', async () => {
    await suspended(null);
    const lift = () =>
      liftSuspension(omar.ctx, { profileId: ravi.profileId, reason: 'The pictures are their own.' });
    expect((await Promise.all([reasonOf(lift()), reasonOf(lift())])).sort()).toEqual(['NOT_SUSPENDED', 'OK']);
    expect(await pageOf()).toBe('OK');
    const [row] = await sql`
      select lift_reason, lifted_by_user_id from profile_suspensions where user_role_profile_id = ${ravi.profileId}`;
    expect(row).toEqual({ lift_reason: 'The pictures are their own.', lifted_by_user_id: omar.userId });
  });

  it('is not shortened by a shorter one', async () => {
    await suspended(30);
    const end = until(30);
    await suspended(7);
    expect(await profile()).toMatchObject({ suspended_until: end });
  });

  it('leaves no held coin behind a request that was sent at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const pro = await world.professional({ coins: 100 });
      const before = await getWallet(pro.ctx);
      const outcomes = await Promise.allSettled([
        requested(world, customer, pro),
        suspendProfile(mina.ctx, {
          profileId: pro.profileId,
          days: 7,
          reason: 'The pictures are not their own.',
        }),
      ]);
      expect(outcomes[1].status).toBe('fulfilled');
      expect(await getWallet(pro.ctx)).toMatchObject({ available: before.available, held: 0 });
    }
  });

  it('is finished by the sweep when the process died after the suspension', async () => {
    const before = await getWallet(ravi.ctx);
    await requested(world, customer, ravi);
    await sql`
      update user_role_profiles set status = 'SUSPENDED', suspended_at = now(), suspension_reason = 'x' where id = ${ravi.profileId}`;
    expect((await runSweep(world.system, 'sweep.trust')).releaseSuspendedRequests).toBe(1);
    expect(await getWallet(ravi.ctx)).toMatchObject({ available: before.available, held: 0 });
  });
});

describe('an appeal', () => {
  it('of a strike: overturned by another, it no longer counts and the profile is back', async () => {
    await strike();
    const { strikeId } = await strike();
    expect(await pageOf()).toBe('GONE');
    const contest = { subject: 'STRIKE', subjectId: strikeId, statement } as const;
    expect(await reasonOf(appeal(customer.ctx, contest))).toBe('NO_SUCH_THING');
    const { appealId } = await appeal(ravi.ctx, contest);
    expect(await reasonOf(appeal(ravi.ctx, contest))).toBe('ALREADY_APPEALED');
    const overturn = { appealId, decision: 'OVERTURN', words: 'The messages show nothing wrong.' } as const;
    expect(await reasonOf(decideAppeal(mina.ctx, overturn))).toBe('OWN_ITEM');
    await decideAppeal(omar.ctx, overturn);
    expect(await pageOf()).toBe('OK');
    expect(await readStanding(ravi.ctx)).toMatchObject({
      activeStrikes: 1,
      strikes: [
        { state: 'OVERTURNED', appeal: { status: 'OVERTURNED', words: 'The messages show nothing wrong.' } },
        { state: 'ACTIVE' },
      ],
    });
  });

  it('of a suspension by hand: upheld, it stays', async () => {
    await suspendProfile(mina.ctx, {
      profileId: ravi.profileId,
      days: 30,
      reason: 'The pictures are not their own.',
    });
    const subjectId = (await readStanding(ravi.ctx)).suspensions[0]?.id ?? '';
    const { appealId } = await appeal(ravi.ctx, { subject: 'SUSPENSION', subjectId, statement });
    await decideAppeal(omar.ctx, { appealId, decision: 'UPHOLD', words: 'We compared the pictures again.' });
    expect(await pageOf()).toBe('GONE');
    expect(await readStanding(ravi.ctx)).toMatchObject({
      suspensions: [
        { canAppeal: false, appeal: { status: 'UPHELD', words: 'We compared the pictures again.' } },
      ],
    });
  });
  it('and standing: not for a visitor', async () => {
    expect(await reasonOf(readStanding(visitor))).toBe('SIGN_IN_REQUIRED');
    expect(await reasonOf(appeal(visitor, { subject: 'STRIKE', subjectId: newId(), statement }))).toBe(
      'SIGN_IN_REQUIRED',
    );
  });
});
