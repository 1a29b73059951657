import { newId } from '@nxtgauge/db/ids';
import type { AccountType, CodeSent, RegisterInput } from '@nxtgauge/domain/identity';
import type { z } from 'zod';
import { writeAudit } from '../audit/index.ts';
import { sqlState, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { sendJob } from '../outbox/index.ts';
import { makeCode } from './codes.ts';
import type { NewCode } from './codes.ts';
import { accountKey, networkKey } from './limit-keys.ts';
import { assertNotPersonal, hashPassword } from './passwords.ts';

const ROLES_OF: Record<AccountType, string[]> = {
  INDIVIDUAL: ['customer', 'candidate'],
  COMPANY: ['company'],
};
const UNIQUE_VIOLATION = '23505';

/**
 * Opens an account that waits for its e-mail code. A known address gets the same answer after the same work, and its
 * owner is told by mail. An address that was registered but never confirmed takes the newer details, because only the
 * code proves whose it is.
 */
export async function register(ctx: ServiceCtx, input: RegisterInput): Promise<z.infer<typeof CodeSent>> {
  await ctx.ports.rateLimits.consume('register', networkKey(ctx.ip));
  await ctx.ports.rateLimits.consume('code', accountKey('USER', input.email));
  assertNotPersonal(input.password, input);
  const passwordHash = await hashPassword(input.password);
  const open = (phone: string | null) =>
    withTx(ctx, (tx) => openAccount(tx, { ...input, phone }, passwordHash));
  try {
    await open(input.phone);
  } catch (error) {
    // Somebody took the same phone number in this very moment; whose it is will be settled when it is confirmed.
    if (input.phone === null || sqlState(error) !== UNIQUE_VIOLATION) throw error;
    await open(null);
  }
  return { status: 'CODE_SENT', email: input.email };
}

async function openAccount(tx: TxCtx, input: RegisterInput, passwordHash: string): Promise<void> {
  const code = await makeCode(tx);
  const userId = await writeAccount(tx, input, passwordHash, code);
  if (userId) {
    await sendJob(tx, 'email.code', { userId, codeId: code.id, sealedCode: code.sealedCode });
  } else {
    await tellOwner(tx, input.email);
  }
}

/** One statement for the whole account; null when the address belongs to somebody already. */
async function writeAccount(
  tx: TxCtx,
  input: RegisterInput,
  passwordHash: string,
  code: NewCode,
): Promise<string | null> {
  const at = tx.clock.now();
  const individual = input.accountType === 'INDIVIDUAL';
  const roleKeys = ROLES_OF[input.accountType];
  const [account] = await tx.sql<{ id: string; roles: number }[]>`
    with account as (
      insert into users as u (id, email, phone, password_hash, account_type, status, created_at, updated_at)
      select ${newId()}::uuid, ${input.email}, case when exists (select 1 from users o where o.phone = ${input.phone}) then null else ${input.phone} end,
        ${passwordHash}, ${input.accountType}, 'PENDING', ${at}::timestamptz, ${at}::timestamptz
      on conflict (email) do update set
        password_hash = excluded.password_hash, account_type = excluded.account_type, updated_at = excluded.updated_at,
        phone = case when exists (select 1 from users o where o.phone = ${input.phone} and o.id <> u.id) then null else ${input.phone} end
      where u.status = 'PENDING'
      returning u.id
    ), named as (
      insert into user_identities (user_id, full_name, created_at, updated_at)
      select id, ${input.fullName}, ${at}::timestamptz, ${at}::timestamptz from account
      on conflict (user_id) do update set full_name = excluded.full_name, updated_at = excluded.updated_at
    ), wanted as (
      select r.id, g.grant_id from unnest(${roleKeys}::text[], ${roleKeys.map(newId)}::uuid[]) as g (key, grant_id)
      join roles r on r.key = g.key and r.is_active
    ), dropped as (
      delete from user_roles where user_id in (select id from account) and role_id not in (select id from wanted)
    ), granted as (
      insert into user_roles (id, user_id, role_id, status, approved_at, created_at)
      select wanted.grant_id, account.id, wanted.id, 'APPROVED', ${at}::timestamptz, ${at}::timestamptz from account, wanted
      on conflict (user_id, role_id) do nothing
    ), customer as (
      insert into customer_profiles (id, user_id, display_name, phone, email, status, created_at, updated_at)
      select ${newId()}::uuid, id, split_part(${input.fullName}, ' ', 1), ${input.phone}, ${input.email}, 'ACTIVE', ${at}::timestamptz, ${at}::timestamptz
      from account where ${individual}
      on conflict (user_id) do update set display_name = excluded.display_name, phone = excluded.phone, updated_at = excluded.updated_at
    ), company as (
      insert into company_profiles (id, user_id, company_name, contact_person_name, email, phone, status, created_at, updated_at)
      select ${newId()}::uuid, id, ${input.fullName}, ${input.fullName}, ${input.email}, ${input.phone}, 'DRAFT', ${at}::timestamptz, ${at}::timestamptz
      from account where ${!individual}
      on conflict (user_id) do update set company_name = excluded.company_name, phone = excluded.phone, updated_at = excluded.updated_at
      returning id, user_id
    ), unseated as (
      delete from company_members where user_id in (select id from account) and ${individual}
    ), founder as (
      insert into company_members (id, company_profile_id, user_id, role, joined_at, created_at, updated_at)
      select ${newId()}::uuid, id, user_id, 'admin', ${at}::timestamptz, ${at}::timestamptz, ${at}::timestamptz from company
      on conflict do nothing
    ), replaced as (
      update email_codes set consumed_at = ${at}
      where user_id in (select id from account) and purpose = 'VERIFY_EMAIL' and consumed_at is null
    ), coded as (
      insert into email_codes (id, user_id, purpose, code_hash, expires_at, created_at)
      select ${code.id}::uuid, id, 'VERIFY_EMAIL', ${code.codeHash}, ${code.expiresAt}::timestamptz, ${at}::timestamptz from account
    )
    select account.id, (select count(*)::int from wanted) as roles from account`;
  if (!account) return null;
  if (account.roles !== roleKeys.length) throw new Error('the starting roles are not in the database');
  await writeAudit(tx, {
    event: 'user.register',
    action: 'CREATE',
    entityType: 'user',
    entityId: account.id,
    module: 'identity',
    changes: { status: [null, 'PENDING'], account_type: [null, input.accountType] },
  });
  return account.id;
}

async function tellOwner(tx: TxCtx, email: string): Promise<void> {
  const [owner] = await tx.sql<{ id: string }[]>`select id from users where email = ${email}`;
  if (!owner) return;
  await writeAudit(tx, {
    event: 'user.register',
    action: 'CREATE',
    entityType: 'user',
    entityId: owner.id,
    module: 'identity',
    status: 'FAILED',
    summary: 'The address has an account already',
  });
  await sendJob(tx, 'email.account_exists', { userId: owner.id });
}
