import { loadPlaces, loadRoles, profileInput } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf, refusalOf } from '@nxtgauge/testing/refusals';
import { World } from '@nxtgauge/testing/world';
import type { Person } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { withTx } from '../context/index.ts';
import {
  approveProfile,
  createProfile,
  getMyProfile,
  listMyProfiles,
  rejectProfile,
  saveProfile,
  setProfileVisibility,
  submitProfile,
} from './index.ts';

const database = await cloneDatabase();
const world = new World(database);
const { sql } = database;
const full = profileInput;
const draft = (
  person: Person,
  professionKey: 'photographer' | 'tutor' | 'catering_service' = 'photographer',
) => createProfile(person.ctx, { professionKey, displayName: 'Ila Studio', placeSlug: 'pune' });
const approve = (profileId: string) => withTx(world.system, (tx) => approveProfile(tx, profileId));
const searchable = async (profileId: string) =>
  (await sql`select card from profile_search where profile_id = ${profileId}`).length === 1;
const audits = async (entityId: string, event: string) =>
  sql<{ field_name: string; old_value_text: string | null; new_value_text: string | null }[]>`
    select c.field_name, c.old_value_text, c.new_value_text from audit_logs a join audit_log_changes c on c.audit_log_id = a.id
    where a.entity_id = ${entityId} and a.event = ${event} order by a.created_at, a.id, c.field_name`;

beforeAll(async () => {
  await loadPlaces(database);
  await loadRoles(database);
});

describe('createProfile', () => {
  it('starts a draft with its own address, makes the person a professional, and is on record', async () => {
    const person = await world.customer('Ila Menon');
    const made = await draft(person);
    expect(made).toMatchObject({
      slug: 'ila-studio-pune',
      status: 'DRAFT',
      approvalStatus: 'PENDING',
      awaitingApproval: false,
    });
    const roles =
      await sql`select r.key from user_roles u join roles r on r.id = u.role_id where u.user_id = ${person.userId}`;
    expect(roles.map((role) => role.key)).toEqual(['professional']);
    expect((await audits(made.id, 'profile.create')).map((c) => c.field_name)).toContain('slug');
    expect(await searchable(made.id)).toBe(false);
  });

  it('gives a second one of the same name another address and refuses a second of the same profession', async () => {
    const person = await world.customer();
    const made = await draft(person);
    expect(made.slug).toMatch(/^ila-studio-pune-[\da-f]{6}$/u);
    expect(await reasonOf(draft(person))).toBe('PROFILE_EXISTS');
    expect((await draft(person, 'tutor')).professionKey).toBe('tutor');
    expect((await listMyProfiles(person.ctx)).items.map((p) => p.professionKey)).toEqual([
      'photographer',
      'tutor',
    ]);
  });

  it('makes one of two at once', async () => {
    const person = await world.customer();
    const outcomes = await Promise.all([reasonOf(draft(person)), reasonOf(draft(person))]);
    expect(outcomes.toSorted()).toEqual(['OK', 'PROFILE_EXISTS']);
  });

  it('refuses an unknown place, and finds letters for a name in Devanagari', async () => {
    const person = await world.customer();
    expect(
      await reasonOf(
        createProfile(person.ctx, { professionKey: 'tutor', displayName: 'Ila', placeSlug: 'atlantis' }),
      ),
    ).toBe('INVALID_INPUT');
    const made = await createProfile(person.ctx, {
      professionKey: 'tutor',
      displayName: 'इला ट्यूशन',
      placeSlug: 'kochi',
    });
    expect(made.slug).toBe('tutors-kochi');
  });
});

