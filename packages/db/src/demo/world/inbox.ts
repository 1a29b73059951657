import type { Sql } from '../../client/index.ts';
import { json } from '../load/rows.ts';
import { addAutoApproved, addPendingApproval, addSentBack } from './approvals.ts';
import type { LeadDesk } from './current-leads.ts';
import { addLead } from './leads.ts';
import type { DemoLead } from './leads.ts';
import type { DemoProfile } from './professionals.ts';
import { later } from './world.ts';

/** What professionals change when they edit: a word here, a sentence there, sometimes all of it. */
const EDITS: readonly ((profile: DemoProfile) => { headline: string; bio: string })[] = [
  ({ headline, bio }) => ({
    headline: `${headline}, also on weekends`,
    bio: `${bio} From this season on I come to nearby towns too, and the first talk is free of charge.`,
  }),
  ({ headline, bio }) => ({
    headline: headline.replace(/\d+ years/u, 'many years'),
    bio: bio.replace(/^[^.]+\./u, 'I work alone, with one helper on long days.'),
  }),
  ({ bio, place }) => ({
    headline: `Now with a second person, around ${place.name}`,
    bio: `${bio.split('. ').slice(0, -1).join('. ')}. There are two of us now, so long days are no longer a problem.`,
  }),
  ({ headline, bio }) => ({
    headline,
    bio: `New this year: a short call before the first day. ${bio
      .split('. ')
      .filter((_, index) => index !== 1)
      .join('. ')}`,
  }),
];

/** Hours since the edit was sent; above 24 it is overdue. */
const SENT_HOURS_AGO = [1.5, 3, 6, 9, 14, 20.5, 22, 25, 27, 31];

/**
 * What makes an inbox worth a look beside new leads and profiles: edits with real differences, things that were sent
 * again, appeals, a lead that asks for money, the same lead twice, the policy's sample and what it let through.
 */
export function addInbox(desk: LeadDesk): void {
  addEdits(desk);
  addContested(desk);
  addDoubtful(desk);
  addPolicyDecisions(desk);
}

function addEdits(desk: LeadDesk): void {
  const { world } = desk;
  const random = world.random.fork('edits');
  const long = desk.professionals.filter(({ state, bio }) => state === 'PUBLIC' && bio.length > 160);
  const editors = random.sample(long.slice(10), SENT_HOURS_AGO.length);
  editors.forEach((profile, index) => {
    const submittedAt = world.ago(0, SENT_HOURS_AGO[index] ?? 1);
    const revisionId = world.id(submittedAt);
    const edit = EDITS[index % EDITS.length];
    world.rows.add('entity_revisions', {
      id: revisionId,
      entity_type: 'profile',
      entity_id: profile.id,
      payload_json: json(edit?.(profile) ?? {}),
      status: 'PENDING',
      submitted_by_user_id: profile.user.id,
      created_at: submittedAt,
      decided_at: null,
    });
    addPendingApproval(
      world,
      {
        entityType: 'profile',
        entityId: profile.id,
        submittedBy: profile.user.id,
        submittedAt,
        revisionId,
        sampled: index % 3 === 0,
      },
      index === 4 ? desk.approvers[1] : undefined,
    );
  });
}

/** A lead of somebody in one of the big cities, with its own words. */
function someLead(
  desk: LeadDesk,
  name: string,
  plan: { status: 'PENDING' | 'DRAFT'; hoursAgo: number; title: string; text: string; of?: DemoLead },
): DemoLead {
  const { world } = desk;
  const random = world.random.fork(`inbox ${name}`);
  const anchor = random.pick(desk.professionals);
  return addLead(world, random, {
    customer: plan.of?.customer ?? desk.customers.inCity(random, anchor.place.citySlug),
    key: 'photographer',
    place: plan.of?.place ?? world.places.drawIn(random, anchor.place.citySlug),
    status: plan.status,
    createdAt: world.ago(0, plan.hoursAgo),
    text: { title: plan.title, text: plan.text, budget: [18_000, 32_000], answers: {} },
  });
}

function addContested(desk: LeadDesk): void {
  const { world } = desk;
  const [first = '', second = ''] = desk.approvers;
  const at = (hours: number) => world.ago(0, hours);
  const sent = (lead: DemoLead, hours: number) => ({
    entityType: 'lead' as const,
    entityId: lead.id,
    submittedBy: lead.customer.id,
    submittedAt: at(hours),
  });
  const again = someLead(desk, 'again', {
    status: 'PENDING',
    hoursAgo: 46,
    title: 'Pictures of a clay workshop for children',
    text: 'Twelve children make bowls for two hours on a Saturday in January. We need about thirty pictures for a small booklet.',
  });
  const previousId = addSentBack(world, sent(again, 45), 'CHANGES_REQUESTED', {
    by: first,
    at: at(30),
    reasonCode: 'UNCLEAR',
    remarks: 'Please say on which day it is and how many pictures you need.',
  });
  addPendingApproval(world, { ...sent(again, 5), previousId });
  for (const [i, [title, text, words]] of APPEALS.entries()) {
    const lead = someLead(desk, `appeal ${i}`, { status: 'DRAFT', hoursAgo: 60 + i, title, text });
    const refusedBy = i % 2 === 0 ? first : second;
    const of = addSentBack(world, sent(lead, 59 + i), 'REJECTED', {
      by: refusedBy,
      at: at(50),
      reasonCode: 'DUPLICATE',
      remarks: 'You have already posted this. Please use the earlier lead.',
    });
    addPendingApproval(world, { ...sent(lead, 4 + i * 22), appeal: { of, words, refusedBy } });
  }
}

