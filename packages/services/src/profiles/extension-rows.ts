import { newId } from '@nxtgauge/db/ids';
import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { columnOf } from '../search/index.ts';

export type Details = Record<string, unknown>;

/** The profession's own fields of one profile, keyed as in the registry; empty before the first save. */
export async function readDetails(ctx: ServiceCtx, key: ProfessionKey, profileId: string): Promise<Details> {
  const { fields, table } = PROFESSIONS[key];
  const [row] = await ctx.sql`
    select ${ctx.sql(fields.map((field) => columnOf(field.key)))} from ${ctx.sql(table)}
    where user_role_profile_id = ${profileId}`;
  return row ? Object.fromEntries(fields.map((field) => [field.key, row[columnOf(field.key)]])) : {};
}

/** Writes all of the profession's own fields at once; they were checked with its schema before. */
export async function writeDetails(
  tx: TxCtx,
  key: ProfessionKey,
  profileId: string,
  details: Details,
): Promise<void> {
  const { fields, table } = PROFESSIONS[key];
  const columns = fields.map((field) => columnOf(field.key));
  const now = tx.clock.now().toISOString();
  const row = {
    id: newId(),
    user_role_profile_id: profileId,
    created_at: now,
    updated_at: now,
    ...Object.fromEntries(fields.map((field) => [columnOf(field.key), details[field.key]])),
  };
  const changed = [...columns, 'updated_at'];
  const assignments = changed
    .map((column) => tx.sql`${tx.sql(column)} = excluded.${tx.sql(column)}`)
    .reduce((all, one) => tx.sql`${all}, ${one}`);
  await tx.sql`
    insert into ${tx.sql(table)} select * from jsonb_populate_record(null::${tx.sql(table)}, ${JSON.stringify(row)}::jsonb)
    on conflict (user_role_profile_id) do update set ${assignments}`;
}
