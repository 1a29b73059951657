import type { z } from 'zod';
import { APPLICATION_STATUS_LABELS } from '@nxtgauge/domain/applications';
import { toCsv } from '@nxtgauge/domain/hiring';
import type {
  ApplicationCard,
  ApplicationFilters,
  ApplicationListInput,
  CsvFile,
  ListOrder,
} from '@nxtgauge/domain/hiring';
import type { Sql } from '@nxtgauge/db/client';
import type { ServiceCtx } from '../context/index.ts';
import { jsonPage, readCursor, rowLimit } from '../search/index.ts';
import type { Fragment, SearchCursor } from '../search/index.ts';
import type { Membership } from '../companies/index.ts';
import { openJob } from './access.ts';
import { cardJson, seenAs, shownName } from './cards.ts';

const MAX_CSV_ROWS = 5_000;

const LETTERS: Record<ListOrder, string> = { LONGEST_WAITING: 'w', NEWEST: 'n', BEST_MATCH: 'm' };
/** What the page is ordered by, ascending, as a whole number. */
const orderKey = (sql: Sql, order: ListOrder): Fragment => {
  if (order === 'BEST_MATCH') return sql`-coalesce(a.match_score, -1)`;
  const at = sql`(extract(epoch from a.applied_at) * 1000)::bigint`;
  return order === 'NEWEST' ? sql`-${at}` : at;
};

/** The applications of a job as a list, by what a recruiter looks for; JSON text of a page of `ApplicationCard`. */
export async function listApplications(
  ctx: ServiceCtx,
  input: z.infer<typeof ApplicationListInput>,
): Promise<string> {
  const { member } = await openJob(ctx, input.jobId);
  const { sql } = ctx;
  const letter = LETTERS[input.order];
  const rows = matching(sql, member, input, readCursor(letter, input.cursor));
  return jsonPage(
    sql,
    letter,
    input.limit,
    sql`select ${cardJson(sql, input.blind)} as card, a.first, 0 as second, a.id from (${rows} ${rowLimit(sql, input.limit)}) a
      join candidates c on c.id = a.candidate_id order by a.first, a.id`,
  );
}

/** The same list as a file, up to 5,000 rows of it. */
export async function exportApplications(ctx: ServiceCtx, input: ApplicationFilters): Promise<CsvFile> {
  const { member, title } = await openJob(ctx, input.jobId);
  const { sql } = ctx;
  const found = await sql<{ card: ApplicationCard; email: string | null; stage: string }[]>`
    select ${cardJson(sql, input.blind)} as card, case when ${input.blind} then null else c.email end as email, s.name as stage
    from (${matching(sql, member, input, null)} limit ${MAX_CSV_ROWS}) a
    join candidates c on c.id = a.candidate_id join job_stages s on s.id = a.stage_id order by a.first, a.id`;
  const rows = found.map(({ card, email, stage }) => [
    card.name,
    email,
    card.position,
    stage,
    APPLICATION_STATUS_LABELS[card.status],
    card.matchScore,
    card.source,
    card.knockedOut ? 'yes' : 'no',
    card.appliedAt,
    card.stageEnteredAt,
    card.rejectionReason,
  ]);
  return {
    name: `applications-${fileWord(title)}.csv`,
    text: toCsv([
      [
        'Name',
        'E-mail',
        'Position',
        'Column',
        'Status',
        'Match',
        'Source',
        'Knock-out missed',
        'Applied',
        'In column since',
        'Reason',
      ],
      ...rows,
    ]),
  };
}

export const fileWord = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .slice(0, 60) || 'job';

function matching(
  sql: Sql,
  member: Membership,
  { jobId, blind, text, status, source, knockedOut, minScore, order }: ApplicationFilters,
  after: SearchCursor | null,
): Fragment {
  const key = orderKey(sql, order);
  return sql`
    select a.*, ${key} as first from job_applications a join candidates c on c.id = a.candidate_id
    where a.job_id = ${jobId} and ${seenAs(sql, sql`${member.role}::text`, member.userId)}
      ${status ? sql`and a.status = ${status}` : sql``} ${source ? sql`and a.source = ${source}` : sql``}
      ${knockedOut === undefined ? sql`` : sql`and a.knocked_out = ${knockedOut}`}
      ${minScore === undefined ? sql`` : sql`and a.match_score >= ${minScore}`}
      ${text ? sql`and strpos(lower(${shownName(sql, blind)} || ' ' || coalesce(c.current_position, '')), lower(${text})) > 0` : sql``}
      ${after ? sql`and (${key}, a.id) > (${after.first}::bigint, ${after.id}::uuid)` : sql``}
    order by first, a.id`;
}
