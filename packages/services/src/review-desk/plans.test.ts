import type { InboxFilters } from '@nxtgauge/domain/approvals';
import { addEmployee, loadPlaces, loadProfiles, loadRoles } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { planListener } from '@nxtgauge/testing/plans';
import { Submissions } from '@nxtgauge/testing/submissions';
import { World } from '@nxtgauge/testing/world';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getOwnApproval, queuePosition } from '../approvals/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { assessApprovals, countApprovals, getApproval, listApprovals } from './index.ts';

const database = await cloneDatabase();
const { sql, plansOf, close } = planListener(database.url);
afterAll(close);
const world = new World(database);
let ctx: ServiceCtx;
let own: { ctx: ServiceCtx; entityId: string };

/** A table that grows, read whole. The others are empty here, so that reading them whole is right. */
const READ_WHOLE =
  /Seq Scan on (?:approval_|leads|users|user_|profile_search|portfolio_|services|files|audit_|photographer_)/u;

/** 50,000 submissions of leads, four in ten of them waiting: far more than an inbox ever holds. */
beforeAll(async () => {
  await loadRoles(database);
  await loadPlaces(database);
  const [pune] = await sql<{ id: string }[]>`select id from places where slug = 'pune'`;
  await loadProfiles(database, 2_000);
  const customer = await world.customer();
  await sql.begin(async (tx) => {
    await tx`create temporary table made on commit drop as
      select n, uuidv7() as lead_id, case when n % 4 = 0 then 'photographer' else 'tutor' end as profession,
        (array['mumbai', 'thane', 'pune', 'delhi', 'jaipur', 'kochi'])[1 + n % 6] as city, n % 5 in (0, 1) as waits
      from generate_series(1, 50000) n`;
    await tx`
      insert into leads (id, created_by_user_id, profession_key, title, description, place_id, location, posted_as, budget_inr, urgency, status)
      select lead_id, ${customer.userId}, profession, 'Lead number ' || n, repeat('words ', 20), ${pune?.id ?? ''}, 'Pune', 'Asha',
        2000000, 'SOON', case when waits then 'PENDING' else 'DRAFT' end from made`;
    await tx`
      insert into approval_requests (id, entity_type, entity_id, status, submitted_by_user_id, submitted_at, due_at, assessed_version,
        risk_level, profession_key, city_slug, search_text, sampled)
      select uuidv7(), 'lead', lead_id, case when waits then 'PENDING' when n % 2 = 0 then 'APPROVED' else 'REJECTED' end,
        ${customer.userId}, now() - n * interval '1 minute', now() + interval '1 day' - n * interval '1 minute', 1,
        case when n % 100 = 0 then 'HIGH' when n % 10 = 0 then 'MEDIUM' else 'LOW' end, profession, city,
        'Lead number ' || n || ' · Asha Kulkarni · ' || city, n % 500 = 0 from made`;
  });
  await sql`
    insert into files (id, owner_user_id, purpose, storage_key, mime_type, byte_size, sha256, is_public)
    select image.id, p.user_id, 'portfolio', image.id::text, 'image/webp', 1000, encode(sha256(image.id::text::bytea), 'hex'), true
    from portfolio_images image join portfolio_items item on item.id = image.portfolio_item_id
    join user_role_profiles p on p.id = item.user_role_profile_id`;
  await sql`update portfolio_images set file_id = id`;
  const anita = await addEmployee(database, world, 'Anita Approver', 'approver');
  const sent = new Submissions(database, world, anita.ctx);
  const lead = await sent.lead(customer);
  own = { ctx: { ...customer.ctx, sql }, entityId: lead.entityId };
  for (let i = 0; i < 3; i++) await sent.profile();
  await sql`vacuum analyze`;
  ctx = { ...anita.ctx, sql };
}, 120_000);

const FILTERS: InboxFilters[] = [
  {},
  { entityType: 'lead' },
  { entityType: 'job' },
  { sla: 'overdue' },
  { sla: 'soon' },
  { risk: 'HIGH' },
  { risk: 'LOW' },
  { holder: 'me' },
  { holder: 'free' },
  { origin: 'new' },
  { origin: 'revision' },
  { origin: 'resent' },
  { origin: 'appeal' },
  { origin: 'sampled' },
  { profession: 'tutor' },
  { profession: 'catering_service' },
  { city: 'kochi' },
  { profession: 'photographer', city: 'jaipur', risk: 'HIGH', sla: 'overdue' },
  { text: 'number 4211' },
  { text: 'kulkarni', city: 'pune' },
  { status: 'APPROVED' },
  { status: 'CHANGES_REQUESTED', entityType: 'profile' },
];

describe('plans of the inbox', () => {
  it.each(FILTERS)('the list with %j', async (filters) => {
    const first = await listApprovals(ctx, { ...filters, limit: 30 });
    const plans = await plansOf(() => listApprovals(ctx, { ...filters, limit: 30 }));
    expect(plans).not.toMatch(READ_WHOLE);
    if (first.nextCursor === null) return;
    const next = await plansOf(() => listApprovals(ctx, { ...filters, limit: 30, cursor: first.nextCursor }));
    expect(next).not.toMatch(READ_WHOLE);
  });

  it('pages through everything in order, without a gap or a repeat', async () => {
    const filters = { risk: 'HIGH', profession: 'photographer' } as const;
    const seen: { id: string; submittedAt: string }[] = [];
    for (let cursor: string | null = null; ;) {
      const page = await listApprovals(ctx, { ...filters, limit: 30, cursor });
      seen.push(...page.items);
      cursor = page.nextCursor;
      if (cursor === null) break;
    }
    const [row] = await sql`
      select count(*)::int as n from approval_requests
      where status = 'PENDING' and risk_level = 'HIGH' and profession_key = 'photographer'`;
    expect(new Set(seen.map((item) => item.id)).size).toBe(row?.n);
    expect(seen).toHaveLength(row?.n as number);
    const times = seen.map((item) => item.submittedAt);
    expect(times).toEqual(times.toSorted());
  });

  it('counts, a record, the owner’s view and the assessment', async () => {
    expect(await plansOf(() => countApprovals(ctx))).not.toMatch(READ_WHOLE);
    const { items } = await listApprovals(ctx, { entityType: 'profile', limit: 10 });
    const approvalId = items[0]?.id ?? '';
    expect(await plansOf(() => getApproval(ctx, { approvalId }))).not.toMatch(READ_WHOLE);
    const ownView = () => getOwnApproval(own.ctx, { entityType: 'lead', entityId: own.entityId });
    expect(await plansOf(ownView)).not.toMatch(READ_WHOLE);
    expect(await plansOf(() => queuePosition(own.ctx, 'lead', own.entityId))).not.toMatch(READ_WHOLE);
    expect(await plansOf(() => assessApprovals({ ...world.system, sql }))).not.toMatch(READ_WHOLE);
  });
});
