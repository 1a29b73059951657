import { HOUR_MS, MINUTE_MS } from '@nxtgauge/domain/time';
import { SavePolicyInput, VerificationQueueInput } from '@nxtgauge/domain/verification';
import type { StaffMember } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, asEmployee, contextOf } from '@nxtgauge/testing/service-context';
import { VerificationWorld } from '@nxtgauge/testing/verification';
import { World } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ServiceCtx } from '../context/index.ts';
import {
  approveDocument,
  checkDocument,
  claimVerification,
  closeDocument,
  getVerification,
  installVerificationPolicies,
  listPolicies,
  listVerifications,
  openDocument,
  readMyVerification,
  redactDocument,
  rejectDocument,
  releaseVerification,
  requestDocument,
  savePolicy,
  sendDocument,
  viewPage,
} from './index.ts';

const database = await cloneDatabase();
const world = new World(database);
const desk = new VerificationWorld(database, world);
const visitor = contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports });
const { sql } = database;
let vera: StaffMember;
let omar: StaffMember;
let sana: StaffMember;

beforeAll(async () => {
  await desk.install();
  vera = await desk.verifier('Vera Verifier');
  omar = await desk.verifier('Omar Other');
  sana = await desk.verifier('Sana Support', 'support');
});

async function waiting() {
  const owner = await desk.caterer();
  await desk.send(owner, 'identity', 'PAN_CARD');
  const [document] = await desk.documents(owner.profileId);
  const { id } = await desk.state(owner.profileId, 'IDENTITY');
  return { owner, documentId: document?.['id'] as string, requestId: id as string };
}
type Ids = Awaited<ReturnType<typeof waiting>>;

const AREAS = [{ page: 1, x: 0, y: 0, width: 0.5, height: 0.5 }];
const ACTS: [string, (ctx: ServiceCtx, ids: Pick<Ids, 'documentId' | 'requestId'>) => Promise<unknown>][] = [
  ['claim', (ctx, ids) => claimVerification(ctx, { requestId: ids.requestId })],
  ['release', (ctx, ids) => releaseVerification(ctx, { requestId: ids.requestId })],
  ['detail', (ctx, ids) => getVerification(ctx, { requestId: ids.requestId })],
  ['approve', (ctx, ids) => approveDocument(ctx, { documentId: ids.documentId })],
  [
    'reject',
    (ctx, ids) =>
      rejectDocument(ctx, {
        documentId: ids.documentId,
        reasonCode: 'UNREADABLE',
        remarks: 'Cannot be read at all.',
      }),
  ],
  [
    'ask',
    (ctx, ids) =>
      requestDocument(ctx, {
        requestId: ids.requestId,
        policyKeys: ['identity'],
        remarks: 'Both sides, please.',
      }),
  ],
  ['open', (ctx, ids) => openDocument(ctx, { documentId: ids.documentId })],
  [
    'redact',
    (ctx, ids) => redactDocument(ctx, { documentId: ids.documentId, areas: AREAS, destroyOriginal: true }),
  ],
];

