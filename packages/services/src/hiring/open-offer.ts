import { AppError } from '@nxtgauge/domain/errors';
import type { TxCtx } from '../context/index.ts';
import type { LockedApplication } from './access.ts';

/** An unsent offer goes with its application; one that the candidate can still accept has to be taken back by hand first. */
export async function withdrawDraft(tx: TxCtx, application: LockedApplication): Promise<void> {
  const [sent] = await tx.sql`
    select 1 from offers where application_id = ${application.id} and status = 'SENT'`;
  if (sent) {
    throw new AppError(
      'OFFER_EXISTS',
      'They have an open offer. Wait for their answer, or withdraw it first.',
    );
  }
  await tx.sql`
    update offers set status = 'WITHDRAWN', updated_at = ${tx.clock.now()}
    where application_id = ${application.id} and status = 'DRAFT'`;
}