describe('saveProfile of a draft', () => {
  it('writes texts and fields at once, audited field by field', async () => {
    const person = await world.customer();
    const { id } = await draft(person);
    expect(await saveProfile(person.ctx, full(id, { placeSlug: 'pune-baner' }))).toEqual({
      profileId: id,
      outcome: 'SAVED',
    });
    const mine = await getMyProfile(person.ctx, { profileId: id });
    expect(mine).toMatchObject({
      headline: 'Weddings without fuss',
      placeSlug: 'pune-baner',
      completeness: { percent: 65 },
    });
    expect(mine.details).toMatchObject({
      specialties: ['wedding'],
      cameraBrands: [],
      startingPriceInr: 1_500_000,
    });
    const changes = await audits(id, 'profile.save');
    expect(changes.map((c) => c.field_name)).toEqual([
      'bio',
      'headline',
      'outdoor_shoots',
      'place_id',
      'specialties',
      'starting_price_inr',
      'studio_available',
      'travel_radius_km',
    ]);
    expect(changes.find((c) => c.field_name === 'starting_price_inr')).toMatchObject({
      old_value_text: null,
      new_value_text: '1500000',
    });
  });

  it.each([
    [{ specialties: ['weddings'] }, 'details.specialties.0'],
    [{ travelRadiusKm: -1 }, 'details.travelRadiusKm'],
    [{ startingPriceInr: 12.5 }, 'details.startingPriceInr'],
    [{ hourlyRateInr: 5 }, 'details'],
  ])('refuses %o at %s and stores nothing', async (details, path) => {
    const person = await world.customer();
    const { id } = await draft(person);
    const error = await refusalOf(saveProfile(person.ctx, full(id, { details })));
    expect(error).toMatchObject({ reason: 'INVALID_INPUT', fieldErrors: [{ path }] });
    expect((await getMyProfile(person.ctx, { profileId: id })).headline).toBeNull();
  });

  it('refuses a caterer whose most guests are fewer than the fewest', async () => {
    const person = await world.customer();
    const { id } = await draft(person, 'catering_service');
    const error = await refusalOf(
      saveProfile(person.ctx, full(id, { details: { minGuests: 50, maxGuests: 20 } })),
    );
    expect(error?.fieldErrors?.map((e) => e.path)).toEqual(['details.maxGuests']);
  });
});

describe('submitProfile', () => {
  it('names the missing steps below 60 %', async () => {
    const person = await world.customer();
    const { id } = await draft(person);
    const error = await refusalOf(submitProfile(person.ctx, { profileId: id }));
    expect(error?.reason).toBe('PROFILE_INCOMPLETE');
    expect(error?.fieldErrors?.map((e) => e.path)).toContain('bio');
    expect(error?.details).toMatchObject({ percent: 10, needed: 60 });
  });

  it('puts it into the inbox once, however often it is sent, also twice at once', async () => {
    const person = await world.customer();
    const { id } = await draft(person);
    await saveProfile(person.ctx, full(id));
    await Promise.all([
      submitProfile(person.ctx, { profileId: id }),
      submitProfile(person.ctx, { profileId: id }),
    ]);
    const waiting = await sql`select status from approval_requests where entity_id = ${id}`;
    expect(waiting).toHaveLength(1);
    const mine = await getMyProfile(person.ctx, { profileId: id });
    expect(mine).toMatchObject({ awaitingApproval: true, pendingRevision: false });
    expect(mine.queuePosition).toBeGreaterThan(0);
  });

  it('keeps an edited submission in its place, as its next version', async () => {
    const person = await world.customer();
    const { id } = await draft(person);
    await saveProfile(person.ctx, full(id));
    await submitProfile(person.ctx, { profileId: id });
    expect(await saveProfile(person.ctx, full(id, { headline: 'Changed while waiting' }))).toMatchObject({
      outcome: 'SENT_FOR_APPROVAL',
    });
    const states =
      await sql`select status, content_version as version from approval_requests where entity_id = ${id}`;
    expect(states).toEqual([{ status: 'PENDING', version: 2 }]);
  });
});

