import { addMs, DAY_MS, HOUR_MS, MINUTE_MS } from '@nxtgauge/domain/time';
import type { Sql } from '../../client/index.ts';
import { createRandom } from '../random.ts';
import { DEMO_DOMAIN } from './people.ts';
import { seededId } from './world.ts';

const REPLIES = [
  'Thank you for having me. Your grandmother’s stories made the afternoon.',
  'I am sorry that the second set came three days late. I now plan two more days for albums of this size.',
  'It was a pleasure. The light in your courtyard did half of the work.',
];
const CUSTOMER_ASKS = 'Do you also work on Sundays?';
const PROFESSIONAL_ANSWERS = 'Sundays are fine till four in the afternoon.';

interface Case {
  sql: Sql;
  now: Date;
  id(at: Date): string;
  ago(days: number): Date;
}

/** Answers, a hidden and a withdrawn review, reports and an appeal that wait, strikes, and one suspended profile. */
export async function addTrust(sql: Sql, now: Date): Promise<void> {
  const random = createRandom('trust');
  const made: Case = {
    sql,
    now,
    id: (at) => seededId(random, at),
    ago: (days) => addMs(now, -days * DAY_MS),
  };
  const people = await sql<{ id: string; email: string }[]>`
    select id, email from users where email = any(${['ravi', 'asha', 'meera', 'moderator', 'moderator2'].map((name) => `${name}@${DEMO_DOMAIN}`)})`;
  const userId = (name: string) => {
    const found = people.find(({ email }) => email === `${name}@${DEMO_DOMAIN}`);
    if (!found) throw new Error(`no demo account ${name}`);
    return found.id;
  };
  const book = {
    ravi: userId('ravi'),
    asha: userId('asha'),
    meera: userId('meera'),
    mod: userId('moderator'),
  };
  await answerThreads(made);
  await reviewCases(made, book);
  await reportCases(made, book);
  await strikeCases(made, book);
}

/** Customers who wrote first and were answered soon: what the badge Responsive is counted from. */
async function answerThreads({ sql, now, id, ago }: Case): Promise<void> {
  const silent = await sql<{ request: string; customer: string; pro: string; at: Date; rank: number }[]>`
    select r.id as request, l.created_by_user_id as customer, p.user_id as pro, r.requested_at as at,
      dense_rank() over (order by p.id)::int as rank
    from lead_requests r join leads l on l.id = r.lead_id join user_role_profiles p on p.id = r.user_role_profile_id
    where r.requested_at between ${ago(85)} and ${ago(1)} and r.status in ('ACCEPTED', 'REJECTED', 'CLOSED')
      and not exists (select from conversations c where c.lead_request_id = r.id)
    order by r.requested_at, r.id`;
  const conversations: object[] = [];
  const messages: object[] = [];
  for (const { request, customer, pro, at, rank } of silent) {
    const asked = addMs(at, HOUR_MS);
    const answered = addMs(asked, (4 + ((rank * 37) % 75)) * MINUTE_MS);
    if (answered >= now) continue;
    const conversation = id(at);
    conversations.push({
      id: conversation,
      lead_request_id: request,
      customer_user_id: customer,
      professional_user_id: pro,
      last_message_at: answered,
      created_at: asked,
    });
    messages.push(
      {
        id: id(asked),
        conversation_id: conversation,
        sender_user_id: customer,
        body: CUSTOMER_ASKS,
        read_at: answered,
        created_at: asked,
      },
      {
        id: id(answered),
        conversation_id: conversation,
        sender_user_id: pro,
        body: PROFESSIONAL_ANSWERS,
        read_at: answered,
        created_at: answered,
      },
    );
  }
  await sql`
    insert into conversations select * from jsonb_populate_recordset(null::conversations, ${JSON.stringify(conversations)}::jsonb)`;
  await sql`
    insert into messages select * from jsonb_populate_recordset(null::messages, ${JSON.stringify(messages)}::jsonb)`;
}

interface Book {
  ravi: string;
  asha: string;
  meera: string;
  mod: string;
}

function reviewsOf({ sql }: Case, userId: string) {
  return sql<{ id: string; rating: number; reviewer: string; at: Date }[]>`
    select v.id, v.rating, v.reviewer_user_id as reviewer, v.created_at as at
    from reviews v join user_role_profiles p on p.id = v.entity_id
    where p.user_id = ${userId} and v.entity_type = 'professional' and v.status = 'PUBLISHED'
    order by v.created_at desc, v.id`;
}

async function reviewCases(made: Case, { ravi, mod }: Book): Promise<void> {
  const { sql } = made;
  const reviews = await reviewsOf(made, ravi);
  for (const [nth, text] of REPLIES.entries()) {
    const review = reviews[nth * 2];
    if (review) {
      const at = addMs(review.at, 20 * HOUR_MS);
      await sql`update reviews set reply_text = ${text}, replied_at = ${at < made.now ? at : made.now} where id = ${review.id}`;
    }
  }
  const hidden = reviews[3];
  if (hidden) {
    const at = made.ago(2);
    await sql`
      update reviews set status = 'HIDDEN', hidden_reason = 'NOT_THE_WORK', hidden_at = ${at}, hidden_by_user_id = ${mod}
      where id = ${hidden.id}`;
    await sql`
      insert into trust_appeals (id, subject_type, subject_id, appellant_user_id, statement, first_decider_user_id, created_at, updated_at)
      values (${made.id(at)}, 'REVIEW', ${hidden.id}, ${hidden.reviewer},
        'I wrote about the second day of the function, which was part of the same booking. Please read it again.', ${mod}, ${made.ago(1)}, ${made.ago(1)})`;
  }
  const withdrawn = reviews[8];
  if (withdrawn)
    await sql`update reviews set status = 'WITHDRAWN', withdrawn_at = ${made.ago(5)} where id = ${withdrawn.id}`;
  // Elsewhere every ninth review is answered.
  await sql`
    update reviews v set reply_text = 'Thank you for the kind words. It was good to work with you.',
      replied_at = least(v.created_at + interval '1 day', ${made.now}::timestamptz)
    where v.entity_type = 'professional' and v.status = 'PUBLISHED' and v.reply_text is null and v.rating >= 4
      and ('x' || substr(md5(v.id::text), 1, 6))::bit(24)::int % 9 = 0`;
}