const APPEALS = [
  [
    'Second day of a house blessing',
    'The first lead is for the Saturday at the temple. This one is for the Sunday at home, with thirty people and lunch.',
    'These are two different days. The Saturday has its own lead, please read both.',
  ],
  [
    'Portraits of our new dance teachers',
    'Six teachers, one afternoon in our hall, plain background, pictures for the notice board and the year book.',
    'Last year we posted the same kind of work, but it was finished then. This is a new one.',
  ],
] as const;

function addDoubtful(desk: LeadDesk): void {
  const { world } = desk;
  const wait = (lead: DemoLead) =>
    addPendingApproval(world, {
      entityType: 'lead',
      entityId: lead.id,
      submittedBy: lead.customer.id,
      submittedAt: lead.createdAt,
    });
  wait(
    someLead(desk, 'fee', {
      status: 'PENDING',
      hoursAgo: 7,
      title: 'Photographers for a chain of jewellery shops',
      text: 'We look for twenty photographers in all cities. Those chosen pay a registration fee of 500 rupees before the training begins.',
    }),
  );
  const text =
    'A naming ceremony for our daughter with forty guests at home, in the forenoon. We like quiet pictures in daylight and no posing.';
  const once = someLead(desk, 'twice', {
    status: 'PENDING',
    hoursAgo: 26,
    title: 'Naming ceremony at home for forty guests',
    text,
  });
  wait(once);
  wait(
    someLead(desk, 'twice again', {
      status: 'PENDING',
      hoursAgo: 2,
      title: 'Naming ceremony at home, forty guests',
      text,
      of: once,
    }),
  );
}

/** Edits of the last weeks that the policy let through, for the list of what was approved. */
function addPolicyDecisions(desk: LeadDesk): void {
  const { world } = desk;
  const random = world.random.fork('policy');
  for (const profile of random.sample(desk.professionals.slice(30), 6)) {
    const submittedAt = world.ago(random.between(2, 20));
    const revisionId = world.id(submittedAt);
    const decidedAt = later(submittedAt, 0.01);
    world.rows.add('entity_revisions', {
      id: revisionId,
      entity_type: 'profile',
      entity_id: profile.id,
      payload_json: json({ headline: profile.headline }),
      status: 'APPROVED',
      submitted_by_user_id: profile.user.id,
      created_at: submittedAt,
      decided_at: decidedAt,
    });
    addAutoApproved(
      world,
      {
        entityType: 'profile',
        entityId: profile.id,
        submittedBy: profile.user.id,
        submittedAt,
        revisionId,
      },
      decidedAt,
    );
  }
}

/**
 * Everything that waits counts as assessed, as if the policy had left it to a person: else the first run of the sweep
 * would empty the inbox. The level follows the product's own weights.
 */
export async function assessInbox(sql: Sql): Promise<void> {
  await sql`
    update approval_requests a set assessed_version = a.content_version, profession_key = facts.profession_key,
      city_slug = facts.city_slug, search_text = facts.search_text,
      risk_level = case when facts.points >= 3 then 'HIGH' when facts.points > 0 then 'MEDIUM' else 'LOW' end
    from (
      select q.id, coalesce(l.profession_key, p.role_key) as profession_key, coalesce(city.slug, place.slug) as city_slug,
        concat_ws(' · ', coalesce(l.title, p.display_name, j.title, c.company_name), who.full_name, place.name, city.name) as search_text,
        (case when l.description ~* 'registration fee' then 3 else 0 end)
        + (case when u.created_at > q.submitted_at - interval '1 day' then 1 else 0 end)
        + (case when exists (select from approval_requests r where r.submitted_by_user_id = q.submitted_by_user_id
            and r.status = 'REJECTED' and r.reviewed_at > q.submitted_at - interval '180 days') then 1 else 0 end)
        + (case when exists (select from leads twin where twin.created_by_user_id = l.created_by_user_id and twin.id <> l.id
            and twin.profession_key = l.profession_key and abs(extract(epoch from twin.created_at - l.created_at)) < 14 * 86400
            and similarity(concat_ws(' ', twin.title, twin.description), concat_ws(' ', l.title, l.description)) > 0.6) then 2 else 0 end) as points
      from approval_requests q
      join users u on u.id = q.submitted_by_user_id
      left join user_identities who on who.user_id = u.id
      left join leads l on q.entity_type = 'lead' and l.id = q.entity_id
      left join user_role_profiles p on q.entity_type = 'profile' and p.id = q.entity_id
      left join jobs j on q.entity_type = 'job' and j.id = q.entity_id
      left join company_profiles c on q.entity_type = 'company' and c.id = q.entity_id
      left join places place on place.id = coalesce(l.place_id, p.place_id, j.place_id)
      left join places city on city.id = place.city_id
      where q.status = 'PENDING'
    ) facts
    where facts.id = a.id`;
}
