import { newId } from '@nxtgauge/db/ids';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { MAX_SAVED_SEARCHES } from '@nxtgauge/domain/job-alerts';
import type {
  ChangeSearchInput,
  SavedSearch,
  SavedSearches,
  SaveSearchInput,
} from '@nxtgauge/domain/job-alerts';
import type { AlertCadence } from '@nxtgauge/domain/jobs';
import { addMs } from '@nxtgauge/domain/time';
import type { z } from 'zod';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { placeBySlug } from '../places/index.ts';
import { ALERT_EVERY_MS } from './cadence.ts';

/** When the next alert may leave; null when there are none. */
const dueAfter = (cadence: AlertCadence, now: Date): Date | null =>
  cadence === 'OFF' ? null : addMs(now, cadence === 'INSTANT' ? 0 : ALERT_EVERY_MS[cadence]);

/** Keeps a search under a name; the same name again replaces it. Only jobs published from now on are news. */
export async function saveSearch(ctx: ServiceCtx, input: SaveSearchInput): Promise<SavedSearches> {
  const { userId } = requireUser(ctx);
  await ctx.ports.rateLimits.consume('write', userId);
  if (input.query.place !== undefined && !(await placeBySlug(ctx, input.query.place))) {
    throw new AppError('INVALID_INPUT', 'Choose a place from the list.', {
      fieldErrors: [{ path: 'query.place', message: 'Choose a place from the list.' }],
    });
  }
  await withTx(ctx, async (tx) => {
    await tx.sql`select 1 from users where id = ${userId} for no key update`;
    const { items } = await listSavedSearches(tx);
    if (items.length >= MAX_SAVED_SEARCHES && !items.some(({ name }) => name === input.name)) {
      throw new AppError(
        'INVALID_INPUT',
        `You can keep ${MAX_SAVED_SEARCHES} searches. Remove one under “Saved” first.`,
      );
    }
    const now = tx.clock.now();
    const due = dueAfter(input.cadence, now);
    const [row] = await tx.sql<{ id: string }[]>`
      insert into saved_searches (id, user_id, name, query_json, cadence, seen_until, due_at, created_at, updated_at)
      values (${newId()}, ${userId}, ${input.name}, ${JSON.stringify(input.query)}::jsonb, ${input.cadence}, ${now}, ${due},
        ${now}, ${now})
      on conflict (user_id, name) do update set query_json = excluded.query_json, cadence = excluded.cadence,
        seen_until = excluded.seen_until, due_at = excluded.due_at, updated_at = excluded.updated_at
      returning id`;
    await writeAudit(tx, {
      event: 'saved_search.save',
      action: 'CREATE',
      entityType: 'saved_search',
      entityId: row?.id ?? null,
      entityLabel: input.name,
      module: 'jobs',
      changes: { cadence: [null, input.cadence] },
    });
  });
  return listSavedSearches(ctx);
}

/** How often its owner wants to hear of it from now on. */
export async function changeSearch(
  ctx: ServiceCtx,
  input: z.infer<typeof ChangeSearchInput>,
): Promise<SavedSearches> {
  const { userId } = requireUser(ctx);
  await withTx(ctx, async (tx) => {
    const now = tx.clock.now();
    const [changed] = await tx.sql`
      update saved_searches set cadence = ${input.cadence}, due_at = ${dueAfter(input.cadence, now)},
        seen_until = case when cadence = 'OFF' then ${now} else seen_until end, updated_at = ${now}
      where id = ${input.searchId} and user_id = ${userId} returning id`;
    if (!changed) throw notFound('search');
    await writeAudit(tx, {
      event: 'saved_search.change',
      action: 'UPDATE',
      entityType: 'saved_search',
      entityId: input.searchId,
      module: 'jobs',
      changes: { cadence: [null, input.cadence] },
    });
  });
  return listSavedSearches(ctx);
}

export async function removeSearch(ctx: ServiceCtx, input: { searchId: string }): Promise<SavedSearches> {
  const { userId } = requireUser(ctx);
  await withTx(ctx, async (tx) => {
    const [gone] = await tx.sql<{ name: string }[]>`
      delete from saved_searches where id = ${input.searchId} and user_id = ${userId} returning name`;
    if (!gone) throw notFound('search');
    await writeAudit(tx, {
      event: 'saved_search.remove',
      action: 'DELETE',
      entityType: 'saved_search',
      entityId: input.searchId,
      entityLabel: gone.name,
      module: 'jobs',
    });
  });
  return listSavedSearches(ctx);
}

/** The reader's kept searches, the latest first. */
export async function listSavedSearches(ctx: ServiceCtx): Promise<SavedSearches> {
  const { userId } = requireUser(ctx);
  const rows = await ctx.sql<SavedSearch[]>`
    select id, name, query_json as query, cadence, json_instant(created_at) as "createdAt"
    from saved_searches where user_id = ${userId} order by created_at desc, id desc`;
  const items = rows.map((row) => ({ ...row }));
  return { items, left: Math.max(0, MAX_SAVED_SEARCHES - items.length) };
}
