import type { SitemapPart, SitemapUrl } from '@nxtgauge/domain/seo';
import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import type { Sql } from '@nxtgauge/db/client';
import type { ServiceCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';

interface Part extends SitemapPart {
  /** Id of the first thing in it; empty for parts that are written whole. */
  from: string;
  /** Id of the first thing of the next part; null for the last. */
  to: string | null;
}

/** Parts may be this old: a new page is in its sitemap some minutes later. */
const KEPT_MS = 5 * 60_000;
const READ_AT_ONCE = 1_000;
const caches = new WeakMap<object, { at: number; parts: Promise<Part[]> }>();

/** Pages that are there whatever is listed. */
const FIXED: SitemapUrl[] = [
  { path: '/', modifiedAt: null, hindi: true },
  { path: '/find', modifiedAt: null, hindi: false },
  { path: '/jobs', modifiedAt: null, hindi: false },
  { path: '/post-a-lead', modifiedAt: null, hindi: false },
  { path: '/how-it-works', modifiedAt: null, hindi: false },
  { path: '/how-ranking-works', modifiedAt: null, hindi: true },
  { path: '/badges', modifiedAt: null, hindi: true },
];

/** Every part of the sitemap with when it last changed. For everybody. */
export async function sitemapParts(ctx: ServiceCtx): Promise<SitemapPart[]> {
  return (await currentParts(ctx)).map(({ name, modifiedAt }) => ({ name, modifiedAt }));
}

/** The pages of one part, read by keyset a thousand at a time; null when there is no such part. For everybody. */
export async function sitemapUrls(
  ctx: ServiceCtx,
  name: string,
): Promise<AsyncIterable<SitemapUrl[]> | null> {
  const part = (await currentParts(ctx)).find((one) => one.name === name);
  if (!part) return null;
  if (name === 'pages') return just(FIXED);
  if (name === 'landings') return just(await readLandings(ctx));
  return byKeyset(ctx, part, READERS[name.replace(/-\d+$/u, '')] ?? readJobs);
}

async function* just(urls: SitemapUrl[]): AsyncIterable<SitemapUrl[]> {
  yield urls;
}

async function currentParts(ctx: ServiceCtx): Promise<Part[]> {
  const cached = caches.get(ctx.ports);
  const now = performance.now();
  if (cached && now - cached.at < KEPT_MS) return cached.parts;
  const parts = readParts(ctx);
  caches.set(ctx.ports, { at: now, parts });
  parts.catch(() => caches.delete(ctx.ports));
  return parts;
}

async function readParts(ctx: ServiceCtx): Promise<Part[]> {
  const { sql } = ctx;
  const { sitemapUrls: most } = await readConfig(ctx, 'seo.rules');
  const landings = await readLandings(ctx);
  const newest = landings.reduce<string | null>(
    (last, { modifiedAt }) =>
      modifiedAt !== null && (last === null || modifiedAt > last) ? modifiedAt : last,
    null,
  );
  // A profile stands in the sitemap in two languages.
  const profiles = await boundaries(
    sql,
    Math.max(1, Math.floor(most / 2)),
    sql`select s.profile_id as id, p.updated_at from profile_search s join user_role_profiles p on p.id = s.profile_id`,
  );
  const jobs = await boundaries(sql, most, sql`select j.id, j.updated_at from jobs j where ${isOpen(ctx)}`);
  const companies = await boundaries(
    sql,
    most,
    sql`select c.id, c.updated_at from company_profiles c where ${isPublicCompany(ctx)}`,
  );
  return [
    { name: 'pages', modifiedAt: null, from: '', to: null },
    { name: 'landings', modifiedAt: newest, from: '', to: null },
    ...profiles.map((part, index) => ({ ...part, name: `profiles-${index + 1}` })),
    ...jobs.map((part, index) => ({ ...part, name: `jobs-${index + 1}` })),
    ...companies.map((part, index) => ({ ...part, name: `companies-${index + 1}` })),
  ];
}

const isOpen = ({ sql, clock }: ServiceCtx) =>
  sql`j.status = 'LIVE' and j.paused_at is null and (j.expires_at is null or j.expires_at > ${clock.now().toISOString()}::timestamptz)`;

const isPublicCompany = ({ sql }: ServiceCtx) =>
  sql`c.status = 'ACTIVE' and c.approval_status = 'APPROVED' and c.slug is not null`;

/** Cuts things into parts of this size along their ids, oldest first: only the last part grows. */
async function boundaries(
  sql: Sql,
  size: number,
  things: ReturnType<Sql>,
): Promise<{ from: string; to: string | null; modifiedAt: string | null }[]> {
  const rows = await sql<{ from: string; modifiedAt: string }[]>`
    select min(id::text) as from, json_instant(max(updated_at)) as "modifiedAt"
    from (select id, updated_at, (row_number() over (order by id) - 1) / ${size}::int as part from (${things}) things) cut
    group by part order by part`;
  return rows.map((row, index) => ({ ...row, to: rows[index + 1]?.from ?? null }));
}

type ReadPage = (
  ctx: ServiceCtx,
  after: string,
  to: string | null,
) => Promise<(SitemapUrl & { id: string })[]>;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

async function* byKeyset(ctx: ServiceCtx, part: Part, read: ReadPage): AsyncIterable<SitemapUrl[]> {
  let after = part.from === '' ? BEFORE_ALL : part.from;
  for (let first = true; ; first = false) {
    const rows = await read(ctx, first ? before(after) : after, part.to);
    if (rows.length === 0) return;
    yield rows.map(({ path, modifiedAt, hindi }) => ({ path, modifiedAt, hindi }));
    after = rows.at(-1)?.id ?? after;
    if (rows.length < READ_AT_ONCE) return;
  }
}

/** The id just before this one, so that a part begins with its own first id. */
function before(id: string): string {
  if (id === BEFORE_ALL) return id;
  const digits = (BigInt(`0x${id.replaceAll('-', '')}`) - 1n).toString(16).padStart(32, '0');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}

const readProfiles: ReadPage = async ({ sql }, after, to) => {
  const rows = await sql<{ id: string; slug: string; modifiedAt: string }[]>`
    select s.profile_id as id, p.slug, json_instant(p.updated_at) as "modifiedAt"
    from profile_search s join user_role_profiles p on p.id = s.profile_id
    where s.profile_id > ${after}::uuid ${to === null ? sql`` : sql`and s.profile_id < ${to}::uuid`}
    order by s.profile_id limit ${READ_AT_ONCE}::int`;
  return rows.map(({ id, slug, modifiedAt }) => ({ id, path: `/p/${slug}`, modifiedAt, hindi: true }));
};

const readJobs: ReadPage = async (ctx, after, to) => {
  const { sql } = ctx;
  const rows = await sql<{ id: string; slug: string; modifiedAt: string }[]>`
    select j.id, j.slug, json_instant(j.updated_at) as "modifiedAt" from jobs j
    where ${isOpen(ctx)} and j.id > ${after}::uuid ${to === null ? sql`` : sql`and j.id < ${to}::uuid`}
    order by j.id limit ${READ_AT_ONCE}::int`;
  return rows.map(({ id, slug, modifiedAt }) => ({ id, path: `/jobs/${slug}`, modifiedAt, hindi: false }));
};

const readCompanies: ReadPage = async (ctx, after, to) => {
  const { sql } = ctx;
  const rows = await sql<{ id: string; slug: string; modifiedAt: string }[]>`
    select c.id, c.slug, json_instant(c.updated_at) as "modifiedAt" from company_profiles c
    where ${isPublicCompany(ctx)} and c.id > ${after}::uuid ${to === null ? sql`` : sql`and c.id < ${to}::uuid`}
    order by c.id limit ${READ_AT_ONCE}::int`;
  return rows.map(({ id, slug, modifiedAt }) => ({
    id,
    path: `/companies/${slug}`,
    modifiedAt,
    hindi: false,
  }));
};

const READERS: Record<string, ReadPage> = {
  profiles: readProfiles,
  jobs: readJobs,
  companies: readCompanies,
};

/** Professions, and their cities and localities with enough people: the landing pages that search engines may keep. */
async function readLandings(ctx: ServiceCtx): Promise<SitemapUrl[]> {
  const { minListed } = await readConfig(ctx, 'seo.rules');
  const rows = await ctx.sql<{ profession: ProfessionKey; place: string | null; modifiedAt: string }[]>`
    select s.role_key as profession, place, json_instant(max(p.updated_at)) as "modifiedAt"
    from profile_search s join user_role_profiles p on p.id = s.profile_id
    cross join lateral (select unnest(case when s.place_slug = s.city_slug then array[null, s.city_slug]
      else array[null, s.city_slug, s.place_slug] end) as place) places
    group by s.role_key, place having count(*) >= ${minListed}::int
    order by s.role_key, place nulls first`;
  return rows.map(({ profession, place, modifiedAt }) => ({
    path: `/${PROFESSIONS[profession].slug}${place === null ? '' : `/${place}`}`,
    modifiedAt,
    hindi: true,
  }));
}
