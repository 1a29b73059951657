import { APPROVAL_REASONS, InboxFilters, STARTING_TEMPLATES } from '@nxtgauge/domain/approvals';
import { addEmployee, loadRoles } from '@nxtgauge/testing/catalogue';
import type { StaffMember } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import { newId } from '@nxtgauge/db/ids';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  countApprovals,
  deleteView,
  installApprovalTemplates,
  listTemplates,
  listViews,
  saveTemplate,
  saveView,
} from './index.ts';

const database = await cloneDatabase();
const world = new World(database);
const { sql } = database;
const visitor = contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports });
let anita: StaffMember;
let bala: StaffMember;
let admin: StaffMember;
let finance: StaffMember;

beforeAll(async () => {
  await loadRoles(database);
  anita = await addEmployee(database, world, 'Anita Approver', 'approver');
  bala = await addEmployee(database, world, 'Bala Approver', 'approver');
  admin = await addEmployee(database, world, 'Nandita Admin', 'admin');
  finance = await addEmployee(database, world, 'Farid Finance', 'finance');
  await installApprovalTemplates(world.system);
});

describe('templates', () => {
  it('are installed from the one list of reasons, once, and what staff wrote stays', async () => {
    const { items } = await listTemplates(anita.ctx);
    expect(items).toHaveLength(STARTING_TEMPLATES.length);
    expect(items.every((item) => item.code in APPROVAL_REASONS)).toBe(true);
    const [first] = items;
    const input = {
      templateId: first?.id ?? '',
      title: 'Pay is missing',
      body: 'Please write what you pay, as a range or exactly.',
      isActive: false,
    };
    expect(await saveTemplate(admin.ctx, input)).toMatchObject({ title: 'Pay is missing', isActive: false });
    await installApprovalTemplates(world.system);
    const again = await listTemplates(anita.ctx);
    expect(again.items).toHaveLength(items.length);
    expect(again.items.find((item) => item.id === first?.id)).toMatchObject({
      body: input.body,
      isActive: false,
    });
    const changes = await sql`
      select c.field_name from audit_logs a join audit_log_changes c on c.audit_log_id = a.id
      where a.event = 'approval_template.save' order by c.field_name`;
    expect(changes.map((row) => row.field_name)).toEqual(['body', 'is_active', 'title']);
  });

  it('are read by who reads the inbox and changed by who may change settings', async () => {
    const [first] = (await listTemplates(anita.ctx)).items;
    const input = {
      templateId: first?.id ?? '',
      title: 'Another',
      body: 'Words that should not be written.',
      isActive: true,
    };
    expect(await reasonOf(listTemplates(visitor))).toBe('SIGN_IN_REQUIRED');
    expect(await reasonOf(listTemplates(finance.ctx))).toBe('PERMISSION_MISSING');
    expect(await reasonOf(saveTemplate(visitor, input))).toBe('SIGN_IN_REQUIRED');
    expect(await reasonOf(saveTemplate(anita.ctx, input))).toBe('PERMISSION_MISSING');
    expect(await reasonOf(saveTemplate(admin.ctx, { ...input, templateId: newId() }))).toBe('NO_SUCH_THING');
    expect(await reasonOf(installApprovalTemplates(anita.ctx))).toBe('PERMISSION_MISSING');
  });
});

describe('views', () => {
  it('are one’s own, replaced by name, deleted, and on record', async () => {
    const filters = InboxFilters.parse({ entityType: 'profile', sla: 'overdue', city: 'pune' });
    const view = await saveView(anita.ctx, { name: 'Late in Pune', filters });
    expect(view).toMatchObject({ name: 'Late in Pune', filters });
    await saveView(anita.ctx, { name: 'Late in Pune', filters: { risk: 'HIGH' } });
    expect((await listViews(anita.ctx)).items).toEqual([{ ...view, filters: { risk: 'HIGH' } }]);
    expect((await listViews(bala.ctx)).items).toEqual([]);
    expect(await reasonOf(deleteView(bala.ctx, { viewId: view.id }))).toBe('NO_SUCH_THING');
    expect(await deleteView(anita.ctx, { viewId: view.id })).toEqual({ items: [] });
    const audits = await sql`select event from audit_logs where event like 'approval_view.%' order by id`;
    expect(audits.map((row) => row.event)).toEqual([
      'approval_view.save',
      'approval_view.save',
      'approval_view.delete',
    ]);
  });

  it('are at most twenty, also for two windows at once', async () => {
    for (let i = 0; i < 19; i++) await saveView(bala.ctx, { name: `View ${i}`, filters: {} });
    const outcomes = await Promise.all(
      ['a', 'b', 'c'].map((name) => reasonOf(saveView(bala.ctx, { name: `Last ${name}`, filters: {} }))),
    );
    expect(outcomes.toSorted()).toEqual(['INVALID_INPUT', 'INVALID_INPUT', 'OK']);
  });

  it('and counts need the permission to read the inbox', async () => {
    for (const [ctx, expected] of [
      [visitor, 'SIGN_IN_REQUIRED'],
      [finance.ctx, 'PERMISSION_MISSING'],
    ] as const) {
      expect(await reasonOf(listViews(ctx))).toBe(expected);
      expect(await reasonOf(saveView(ctx, { name: 'Mine', filters: {} }))).toBe(expected);
      expect(await reasonOf(deleteView(ctx, { viewId: newId() }))).toBe(expected);
      expect(await reasonOf(countApprovals(ctx))).toBe(expected);
    }
  });
});
