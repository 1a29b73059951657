import { newId } from '@nxtgauge/db/ids';
import { loadProfiles } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { planListener, READ_WHOLE } from '@nxtgauge/testing/plans';
import { World } from '@nxtgauge/testing/world';
import { afterAll, describe, expect, it } from 'vitest';
import { listLeadFeed, listMyLeads, listMyRequests, postLead, sendRequest } from './index.ts';

const database = await cloneDatabase();
const { sql, plansOf, close } = planListener(database.url);
afterAll(close);
const world = new World(database);
const customer = await world.customer();
const professional = await world.professional({ coins: 1_000 });
const { id: placeId, slug } = await world.place();
await loadProfiles(database, 3_000);
await database.sql`
  insert into leads (id, created_by_user_id, profession_key, title, description, place_id, location, posted_as, budget_inr, urgency, status,
    approved_at, expires_at, created_at)
  select uuidv7(), ${customer.userId}, case when n % 4 = 0 then 'photographer' else 'tutor' end, 'Lead number ' || n, repeat('words ', 20),
    ${placeId}, 'Pune', 'Asha', 2000000, 'SOON', 'OPEN', now() - n * interval '1 minute', now() + interval '10 days', now() - n * interval '1 minute'
  from generate_series(1, 20000) n`;
for (let i = 0; i < 12; i++) {
  await sendRequest(professional.ctx, {
    leadId: await world.openLead(await world.customer()),
    profileId: professional.profileId,
    message: 'I live nearby and have done many functions like this one.',
    quoteInr: null,
    expectedCoins: 8,
    idempotencyKey: crypto.randomUUID(),
  });
}
await database.sql`
  insert into lead_requests (id, lead_id, user_role_profile_id, status, remarks)
  select uuidv7(), l.id, p.id, 'REJECTED', 'Asked before' from (select id, row_number() over () as n from leads where status = 'OPEN' limit 15000) l
  join (select id, row_number() over () as n from user_role_profiles where role_key = 'photographer') p on p.n = l.n % 300 + 1
  on conflict do nothing`;
await database.sql`vacuum analyze`;
const asProfessional = { ...professional.ctx, sql };
const asCustomer = { ...customer.ctx, sql };

describe('plans of leads', () => {
  it('the feed walks its index from the cursor, at any depth', async () => {
    const page = { profileId: professional.profileId, limit: 20 };
    const { nextCursor } = JSON.parse(await listLeadFeed(asProfessional, page)) as { nextCursor: string };
    for (const input of [page, { ...page, cursor: nextCursor }, { ...page, citySlug: slug }]) {
      const plans = await plansOf(() => listLeadFeed(asProfessional, input));
      expect(plans).toContain('leads_open_');
      expect(plans).not.toMatch(READ_WHOLE);
    }
  });

  it('one’s own leads and requests come from an index', async () => {
    expect(await plansOf(() => listMyLeads(asCustomer, { limit: 20 }))).not.toMatch(/Seq Scan on leads/u);
    expect(await plansOf(() => listMyRequests(asProfessional, { limit: 20 }))).not.toMatch(
      /Seq Scan on leads/u,
    );
  });

  it('posting reads nothing whole', async () => {
    const post = () =>
      postLead(asCustomer, {
        professionKey: 'photographer',
        title: 'Photographer for a housewarming',
        description: 'A small puja and lunch at home, about forty guests.',
        placeSlug: slug,
        budgetInr: 2_500_000,
        requiredDate: null,
        urgency: 'SOON',
        answers: { occasion: 'wedding', hours: 6 },
        idempotencyKey: newId(),
      });
    expect(await plansOf(post)).not.toMatch(
      /Seq Scan on (leads|approval_requests|audit_logs|notifications|idempotency_keys)/u,
    );
  });
});