async function reportCases(made: Case, { ravi, asha, meera }: Book): Promise<void> {
  const { sql, ago, id } = made;
  const [low] = (await reviewsOf(made, ravi)).toSorted((a, b) => a.rating - b.rating);
  const [second] = await reviewsOf(made, meera);
  const [profile] = await sql<{ id: string; owner: string }[]>`
    select id, user_id as owner from user_role_profiles
    where role_key = 'catering_service' and status = 'ACTIVE' and approval_status = 'APPROVED' and is_profile_public order by id limit 1`;
  const [message] = await sql<{ id: string; owner: string; other: string }[]>`
    select m.id, m.sender_user_id as owner, c.customer_user_id as other from messages m join conversations c on c.id = m.conversation_id
    where m.sender_user_id = c.professional_user_id and m.created_at < ${ago(1)} order by m.created_at desc, m.id limit 1`;
  const [lead] = await sql<{ id: string; owner: string }[]>`
    select id, created_by_user_id as owner from leads
    where status = 'OPEN' and profession_key = 'photographer' and created_by_user_id <> ${asha} order by created_at desc, id limit 1`;
  const reports: [string, string | undefined, string | undefined, string, string, string, number][] = [
    [
      'review',
      low?.id,
      low?.reviewer,
      ravi,
      'NOT_THE_WORK',
      'They write about the caterer, not about my pictures.',
      0.3,
    ],
    [
      'review',
      second?.id,
      second?.reviewer,
      meera,
      'ABUSE',
      'The tone hurts, but maybe it is only blunt.',
      1.1,
    ],
    ['profile', profile?.id, profile?.owner, asha, 'FRAUD', 'Wanted an advance before we had even met.', 0.8],
    [
      'message',
      message?.id,
      message?.owner,
      message?.other ?? '',
      'SPAM',
      'The same text came three times.',
      0.2,
    ],
    ['lead', lead?.id, lead?.owner, ravi, 'FAKE', 'This reads like a copy of a lead of last month.', 1.6],
  ];
  for (const [kind, entity, subject, reporter, reason, details, days] of reports) {
    if (entity === undefined || subject === undefined || subject === reporter) continue;
    const at = ago(days);
    await sql`
      insert into content_reports (id, reporter_user_id, entity_type, entity_id, subject_user_id, reason, details, created_at, updated_at)
      values (${id(at)}, ${reporter}, ${kind}, ${entity}, ${subject}, ${reason}, ${details}, ${at}, ${at})`;
  }
}

/** One professional two strikes up the ladder, and so without a page for seven days. */
async function strikeCases({ sql, now, id, ago }: Case, { mod, ravi }: Book): Promise<void> {
  const [bad] = await sql<{ id: string; owner: string }[]>`
    select p.id, p.user_id as owner from user_role_profiles p join places place on place.id = p.place_id
    where p.role_key = 'photographer' and p.status = 'ACTIVE' and p.approval_status = 'APPROVED' and p.is_profile_public
      and p.user_id <> ${ravi} and place.slug like 'mumbai%'
      and not exists (select from lead_requests r where r.user_role_profile_id = p.id and r.status = 'PENDING')
      and not exists (select from user_role_profiles other where other.user_id = p.user_id and other.id <> p.id)
    order by p.id limit 1`;
  await sql`
    with old as (
      update user_role_profiles set suspended_at = updated_at, suspension_reason = 'The papers were of another person.'
      where status = 'SUSPENDED' returning id, user_id, suspended_at, suspension_reason
    )
    insert into profile_suspensions (id, user_role_profile_id, reason, starts_at, created_by_user_id, created_at)
    select md5('suspension ' || id)::uuid, id, suspension_reason, suspended_at, ${mod}::uuid, suspended_at from old`;
  if (!bad) return;
  const reason =
    'The same advertisement was sent to many customers. Please write to each about their own lead.';
  const steps = [
    { at: ago(40), rung: 1, days: 0 },
    { at: ago(2), rung: 2, days: 7 },
  ];
  let last = '';
  for (const { at, rung, days } of steps) {
    last = id(at);
    await sql`
      insert into strikes (id, user_id, kind, reason, rung, suspend_days, policy_version, given_by_user_id, created_at, expires_at)
      values (${last}, ${bad.owner}, 'SPAM', ${reason}, ${rung}, ${days}, 1, ${mod}, ${at}, ${addMs(at, 180 * DAY_MS)})`;
  }
  const from = ago(2);
  const until = addMs(now, 5 * DAY_MS);
  await sql`
    insert into profile_suspensions (id, user_role_profile_id, strike_id, reason, starts_at, ends_at, created_by_user_id, created_at)
    values (${id(from)}, ${bad.id}, ${last}, ${reason}, ${from}, ${until}, ${mod}, ${from})`;
  await sql`
    update user_role_profiles set status = 'SUSPENDED', suspended_at = ${from}, suspended_until = ${until}, suspension_reason = ${reason}
    where id = ${bad.id}`;
}
