import { emailCodes, userIdentities, users } from '@nxtgauge/db/identity';
import { AppError } from '@nxtgauge/domain/errors';
import type { CodeSent, Me, VerifyEmailInput } from '@nxtgauge/domain/identity';
import { and, desc, eq, isNull } from 'drizzle-orm';
import type { z } from 'zod';
import { writeAudit } from '../audit/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';
import { isRightCode, issueCode } from './codes.ts';
import { meOf } from './get-me.ts';
import { accountKey } from './limit-keys.ts';
import { createSession } from './sessions.ts';

export interface SignedInSession {
  status: 'SIGNED_IN';
  /** For the cookie only: it never goes into an answer. */
  token: string;
  expiresAt: Date;
  me: Me;
}

const wrongCode = () => {
  const message = 'This code is wrong or too old. Check the e-mail, or ask for a new code.';
  return new AppError('WRONG_CODE', message, { fieldErrors: [{ path: 'code', message }] });
};

/**
 * Confirms the address with its code and signs the person in. A code works once, for a quarter of an hour and for a few
 * tries, which are counted in its own row under lock. Unknown address, wrong code and old code answer alike.
 */
export async function verifyEmail(
  ctx: ServiceCtx,
  input: z.infer<typeof VerifyEmailInput>,
): Promise<SignedInSession> {
  await ctx.ports.rateLimits.consume('code', accountKey('USER', input.email));
  const rules = await readConfig(ctx, 'identity.sign_in');
  // The count of a wrong try has to stay, so the refusal is thrown after the transaction.
  const session = await withTx(ctx, async (tx) => {
    const [pending] = await tx.db
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.email, input.email), eq(users.status, 'PENDING')))
      .for('update');
    if (!pending) return null;
    const [code] = await tx.db
      .select()
      .from(emailCodes)
      .where(
        and(
          eq(emailCodes.userId, pending.id),
          eq(emailCodes.purpose, 'VERIFY_EMAIL'),
          isNull(emailCodes.consumedAt),
        ),
      )
      .orderBy(desc(emailCodes.createdAt))
      .limit(1)
      .for('update');
    if (!code || code.attempts >= rules.codeTries || code.expiresAt <= tx.clock.now()) return null;
    if (!isRightCode(tx, code, input.code)) {
      await tx.db
        .update(emailCodes)
        .set({ attempts: code.attempts + 1 })
        .where(eq(emailCodes.id, code.id));
      return null;
    }
    return activate(tx, pending.id, code.id);
  });
  if (!session) throw wrongCode();
  await ctx.ports.rateLimits.reset('code', accountKey('USER', input.email));
  return session;
}

async function activate(tx: TxCtx, userId: string, codeId: string): Promise<SignedInSession> {
  const now = tx.clock.now();
  await tx.db.update(emailCodes).set({ consumedAt: now }).where(eq(emailCodes.id, codeId));
  await tx.db
    .update(users)
    .set({ status: 'ACTIVE', lastLoginAt: now, updatedAt: now })
    .where(eq(users.id, userId));
  await tx.db
    .update(userIdentities)
    .set({ emailVerifiedAt: now, updatedAt: now })
    .where(eq(userIdentities.userId, userId));
  await writeAudit(tx, {
    event: 'user.verify_email',
    action: 'UPDATE',
    entityType: 'user',
    entityId: userId,
    module: 'identity',
    changes: { status: ['PENDING', 'ACTIVE'], email_verified_at: [null, now] },
  });
  const { token, expiresAt } = await createSession(tx, userId, 'USER');
  return { status: 'SIGNED_IN', token, expiresAt, me: await meOf(tx, userId) };
}

/** Sends another code to an address that waits for one. The answer is the same for every address. */
export async function resendCode(
  ctx: ServiceCtx,
  input: { email: string },
): Promise<z.infer<typeof CodeSent>> {
  await ctx.ports.rateLimits.consume('code', accountKey('USER', input.email));
  await withTx(ctx, async (tx) => {
    const [user] = await tx.db
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.email, input.email), eq(users.status, 'PENDING')))
      .for('update');
    await writeAudit(tx, {
      event: 'user.resend_code',
      action: 'CREATE',
      entityType: 'user',
      entityId: user?.id ?? null,
      module: 'identity',
      status: user ? 'SUCCESS' : 'FAILED',
    });
    if (user) await issueCode(tx, user.id);
  });
  return { status: 'CODE_SENT', email: input.email };
}
