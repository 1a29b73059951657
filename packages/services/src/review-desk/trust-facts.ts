import type { TrustFacts } from '@nxtgauge/domain/approvals';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import type { ServiceCtx } from '../context/index.ts';

const LOOK_BACK_DAYS = 180;

/** What is known of a person when their word is weighed. */
export async function trustFacts(ctx: ServiceCtx, userId: string): Promise<TrustFacts> {
  const now = ctx.clock.now();
  const since = addMs(now, -LOOK_BACK_DAYS * DAY_MS);
  const [row] = await ctx.sql<(Omit<TrustFacts, 'accountAgeDays' | 'rejections'> & { joined: Date })[]>`
    select u.created_at as joined, coalesce(who.email_verified_at is not null, false) as "emailVerified",
      exists (select from user_role_profiles p where p.user_id = u.id and p.verification_status = 'VERIFIED') as "identityVerified",
      (select count(*)::int from leads l join lead_requests r on r.lead_id = l.id
        where l.created_by_user_id = u.id and r.completed_at is not null)
      + (select count(*)::int from user_role_profiles p join lead_requests r on r.user_role_profile_id = p.id
        where p.user_id = u.id and r.completed_at is not null) as "completedEngagements",
      (select count(*)::int from strikes s
        where s.user_id = u.id and s.overturned_at is null and s.created_at > ${since.toISOString()}::timestamptz) as strikes
    from users u left join user_identities who on who.user_id = u.id where u.id = ${userId}`;
  if (!row) {
    return {
      accountAgeDays: 0,
      emailVerified: false,
      identityVerified: false,
      completedEngagements: 0,
      rejections: 0,
      strikes: 0,
    };
  }
  const { joined, ...facts } = row;
  return {
    ...facts,
    accountAgeDays: Math.floor((now.getTime() - joined.getTime()) / DAY_MS),
    rejections: await countRejections(ctx, userId, since),
  };
}

/** Rejections of this person's submissions since then; one that an appeal overturned is none, an upheld appeal no second one. */
export async function countRejections(ctx: ServiceCtx, userId: string, since: Date): Promise<number> {
  const [row] = await ctx.sql<{ count: number }[]>`
    select count(*)::int as count from approval_requests a
    where a.submitted_by_user_id = ${userId} and a.status = 'REJECTED' and a.reviewed_at > ${since.toISOString()}::timestamptz
      and a.appeal_of_request_id is null and not exists (
        select from approval_requests appeal where appeal.appeal_of_request_id = a.id and appeal.status = 'APPROVED')`;
  return row?.count ?? 0;
}

/** The facts in words, for the reviewer. */
export function trustInWords(facts: TrustFacts): string[] {
  const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
  return [
    some(facts.accountAgeDays, 'day here', 'days here'),
    facts.emailVerified ? 'e-mail confirmed' : 'e-mail not confirmed',
    facts.identityVerified ? 'identity verified' : 'identity not verified',
    some(facts.completedEngagements, 'finished engagement', 'finished engagements'),
    some(facts.rejections, 'rejection in 180 days', 'rejections in 180 days'),
    some(facts.strikes, 'strike in 180 days', 'strikes in 180 days'),
  ];
}
