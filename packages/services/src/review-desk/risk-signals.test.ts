import { addEmployee, loadPlaces, loadProfiles, loadRoles, profileInput } from '@nxtgauge/testing/catalogue';
import type { StaffMember } from '@nxtgauge/testing/catalogue';
import { newId } from '@nxtgauge/db/ids';
import { DAY_MS } from '@nxtgauge/domain/time';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { Submissions } from '@nxtgauge/testing/submissions';
import { World } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { appealApproval } from '../approvals/index.ts';
import { saveProfile } from '../profiles/index.ts';
import { approve, assessApprovals, getApproval, reject } from './index.ts';

const database = await cloneDatabase();
const world = new World(database);
const { sql } = database;
let anita: StaffMember;
let sent: Submissions;

/** Photographers who begin at ₹5,000 to ₹10,000. */
beforeAll(async () => {
  await loadRoles(database);
  await loadPlaces(database);
  await loadProfiles(database, 300);
  anita = await addEmployee(database, world, 'Anita Approver', 'approver');
  sent = new Submissions(database, world, anita.ctx);
}, 60_000);

const hintsOf = async (approvalId: string) =>
  (await getApproval(anita.ctx, { approvalId })).hints.map((hint) => hint.text).join('\n');
const riskOf = async (approvalId: string) => {
  await assessApprovals(world.system);
  const [row] = await sql<
    { risk_level: string }[]
  >`select risk_level from approval_requests where id = ${approvalId}`;
  return row?.risk_level;
};

async function addPicture(profileId: string, sha256: string): Promise<void> {
  const fileId = newId();
  const itemId = newId();
  await sql`
    insert into files (id, owner_user_id, purpose, storage_key, mime_type, byte_size, sha256, is_public)
    select ${fileId}, user_id, 'portfolio', ${fileId}, 'image/webp', 1000, ${sha256}, true from user_role_profiles where id = ${profileId}`;
  await sql`insert into portfolio_items (id, user_role_profile_id, title) values (${itemId}, ${profileId}, 'Album')`;
  await sql`
    insert into portfolio_images (id, portfolio_item_id, file_id, file_url, width, height)
    values (${newId()}, ${itemId}, ${fileId}, ${`/files/${fileId}`}, 1200, 800)`;
}

/** A year old, so that nothing is said about the account. */
async function oldCustomer(name: string) {
  const person = await world.customer(name);
  await sql`update users set created_at = ${new Date(world.clock.now().getTime() - 400 * DAY_MS)} where id = ${person.userId}`;
  return person;
}

describe('hints about a job', () => {
  it('wording that shuts people out, and what the job leaves open', async () => {
    const { approvalId, entityId, owner } = await sent.job();
    await sql`update users set created_at = ${new Date(world.clock.now().getTime() - 400 * DAY_MS)} where id = ${owner.userId}`;
    await sql`
      update jobs set description = 'Young candidates only. We need a smart girl for our labels.', salary_range_json = null where id = ${entityId}`;
    const hints = await hintsOf(approvalId);
    expect(hints).toMatch(/“Young candidates” speaks of age/u);
    expect(hints).toMatch(/speaks of gender/u);
    expect(hints).toMatch(/Say what you pay/u);
    expect(await riskOf(approvalId)).toBe('MEDIUM');
  });
});

describe('hints about a profile', () => {
  it('a picture that somebody else shows, not one of one’s own other profile', async () => {
    const owner = await oldCustomer('Ila Sen');
    const { entityId, approvalId } = await sent.profile(owner);
    await addPicture(entityId, 'a'.repeat(64));
    await addPicture(entityId, 'b'.repeat(64));
    expect(await hintsOf(approvalId)).not.toMatch(/also shown/u);
    const other = await sent.profile(await oldCustomer('Copied One'));
    await sql`update user_role_profiles set display_name = 'Copied Studio' where id = ${other.entityId}`;
    await addPicture(other.entityId, 'a'.repeat(64));
    expect(await hintsOf(approvalId)).toContain('A picture of this profile is also shown by Copied Studio.');
    expect(await riskOf(approvalId)).toBe('HIGH');
    const [own] = await sql<{ id: string }[]>`
      insert into user_role_profiles (id, user_id, role_key, display_name) values (${newId()}, ${owner.userId}, 'tutor', 'Ila teaches') returning id`;
    await addPicture(own?.id ?? '', 'b'.repeat(64));
    expect(await hintsOf(approvalId)).not.toContain('Ila teaches');
  });

  it('a price far from the usual one, also in an edit', async () => {
    const { entityId, approvalId, owner } = await sent.profile(await oldCustomer('Priced One'));
    expect(await hintsOf(approvalId)).toBe('');
    expect(await riskOf(approvalId)).toBe('LOW');
    await approve(anita.ctx, { approvalId, contentVersion: 1 });
    const { details, ...texts } = profileInput(entityId);
    await saveProfile(owner.ctx, { ...texts, details: { ...details, startingPriceInr: 15_000_000 } });
    const edit = await sent.latest(entityId);
    expect(await hintsOf(edit)).toMatch(
      /^Begins at ₹1,50,000; half of this profession begins at ₹[\d,.]+ or less\.$/u,
    );
    expect(await riskOf(edit)).toBe('MEDIUM');
  });
});

describe('hints about a person', () => {
  it('earlier rejections, until an appeal overturns them; an upheld appeal is no second one', async () => {
    const owner = await oldCustomer('Returning One');
    const first = await sent.lead(owner);
    await reject(anita.ctx, {
      approvalId: first.approvalId,
      contentVersion: 1,
      reasonCode: 'NOT_ALLOWED',
      remarks: 'This is something that we do not allow.',
    });
    const second = await sent.lead(owner, {
      title: 'Pictures of twelve brass lamps',
      description: 'For a small printed catalogue, plain background, one afternoon in our shop.',
    });
    expect(await hintsOf(second.approvalId)).toBe(
      'Something of this person was rejected in the last 180 days.',
    );
    expect(await riskOf(second.approvalId)).toBe('MEDIUM');
    const bala = await addEmployee(database, world, 'Bala Approver', 'approver');
    const appeal = async (approvalId: string) =>
      (await appealApproval(owner.ctx, { approvalId, words: 'Please have another look at this.' }))
        .approvalId;
    const upheld = await appeal(first.approvalId);
    await reject(bala.ctx, {
      approvalId: upheld,
      contentVersion: 1,
      reasonCode: 'NOT_ALLOWED',
      remarks: 'It stays as it was decided.',
    });
    expect(await hintsOf(second.approvalId)).toBe(
      'Something of this person was rejected in the last 180 days.',
    );
    await reject(anita.ctx, {
      approvalId: second.approvalId,
      contentVersion: 1,
      reasonCode: 'NOT_ALLOWED',
      remarks: 'This is something that we do not allow.',
    });
    const third = await sent.lead(owner, {
      title: 'Portraits of our two dogs',
      description: 'One hour in the park.',
    });
    expect(await hintsOf(third.approvalId)).toMatch(/^2 submissions of this person were rejected/u);
    await approve(bala.ctx, { approvalId: await appeal(second.approvalId), contentVersion: 1 });
    expect(await hintsOf(third.approvalId)).toMatch(/^Something of this person was rejected/u);
    expect((await getApproval(anita.ctx, { approvalId: third.approvalId })).submitter.trustWhy).toContain(
      '1 rejection in 180 days',
    );
  });
});