describe('who may not', () => {
  it.each(ACTS)('%s: a visitor, the owner, staff without the permission, an unknown one', async (_, act) => {
    const ids = await waiting();
    const before = await desk.documents(ids.owner.profileId);
    expect(await reasonOf(act(visitor, ids))).toBe('SIGN_IN_REQUIRED');
    expect(await reasonOf(act(ids.owner.ctx, ids))).toBe('SIGN_IN_REQUIRED');
    expect(await reasonOf(act(sana.ctx, ids))).toBe('PERMISSION_MISSING');
    const unknown = { documentId: ids.requestId, requestId: ids.documentId };
    expect(await reasonOf(act(vera.ctx, unknown))).toBe('NO_SUCH_THING');
    expect(await desk.documents(ids.owner.profileId)).toEqual(before);
  });

  it('the owner’s side: a visitor, staff, another owner', async () => {
    const { owner } = await waiting();
    const other = await desk.caterer();
    const fileId = await desk.upload(owner, 'licence');
    const input = {
      profileId: owner.profileId,
      policyKey: 'fssai',
      kind: 'FSSAI_LICENCE',
      number: '11519027000123',
      fileId,
    } as const;
    const calls = (ctx: ServiceCtx) => [
      readMyVerification(ctx, { profileId: owner.profileId }),
      sendDocument(ctx, input),
      checkDocument(ctx, { fileId }),
    ];
    for (const [ctx, expected] of [
      [visitor, 'SIGN_IN_REQUIRED'],
      [vera.ctx, 'SIGN_IN_REQUIRED'],
      [other.ctx, 'NO_SUCH_THING'],
    ] as const)
      expect(await Promise.all(calls(ctx).map(reasonOf))).toEqual([expected, expected, expected]);
    const theirs = { ...input, fileId: await desk.upload(other, 'licence') };
    expect(await reasonOf(sendDocument(other.ctx, theirs))).toBe('NO_SUCH_THING');
  });

  it('lists and policies: others are turned away, the install is the system’s', async () => {
    const input = VerificationQueueInput.parse({});
    const policy = SavePolicyInput.parse({
      key: 'extra',
      roleKey: null,
      type: 'DOCUMENT',
      label: 'Another paper',
      hint: 'Because we would like to see it.',
      required: false,
      accepts: ['TRAINING'],
      validityMonths: null,
      displayOrder: 90,
      isActive: true,
    });
    for (const [ctx, expected] of [
      [visitor, 'SIGN_IN_REQUIRED'],
      [sana.ctx, 'PERMISSION_MISSING'],
    ] as const) {
      expect(await reasonOf(listVerifications(ctx, input))).toBe(expected);
      expect(await reasonOf(listPolicies(ctx))).toBe(expected);
      expect(await reasonOf(savePolicy(ctx, policy))).toBe(expected);
    }
    expect(await reasonOf(savePolicy(vera.ctx, policy))).toBe('PERMISSION_MISSING');
    expect(await reasonOf(installVerificationPolicies(vera.ctx))).toBe('PERMISSION_MISSING');
    const admin = await desk.verifier('Ada Admin', 'admin');
    expect(await savePolicy(admin.ctx, policy)).toEqual(policy);
    expect(await reasonOf(savePolicy(admin.ctx, { ...policy, type: 'BUSINESS' }))).toBe('INVALID_INPUT');
    await installVerificationPolicies(world.system);
    expect((await listPolicies(admin.ctx)).items).toContainEqual(policy);
  });

  it('one’s own documents: maker is not checker', async () => {
    const ids = await waiting();
    const own = contextOf(database, {
      actor: asEmployee(ids.owner.userId, vera.employeeId, 'admin'),
      clock: world.clock,
      ports: world.ports,
    });
    for (const [name, act] of ACTS)
      if (!['release', 'detail'].includes(name)) expect(await reasonOf(act(own, ids)), name).toBe('OWN_ITEM');
    expect((await getVerification(own, ids)).blockedBecause).toMatch(/your own documents/u);
  });

  it('while another verifier has it; after 15 minutes it is free', async () => {
    const ids = await waiting();
    await claimVerification(omar.ctx, ids);
    for (const [name, act] of ACTS.filter(([one]) => !['release', 'detail', 'open'].includes(one)))
      expect(await reasonOf(act(vera.ctx, ids)), name).toBe('VERIFICATION_CLAIMED');
    expect((await getVerification(vera.ctx, ids)).blockedBecause).toBe('Omar Other is looking at this.');
    world.clock.advance(15 * MINUTE_MS + 1);
    expect(await reasonOf(claimVerification(vera.ctx, ids))).toBe('OK');
  });
});

