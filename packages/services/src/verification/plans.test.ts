import { VerificationQueueInput } from '@nxtgauge/domain/verification';
import { loadProfiles } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { planListener } from '@nxtgauge/testing/plans';
import { VerificationWorld } from '@nxtgauge/testing/verification';
import { World } from '@nxtgauge/testing/world';
import { afterAll, describe, expect, it } from 'vitest';
import { getVerification, listVerifications, readMyVerification } from './index.ts';
import { deleteDecidedFiles, expireDocuments, remindExpiring } from './sweep-verification.ts';

const database = await cloneDatabase();
const { sql, plansOf, close } = planListener(database.url);
afterAll(close);
const world = new World(database);
const desk = new VerificationWorld(database, world);
await desk.install();
const vera = await desk.verifier('Vera Verifier');
const owner = await desk.caterer();
await loadProfiles(database, 6_000);
const now = world.clock.now().toISOString();
await database.sql`
  insert into verification_requests (id, user_role_profile_id, submitted_by_user_id, verification_type, status, submitted_at, queued_at,
    due_at, paused_at, asked_policy_keys, reviewed_at, created_at)
  select uuidv7(), p.id, p.user_id, kind.type, case when kind.n = 1 then 'PENDING' else 'APPROVED' end, at, at, at + interval '2 days',
    case when kind.n = 1 and p.n % 5 = 0 then at end, case when kind.n = 1 and p.n % 5 = 0 then '{identity}' else '{}' end::text[],
    case when kind.n > 1 then at + interval '1 day' end, at
  from (select id, user_id, row_number() over (order by id) as n from user_role_profiles) p
  cross join (values (1, 'IDENTITY'), (2, 'IDENTITY'), (3, 'BUSINESS')) kind (n, type)
  cross join lateral (select ${now}::timestamptz - p.n * interval '3 minutes' as at) time`;
await database.sql`
  insert into verification_documents (id, verification_request_id, policy_key, document_type, file_url, status, uploaded_at, reviewed_at,
    file_sha256, number_hash, expires_at)
  select uuidv7(), r.id, 'identity', 'PAN_CARD', 'deleted', r.status, r.submitted_at, r.reviewed_at, md5(r.id::text), md5(r.id::text),
    case when r.verification_type = 'BUSINESS' then r.submitted_at + interval '1 year' end
  from verification_requests r cross join generate_series(1, 2)`;
await database.sql`
  insert into verification_logs (id, verification_request_id, verification_document_id, action, old_status, new_status, created_at)
  select uuidv7(), verification_request_id, id, 'SUBMITTED', null, 'PENDING', uploaded_at from verification_documents`;
await desk.send(owner, 'fssai', 'FSSAI_LICENCE');
const { id: requestId } = await desk.state(owner.profileId, 'BUSINESS');
await database.sql`vacuum analyze`;
/** Policies are a handful of rows, and no company has anything here yet. */
const READ_WHOLE = /Seq Scan on (?!verification_policies|company_profiles|places|employees)/u;
const staff = { ...vera.ctx, sql };
const system = { ...world.system, sql };

describe('plans of verification, with 18,000 requests and 36,000 documents', () => {
  it('every queue walks its own index, with and without filters, at any depth', async () => {
    for (const filter of [
      {},
      { type: 'IDENTITY' },
      { due: 'overdue' },
      { claimed: 'free' },
      { professionKey: 'photographer' },
      { queue: 'paused' },
      { queue: 'approved' },
      { queue: 'rejected' },
    ]) {
      const input = VerificationQueueInput.parse(filter);
      const plans = await plansOf(() => listVerifications(staff, input));
      expect(plans, JSON.stringify(filter)).not.toMatch(READ_WHOLE);
    }
    const first = await listVerifications(staff, VerificationQueueInput.parse({}));
    const next = VerificationQueueInput.parse({ cursor: first.nextCursor });
    const plans = await plansOf(() => listVerifications(staff, next));
    expect(plans).toContain('verification_requests_waiting_index');
    expect(plans).not.toMatch(READ_WHOLE);
    const second = await listVerifications(staff, next);
    expect(new Set([...first.items, ...second.items].map((row) => row.id)).size).toBe(40);
    const due = [...first.items, ...second.items].map((row) => row.dueAt ?? '');
    expect(due).toEqual(due.toSorted());
  });

  it('a record, its hints, and its owner’s page read no table whole', async () => {
    const record = await plansOf(() => getVerification(staff, { requestId: requestId as string }));
    expect(record).not.toMatch(READ_WHOLE);
    const mine = await plansOf(() =>
      readMyVerification({ ...owner.ctx, sql }, { profileId: owner.profileId }),
    );
    expect(mine).not.toMatch(READ_WHOLE);
  });

  it('the sweeps find what is due by index', async () => {
    for (const step of [expireDocuments, remindExpiring, deleteDecidedFiles])
      expect(await plansOf(() => step(system)), step.name).not.toMatch(READ_WHOLE);
  });
});
