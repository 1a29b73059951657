import { ApprovalDetail, ApprovalInbox, ApprovalInboxInput } from '@nxtgauge/domain/approvals';
import { MINUTE_MS } from '@nxtgauge/domain/time';
import { addEmployee, addJob, leadInput, loadRoles, profileInput } from '@nxtgauge/testing/catalogue';
import type { StaffMember } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { World } from '@nxtgauge/testing/world';
import type { Person } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { submitForApproval } from '../approvals/index.ts';
import { withTx } from '../context/index.ts';
import { postLead } from '../leads/index.ts';
import { createProfile, saveProfile, submitProfile } from '../profiles/index.ts';
import {
  approve,
  claimApproval,
  countApprovals,
  getApproval,
  listApprovals,
  reject,
  releaseApproval,
} from './index.ts';

const database = await cloneDatabase();
const world = new World(database);
const { sql } = database;
let anita: StaffMember;
let bala: StaffMember;

beforeAll(async () => {
  await loadRoles(database);
  await world.place();
  anita = await addEmployee(database, world, 'Anita Approver', 'approver');
  bala = await addEmployee(database, world, 'Bala Approver', 'approver');
});

const REMARKS = 'Please say on which day and where exactly it takes place.';
const rejection = (approvalId: string) =>
  ({ approvalId, contentVersion: 1, reasonCode: 'UNCLEAR', remarks: REMARKS }) as const;
const approvalOf = async (entityId: string) => {
  const [row] = await sql<{ id: string }[]>`
    select id from approval_requests where entity_id = ${entityId} order by submitted_at desc, id desc limit 1`;
  return row?.id ?? '';
};

async function pendingLead(customer?: Person, title = 'Photographer for a housewarming') {
  const person = customer ?? (await world.customer());
  const { leadId } = await postLead(person.ctx, leadInput({ title }));
  return { person, leadId, approvalId: await approvalOf(leadId) };
}

async function pendingProfile() {
  const person = await world.customer();
  const { id } = await createProfile(person.ctx, {
    professionKey: 'photographer',
    displayName: 'Ila Studio',
    placeSlug: 'pune',
  });
  await saveProfile(person.ctx, profileInput(id));
  await submitProfile(person.ctx, { profileId: id });
  return { person, profileId: id, approvalId: await approvalOf(id) };
}

describe('the inbox', () => {
  it('lists what waits, the oldest first, page by page, with counts per kind', async () => {
    const first = await pendingLead();
    world.clock.advance(MINUTE_MS);
    const second = await pendingProfile();
    const all: string[] = [];
    for (let cursor: string | null = null; ;) {
      const page = ApprovalInbox.parse(
        await listApprovals(anita.ctx, ApprovalInboxInput.parse({ limit: 1, cursor })),
      );
      all.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor;
      if (cursor === null) break;
    }
    expect(all).toEqual([first.approvalId, second.approvalId]);
    expect((await countApprovals(anita.ctx)).kinds).toEqual({ lead: 1, profile: 1 });
    const leads = await listApprovals(anita.ctx, ApprovalInboxInput.parse({ entityType: 'lead' }));
    expect(leads.items).toMatchObject([
      {
        title: 'Photographer for a housewarming',
        subtitle: 'Photographer · Pune',
        submitterName: 'Asha Kulkarni',
        isRevision: false,
      },
    ]);
  });

  it('finds a profile by its words, profession and city as soon as it is sent', async () => {
    const { approvalId } = await pendingProfile();
    for (const filters of [{ text: 'ila stud' }, { profession: 'photographer' as const }, { city: 'pune' }]) {
      const found = await listApprovals(anita.ctx, ApprovalInboxInput.parse({ ...filters, limit: 100 }));
      expect(found.items.map((item) => item.id)).toContain(approvalId);
    }
  });

  it('shows a decided submission under its status', async () => {
    const { approvalId } = await pendingLead();
    await approve(anita.ctx, { approvalId, contentVersion: 1 });
    const done = await listApprovals(anita.ctx, ApprovalInboxInput.parse({ status: 'APPROVED' }));
    expect(done.items.map((item) => item.id)).toContain(approvalId);
  });
});