describe('an approved profile', () => {
  async function live() {
    const person = await world.customer();
    const { id, slug } = await draft(person);
    await saveProfile(person.ctx, full(id));
    await approve(id);
    return { person, id, slug };
  }

  it('is public and searchable, brings starter coins once per person, and tells its owner', async () => {
    const { person, id } = await live();
    expect(await searchable(id)).toBe(true);
    expect(await getMyProfile(person.ctx, { profileId: id })).toMatchObject({
      status: 'ACTIVE',
      approvalStatus: 'APPROVED',
      isProfilePublic: true,
    });
    await approve((await draft(person, 'tutor')).id);
    const lines = await sql`
      select l.amount, l.rule from tracecoin_ledger l join tracecoin_wallets w on w.id = l.wallet_id where w.user_id = ${person.userId}`;
    expect(lines).toEqual([{ amount: 30, rule: 'Starter coins' }]);
    const notices =
      await sql`select event_key from notifications where user_id = ${person.userId} order by created_at, id`;
    expect(notices.map((n) => n.event_key)).toEqual([
      'profile.approved',
      'wallet.granted',
      'profile.approved',
    ]);
    expect(world.ports.jobsSent.some((job) => job.name === 'email.notice')).toBe(true);
  });

  it('keeps its live version while an edit waits, and a newer edit changes the same submission', async () => {
    const { person, id } = await live();
    for (const headline of ['First edit', 'Second edit']) {
      expect(await saveProfile(person.ctx, full(id, { headline }))).toMatchObject({
        outcome: 'SENT_FOR_APPROVAL',
      });
    }
    const [row] =
      await sql`select headline, approval_status, (select card ->> 'headline' from profile_search where profile_id = ${id}) as shown
      from user_role_profiles where id = ${id}`;
    expect(row).toEqual({
      headline: 'Weddings without fuss',
      approval_status: 'APPROVED',
      shown: 'Weddings without fuss',
    });
    const revisions =
      await sql`select status, payload_json ->> 'headline' as headline from entity_revisions where entity_id = ${id} order by created_at, id`;
    expect(revisions).toEqual([{ status: 'PENDING', headline: 'Second edit' }]);
    const requests =
      await sql`select status, content_version as version from approval_requests where entity_id = ${id}`;
    expect(requests).toEqual([{ status: 'PENDING', version: 2 }]);
    expect(await getMyProfile(person.ctx, { profileId: id })).toMatchObject({
      headline: 'Second edit',
      pendingRevision: true,
      awaitingApproval: true,
    });
  });

  it('leaves one waiting edit after two saves at once', async () => {
    const { person, id } = await live();
    await Promise.all(['One', 'Two'].map((headline) => saveProfile(person.ctx, full(id, { headline }))));
    const [count] = await sql`
      select (select count(*)::int from entity_revisions where entity_id = ${id} and status = 'PENDING') as revisions,
        (select count(*)::int from approval_requests where entity_id = ${id} and status = 'PENDING') as requests`;
    expect(count).toEqual({ revisions: 1, requests: 1 });
  });

  it('keeps its place in the queue when the same edit is saved again', async () => {
    const { person, id } = await live();
    await saveProfile(person.ctx, full(id, { headline: 'A detour' }));
    expect(await saveProfile(person.ctx, full(id, { headline: 'A detour' }))).toMatchObject({
      outcome: 'SENT_FOR_APPROVAL',
    });
    const rows = await sql`select status from entity_revisions where entity_id = ${id}`;
    expect(rows).toEqual([{ status: 'PENDING' }]);
  });

  it('takes a waiting edit back when the live texts are saved again', async () => {
    const { person, id } = await live();
    await saveProfile(person.ctx, full(id, { headline: 'A detour' }));
    expect(await saveProfile(person.ctx, full(id))).toMatchObject({ outcome: 'SAVED' });
    expect(await getMyProfile(person.ctx, { profileId: id })).toMatchObject({
      pendingRevision: false,
      awaitingApproval: false,
    });
  });

  it('is hidden and shown by its owner, and search follows', async () => {
    const { person, id } = await live();
    expect(await setProfileVisibility(person.ctx, { profileId: id, isProfilePublic: false })).toMatchObject({
      isProfilePublic: false,
    });
    expect(await searchable(id)).toBe(false);
    await setProfileVisibility(person.ctx, { profileId: id, isProfilePublic: true });
    expect(await searchable(id)).toBe(true);
    expect(await audits(id, 'profile.set_visibility')).toHaveLength(2);
  });

  it('cannot be edited, submitted or shown while it is suspended', async () => {
    const { person, id } = await live();
    await sql`update user_role_profiles set status = 'SUSPENDED' where id = ${id}`;
    expect(await reasonOf(saveProfile(person.ctx, full(id)))).toBe('ACCOUNT_SUSPENDED');
    expect(await reasonOf(submitProfile(person.ctx, { profileId: id }))).toBe('ACCOUNT_SUSPENDED');
    expect(await reasonOf(setProfileVisibility(person.ctx, { profileId: id, isProfilePublic: true }))).toBe(
      'ACCOUNT_SUSPENDED',
    );
  });
});

it('a rejected draft says why and can be sent again', async () => {
  const person = await world.customer();
  const { id } = await draft(person);
  await saveProfile(person.ctx, full(id));
  await withTx(world.system, (tx) =>
    rejectProfile(tx, id, 'Please show one more piece of work.', 'REJECTED'),
  );
  expect(await getMyProfile(person.ctx, { profileId: id })).toMatchObject({
    approvalStatus: 'REJECTED',
    rejectionReason: 'Please show one more piece of work.',
  });
  await submitProfile(person.ctx, { profileId: id });
  expect(await getMyProfile(person.ctx, { profileId: id })).toMatchObject({
    approvalStatus: 'PENDING',
    rejectionReason: null,
  });
});
