import { DAY_MS, HOUR_MS } from '@nxtgauge/domain/time';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import type { StaffMember } from '@nxtgauge/testing/catalogue';
import { VerificationWorld } from '@nxtgauge/testing/verification';
import { World } from '@nxtgauge/testing/world';
import type { Professional } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  approveDocument,
  getVerification,
  listVerifications,
  readMyVerification,
  rejectDocument,
  requestDocument,
} from './index.ts';
import { VerificationQueueInput } from '@nxtgauge/domain/verification';

const database = await cloneDatabase();
const world = new World(database);
const desk = new VerificationWorld(database, world);
const { sql } = database;
let vera: StaffMember;

beforeAll(async () => {
  await desk.install();
  vera = await desk.verifier('Vera Verifier');
});

const newest = async (profileId: string, policyKey: string) => {
  const found = (await desk.documents(profileId)).find((row) => row['policy_key'] === policyKey);
  if (!found) throw new Error('no document');
  return found;
};
const idOf = async (profileId: string, policyKey: string): Promise<string> =>
  (await newest(profileId, policyKey))['id'] as string;
const mine = (person: Professional) => readMyVerification(person.ctx, { profileId: person.profileId });
const badgeInSearch = async (profileId: string) => {
  const [row] =
    await sql`select card ->> 'verified' as verified from profile_search where profile_id = ${profileId}`;
  return row?.['verified'];
};
const events = async (userId: string): Promise<string[]> =>
  (
    await sql<
      { event_key: string }[]
    >`select event_key from notifications where user_id = ${userId} order by created_at, id`
  )
    .map((row) => row.event_key)
    .filter((key) => key.startsWith('verification.'));
const reject = (documentId: string, remarks = 'The picture is too dark to read the name.') =>
  rejectDocument(vera.ctx, { documentId, reasonCode: 'UNREADABLE', remarks });

