import { addCompany, addMember } from '@nxtgauge/testing/catalogue';
import type { Company, StaffMember } from '@nxtgauge/testing/catalogue';
import { newId } from '@nxtgauge/db/ids';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { VerificationWorld } from '@nxtgauge/testing/verification';
import { World } from '@nxtgauge/testing/world';
import type { Person } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ServiceCtx } from '../context/index.ts';
import {
  approveDocument,
  checkDocument,
  getVerification,
  listVerifications,
  readMyVerification,
  rejectDocument,
  sendDocument,
} from './index.ts';

const database = await cloneDatabase();
const world = new World(database);
const desk = new VerificationWorld(database, world);
const { sql } = database;
const GSTIN = '27AAPFU0939F1ZV';
let vera: StaffMember;

beforeAll(async () => {
  await desk.install();
  vera = await desk.verifier('Vera Verifier');
});

const OWN = { profileId: null };
async function send(person: Person, policyKey: string): Promise<void> {
  const registration = policyKey === 'company_registration';
  await sendDocument(person.ctx, {
    ...OWN,
    policyKey,
    kind: registration ? 'GST_CERTIFICATE' : 'INCORPORATION',
    number: registration ? GSTIN : '',
    fileId: await desk.upload(person, `Certificate ${registration ? GSTIN : ''} ${newId()}`),
  });
}
async function sendBoth(company: Company): Promise<{ requestId: string; documentIds: string[] }> {
  await send(company.admin, 'company_registration');
  await send(company.admin, 'company_incorporation');
  const rows = await sql<{ id: string; requestId: string }[]>`
    select d.id, r.id as "requestId" from verification_requests r
    join verification_documents d on d.verification_request_id = r.id where r.company_profile_id = ${company.id}`;
  return { requestId: rows[0]?.requestId ?? '', documentIds: rows.map(({ id }) => id) };
}
const standing = async ({ id }: Company) =>
  (await sql`select verification_status as standing from company_profiles where id = ${id}`)[0]?.['standing'];

describe('the documents of a company', () => {
  it('are asked of companies only, and those of professionals are not', async () => {
    const company = await addCompany(database, world);
    const mine = await readMyVerification(company.admin.ctx, OWN);
    expect(mine).toMatchObject({ profileId: null, professionKey: null, profileName: company.name });
    expect(mine.requirements.map(({ policyKey }) => policyKey)).toEqual([
      'company_registration',
      'company_incorporation',
    ]);
    const caterer = await desk.caterer();
    const theirs = await readMyVerification(caterer.ctx, { profileId: caterer.profileId });
    expect(theirs.requirements.filter(({ policyKey }) => policyKey.startsWith('company_'))).toEqual([]);
  });

  it('are looked at together, and bring the badge when both are in order', async () => {
    const company = await addCompany(database, world, 'Konkan Pickles');
    await sql`update company_profiles set gstin = ${GSTIN} where id = ${company.id}`;
    const { requestId, documentIds } = await sendBoth(company);
    const queue = await listVerifications(vera.ctx, { queue: 'waiting', limit: 20 });
    expect(queue.items.find(({ id }) => id === requestId)).toMatchObject({ profileName: 'Konkan Pickles' });
    const detail = await getVerification(vera.ctx, { requestId });
    const hints = detail.documentList.flatMap((document) => document.hints.map(({ text }) => text));
    expect(hints).toContain('The number is the GSTIN that the company gives as its own.');

    for (const documentId of documentIds) await approveDocument(vera.ctx, { documentId });
    expect(await standing(company)).toBe('VERIFIED');
    const told = await sql<{ event: string; link: string }[]>`
      select event_key as event, link_path as link from notifications where user_id = ${company.admin.userId}`;
    expect(told).toContainEqual({ event: 'verification.verified', link: '/app/company' });
    await sql`update company_profiles set gstin = null where id = ${company.id}`;
  });

  it('say when the certificate is about another number, and one that failed is sent again alone', async () => {
    const company = await addCompany(database, world);
    await sql`update company_profiles set gstin = '29AAGCB7383J1Z4' where id = ${company.id}`;
    const { requestId, documentIds } = await sendBoth(company);
    const hints = (await getVerification(vera.ctx, { requestId })).documentList.flatMap((one) => one.hints);
    expect(hints.map(({ text }) => text)).toContain('The company gives another GSTIN as its own.');
    for (const [index, documentId] of documentIds.entries()) {
      if (index > 0) await approveDocument(vera.ctx, { documentId });
      else {
        await rejectDocument(vera.ctx, {
          documentId,
          reasonCode: 'NUMBER_MISMATCH',
          remarks: 'The number is of another company.',
        });
      }
    }
    expect(await standing(company)).toBe('REJECTED');
    const again = await readMyVerification(company.admin.ctx, OWN);
    expect(again.requirements.filter(({ maySend }) => maySend)).toHaveLength(1);
  });
});

it('are seen and sent by administrators of the company alone', async () => {
  const company = await addCompany(database, world);
  const actors: [string, ServiceCtx][] = [
    ['SIGN_IN_REQUIRED', contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports })],
    ['PERMISSION_MISSING', (await world.customer()).ctx],
    ['PERMISSION_MISSING', (await world.person('Imran Sheikh', 'candidate')).ctx],
    ['PERMISSION_MISSING', (await addMember(database, world, company, 'junior_recruiter')).ctx],
    ['PERMISSION_MISSING', (await addMember(database, world, company, 'senior_recruiter')).ctx],
  ];
  const fileId = await desk.upload(company.admin, 'Certificate');
  const document = { ...OWN, policyKey: 'company_incorporation', kind: 'INCORPORATION', number: '' } as const;
  for (const [reason, ctx] of actors) {
    expect(await reasonOf(readMyVerification(ctx, OWN))).toBe(reason);
    expect(await reasonOf(sendDocument(ctx, { ...document, fileId }))).toBe(reason);
  }
  const other = await addCompany(database, world, 'Konkan Textiles');
  expect(await reasonOf(checkDocument(other.admin.ctx, { fileId }))).toBe('NO_SUCH_THING');
  expect(await reasonOf(sendDocument(other.admin.ctx, { ...document, fileId }))).toBe('NO_SUCH_THING');
  expect(await reasonOf(checkDocument(company.admin.ctx, { fileId }))).toBe('OK');
});
