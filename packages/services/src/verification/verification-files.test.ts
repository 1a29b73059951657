import { isAadhaarNumber } from '@nxtgauge/domain/verification';
import { DAY_MS, HOUR_MS } from '@nxtgauge/domain/time';
import type { StaffMember } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf, refusalOf } from '@nxtgauge/testing/refusals';
import { VerificationWorld } from '@nxtgauge/testing/verification';
import { World } from '@nxtgauge/testing/world';
import type { Professional } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ServiceCtx } from '../context/index.ts';
import { runSweep } from '../jobs-runner/index.ts';
import {
  approveDocument,
  checkDocument,
  getVerification,
  openDocument,
  readMyVerification,
  redactDocument,
  rejectDocument,
  viewPage,
} from './index.ts';

const database = await cloneDatabase();
const world = new World(database);
const desk = new VerificationWorld(database, world);
const { sql } = database;
/** Made up; it has the right check digit. */
const FULL =
  '0123456789'
    .split('')
    .map((digit) => `34512309876${digit}`)
    .find(isAadhaarNumber) ?? '';
const PRINTED = `${FULL.slice(0, 4)} ${FULL.slice(4, 8)} ${FULL.slice(8)}`;
const WHOLE = [{ page: 1, x: 0.1, y: 0.1, width: 0.5, height: 0.1 }];
let vera: StaffMember;

beforeAll(async () => {
  await desk.install();
  vera = await desk.verifier('Vera Verifier');
});

const privateFiles = () => world.ports.storedKeys.filter((key) => key.startsWith('private/')).length;
const waiting = async (person: Professional) => {
  await desk.send(person, 'identity', 'AADHAAR_MASKED', { text: 'masked copy as sent' });
  const [document] = await desk.documents(person.profileId);
  return document?.['id'] as string;
};
const row = async (documentId: string) => {
  const [document] = await sql`select * from verification_documents where id = ${documentId}`;
  return document ?? {};
};
const look = async (documentId: string) => {
  const { token } = await openDocument(vera.ctx, { documentId });
  return Buffer.from((await viewPage(vera.ctx, { token, page: 1 })).bytes).toString('utf8');
};

describe('a full Aadhaar number (BR-35)', () => {
  it.each([
    ['in the words of the file', `Government of India ${PRINTED} VID`, 'scan.pdf'],
    ['in the name of the file', 'a picture without words', `aadhaar ${FULL}.pdf`],
  ])('%s: refused in words, the file is gone, the number nowhere', async (_, text, name) => {
    const ravi = await desk.caterer();
    const before = privateFiles();
    const fileId = await desk.upload(ravi, text, name);
    const refusal = await refusalOf(desk.send(ravi, 'identity', 'AADHAAR_MASKED', { fileId }));
    expect(refusal).toMatchObject({ reason: 'AADHAAR_UNMASKED', fieldErrors: [{ path: 'fileId' }] });
    expect(refusal?.message).toContain('masked Aadhaar');
    expect(refusal?.message).not.toContain(FULL.slice(0, 8));
    expect(privateFiles()).toBe(before);
    expect(await sql`select 1 from files where id = ${fileId}`).toHaveLength(0);
    expect(await desk.documents(ravi.profileId)).toHaveLength(0);
    const audit = await sql`select a::text as line from audit_logs a where entity_id = ${fileId}`;
    expect(audit.map((one) => one['line']).join()).toContain('verification_document.refuse');
    expect(audit.map((one) => one['line']).join()).not.toContain(FULL);
  });

  it('is found right after the upload, before anything is typed', async () => {
    const ravi = await desk.caterer();
    expect(await reasonOf(checkDocument(ravi.ctx, { fileId: await desk.upload(ravi, PRINTED) }))).toBe(
      'AADHAAR_UNMASKED',
    );
    const good = await desk.upload(ravi, 'XXXX XXXX 4321');
    expect(await checkDocument(ravi.ctx, { fileId: good })).toEqual({ fileId: good });
  });

  it('typed into the number field: refused; the masked one is taken and not hashed', async () => {
    const ravi = await desk.caterer();
    const refusal = await refusalOf(desk.send(ravi, 'identity', 'AADHAAR_MASKED', { number: FULL }));
    expect(refusal).toMatchObject({ reason: 'INVALID_INPUT', fieldErrors: [{ path: 'number' }] });
    expect(await row(await waiting(ravi))).toMatchObject({
      number_masked: 'XXXX XXXX 4321',
      number_hash: null,
    });
  });

  it('seen by the verifier: rejecting with that reason destroys the file at once', async () => {
    const ravi = await desk.caterer();
    const before = privateFiles();
    const documentId = await waiting(ravi);
    const { token } = await openDocument(vera.ctx, { documentId });
    await rejectDocument(vera.ctx, {
      documentId,
      reasonCode: 'UNMASKED_AADHAAR',
      remarks: 'The copy shows the full number. Please send the masked one.',
    });
    expect(privateFiles()).toBe(before);
    expect(await row(documentId)).toMatchObject({ file_id: null, file_url: 'deleted', status: 'REJECTED' });
    expect((await row(documentId))['file_sha256']).toMatch(/^[0-9a-f]{64}$/u);
    expect(await reasonOf(viewPage(vera.ctx, { token, page: 1 }))).toBe('VIEW_ENDED');
    expect(await reasonOf(openDocument(vera.ctx, { documentId }))).toBe('NO_SUCH_THING');
  });
});