describe('the whole life', () => {
  it('two documents, one refused, only that one sent again, the badge, the end of the licence, the renewal', async () => {
    const ravi = await desk.caterer();
    expect((await mine(ravi)).requirements.map((one) => [one.policyKey, one.state, one.required])).toEqual([
      ['identity', 'MISSING', true],
      ['fssai', 'MISSING', true],
      ['business_registration', 'MISSING', false],
    ]);

    await desk.send(ravi, 'identity', 'PAN_CARD');
    const sent = await desk.send(ravi, 'fssai', 'FSSAI_LICENCE');
    expect(sent.waiting).toMatchObject([
      { type: 'IDENTITY', position: expect.any(Number), paused: false, missing: [] },
      { type: 'BUSINESS', position: expect.any(Number), paused: false, missing: [] },
    ]);
    const due = sent.waiting[0]?.dueAt ?? '';
    expect(Date.parse(due) - world.clock.now().getTime()).toBe(48 * HOUR_MS);
    expect(await reasonOf(desk.send(ravi, 'identity', 'PASSPORT'))).toBe('DOCUMENT_NOT_NEEDED');

    expect(await reject(await idOf(ravi.profileId, 'identity'))).toMatchObject({ status: 'REJECTED' });
    world.clock.advance(HOUR_MS);
    expect(
      await approveDocument(vera.ctx, { documentId: await idOf(ravi.profileId, 'fssai') }),
    ).toMatchObject({
      status: 'APPROVED',
      standing: 'REJECTED',
    });
    const refused = await mine(ravi);
    expect(
      refused.requirements.filter((one) => one.maySend && one.required).map((one) => one.policyKey),
    ).toEqual(['identity']);
    expect(refused.requirements[0]).toMatchObject({
      state: 'REJECTED',
      document: { reasonCode: 'UNREADABLE', remarks: 'The picture is too dark to read the name.' },
    });
    expect(await reasonOf(desk.send(ravi, 'fssai', 'FSSAI_LICENCE'))).toBe('DOCUMENT_NOT_NEEDED');

    world.clock.advance(HOUR_MS);
    await desk.send(ravi, 'identity', 'PASSPORT');
    expect(await desk.state(ravi.profileId, 'IDENTITY')).toMatchObject({
      status: 'PENDING',
      verification_status: 'PENDING',
    });
    expect(await badgeInSearch(ravi.profileId)).toBe('false');
    const verified = await approveDocument(vera.ctx, { documentId: await idOf(ravi.profileId, 'identity') });
    expect(verified).toMatchObject({ status: 'APPROVED', standing: 'VERIFIED' });
    expect(await badgeInSearch(ravi.profileId)).toBe('true');
    expect((await desk.state(ravi.profileId, 'IDENTITY'))['verified_at']).toEqual(world.clock.now());
    expect(await events(ravi.userId)).toEqual([
      'verification.queued',
      'verification.queued',
      'verification.rejected',
      'verification.approved',
      'verification.queued',
      'verification.approved',
      'verification.verified',
    ]);
    const requests =
      await sql`select count(*)::int as n from verification_requests where user_role_profile_id = ${ravi.profileId}`;
    expect(requests[0]).toEqual({ n: 2 });
  });

  it('is written down: log, audit with field changes, no number anywhere', async () => {
    const ravi = await desk.caterer();
    await desk.send(ravi, 'identity', 'PAN_CARD', {
      number: 'BNZPM2501F',
      text: 'Income tax BNZPM2501F Ravi',
    });
    const [document] = await desk.documents(ravi.profileId);
    expect(document).toMatchObject({
      number_masked: 'XXXXXX501F',
      file_url: `private:${document?.['file_id']}`,
      check_hints: ['The number that was typed stands in the file.'],
    });
    expect(document?.['number_hash']).toMatch(/^[0-9a-f]{64}$/u);
    await approveDocument(vera.ctx, { documentId: document?.['id'] as string });
    const [audit] = await sql`
      select string_agg(event, ' ' order by created_at, id) as events from audit_logs
      where entity_id in (select id from verification_requests where user_role_profile_id = ${ravi.profileId})
        or entity_id = ${document?.['id'] as string}`;
    expect(audit?.['events']).toContain('verification_document.send');
    expect(audit?.['events']).toContain('verification_document.approve verification.approve');
    const everywhere = await sql`
      select 1 from audit_logs a where a::text ~ 'BNZPM2501F' union all
      select 1 from audit_log_changes a where a::text ~ 'BNZPM2501F' union all
      select 1 from verification_documents a where a::text ~ 'BNZPM2501F' union all
      select 1 from verification_logs a where a::text ~ 'BNZPM2501F' union all
      select 1 from notifications a where a::text ~ 'BNZPM2501F' union all
      select 1 from profile_search a where a.card::text ~ 'BNZPM2501F'`;
    expect(everywhere).toHaveLength(0);
  });

  it('the same file sent again changes nothing', async () => {
    const ravi = await desk.caterer();
    const fileId = await desk.upload(ravi, 'pan');
    await desk.send(ravi, 'identity', 'PAN_CARD', { fileId });
    const again = await desk.send(ravi, 'identity', 'PAN_CARD', { fileId });
    expect(again.requirements[0]?.state).toBe('WAITING');
    expect(await desk.documents(ravi.profileId)).toHaveLength(1);
  });
});

