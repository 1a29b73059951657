import { notFound } from '@nxtgauge/domain/errors';
import type { PersonDetail } from '@nxtgauge/domain/staff';
import { writeAudit } from '../audit/index.ts';
import { requireEmployee, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { walletSummaryOf } from '../wallet/index.ts';
import { maskEmail } from './mask-email.ts';

const RECENT_LEADS = 20;

type Row = Omit<PersonDetail, 'maskedEmail' | 'profiles' | 'leads' | 'wallet'>;

/** One person's record with e-mail and phone; that somebody looked is written down. Coins only for those who may see ledgers. */
export async function getPerson(ctx: ServiceCtx, input: { userId: string }): Promise<PersonDetail> {
  const actor = requireEmployee(ctx, 'user.read');
  return withTx(ctx, async (tx) => {
    const [person] = await tx.sql<Row[]>`
      select u.id as "userId", coalesce(i.full_name, '') as "fullName", u.email, u.phone, u.account_type as "accountType", u.status,
        array(select r.name from user_roles ur join roles r on r.id = ur.role_id
          where ur.user_id = u.id and ur.status = 'APPROVED' order by r.name) as roles,
        json_instant(u.created_at) as "joinedAt", json_instant(i.email_verified_at) as "emailVerifiedAt",
        json_instant(u.last_login_at) as "lastLoginAt"
      from users u left join user_identities i on i.user_id = u.id where u.id = ${input.userId}`;
    if (!person) throw notFound('person');
    await writeAudit(tx, {
      event: 'user.view',
      action: 'VIEW',
      entityType: 'user',
      entityId: person.userId,
      entityLabel: person.fullName,
      module: 'identity',
      summary: 'Contact data shown in the console',
    });
    return {
      ...person,
      maskedEmail: maskEmail(person.email),
      ...(await thingsOf(tx, person.userId)),
      wallet: actor.permissions.has('ledger.read') ? await walletSummaryOf(tx, person.userId) : null,
    };
  });
}

async function thingsOf(tx: TxCtx, userId: string): Promise<Pick<PersonDetail, 'profiles' | 'leads'>> {
  const profiles = await tx.sql<PersonDetail['profiles']>`
    select id, coalesce(slug, '') as slug, role_key as "roleKey", display_name as "displayName", status,
      approval_status as "approvalStatus"
    from user_role_profiles where user_id = ${userId} order by created_at, id`;
  const leads = await tx.sql<PersonDetail['leads']>`
    select id, title, status, json_instant(created_at) as "createdAt"
    from leads where created_by_user_id = ${userId} order by created_at desc, id desc limit ${RECENT_LEADS}`;
  return { profiles: profiles.map((row) => ({ ...row })), leads: leads.map((row) => ({ ...row })) };
}