describe('redaction', () => {
  it('shows the copy from then on; the file as sent stays sealed and unseen', async () => {
    const ravi = await desk.caterer();
    const documentId = await waiting(ravi);
    const stored = privateFiles();
    expect(await look(documentId)).toContain('masked copy as sent for Vera Verifier · E-');
    const { token } = await openDocument(vera.ctx, { documentId });
    await redactDocument(vera.ctx, { documentId, areas: WHOLE, destroyOriginal: false });
    expect(await reasonOf(viewPage(vera.ctx, { token, page: 1 }))).toBe('VIEW_ENDED');
    expect(await look(documentId)).toContain('redacted 1');
    expect(privateFiles()).toBe(stored + 1);
    await redactDocument(vera.ctx, { documentId, areas: [...WHOLE, ...WHOLE], destroyOriginal: false });
    expect(await look(documentId)).toContain('redacted 2');
    expect(privateFiles()).toBe(stored + 1);
  });

  it('destroys the file as sent when told that it shows a full number', async () => {
    const ravi = await desk.caterer();
    const documentId = await waiting(ravi);
    const stored = privateFiles();
    const original = (await row(documentId))['file_id'] as string;
    await redactDocument(vera.ctx, { documentId, areas: WHOLE, destroyOriginal: true });
    expect(privateFiles()).toBe(stored);
    expect(await row(documentId)).toMatchObject({ original_file_id: null });
    expect(await sql`select 1 from files where id = ${original}`).toHaveLength(0);
    const { id: requestId } = await desk.state(ravi.profileId, 'IDENTITY');
    expect((await getVerification(vera.ctx, { requestId })).history[0]).toMatchObject({ action: 'REDACTED' });
  });

  it('is not possible once it was decided, and of two at once one is told so', async () => {
    const ravi = await desk.caterer();
    const documentId = await waiting(ravi);
    // Both have the file drawn before either goes on.
    const bothDraw = Promise.withResolvers<void>();
    let drawing = 0;
    const slowly: ServiceCtx = {
      ...vera.ctx,
      ports: Object.assign(Object.create(world.ports), {
        pages: {
          redact: async (...args: Parameters<typeof world.ports.pages.redact>) => {
            drawing += 1;
            if (drawing === 2) bothDraw.resolve();
            await bothDraw.promise;
            return world.ports.pages.redact(...args);
          },
        },
      }),
    };
    const redact = (ctx: ServiceCtx) =>
      reasonOf(redactDocument(ctx, { documentId, areas: WHOLE, destroyOriginal: false }));
    const both = await Promise.all([redact(slowly), redact(slowly)]);
    expect(both.toSorted()).toEqual(['OK', 'VERIFICATION_NOT_PENDING']);
    await approveDocument(vera.ctx, { documentId });
    expect(await redact(vera.ctx)).toBe('VERIFICATION_NOT_PENDING');
    const unused = () => sql`select 1 from files where owner_user_id = ${ravi.userId} and stored_at is null`;
    expect(await unused()).toHaveLength(1);
    world.clock.advance(HOUR_MS);
    await runSweep(world.system, 'sweep.uploads');
    expect(await unused()).toHaveLength(0);
  });
});

