import { KeptSearch } from '@nxtgauge/domain/job-alerts';
import type { AlertCadence } from '@nxtgauge/domain/jobs';
import { addMs } from '@nxtgauge/domain/time';
import { requireSystem, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { liveJobs } from '../jobs/search-jobs.ts';
import { notify } from '../notifications/notify.ts';
import { placeBySlug } from '../places/index.ts';
import { ALERT_EVERY_MS } from './cadence.ts';

const BATCH = 200;
/** At most this many are looked at; a notice names the first three and says how many there are. */
const MOST = 20;
const NAMED = 3;
/** A job counts as published this long after its instant, so that a slow approval is not passed over. */
const SETTLED_MS = 60_000;

interface DueSearch {
  id: string;
  userId: string;
  name: string;
  query: unknown;
  cadence: Exclude<AlertCadence, 'OFF'>;
  seenUntil: Date;
}
interface Match {
  title: string;
  slug: string;
  companyName: string;
}

/**
 * Tells people of jobs that are new in their kept searches: one notice for each search that is due, no job twice, none of a
 * company that they block or work for. Returns how many searches it looked at. Safe to run twice or by two workers.
 */
export async function sendJobAlerts(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  const due = await ctx.sql<{ id: string }[]>`
    select id from saved_searches where due_at <= ${ctx.clock.now()} order by due_at limit ${BATCH}`;
  for (const { id } of due) await withTx(ctx, (tx) => alertOf(tx, id));
  return due.length;
}

async function alertOf(tx: TxCtx, searchId: string): Promise<void> {
  const now = tx.clock.now();
  const [search] = await tx.sql<DueSearch[]>`
    select id, user_id as "userId", name, query_json as query, cadence, seen_until as "seenUntil" from saved_searches
    where id = ${searchId} and due_at <= ${now} for update skip locked`;
  if (!search) return;
  const until = addMs(now, -SETTLED_MS);
  const matches = await newMatches(tx, search, until);
  await tx.sql`
    update saved_searches set seen_until = greatest(seen_until, ${until}), due_at = ${addMs(now, ALERT_EVERY_MS[search.cadence])},
      updated_at = ${now}
    where id = ${searchId}`;
  const [first] = matches;
  if (!first) return;
  const more = matches.length - NAMED;
  const named = matches.slice(0, NAMED).map(({ title, companyName }) => `${title} at ${companyName}`);
  await notify(tx, {
    userId: search.userId,
    event: 'job.alert',
    params: {
      count: matches.length === 1 ? 'A new job' : `${matches.length} new jobs`,
      search: search.name,
      jobs: more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', '),
    },
    entityType: 'saved_search',
    entityId: search.id,
    linkPath: matches.length === 1 ? `/jobs/${first.slug}?from=alert` : '/app/saved',
  });
}

async function newMatches(tx: TxCtx, search: DueSearch, until: Date): Promise<Match[]> {
  const query = KeptSearch.parse(search.query);
  const place = query.place === undefined ? undefined : await placeBySlug(tx, query.place);
  const found = liveJobs(tx.sql, {
    ...query,
    limit: MOST,
    citySlug: place?.citySlug,
    after: null,
    since: search.seenUntil,
  });
  const rows = await tx.sql<Match[]>`
    select j.title, j.slug, c.company_name as "companyName"
    from (${found}) found join jobs j on j.id = found.id join company_profiles c on c.id = j.company_profile_id
    where j.published_at <= ${until} and j.expires_at > ${tx.clock.now()}
      and not exists (select from candidate_blocks b where b.user_id = ${search.userId}
        and (b.gstin = c.gstin or b.domain = c.email_domain))
      and not exists (select from company_members m where m.user_id = ${search.userId} and m.company_profile_id = c.id
        and m.joined_at is not null and m.removed_at is null)
    order by j.published_at desc, j.id desc limit ${MOST}`;
  return rows.map((row) => ({ ...row }));
}
