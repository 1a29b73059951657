import { connect } from '@nxtgauge/db/client';
import { openSessions } from './open-sessions.ts';
import type { Workload } from './workloads.ts';

const input = (value: object) => `input=${encodeURIComponent(JSON.stringify(value))}`;
const SETS = 240;
const WORDS = ['engineer', 'manager', 'sales', 'designer', 'accountant', 'developer', 'teacher', 'analyst'];
const MODES = ['ONSITE', 'HYBRID', 'REMOTE'] as const;
const nth = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;
const visitor = (i: number) => ({
  'x-forwarded-for': `10.${(i >> 8) & 255}.${i & 255}.3`,
  'x-nxtgauge': '1',
});

/** Job search with filters, and the board and the report of the jobs with the most applicants, read by their companies; none without `--hiring`. */
export async function readHiringWorkloads(url: string): Promise<Workload[]> {
  const { sql, end } = connect(url, { statementTimeoutMs: 0 });
  const cities = await sql<{ slug: string }[]>`
    select city_slug as slug from jobs where city_slug is not null group by 1 order by count(*) desc limit 40`;
  const crowded = await sql<{ jobId: string; userId: string }[]>`
    select a.job_id as "jobId", c.user_id as "userId" from (
      select job_id, count(*) as n from job_applications group by 1 order by 2 desc limit 20) a
    join jobs j on j.id = a.job_id join company_profiles c on c.id = j.company_profile_id`;
  const tokens = await openSessions(
    sql,
    crowded.map(({ userId }) => userId),
  );
  await end();
  if (crowded.length === 0) return [];
  const goals = { must: 0.5, aim: 0.8 };
  const get = (path: string, headers: Record<string, string> = {}) => ({
    method: 'GET' as const,
    path,
    headers,
  });
  const boards = Array.from({ length: SETS }, (_, i) => i);
  const asCompany = (i: number) => ({ ...visitor(i), cookie: `nxg_session=${nth(tokens, i)}` });
  const question = (i: number) => ({
    text: nth(WORDS, i),
    place: nth(cities, i * 3).slug,
    modeOfWork: nth(MODES, i),
    minSalaryInr: 30_000_000 + (i % 7) * 10_000_000,
  });
  return [
    {
      key: 'H1',
      name: 'Search jobs: words, city, mode and pay',
      ...goals,
      product: boards.map((i) => get(`/trpc/jobs.search?${input(question(i))}`, visitor(i))),
      bare: boards.map((i) => {
        const { text, place, modeOfWork, minSalaryInr } = question(i);
        return get(`/jobs?city=${place}&text=${text}&mode=${modeOfWork}&pay=${minSalaryInr}`);
      }),
    },
    {
      key: 'H2',
      name: 'Board of a job with 2,000 applicants',
      ...goals,
      product: boards.map((i) =>
        get(`/trpc/hiring.board?${input({ jobId: nth(crowded, i).jobId, blind: false })}`, asCompany(i)),
      ),
      bare: boards.map((i) => get(`/board?job=${nth(crowded, i).jobId}&token=${nth(tokens, i)}`)),
    },
    {
      key: 'H3',
      name: 'Funnel and times of the same jobs',
      ...goals,
      product: boards.map((i) =>
        get(`/trpc/hiring.report?${input({ jobId: nth(crowded, i).jobId })}`, asCompany(i)),
      ),
      bare: boards.map((i) => get(`/funnel?job=${nth(crowded, i).jobId}&token=${nth(tokens, i)}`)),
    },
  ];
}