describe('a view', () => {
  const look = (ctx: ServiceCtx, token: string) => reasonOf(viewPage(ctx, { token, page: 1 }));
  const sessionOf = (sessionId: string): ServiceCtx => {
    const { actor } = vera.ctx;
    if (actor.kind !== 'employee') throw new Error('not staff');
    return { ...vera.ctx, actor: { ...actor, sessionId } };
  };

  it('opens for its viewer in its session only, and every look is audited', async () => {
    const { documentId, owner } = await waiting();
    const { token, expiresAt } = await openDocument(vera.ctx, { documentId });
    expect(Date.parse(expiresAt) - world.clock.now().getTime()).toBe(5 * MINUTE_MS);
    expect(await look(vera.ctx, token)).toBe('OK');
    expect(await look(vera.ctx, token)).toBe('OK');
    expect(await look(visitor, token)).toBe('SIGN_IN_REQUIRED');
    expect(await look(owner.ctx, token)).toBe('SIGN_IN_REQUIRED');
    expect(await look(sana.ctx, token)).toBe('PERMISSION_MISSING');
    expect(await look(omar.ctx, token)).toBe('VIEW_ENDED');
    expect(await look(sessionOf(crypto.randomUUID()), token)).toBe('VIEW_ENDED');
    const [views] = await sql`
      select count(*)::int as n, min(actor_user_id::text) as who from audit_logs
      where event = 'verification_document.view' and action = 'VIEW' and entity_id = ${documentId}`;
    expect(views).toEqual({ n: 2, who: vera.userId });
    const [stored] =
      await sql`select token_hash from verification_views where verification_document_id = ${documentId}`;
    expect(stored?.['token_hash']).not.toContain(token);
  });

  it('0 of 1,000 tokens open: edited, made up, expired, closed, of another document', async () => {
    const { documentId } = await waiting();
    const { token } = await openDocument(vera.ctx, { documentId });
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const edited = Array.from({ length: 600 }, (_, i) => {
      const at = i % token.length;
      const other = alphabet[(alphabet.indexOf(token[at] ?? 'A') + 1 + (i % 61)) % 64] ?? 'A';
      return token.slice(0, at) + other + token.slice(at + 1);
    }).filter((one) => one !== token);
    const madeUp = Array.from({ length: 200 }, () =>
      Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url'),
    );
    const closed: string[] = [];
    for (let i = 0; i < 100; i++) closed.push((await openDocument(omar.ctx, { documentId })).token);
    await closeDocument(omar.ctx, { documentId });
    const expired: string[] = [];
    for (let i = 0; i < 100; i++) expired.push((await openDocument(omar.ctx, { documentId })).token);
    expect(await look(omar.ctx, expired[0] ?? '')).toBe('OK');
    expect(await look(vera.ctx, token)).toBe('OK');
    world.clock.advance(5 * MINUTE_MS);
    const tries = [
      ...edited.map((one) => look(vera.ctx, one)),
      ...madeUp.map((one) => look(vera.ctx, one)),
      ...closed.map((one) => look(omar.ctx, one)),
      ...expired.map((one) => look(omar.ctx, one)),
    ];
    expect(tries.length).toBeGreaterThanOrEqual(1_000);
    expect(new Set(await Promise.all(tries))).toEqual(new Set(['VIEW_ENDED']));
  });

  it('ends with its file and does not come back', async () => {
    const { documentId } = await waiting();
    const { token } = await openDocument(vera.ctx, { documentId });
    await redactDocument(vera.ctx, { documentId, areas: AREAS, destroyOriginal: false });
    expect(await look(vera.ctx, token)).toBe('VIEW_ENDED');
    world.clock.advance(HOUR_MS);
    expect(await look(vera.ctx, token)).toBe('VIEW_ENDED');
  });

  it('does not happen without its audit row', async () => {
    const { documentId } = await waiting();
    const { token } = await openDocument(vera.ctx, { documentId });
    await sql`alter table audit_logs add constraint no_views check (event <> 'verification_document.view') not valid`;
    await expect(viewPage(vera.ctx, { token, page: 1 })).rejects.toThrow();
    await sql`alter table audit_logs drop constraint no_views`;
    expect(await look(vera.ctx, token)).toBe('OK');
  });
});
