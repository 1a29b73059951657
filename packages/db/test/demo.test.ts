import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findContactData } from '@nxtgauge/domain/contact-data';
import { detailsSchema, PROFESSION_KEYS, PROFESSIONS } from '@nxtgauge/domain/profiles';
import { leadAnswersSchema } from '@nxtgauge/domain/leads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ACCOUNTS, DEMO_NOW, renderDemoPictures, seedDemo, seedScale } from '../src/demo/index.ts';
import { testDatabase } from './fixtures.ts';
import type { TestDatabase } from '../src/testbed/index.ts';

const SEED_LIMIT_MS = 240_000;
let database: TestDatabase;
let dir: string;
let loadedAt: string;

const counted = async (text: string) => {
  const [row] = await database.sql.unsafe<{ n: number }[]>(`select count(*)::int as n from ${text}`);
  return row?.n ?? -1;
};

beforeAll(async () => {
  database = await testDatabase();
  dir = await mkdtemp(join(tmpdir(), 'nxg-demo-'));
  loadedAt = new Date().toISOString();
  await seedDemo(database.url, {
    filesDir: dir,
    passwordHash: '$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$aGFzaA',
  });
}, SEED_LIMIT_MS);
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('demo data', () => {
  it('has the people, places and work that the product promises', async () => {
    expect(await counted('profile_search')).toBeGreaterThanOrEqual(2000);
    expect(await counted('(select distinct role_key from profile_search) x')).toBe(10);
    expect(await counted('(select distinct city_slug from profile_search) x')).toBeGreaterThanOrEqual(40);
    expect(await counted("leads where closed_at is null or closed_at > '2026-08-01'")).toBeGreaterThanOrEqual(
      500,
    );
    expect(await counted('company_profiles')).toBe(60);
    expect(await counted('company_review_links')).toBeGreaterThanOrEqual(20);
    expect(await counted('company_profiles where applications_counted >= 5')).toBeGreaterThanOrEqual(10);
    expect(await counted('jobs')).toBe(300);
    expect(await counted("jobs where status = 'LIVE' and card is not null")).toBeGreaterThan(200);
    expect(await counted('(select distinct status, close_reason from leads) x')).toBe(7);
    expect(await counted('(select distinct status from lead_requests) x')).toBe(6);
    expect(await counted("approval_requests where status = 'PENDING'")).toBeGreaterThan(50);
    expect(await counted("verification_requests where status = 'PENDING'")).toBeGreaterThan(14);
    expect(await counted("verification_requests where status = 'PENDING' and paused_at is not null")).toBe(2);
  });

  it('is loaded once: a second run changes nothing', async () => {
    const before =
      await database.sql`select (select count(*) from users) as users, (select max(id::text) from leads) as lead`;
    await seedDemo(database.url, { filesDir: dir });
    expect(
      await database.sql`select (select count(*) from users) as users, (select max(id::text) from leads) as lead`,
    ).toEqual(before);
  });

  it('lets every named account in', async () => {
    const emails = DEMO_ACCOUNTS.map(({ email }) => email);
    const found = await database.sql<{ email: string }[]>`
      select u.email from users u where u.email = any (${emails}) and u.password_hash is not null and u.status = 'ACTIVE'
        and exists (select from user_identities i where i.user_id = u.id and i.email_verified_at is not null)
        and exists (select from user_roles r where r.user_id = u.id and r.status = 'APPROVED')`;
    expect(found).toHaveLength(emails.length);
    const staff = DEMO_ACCOUNTS.filter(({ audience }) => audience === 'STAFF').map(({ email }) => email);
    expect(
      await database.sql`select 1 from employees e join users u on u.id = e.user_id where u.email = any (${staff})`,
    ).toHaveLength(staff.length);
  });

  it('gives every card a place, a price and a picture with words', async () => {
    expect(
      await counted(`profile_search where card ->> 'cityName' is null or card ->> 'placeName' is null or card ->> 'priceFromInr' is null
        or card ->> 'headline' is null or card -> 'coverImage' ->> 'url' is null or length(card -> 'coverImage' ->> 'alt') < 10
        or length(card -> 'coverImage' ->> 'blur') > 300 or card -> 'coverImage' ->> 'blur' is null`),
    ).toBe(0);
  });

  it('does not repeat itself on a page', async () => {
    const rows = await database.sql<{ headline: string; cover: string }[]>`
      select card ->> 'headline' as headline, card -> 'coverImage' ->> 'url' as cover from profile_search
      where role_key = 'photographer' and city_slug = 'mumbai' order by rating_milli desc, rating_count desc, profile_id limit 20`;
    expect(new Set(rows.map((row) => row.headline)).size).toBeGreaterThan(rows.length * 0.7);
    expect(new Set(rows.map((row) => row.cover)).size).toBeGreaterThan(rows.length * 0.5);
  });

  it('carries no contact data and no shouting in public texts', async () => {
    const texts = await database.sql<{ text: string }[]>`
      select distinct text from (
        select display_name as text from user_role_profiles union all select headline from user_role_profiles
        union all select bio from user_role_profiles union all select title from portfolio_items
        union all select description from portfolio_items union all select name from services
        union all select description from services union all select review_text from reviews
        union all select title from leads union all select description from leads
        union all select remarks from lead_requests union all select body from messages
        union all select description from jobs union all select bio from company_profiles
        union all select bio from candidate_profiles) t where text is not null`;
    const leaks = texts.filter(({ text }) => findContactData(text).length > 0);
    expect(leaks.map(({ text }) => text)).toEqual([]);
    expect(texts.filter(({ text }) => text.includes('!') || /\{\w+\}/u.test(text))).toEqual([]);
  });

  it('fits the schemas that people’s own input has to fit', async () => {
    for (const key of PROFESSION_KEYS) {
      const rows = await database.sql<{ row: Record<string, unknown> }[]>`
        select to_jsonb(x) - array['id', 'user_role_profile_id', 'created_at', 'updated_at'] as row from ${database.sql(PROFESSIONS[key].table)} x limit 60`;
      for (const { row } of rows) {
        const details = Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name.replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase()),
            value,
          ]),
        );
        expect(detailsSchema(key).safeParse(details).error?.issues ?? []).toEqual([]);
      }
      const leads = await database.sql<{ answers: Record<string, unknown> }[]>`
        select jsonb_object_agg(a.question_key, a.answer_json) as answers from leads l join lead_answers a on a.lead_id = l.id
        where l.profession_key = ${key} group by l.id limit 60`;
      for (const { answers } of leads)
        expect(leadAnswersSchema(key).safeParse(answers).error?.issues ?? []).toEqual([]);
    }
  });

  it('keeps wallets, holds and slots in balance', async () => {
    expect(await database.sql`select * from tracecoin_ledger_faults()`).toEqual([]);
    expect(await counted('tracecoin_wallets where current_balance < 0')).toBe(0);
    expect(
      await counted(`tracecoin_wallets w where w.current_balance <> (
        select coalesce(sum(case l.transaction_type when 'CREDIT' then l.amount else -l.amount end), 0) from tracecoin_ledger l where l.wallet_id = w.id)
        or w.ledger_seq <> (select count(*) from tracecoin_ledger l where l.wallet_id = w.id)`),
    ).toBe(0);
    expect(
      await counted(`leads l where l.live_request_count <> (
        select count(*) from lead_requests r where r.lead_id = l.id and r.status in ('PENDING', 'ACCEPTED'))`),
    ).toBe(0);
    expect(
      await counted(
        'lead_requests r where not exists (select from tracecoin_holds h where h.lead_request_id = r.id)',
      ),
    ).toBe(0);
    expect(
      await counted(`user_role_profiles p where p.rating_count <> (select count(*) from reviews v
        where v.entity_type = 'professional' and v.entity_id = p.id and v.status = 'PUBLISHED')`),
    ).toBe(0);
  });

  it('tells nothing of the future but what is planned', async () => {
    const planned = ['expires_at', 'due_at', 'ends_at', 'retain_until', 'suspended_until'];
    const columns = await database.sql<{ t: string; c: string }[]>`
      select table_name as t, column_name as c from information_schema.columns
      where table_schema = current_schema() and data_type like 'timestamp%' and not column_name = any(${planned})`;
    expect(columns.length).toBeGreaterThan(150);
    const late: string[] = [];
    // What the tables fill in by themselves says when the demo was loaded.
    for (const { t, c } of columns) {
      const n = await counted(`"${t}" where "${c}" > '${DEMO_NOW.toISOString()}' and "${c}" < '${loadedAt}'`);
      if (n > 0) late.push(`${t}.${c}: ${n}`);
    }
    expect(late).toEqual([]);
  });

  it('has answered everybody whose job is closed, and nobody applied to one later', async () => {
    const closed = "job_applications a join jobs j on j.id = a.job_id and j.status = 'CLOSED' where";
    expect(await counted(`${closed} a.status not in ('REJECTED', 'WITHDRAWN', 'HIRED')`)).toBe(0);
    expect(await counted(`${closed} a.applied_at > j.closed_at`)).toBe(0);
    expect(await counted(`${closed} a.ended_at > j.closed_at`)).toBe(0);
  });

  it('is young at its own now: nothing open is due', async () => {
    const now = DEMO_NOW.toISOString();
    expect(await counted(`leads where status = 'OPEN' and expires_at <= '${now}'`)).toBe(0);
    expect(
      await counted(`lead_requests where status = 'PENDING' and requested_at < '${now}'::timestamptz - case when opened_at is null
        then interval '47 hours' else interval '71 hours' end`),
    ).toBe(0);
    expect(
      await counted('lead_requests r join leads l on l.id = r.lead_id where r.requested_at < l.approved_at'),
    ).toBe(0);
  });
});

