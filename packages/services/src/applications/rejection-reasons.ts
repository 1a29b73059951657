import { STANDARD_REJECTION_REASONS } from '@nxtgauge/domain/applications';
import { newId } from '@nxtgauge/db/ids';
import { requireSystem } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';

/** Puts the standard reasons into the table; what staff made of one that is there stays. Returns how many were new. */
export async function installRejectionReasons(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  return insertStandardReasons(ctx);
}

async function insertStandardReasons({ sql, clock }: Pick<ServiceCtx, 'sql' | 'clock'>): Promise<number> {
  const reasons = STANDARD_REJECTION_REASONS.map((reason) => ({ ...reason, id: newId() }));
  const at = clock.now();
  const added = await sql`
    insert into rejection_reasons (id, code, label, reason_group, candidate_words, created_at, updated_at)
    select r.id, r.code, r.label, r."group", r."candidateWords", ${at}::timestamptz, ${at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(reasons)}::jsonb)
      as r (id uuid, code text, label text, "group" text, "candidateWords" text)
    on conflict (company_profile_id, code) do nothing returning 1`;
  return added.length;
}

export interface StandardReason {
  id: string;
  candidateWords: string;
}

/** One of everybody's reasons, also in a database in which nobody has installed them. */
export async function standardReason(
  tx: TxCtx,
  code: (typeof STANDARD_REJECTION_REASONS)[number]['code'],
): Promise<StandardReason> {
  const read = () => tx.sql<StandardReason[]>`
    select id, candidate_words as "candidateWords" from rejection_reasons where company_profile_id is null and code = ${code}`;
  const [known] = await read();
  if (known) return known;
  await insertStandardReasons(tx);
  const [reason] = await read();
  if (!reason) throw new Error(`no rejection reason ${code}`);
  return reason;
}
