import { addEmployee, loadRoles } from '@nxtgauge/testing/catalogue';
import type { StaffMember } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { Submissions } from '@nxtgauge/testing/submissions';
import { World } from '@nxtgauge/testing/world';
import { beforeAll, expect, it } from 'vitest';
import { appealApproval } from '../approvals/index.ts';
import { approve, reject } from '../review-desk/index.ts';
import { dropEdit, getMyProfile, saveProfile } from './index.ts';

const database = await cloneDatabase({ poolSize: 8 });
const world = new World(database);
const { sql } = database;
let anita: StaffMember;
let bala: StaffMember;
let sent: Submissions;

beforeAll(async () => {
  await loadRoles(database);
  await world.place();
  anita = await addEmployee(database, world, 'Anita Approver', 'approver');
  bala = await addEmployee(database, world, 'Bala Approver', 'approver');
  sent = new Submissions(database, world, bala.ctx);
});

async function appealed(kind: 'profile' | 'revision') {
  const submission = await sent[kind]();
  const { approvalId, owner, entityId } = submission;
  await reject(anita.ctx, {
    approvalId,
    contentVersion: 1,
    reasonCode: 'UNCLEAR',
    remarks: 'Please say what you photograph.',
  });
  const words = 'The text says it in its first line, please look again.';
  const { approvalId: appealId } = await appealApproval(owner.ctx, { approvalId, words });
  return { ctx: owner.ctx, profileId: entityId, appealId };
}
const stateOf = async (approvalId: string) =>
  (await sql<{ status: string }[]>`select status from approval_requests where id = ${approvalId}`)[0]?.status;

it('a draft edited under appeal is not approved as it was read before', async () => {
  const { ctx, profileId, appealId } = await appealed('profile');
  expect(await saveProfile(ctx, { profileId, headline: 'Something else altogether' })).toMatchObject({
    outcome: 'SAVED',
  });
  const read = (contentVersion: number) =>
    reasonOf(
      approve(bala.ctx, {
        approvalId: appealId,
        contentVersion,
        remarks: 'It does say so, thank you for writing.',
      }),
    );
  expect(await read(1)).toBe('APPROVAL_CHANGED');
  expect(await read(2)).toBe('OK');
  expect(await getMyProfile(ctx, { profileId })).toMatchObject({ approvalStatus: 'APPROVED' });
});

it('taking a refused edit back ends its appeal', async () => {
  const { ctx, profileId, appealId } = await appealed('revision');
  expect(await getMyProfile(ctx, { profileId })).toMatchObject({ edit: 'REFUSED', awaitingApproval: false });
  await dropEdit(ctx, { profileId });
  expect(await stateOf(appealId)).toBe('WITHDRAWN');
  expect(await getMyProfile(ctx, { profileId })).toMatchObject({ edit: 'NONE', rejectionReason: null });
});

it('changing a refused edit sends it anew and ends its appeal', async () => {
  const { ctx, profileId, appealId } = await appealed('revision');
  expect(await saveProfile(ctx, { profileId, headline: 'Festivals in Pune' })).toMatchObject({
    outcome: 'SENT_FOR_APPROVAL',
  });
  expect(await stateOf(appealId)).toBe('WITHDRAWN');
  expect(await getMyProfile(ctx, { profileId })).toMatchObject({
    edit: 'WAITING',
    headline: 'Festivals in Pune',
  });
});