describe('time', () => {
  it('reminds 30, 7 and 1 days before the end, then drops the badge; a renewal in time keeps it', async () => {
    const [late, early] = [await desk.caterer('Late Lata'), await desk.caterer('Early Esha')];
    for (const person of [late, early]) {
      await desk.send(person, 'identity', 'PAN_CARD');
      await desk.send(person, 'fssai', 'FSSAI_LICENCE');
      for (const document of await desk.documents(person.profileId))
        await approveDocument(vera.ctx, {
          documentId: document['id'] as string,
          ...(document['policy_key'] === 'fssai' ? { validUntil: '2027-03-31' } : {}),
        });
    }
    const end = Date.parse('2027-03-31T18:29:59.999Z');
    const to = (days: number, hours = 0) =>
      world.clock.advance(end - days * DAY_MS + hours * HOUR_MS - world.clock.now().getTime());
    const notices = async (person: Professional) =>
      (
        await sql<
          { event_key: string }[]
        >`select event_key from notifications where user_id = ${person.userId}
        and event_key in ('verification.expiring', 'verification.expired')`
      )
        .map((one) => one.event_key)
        .toSorted();
    const mine = (person: Professional) => readMyVerification(person.ctx, { profileId: person.profileId });
    const sweep = () => runSweep(world.system, 'sweep.verification');

    expect(await mine(late)).toMatchObject({
      standing: 'VERIFIED',
      verifiedUntil: new Date(end).toISOString(),
    });
    to(31);
    expect(await sweep()).toMatchObject({ remindExpiring: 0, expireDocuments: 0 });
    expect(await reasonOf(desk.send(early, 'fssai', 'FSSAI_LICENCE'))).toBe('DOCUMENT_NOT_NEEDED');
    to(30);
    expect(await sweep()).toMatchObject({ remindExpiring: 2 });
    expect(await sweep()).toMatchObject({ remindExpiring: 0 });
    expect((await mine(early)).requirements[1]).toMatchObject({ state: 'EXPIRING', maySend: true });
    world.clock.advance(HOUR_MS);
    await desk.send(early, 'fssai', 'FSSAI_LICENCE', { number: '11519027000999' });
    expect((await mine(early)).standing).toBe('VERIFIED');
    const [renewal] = await desk.documents(early.profileId);
    await approveDocument(vera.ctx, { documentId: renewal?.['id'] as string, validUntil: '2028-03-31' });
    to(6);
    expect(await sweep()).toMatchObject({ remindExpiring: 2 });
    to(0, -1);
    await sweep();
    expect((await mine(late)).standing).toBe('VERIFIED');
    to(0);
    expect(await sweep()).toMatchObject({ expireDocuments: 2 });
    expect(await sweep()).toMatchObject({ expireDocuments: 0 });
    expect(await mine(late)).toMatchObject({ standing: 'PENDING', verifiedAt: null, verifiedUntil: null });
    expect((await mine(late)).requirements[1]?.state).toBe('EXPIRED');
    expect((await mine(early)).standing).toBe('VERIFIED');
    expect(await notices(late)).toEqual([
      'verification.expired',
      'verification.expiring',
      'verification.expiring',
      'verification.expiring',
    ]);
    expect(await notices(early)).toEqual(['verification.expiring']);
    const [card] =
      await sql`select card ->> 'verified' as verified from profile_search where profile_id = ${late.profileId}`;
    expect(card).toEqual({ verified: 'false' });

    world.clock.advance(HOUR_MS);
    await desk.send(late, 'fssai', 'FSSAI_LICENCE', { number: '11519027000888' });
    const [again] = await desk.documents(late.profileId);
    expect(await approveDocument(vera.ctx, { documentId: again?.['id'] as string })).toMatchObject({
      standing: 'VERIFIED',
    });
  });

  it('deletes files 90 days after the decision and keeps hash and outcome', async () => {
    const ravi = await desk.caterer();
    const documentId = await waiting(ravi);
    await redactDocument(vera.ctx, { documentId, areas: WHOLE, destroyOriginal: false });
    await approveDocument(vera.ctx, { documentId });
    const { file_sha256: hash } = await row(documentId);
    world.clock.advance(89 * DAY_MS);
    await runSweep(world.system, 'sweep.verification');
    expect((await row(documentId))['file_id']).not.toBeNull();
    world.clock.advance(2 * DAY_MS);
    expect((await runSweep(world.system, 'sweep.verification'))['deleteDecidedFiles']).toBeGreaterThan(0);
    expect(await row(documentId)).toMatchObject({
      file_id: null,
      original_file_id: null,
      file_name: null,
      file_url: 'deleted',
      status: 'APPROVED',
      file_sha256: hash,
    });
    expect(
      await sql`select 1 from verification_documents d where file_deleted_at is null and reviewed_at is not null
      and reviewed_at < ${new Date(world.clock.now().getTime() - 90 * DAY_MS).toISOString()}`,
    ).toHaveLength(0);
    expect((await desk.state(ravi.profileId, 'IDENTITY'))['status']).toBe('APPROVED');
    await runSweep(world.system, 'sweep.verification');
    const left =
      await sql`select 1 from verification_views where expires_at < ${new Date(world.clock.now().getTime() - DAY_MS).toISOString()}`;
    expect(left).toHaveLength(0);
  });
});
