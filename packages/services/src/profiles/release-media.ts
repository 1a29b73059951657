import { filesOf } from '@nxtgauge/domain/portfolio';
import type { ProfileContent } from '@nxtgauge/domain/profiles';
import type { TxCtx } from '../context/index.ts';
import { releaseFiles } from '../uploads/index.ts';

/** Lets go of those uploads of these versions that no album and no kept edit shows any more. Call it after the write. */
export async function releaseMedia(
  tx: TxCtx,
  ownerUserId: string,
  before: readonly ProfileContent[],
): Promise<void> {
  const candidates = [...new Set(before.flatMap(({ albums }) => filesOf(albums)))];
  if (candidates.length === 0) return;
  const unused = await tx.sql<{ id: string }[]>`
    select c.id from unnest(${candidates}::uuid[]) as c (id)
    where not exists (select from portfolio_images m where m.file_id = c.id)
      and not exists (
        select from entity_revisions r
        where r.submitted_by_user_id = ${ownerUserId} and r.status in ('PENDING', 'REJECTED')
          and strpos(r.payload_json::text, c.id::text) > 0
          and not exists (
            select from entity_revisions newer
            where newer.entity_type = r.entity_type and newer.entity_id = r.entity_id
              and (newer.created_at, newer.id) > (r.created_at, r.id)))`;
  await releaseFiles(
    tx,
    unused.map(({ id }) => id),
  );
}
