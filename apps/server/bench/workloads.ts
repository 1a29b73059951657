import { randomUUID } from 'node:crypto';
import { connect } from '@nxtgauge/db/client';
import { openSessions } from './open-sessions.ts';

export interface Call {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  /** Made anew for every request, so that each post is its own act. */
  body?: () => string;
}
export interface Workload {
  key: string;
  name: string;
  /** Of the bare server: what must hold, and what is aimed at. */
  must: number;
  aim: number;
  product: Call[];
  bare: Call[];
}

const SETS = 240;
const WORDS = [
  'wedding',
  'candid',
  'studio',
  'certified',
  'weding',
  'experience',
  'family',
  'premium',
  'traditional',
  'weekend',
];
const JOB_WORDS = [
  'engineer',
  'manager',
  'sales',
  'designer',
  'accountant',
  'developer',
  'teacher',
  'analyst',
  'marketing',
  'support',
];

const input = (value: object) => `input=${encodeURIComponent(JSON.stringify(value))}`;
const get = (path: string, headers: Record<string, string> = {}): Call => ({ method: 'GET', path, headers });
/** Every call comes from one of many visitors, so that the per-visitor limit is on and nobody exceeds it. */
const visitor = (i: number) => ({
  'x-forwarded-for': `10.${(i >> 8) & 255}.${i & 255}.1`,
  'x-nxtgauge': '1',
});

/** The five workloads with parameters drawn from the data, the same ones for both servers. */
export async function readWorkloads(url: string): Promise<Workload[]> {
  const { sql, end } = connect(url, { statementTimeoutMs: 0 });
  const pairs = await sql<{ role: string; city: string }[]>`
    select role_key as role, city_slug as city from profile_search tablesample bernoulli (1) repeatable (7) limit ${SETS}`;
  const slugs = await sql<{ slug: string }[]>`
    select p.slug from profile_search s tablesample bernoulli (1) repeatable (11) join user_role_profiles p on p.id = s.profile_id limit ${SETS}`;
  const cities = await sql<{ slug: string }[]>`
    select city_slug as slug from profile_search group by 1 order by count(*) desc limit 40`;
  const professionals = await sql<{ userId: string; profileId: string; role: string }[]>`
    select p.user_id as "userId", p.id as "profileId", p.role_key as role from tracecoin_wallets w
    join user_role_profiles p on p.user_id = w.user_id where p.status = 'ACTIVE' and p.approval_status = 'APPROVED' limit ${SETS}`;
  const instants = await sql<{ at: Date }[]>`
    select approved_at as at from leads tablesample bernoulli (1) repeatable (3) where status = 'OPEN' limit ${SETS}`;
  const customers = await sql<{ userId: string }[]>`
    select ur.user_id as "userId" from user_roles ur join roles r on r.id = ur.role_id and r.key = 'customer'
    join users u on u.id = ur.user_id and u.status = 'ACTIVE' where ur.status = 'APPROVED' limit 2000`;
  const proTokens = await openSessions(
    sql,
    professionals.map((p) => p.userId),
  );
  const customerTokens = await openSessions(
    sql,
    customers.map((c) => c.userId),
  );
  await end();
  if (pairs.length === 0 || professionals.length === 0 || customers.length === 0) {
    throw new Error('The database has no data to measure with: run this through `pnpm bench`.');
  }
  const word = (list: string[], i: number) => list[i % list.length] ?? '';
  const someWords = (i: number) => (i % 10 < 3 ? word(WORDS, i) : null);
  const city = (i: number) => cities[i % cities.length]?.slug ?? '';

  const lead = (i: number) => ({
    professionKey: 'photographer',
    title: 'Photographer for a housewarming',
    description: 'A small puja and lunch at home, about forty guests, natural light through the day.',
    placeSlug: city(i),
    budgetInr: 2_500_000,
    requiredDate: null,
    urgency: 'SOON',
    answers: { occasion: 'wedding', hours: 6, deliver: ['edited', 'album'] },
  });

  return [
    {
      key: 'W1',
      name: 'Search professionals (30 % with words)',
      must: 0.6,
      aim: 0.8,
      product: pairs.map(({ role, city: place }, i) => {
        const text = someWords(i);
        return get(
          `/trpc/profiles.search?${input({ profession: role, place, ...(text ? { text } : {}) })}`,
          visitor(i),
        );
      }),
      bare: pairs.map(({ role, city: place }, i) => {
        const text = someWords(i);
        return get(`/search?role=${role}&city=${place}${text ? `&text=${text}` : ''}`);
      }),
    },
    {
      key: 'W2',
      name: 'Public profile page',
      must: 0.5,
      aim: 0.8,
      product: slugs.map(({ slug }, i) => get(`/trpc/profiles.bySlug?${input({ slug })}`, visitor(i))),
      bare: slugs.map(({ slug }) => get(`/profile?slug=${slug}`)),
    },
    {
      key: 'W3',
      name: 'Open-lead feed, signed in, any depth',
      must: 0.55,
      aim: 0.8,
      product: professionals.map(({ profileId }, i) => {
        const at = instants[i % instants.length]?.at ?? new Date();
        const cursor = `n~-${at.getTime()}~0~ffffffff-ffff-ffff-ffff-ffffffffffff`;
        return get(`/trpc/leadRequests.feed?${input({ profileId, cursor })}`, {
          ...visitor(i),
          cookie: `nxg_session=${proTokens[i]}`,
        });
      }),
      bare: professionals.map(({ role }, i) =>
        get(`/feed?role=${role}&before=${(instants[i % instants.length]?.at ?? new Date()).toISOString()}`),
      ),
    },
    {
      key: 'W4',
      name: 'Search jobs with words',
      must: 0.6,
      aim: 0.8,
      product: Array.from({ length: SETS }, (_, i) =>
        get(`/trpc/jobs.search?${input({ text: word(JOB_WORDS, i), place: city(i) })}`, visitor(i)),
      ),
      bare: Array.from({ length: SETS }, (_, i) => get(`/jobs?city=${city(i)}&text=${word(JOB_WORDS, i)}`)),
    },
    {
      key: 'W5',
      name: 'Post a lead, signed in',
      must: 0.6,
      aim: 0.9,
      product: customerTokens.map((token, i) => ({
        method: 'POST',
        path: '/trpc/leads.post',
        headers: { ...visitor(i), 'content-type': 'application/json', cookie: `nxg_session=${token}` },
        body: () => JSON.stringify({ ...lead(i), idempotencyKey: randomUUID() }),
      })),
      bare: customerTokens.map((token, i) => ({
        method: 'POST',
        path: '/lead',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: () => JSON.stringify(lead(i)),
      })),
    },
  ];
}
