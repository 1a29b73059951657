import { users } from '@nxtgauge/db/identity';
import { AppError } from '@nxtgauge/domain/errors';
import type { CodeSent, LoginInput, SessionAudience, StaffMe, UserStatus } from '@nxtgauge/domain/identity';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { writeAudit } from '../audit/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { issueCode } from './codes.ts';
import { meOf, staffMeOf } from './get-me.ts';
import { accountKey, networkKey } from './limit-keys.ts';
import { hashPassword, isRightPassword, needsRehash } from './passwords.ts';
import { createSession, revokeSession } from './sessions.ts';
import type { NewSession } from './sessions.ts';
import type { SignedInSession } from './verify-email.ts';

type Login = z.infer<typeof LoginInput>;

interface Account {
  id: string;
  passwordHash: string;
  status: UserStatus;
  /** ACTIVE employee, or null. */
  employeeId: string | null;
}

const wrongCredentials = () =>
  new AppError('WRONG_CREDENTIALS', 'The e-mail address or the password is wrong. Check both and try again.');

/**
 * Signs a person in by password. Wrong password and unknown address take the same work and answer alike; an account that
 * never confirmed its address gets a new code; a suspended one is told so only after the right password. Throws SLOW_DOWN
 * after ten tries on an account or thirty from a network in a quarter of an hour.
 */
export async function login(
  ctx: ServiceCtx,
  input: Login,
): Promise<SignedInSession | z.infer<typeof CodeSent>> {
  const account = await checkPassword(ctx, 'USER', input);
  if (account.status === 'PENDING') {
    await ctx.ports.rateLimits.consume('code', accountKey('USER', input.email));
    await withTx(ctx, async (tx) => {
      await auditLogin(tx, 'USER', account.id, 'e-mail not confirmed yet');
      await issueCode(tx, account.id);
    });
    return { status: 'CODE_SENT', email: input.email };
  }
  return withTx(ctx, async (tx) => {
    const { token, expiresAt } = await openSession(tx, 'USER', account);
    return { status: 'SIGNED_IN', token, expiresAt, me: await meOf(tx, account.id) };
  });
}

/** Signs an employee in at the console: only with an ACTIVE employee row, into a shorter session of its own. */
export async function staffLogin(
  ctx: ServiceCtx,
  input: Login,
): Promise<{ token: string; expiresAt: Date; me: StaffMe }> {
  const account = await checkPassword(ctx, 'STAFF', input);
  return withTx(ctx, async (tx) => {
    const { token, expiresAt } = await openSession(tx, 'STAFF', account);
    return { token, expiresAt, me: await staffMeOf(tx, account.id) };
  });
}

async function checkPassword(ctx: ServiceCtx, audience: SessionAudience, input: Login): Promise<Account> {
  const key = accountKey(audience, input.email);
  await ctx.ports.rateLimits.consume('login_ip', networkKey(ctx.ip));
  await ctx.ports.rateLimits.consume('login', key);
  const [account] = await ctx.sql<Account[]>`
    select u.id, u.password_hash as "passwordHash", u.status, e.id as "employeeId"
    from users u left join employees e on e.user_id = u.id and e.employment_status = 'ACTIVE'
    where u.email = ${input.email}`;
  const right = await isRightPassword(account?.passwordHash ?? null, input.password);
  const mayEnter = audience === 'USER' || (account?.employeeId != null && account.status === 'ACTIVE');
  if (!account || !right || !mayEnter) {
    const reason = right ? 'not an active employee' : 'wrong password or unknown address';
    await withTx(ctx, (tx) => auditLogin(tx, audience, account?.id ?? null, reason));
    throw wrongCredentials();
  }
  await ctx.ports.rateLimits.reset('login', key);
  if (account.status === 'SUSPENDED') {
    await withTx(ctx, (tx) => auditLogin(tx, audience, account.id, 'account suspended'));
    throw new AppError(
      'ACCOUNT_SUSPENDED',
      'This account is suspended. Write to support to have it looked at again.',
    );
  }
  if (needsRehash(account.passwordHash)) {
    const passwordHash = await hashPassword(input.password);
    await ctx.db.update(users).set({ passwordHash }).where(eq(users.id, account.id));
  }
  return account;
}

async function openSession(tx: TxCtx, audience: SessionAudience, account: Account): Promise<NewSession> {
  // A login replaces the session that the same browser held before.
  if (tx.actor.kind === (audience === 'USER' ? 'user' : 'employee') && 'sessionId' in tx.actor) {
    await revokeSession(tx, tx.actor.sessionId);
  }
  await tx.db.update(users).set({ lastLoginAt: tx.clock.now() }).where(eq(users.id, account.id));
  const session = await createSession(tx, account.id, audience);
  await auditLogin(tx, audience, account.id, null, session.sessionId);
  return session;
}

async function auditLogin(
  tx: TxCtx,
  audience: SessionAudience,
  userId: string | null,
  failure: string | null,
  sessionId: string | null = null,
): Promise<void> {
  await writeAudit(tx, {
    event: audience === 'STAFF' ? 'staff.login' : 'user.login',
    action: 'LOGIN',
    entityType: 'user',
    entityId: userId,
    module: 'identity',
    status: failure === null ? 'SUCCESS' : 'FAILED',
    ...(failure === null ? {} : { summary: failure }),
    metadata: { sessionId },
  });
}
