import { AppError } from '@nxtgauge/domain/errors';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { World } from '@nxtgauge/testing/world';
import { describe, expect, it } from 'vitest';
import * as leads from './index.ts';

const world = new World(await cloneDatabase());
const { slug } = await world.place();

const lead = (extra: object = {}) => ({
  professionKey: 'photographer' as const,
  title: 'Photographer for a two-day wedding',
  description: 'Haldi at home and the wedding in a hall, about two hundred guests.',
  placeSlug: slug,
  budgetInr: 6_000_000,
  requiredDate: '2026-12-20',
  urgency: 'SOON' as const,
  answers: { occasion: 'wedding', hours: 14, deliver: ['edited', 'film'] },
  idempotencyKey: crypto.randomUUID(),
  ...extra,
});
const faultOf = (promise: Promise<unknown>) =>
  promise.then(
    () => ({ reason: 'OK', paths: [] as string[] }),
    (error: unknown) => {
      if (!(error instanceof AppError)) throw error;
      return { reason: error.reason, paths: (error.fieldErrors ?? []).map((f) => f.path) };
    },
  );

describe('postLead', () => {
  it('writes the lead, its answers, the inbox entry, audit, notice and job together', async () => {
    const customer = await world.customer('Meenakshi Iyer');
    world.ports.jobsSent.length = 0;
    const { leadId } = await leads.postLead(customer.ctx, lead());
    const detail = await leads.readMyLead(customer.ctx, { leadId });
    expect(detail).toMatchObject({
      status: 'PENDING',
      queuePosition: 1,
      placeName: 'Pune',
      newRequestCount: 0,
    });
    expect(detail.answers.map((a) => a.value)).toEqual([
      'Weddings',
      '14 hours',
      'Edited pictures, Short film',
    ]);
    const [row] = await world.sql`
      select posted_as, (select count(*)::int from approval_logs g join approval_requests q on q.id = g.approval_request_id where q.entity_id = l.id) as logs,
        (select count(*)::int from audit_logs a join audit_log_changes c on c.audit_log_id = a.id where a.entity_id = l.id) as changes,
        (select count(*)::int from notifications n where n.related_entity_id = l.id) as notices
      from leads l where id = ${leadId}`;
    expect(row).toEqual({ posted_as: 'Meenakshi', logs: 1, changes: 4, notices: 1 });
    expect(world.ports.jobsSent.map((job) => job.name)).toEqual(['email.notice']);
  });

  it('answers a replay with the same lead, ten at once included', async () => {
    const customer = await world.customer();
    const input = lead();
    const all = await Promise.all(Array.from({ length: 10 }, () => leads.postLead(customer.ctx, input)));
    expect(new Set(all.map((one) => one.leadId)).size).toBe(1);
    expect((await leads.listMyLeads(customer.ctx, { limit: 10 })).items).toHaveLength(1);
    expect(
      await faultOf(leads.postLead(customer.ctx, { ...input, title: 'Something else entirely' })),
    ).toMatchObject({ reason: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('names each field that does not fit and stores nothing', async () => {
    const customer = await world.customer();
    expect(await faultOf(leads.postLead(customer.ctx, lead({ placeSlug: 'atlantis' })))).toEqual({
      reason: 'INVALID_INPUT',
      paths: ['placeSlug'],
    });
    expect(await faultOf(leads.postLead(customer.ctx, lead({ requiredDate: '2026-11-20' })))).toEqual({
      reason: 'INVALID_INPUT',
      paths: ['requiredDate'],
    });
    expect(
      await faultOf(leads.postLead(customer.ctx, lead({ answers: { occasion: 'coronation', hours: 0 } }))),
    ).toEqual({
      reason: 'INVALID_INPUT',
      paths: ['answers.occasion', 'answers.hours'],
    });
    expect((await leads.listMyLeads(customer.ctx, { limit: 10 })).items).toEqual([]);
    expect(
      await faultOf(leads.postLead((await world.person('Co Ltd', 'company')).ctx, lead())),
    ).toMatchObject({ reason: 'PERMISSION_MISSING' });
  });
});

describe('what staff decide', () => {
  it('opens until the needed day, or sends back for a change that goes to the inbox again', async () => {
    const customer = await world.customer();
    const { leadId } = await leads.postLead(customer.ctx, lead({ requiredDate: '2026-11-25' }));
    const { withTx } = await import('../context/index.ts');
    await withTx(world.system, (tx) =>
      leads.returnLeadToDraft(tx, leadId, 'Please say which hall it is in.', 'CHANGES_REQUESTED'),
    );
    expect((await leads.readMyLead(customer.ctx, { leadId })).status).toBe('DRAFT');
    await world.sql`update approval_requests set status = 'REJECTED' where entity_id = ${leadId}`;
    const { idempotencyKey: _key, ...fields } = lead({
      requiredDate: '2026-11-25',
      title: 'Photographer for a wedding in Kothrud',
    });
    await leads.reviseLead(customer.ctx, { ...fields, leadId });
    await withTx(world.system, (tx) => leads.openApprovedLead(tx, leadId));
    expect(await leads.readMyLead(customer.ctx, { leadId })).toMatchObject({
      status: 'OPEN',
      title: 'Photographer for a wedding in Kothrud',
      expiresAt: '2026-11-25T18:30:00.000Z',
    });
  });
});
