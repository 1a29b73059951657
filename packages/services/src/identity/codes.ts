import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { newId } from '@nxtgauge/db/ids';
import { addMs, MINUTE_MS } from '@nxtgauge/domain/time';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { sendJob } from '../outbox/index.ts';
import { readConfig } from '../settings/index.ts';

export interface NewCode {
  id: string;
  /** The digits, sealed: what travels in the job. */
  sealedCode: string;
  /** What the table keeps. */
  codeHash: string;
  expiresAt: Date;
}

const digest = (codeId: string, code: string) =>
  createHash('sha256').update(`${codeId}:${code}`).digest('hex');

/**
 * Six digits. A million codes are hashed in a second, so the hash alone would give them away: it is stored sealed with the
 * application's key, and a dump of the database opens nothing.
 */
export async function makeCode(ctx: ServiceCtx): Promise<NewCode> {
  const rules = await readConfig(ctx, 'identity.sign_in');
  const id = newId();
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  return {
    id,
    sealedCode: ctx.ports.sealer.seal(code),
    codeHash: ctx.ports.sealer.seal(digest(id, code)),
    expiresAt: addMs(ctx.clock.now(), rules.codeMinutes * MINUTE_MS),
  };
}

/** Compares in constant time. */
export function isRightCode(
  ctx: ServiceCtx,
  stored: { id: string; codeHash: string },
  code: string,
): boolean {
  const wanted = Buffer.from(ctx.ports.sealer.open(stored.codeHash));
  const given = Buffer.from(digest(stored.id, code));
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}

/** Sends a new code to a person who waits for one; every earlier code stops working. */
export async function issueCode(tx: TxCtx, userId: string): Promise<void> {
  const code = await makeCode(tx);
  const at = tx.clock.now();
  await tx.sql`
    with replaced as (
      update email_codes set consumed_at = ${at}
      where user_id = ${userId} and purpose = 'VERIFY_EMAIL' and consumed_at is null
    )
    insert into email_codes (id, user_id, purpose, code_hash, expires_at, created_at)
    values (${code.id}, ${userId}, 'VERIFY_EMAIL', ${code.codeHash}, ${code.expiresAt}, ${at})`;
  await sendJob(tx, 'email.code', { userId, codeId: code.id, sealedCode: code.sealedCode });
}