describe('demo pictures', () => {
  it('are on disk in every width and known to the database', async () => {
    const pictures = await renderDemoPictures(dir);
    for (const key of PROFESSION_KEYS) {
      expect(pictures.filter((picture) => picture.professionKey === key).length).toBeGreaterThanOrEqual(14);
    }
    const keys = await database.sql<
      { storage_key: string }[]
    >`select storage_key from files where is_public order by storage_key`;
    expect(keys.map((row) => row.storage_key)).toEqual(
      pictures.map((picture) => picture.storageKey).toSorted(),
    );
    for (const picture of pictures) {
      for (const width of [320, 640, 1200]) {
        expect((await stat(join(dir, picture.storageKey, `w${width}.webp`))).size).toBeGreaterThan(400);
      }
    }
    expect(new Set(pictures.map((picture) => picture.sha256)).size).toBe(pictures.length);
    const first = await readFile(join(dir, 'demo/photographer-01/w1200.webp'));
    expect(first.subarray(8, 12).toString('latin1')).toBe('WEBP');
  });
});

describe('big set', () => {
  it(
    'loads beside the demo, is searchable and gives every index back',
    async () => {
      const indexes = await counted('pg_indexes where schemaname = current_schema()');
      const shown = await counted('profile_search');
      await seedScale(database.url, 300);
      expect(await counted('pg_indexes where schemaname = current_schema()')).toBe(indexes);
      expect(await counted('profile_search')).toBeGreaterThanOrEqual(shown + 290);
      expect(await counted("users where email like 'pro-%@scale.nxtgauge.test'")).toBe(300);
      expect(
        await counted(
          "leads l join users u on u.id = l.created_by_user_id where u.email like 'customer-%@scale.nxtgauge.test'",
        ),
      ).toBe(600);
      expect(await database.sql`select * from tracecoin_ledger_faults()`).toEqual([]);
      expect(
        await counted(
          'portfolio_images i where not exists (select from portfolio_items p where p.id = i.portfolio_item_id)',
        ),
      ).toBe(0);
      expect(
        await counted('reviews r where not exists (select from users u where u.id = r.reviewer_user_id)'),
      ).toBe(0);
      const total = await counted('users');
      await seedScale(database.url, 300);
      expect(await counted('users')).toBe(total);
    },
    SEED_LIMIT_MS,
  );
});