describe('a question to the owner', () => {
  it('stops the clock, says what is missing, and what was left is left when it comes', async () => {
    const ravi = await desk.caterer();
    await desk.send(ravi, 'fssai', 'FSSAI_LICENCE');
    const { id: requestId } = await desk.state(ravi.profileId, 'BUSINESS');
    world.clock.advance(40 * HOUR_MS);
    await requestDocument(vera.ctx, {
      requestId,
      policyKeys: ['business_registration'],
      remarks: 'Please send the licence of the shop too.',
    });
    const paused = await mine(ravi);
    expect(paused.waiting).toMatchObject([{ paused: true, position: null, dueAt: null }]);
    expect(paused.requirements.find((one) => one.policyKey === 'business_registration')).toMatchObject({
      state: 'REQUESTED',
      askedRemarks: 'Please send the licence of the shop too.',
    });
    const queue = (name: 'waiting' | 'paused') =>
      listVerifications(vera.ctx, VerificationQueueInput.parse({ queue: name, limit: 100 }));
    expect((await queue('waiting')).items.map((row) => row.id)).not.toContain(requestId);
    expect((await queue('paused')).items.map((row) => row.id)).toContain(requestId);

    world.clock.advance(30 * DAY_MS);
    expect(
      (await approveDocument(vera.ctx, { documentId: await idOf(ravi.profileId, 'fssai') })).status,
    ).toBe('PENDING');
    const back = await desk.send(ravi, 'business_registration', 'SHOP_LICENCE', { number: '' });
    const left = Date.parse(back.waiting[0]?.dueAt ?? '') - world.clock.now().getTime();
    expect(left).toBe(8 * HOUR_MS);
    expect(back.waiting[0]).toMatchObject({ paused: false });
    expect((await getVerification(vera.ctx, { requestId })).asked).toBeNull();
  });

  it('may ask for a better copy of what waits: the one before is out of the way', async () => {
    const ravi = await desk.caterer();
    await desk.send(ravi, 'identity', 'PAN_CARD');
    const { id: requestId } = await desk.state(ravi.profileId, 'IDENTITY');
    await requestDocument(vera.ctx, {
      requestId,
      policyKeys: ['identity'],
      remarks: 'Please send both sides.',
    });
    world.clock.advance(HOUR_MS);
    await desk.send(ravi, 'identity', 'PASSPORT');
    const states = (await desk.documents(ravi.profileId)).map((row) => [row['status'], row['reason_code']]);
    expect(states).toEqual([
      ['PENDING', null],
      ['REJECTED', 'REPLACED'],
    ]);
    expect(
      await reasonOf(
        requestDocument(vera.ctx, { requestId, policyKeys: ['fssai'], remarks: 'Another type.' }),
      ),
    ).toBe('NO_SUCH_THING');
  });
});

describe('what is asked for', () => {
  it('another kind, an unknown requirement, a bad or missing number, another person’s file: refused at the field', async () => {
    const ravi = await desk.caterer();
    const other = await desk.caterer('Meera Nair');
    const fileId = await desk.upload(ravi, 'pan');
    const send = (policyKey: string, kind: 'PAN_CARD' | 'SHOP_LICENCE', number: string, file = fileId) =>
      reasonOf(desk.send(ravi, policyKey, kind, { number, fileId: file }));
    expect(await send('identity', 'SHOP_LICENCE', '')).toBe('INVALID_INPUT');
    expect(await send('identity', 'PAN_CARD', 'ABC')).toBe('INVALID_INPUT');
    expect(await send('identity', 'PAN_CARD', '')).toBe('INVALID_INPUT');
    expect(await send('business_registration', 'SHOP_LICENCE', '12345')).toBe('INVALID_INPUT');
    expect(await send('tutor_qualification', 'PAN_CARD', 'ABCPD1234E')).toBe('NO_SUCH_THING');
    expect(await send('identity', 'PAN_CARD', 'ABCPD1234E', await desk.upload(other, 'pan'))).toBe(
      'NO_SUCH_THING',
    );
    expect(await desk.documents(ravi.profileId)).toHaveLength(0);
  });

  it('tells the verifier of a number and a file that another person sent too', async () => {
    const [ravi, meera] = [await desk.caterer('Ravi Rao'), await desk.caterer('Meera Nair')];
    await desk.send(ravi, 'identity', 'PAN_CARD', { number: 'CKLPR7788Q', text: 'the very same scan' });
    await desk.send(meera, 'identity', 'PAN_CARD', { number: 'cklpr 7788 q', text: 'the very same scan' });
    const { id: requestId } = await desk.state(meera.profileId, 'IDENTITY');
    const [document] = (await getVerification(vera.ctx, { requestId })).documentList;
    expect(document?.hints.map((hint) => hint.text)).toEqual(
      expect.arrayContaining(['Ravi Rao sent the same number.', 'Ravi Rao sent the very same file.']),
    );
  });
});
