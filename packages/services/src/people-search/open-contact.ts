import { AppError, notFound } from '@nxtgauge/domain/errors';
import type { OpenedContact } from '@nxtgauge/domain/people-search';
import { writeAudit } from '../audit/index.ts';
import { useEntitlement } from '../billing/index.ts';
import { ensureCandidate, logActivity, seenBy } from '../candidates/index.ts';
import type { Membership } from '../companies/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { notify } from '../notifications/notify.ts';
import { readConfig } from '../settings/index.ts';
import { foundBy } from './search-people.ts';
import { searchingCompany } from './searching-company.ts';

/**
 * Opens the contact of somebody who was found: takes a contact view, or coins, once per person, makes them a candidate of the
 * company, and tells them. Whoever the company knows already costs nothing. NO_SUCH_THING for whoever cannot be found.
 */
export async function openContact(ctx: ServiceCtx, input: { profileId: string }): Promise<OpenedContact> {
  const company = await searchingCompany(ctx);
  const { member } = company;
  await ctx.ports.rateLimits.consume('write', member.userId);
  const { contactCoins } = await readConfig(ctx, 'hiring.rules');
  return withTx(ctx, async (tx) => {
    const [person] = await tx.sql<
      { userId: string; name: string; email: string; phone: string | null; known: boolean }[]
    >`
      select p.user_id as "userId", who.full_name as name, u.email, u.phone,
        exists (select from candidates c where c.company_profile_id = ${member.companyId} and c.user_id = p.user_id) as known
      from candidate_profiles p join users u on u.id = p.user_id join user_identities who on who.user_id = p.user_id
      where p.id = ${input.profileId} and ${foundBy(tx.sql, company)} for share of p`;
    if (!person) throw notFound('profile');
    await assertMaySee(tx, person, member);
    const paidWith = person.known
      ? null
      : await useEntitlement(tx, {
          companyId: member.companyId,
          kind: 'CONTACT_VIEWS',
          useKey: `contact:${member.companyId}:${person.userId}`,
          coins: contactCoins,
          remarks: 'Contact of a job seeker',
          referenceId: input.profileId,
          byUserId: member.userId,
        });
    const [firstName = '', ...rest] = person.name.trim().split(/\s+/u);
    const { candidateId, created } = await ensureCandidate(tx, {
      companyId: member.companyId,
      userId: person.userId,
      firstName,
      lastName: rest.join(' '),
      email: person.email,
      phone: person.phone,
      source: 'SEARCH',
      byUserId: member.userId,
    });
    if (created) await letSee(tx, candidateId, member);
    await logActivity(tx, {
      companyId: member.companyId,
      candidateId,
      entityType: 'candidate',
      entityId: candidateId,
      action: 'view',
      new: { contact: 'opened' },
    });
    await writeAudit(tx, {
      event: 'candidate_profile.open_contact',
      action: 'VIEW',
      entityType: 'candidate_profile',
      entityId: input.profileId,
      module: 'candidates',
      metadata: { companyId: member.companyId, candidateId, paidWith },
    });
    if (created) {
      await notify(tx, {
        userId: person.userId,
        event: 'candidate_profile.contact_opened',
        params: { company: member.companyName },
        entityType: 'candidate_profile',
        entityId: input.profileId,
        linkPath: '/app/candidate',
      });
    }
    return { candidateId, fullName: person.name, email: person.email, phone: person.phone, paidWith };
  });
}

/** Opening a contact is no way around assignments: a junior does not get at somebody whom the company knows already. */
async function assertMaySee(
  tx: TxCtx,
  person: { userId: string; known: boolean },
  member: Membership,
): Promise<void> {
  if (!person.known || member.role !== 'junior_recruiter') return;
  const [seen] = await tx.sql`
    select 1 from candidates c where c.user_id = ${person.userId} and ${seenBy(tx.sql, member)}`;
  if (!seen) {
    throw new AppError(
      'PERMISSION_MISSING',
      'Your company knows them already. Ask a senior recruiter to assign them to you.',
    );
  }
}

/** A junior sees only whom they are assigned to, so whoever opens a contact is. */
async function letSee(
  tx: TxCtx,
  candidateId: string,
  member: { userId: string; role: string },
): Promise<void> {
  if (member.role !== 'junior_recruiter') return;
  await tx.sql`
    insert into user_candidate_assignments (id, user_id, candidate_id, assignment_type, assigned_at, assigned_by_user_id, assigned_reason)
    values (gen_random_uuid(), ${member.userId}, ${candidateId}, 'primary', ${tx.clock.now()}, ${member.userId}, 'Found them in the search')
    on conflict do nothing`;
}