describe('claiming', () => {
  it('keeps others out for 15 minutes, then counts as free', async () => {
    const { approvalId } = await pendingLead();
    expect(await claimApproval(anita.ctx, { approvalId })).toEqual({ approvalId, claimedByMe: true });
    expect(await reasonOf(claimApproval(bala.ctx, { approvalId }))).toBe('APPROVAL_CLAIMED');
    expect(await reasonOf(approve(bala.ctx, { approvalId, contentVersion: 1 }))).toBe('APPROVAL_CLAIMED');
    expect(await getApproval(bala.ctx, { approvalId })).toMatchObject({
      claimedByName: 'Anita Approver',
      claimedByMe: false,
      blockedBecause: 'Anita Approver is looking at this.',
    });
    world.clock.advance(16 * MINUTE_MS);
    expect(await getApproval(bala.ctx, { approvalId })).toMatchObject({
      claimedByName: null,
      blockedBecause: null,
    });
    expect(await reasonOf(claimApproval(bala.ctx, { approvalId }))).toBe('OK');
  });

  it('is given back, is on record, and only one of two at once gets it', async () => {
    const { approvalId } = await pendingLead();
    await claimApproval(anita.ctx, { approvalId });
    await releaseApproval(anita.ctx, { approvalId });
    const outcomes = await Promise.all([
      reasonOf(claimApproval(anita.ctx, { approvalId })),
      reasonOf(claimApproval(bala.ctx, { approvalId })),
    ]);
    expect(outcomes.toSorted()).toEqual(['APPROVAL_CLAIMED', 'OK']);
    const logs =
      await sql`select action from approval_logs where approval_request_id = ${approvalId} order by created_at, id`;
    expect(logs.map((log) => log.action)).toEqual(['SUBMITTED', 'CLAIMED', 'RELEASED', 'CLAIMED']);
    const audits =
      await sql`select event from audit_logs where entity_id = ${approvalId} order by created_at, id`;
    expect(audits.map((row) => row.event)).toEqual(['approval.claim', 'approval.release', 'approval.claim']);
  });
});

