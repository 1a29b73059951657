import type { Sql } from '@nxtgauge/db/client';
import { notFound } from '@nxtgauge/domain/errors';
import { readPeopleWords } from '@nxtgauge/domain/people-search';
import type { FoundPerson, PeoplePage, SearchPeopleInput } from '@nxtgauge/domain/people-search';
import type { z } from 'zod';
import { seenBy } from '../candidates/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readTimeCursor, timeCursor } from '../paging/index.ts';
import { searchingCompany } from './searching-company.ts';
import type { SearchingCompany } from './searching-company.ts';

/** Condition on `candidate_profiles p`: who lets this company find them. Nobody finds their own colleagues. */
export const foundBy = (sql: Sql, { member, gstin, domains }: SearchingCompany) => sql`
  p.visibility = 'SEARCHABLE' and p.status = 'ACTIVE'
  and not exists (select from candidate_blocks b where b.user_id = p.user_id and (b.gstin = ${gstin} or b.domain = any(${domains})))
  and not exists (select from company_members m where m.company_profile_id = ${member.companyId} and m.user_id = p.user_id
    and m.joined_at is not null and m.removed_at is null)`;

/** People who look for work and let verified companies find them; whoever changed their profile last comes first. */
export async function searchPeople(
  ctx: ServiceCtx,
  input: SearchPeopleInput,
): Promise<z.infer<typeof PeoplePage>> {
  const company = await searchingCompany(ctx);
  const { sql } = ctx;
  const after = readTimeCursor(input.cursor);
  const words = await wordsQuery(ctx, input.text ?? '');
  const placeIds = input.place === undefined ? null : await placeIdsOf(ctx, input.place);
  const rows = await sql<FoundPerson[]>`
    select p.id as "profileId", split_part(who.full_name, ' ', 1) as "firstName", p.headline, p.bio,
      p.preferred_roles::text[] as "preferredRoles", p.skills::text[] as skills, coalesce(city.name, place.name) as "cityName",
      p.open_to_remote as "openToRemote", p.experience_years as "experienceYears", p.expected_salary_inr as "expectedSalaryInr",
      p.notice_days as "noticeDays", json_instant(p.updated_at) as "updatedAt",
      (select c.id from candidates c where c.user_id = p.user_id and ${seenBy(sql, company.member)}) as "candidateId"
    from candidate_profiles p join user_identities who on who.user_id = p.user_id
    left join places place on place.id = p.place_id left join places city on city.id = place.city_id
    where ${foundBy(sql, company)}
      and ${words === null ? sql`true` : sql`p.search @@ ${words}::tsquery`}
      and ${placeIds === null ? sql`true` : sql`p.place_id = any(${placeIds}::uuid[])`}
      and ${input.remote ? sql`p.open_to_remote` : sql`true`}
      and ${input.minYears === undefined ? sql`true` : sql`p.experience_years >= ${input.minYears}`}
      and ${input.maxYears === undefined ? sql`true` : sql`p.experience_years <= ${input.maxYears}`}
      and ${input.maxNoticeDays === undefined ? sql`true` : sql`p.notice_days <= ${input.maxNoticeDays}`}
      and ${input.maxSalaryInr === undefined ? sql`true` : sql`coalesce(p.expected_salary_inr, 0) <= ${input.maxSalaryInr}`}
      and (p.updated_at, p.id) < (${after.at}::timestamptz, ${after.id}::uuid)
    order by p.updated_at desc, p.id desc limit ${input.limit + 1}`;
  const items = rows.slice(0, input.limit).map((row) => ({ ...row }));
  const last = items.at(-1);
  return {
    items,
    nextCursor:
      last && rows.length > input.limit ? timeCursor({ at: last.updatedAt, id: last.profileId }) : null,
  };
}

/**
 * The words as the index is asked for them; null when none are left to search for. Each stands for itself and its stem: what is
 * spelt otherwise was not meant, and the words of profiles are in no vocabulary that could be guessed from.
 */
async function wordsQuery(ctx: ServiceCtx, text: string): Promise<string | null> {
  const { all, none } = readPeopleWords(text);
  const typed = [...new Set([...all.flat(), ...none])];
  if (typed.length === 0) return null;
  const rows = await ctx.sql<{ word: string; query: string | null }[]>`
    select typed.word, (
      select string_agg('(' || word_query(w, false)::text || ')', ' & ')
      from regexp_split_to_table(trim(search_text(typed.word)), '\\s+') w where w <> '' and word_stem(w) is not null) as query
    from unnest(${typed}::text[]) as typed (word)`;
  const queryOf = new Map(rows.flatMap(({ word, query }) => (query ? [[word, query] as const] : [])));
  const known = (group: readonly string[]) => group.flatMap((word) => queryOf.get(word) ?? []);
  const parts = [
    ...all
      .map(known)
      .flatMap((group) => (group.length > 0 ? [group.map((one) => `(${one})`).join(' | ')] : [])),
    ...known(none).map((query) => `!(${query})`),
  ];
  return parts.length === 0 ? null : parts.map((part) => `(${part})`).join(' & ');
}

/** The place and all localities of it. */
async function placeIdsOf(ctx: ServiceCtx, slug: string): Promise<string[]> {
  const rows = await ctx.sql<{ id: string }[]>`
    with chosen as (select id, coalesce(city_id, id) as city from places where slug = ${slug})
    select places.id from places, chosen where places.id = chosen.id or places.id = chosen.city or places.city_id = chosen.city`;
  if (rows.length === 0) throw notFound('place');
  return rows.map(({ id }) => id);
}
