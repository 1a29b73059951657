import type { z } from 'zod';
import type { CandidateListItem, CandidatePage, ListCandidatesInput } from '@nxtgauge/domain/candidates';
import { requireMember } from '../companies/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readTimeCursor, timeCursor } from '../paging/index.ts';
import { seenBy } from './access.ts';

const likeOf = (q: string) => `%${q.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;

/** The company's people whom the reader may see, newest first: names and posts by parts of words, addresses as a whole. */
export async function listCandidates(
  ctx: ServiceCtx,
  input: z.infer<typeof ListCandidatesInput>,
): Promise<CandidatePage> {
  const member = await requireMember(ctx);
  const { at, id } = readTimeCursor(input.cursor);
  const { sql } = ctx;
  const wanted = sql`${seenBy(sql, member)} and c.status = ${input.status}
    ${input.q ? sql`and ((c.first_name || ' ' || c.last_name || ' ' || coalesce(c.current_position, '')) ilike ${likeOf(input.q)} or c.email = ${input.q.toLowerCase()})` : sql``}
    ${input.source ? sql`and c.source = ${input.source}` : sql``}
    ${input.tag ? sql`and c.tags @> array[${input.tag}]` : sql``}
    ${
      input.mine
        ? sql`and exists (select from user_candidate_assignments mine where mine.candidate_id = c.id
            and mine.user_id = ${member.userId} and mine.is_active)`
        : sql``
    }`;
  // The page is cut out first; what is counted and joined is of its rows only.
  const rows = await sql<CandidateListItem[]>`
    with page as (
      select c.* from candidates c where ${wanted} and (c.created_at, c.id) < (${at}::timestamptz, ${id}::uuid)
      order by c.created_at desc, c.id desc limit ${input.limit + 1}
    )
    select p.id, p.first_name || ' ' || p.last_name as name, p.email, p.current_position as "currentPosition",
      p.current_company as "currentCompany", p.years_experience as "yearsExperience", p.status, p.source, p.tags,
      versions.count as "resumeCount", versions.latest as "latestVersion", json_instant(versions.last_at) as "lastResumeAt",
      coalesce(jobs.titles, '[]') as "inPipelineOf", coalesce(people.list, '[]') as assignees, json_instant(p.created_at) as "createdAt"
    from page p
      cross join lateral (select count(*)::int as count, max(version_number) as latest, max(uploaded_at) as last_at
        from resumes where candidate_id = p.id) versions
      cross join lateral (select jsonb_agg(j.title order by a.applied_at desc) as titles
        from job_applications a join jobs j on j.id = a.job_id
        where a.candidate_id = p.id and a.status not in ('HIRED', 'REJECTED', 'WITHDRAWN')) jobs
      cross join lateral (select jsonb_agg(jsonb_build_object('userId', a.user_id, 'name', who.full_name, 'type',
          a.assignment_type) order by a.assigned_at, a.id) as list
        from user_candidate_assignments a join user_identities who on who.user_id = a.user_id
        where a.candidate_id = p.id and a.is_active) people
    order by p.created_at desc, p.id desc`;
  const [counted] = await sql<
    { total: number }[]
  >`select count(*)::int as total from candidates c where ${wanted}`;
  const items = rows.slice(0, input.limit).map((row) => ({ ...row }));
  const last = items.at(-1);
  return {
    items,
    total: counted?.total ?? 0,
    nextCursor: rows.length > input.limit && last ? timeCursor({ at: last.createdAt, id: last.id }) : null,
  };
}