describe('deciding', () => {
  it('opens an approved lead, with audit, log, notice and e-mail', async () => {
    const { leadId, approvalId, person } = await pendingLead();
    world.ports.jobsSent.length = 0;
    expect(await approve(anita.ctx, { approvalId, contentVersion: 1 })).toEqual({
      approvalId,
      status: 'APPROVED',
    });
    const [lead] = await sql`select status from leads where id = ${leadId}`;
    expect(lead).toEqual({ status: 'OPEN' });
    const [request] =
      await sql`select status, reviewed_by_user_id, reviewed_at from approval_requests where id = ${approvalId}`;
    expect(request).toEqual({
      status: 'APPROVED',
      reviewed_by_user_id: anita.userId,
      reviewed_at: world.clock.now(),
    });
    const events =
      await sql`select event, actor_employee_id from audit_logs where entity_id in (${approvalId}, ${leadId}) and action = 'APPROVE' order by id`;
    expect(events).toEqual([
      { event: 'approval.approve', actor_employee_id: anita.employeeId },
      { event: 'lead.approve', actor_employee_id: anita.employeeId },
    ]);
    const [notice] =
      await sql`select event_key from notifications where user_id = ${person.userId} and event_key = 'lead.approved'`;
    expect(notice).toBeDefined();
    expect(world.ports.jobsSent.map((job) => job.name)).toEqual(['email.notice']);
  });

  it('sends a lead back as a draft with the reason, and it can be decided only once', async () => {
    const { leadId, approvalId } = await pendingLead();
    await reject(anita.ctx, rejection(approvalId));
    const [row] =
      await sql`select l.status, a.reason_code, a.remarks from leads l join approval_requests a on a.entity_id = l.id where l.id = ${leadId}`;
    expect(row).toEqual({ status: 'DRAFT', reason_code: 'UNCLEAR', remarks: REMARKS });
    expect(await reasonOf(approve(anita.ctx, { approvalId, contentVersion: 1 }))).toBe(
      'APPROVAL_NOT_PENDING',
    );
    expect(await reasonOf(claimApproval(anita.ctx, { approvalId }))).toBe('APPROVAL_NOT_PENDING');
  });

  it('lets one of two approvers at once win', async () => {
    const { approvalId, profileId, person } = { ...(await pendingProfile()) };
    const outcomes = await Promise.all([
      reasonOf(approve(anita.ctx, { approvalId, contentVersion: 1 })),
      reasonOf(reject(bala.ctx, rejection(approvalId))),
    ]);
    expect(outcomes.toSorted()).toEqual(['APPROVAL_NOT_PENDING', 'OK']);
    const notices =
      await sql`select event_key from notifications where user_id = ${person.userId} and event_key like 'profile.%'`;
    expect(notices).toHaveLength(1);
    const [profile] = await sql`select approval_status from user_role_profiles where id = ${profileId}`;
    expect(profile?.approval_status).toBe(outcomes[0] === 'OK' ? 'APPROVED' : 'REJECTED');
  });

  it('shows an edit beside the live texts; approving makes it live, rejecting keeps what was', async () => {
    const { person, profileId, approvalId } = await pendingProfile();
    await approve(anita.ctx, { approvalId, contentVersion: 1 });
    await saveProfile(person.ctx, profileInput(profileId, { headline: 'Festivals, gently' }));
    const editId = await approvalOf(profileId);
    const detail = ApprovalDetail.parse(await getApproval(bala.ctx, { approvalId: editId }));
    expect(detail.isRevision).toBe(true);
    expect(detail.fields).toContainEqual({
      label: 'Headline',
      before: 'Weddings without fuss',
      after: 'Festivals, gently',
    });
    expect(detail.fields).toContainEqual({ label: 'Starting price', before: '₹15,000', after: '₹15,000' });
    expect(detail.fields).toContainEqual({ label: 'What you shoot', before: 'Weddings', after: 'Weddings' });
    await reject(bala.ctx, rejection(editId));
    const live = async () => {
      const [row] = await sql`
        select p.headline, p.approval_status, p.rejection_reason, s.card ->> 'headline' as shown
        from user_role_profiles p join profile_search s on s.profile_id = p.id where p.id = ${profileId}`;
      return row;
    };
    expect(await live()).toEqual({
      headline: 'Weddings without fuss',
      approval_status: 'APPROVED',
      rejection_reason: REMARKS,
      shown: 'Weddings without fuss',
    });
    await saveProfile(person.ctx, profileInput(profileId, { headline: 'Festivals, gently and in time' }));
    await approve(bala.ctx, { approvalId: await approvalOf(profileId), contentVersion: 1 });
    expect(await live()).toEqual({
      headline: 'Festivals, gently and in time',
      approval_status: 'APPROVED',
      rejection_reason: null,
      shown: 'Festivals, gently and in time',
    });
    const revisions =
      await sql`select status from entity_revisions where entity_id = ${profileId} order by created_at, id`;
    expect(revisions.map((row) => row.status)).toEqual(['REJECTED', 'APPROVED']);
  });

  it('publishes an approved job for search, and an approved company', async () => {
    const job = await addJob(database, {
      status: 'PENDING',
      slug: null,
      publishedAt: null,
      title: 'Label designer',
    });
    const submit = (entityType: 'job' | 'company', entityId: string) =>
      withTx(world.system, (tx) =>
        submitForApproval(tx, { entityType, entityId, submittedByUserId: job.userId }),
      );
    await approve(anita.ctx, { approvalId: await submit('job', job.id), contentVersion: 1 });
    const [row] = await sql`select status, slug, card ->> 'title' as title from jobs where id = ${job.id}`;
    expect(row).toEqual({
      status: 'LIVE',
      slug: `label-designer-${job.id.slice(-8)}`,
      title: 'Label designer',
    });
    const companyApproval = await submit('company', job.companyId);
    expect((await getApproval(anita.ctx, { approvalId: companyApproval })).title).toBe('Sahyadri Foods');
    await reject(anita.ctx, rejection(companyApproval));
    const [company] = await sql`select approval_status from company_profiles where id = ${job.companyId}`;
    expect(company).toEqual({ approval_status: 'REJECTED' });
  });
});

describe('what the reviewer is told', () => {
  it('the words of a lead, a likely duplicate, contact data, a new account, and the history', async () => {
    const { person, approvalId: earlier } = await pendingLead();
    await approve(anita.ctx, { approvalId: earlier, contentVersion: 1 });
    const { leadId, approvalId } = await pendingLead(person, 'Photographer for a housewarming in Pune');
    await sql`update leads set description = 'A small puja and lunch at home for forty guests, mostly indoors. Call 98765 43210' where id = ${leadId}`;
    const detail = ApprovalDetail.parse(await getApproval(anita.ctx, { approvalId }));
    expect(detail.fields).toContainEqual({ label: 'Budget', before: null, after: '₹20,000' });
    expect(detail.fields).toContainEqual({
      label: 'How many hours of shooting?',
      before: null,
      after: '4 hours',
    });
    const hints = detail.hints.map((hint) => hint.text).join('\n');
    expect(detail.twins).toMatchObject([{ title: 'Photographer for a housewarming', status: 'OPEN' }]);
    expect(hints).toMatch(/Description: This contains a phone number/u);
    expect(hints).toMatch(/less than a day old/u);
    expect(detail.submitter).toMatchObject({ userId: person.userId, leads: 2, profiles: 0 });
    expect(detail.history.map((line) => `${line.action} ${line.byName}`)).toEqual([
      'SUBMITTED Asha Kulkarni',
    ]);
  });
});
