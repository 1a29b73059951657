import { RELEASE_RULES } from '@nxtgauge/domain/leads';
import type { LeadCloseReason } from '@nxtgauge/domain/leads';
import type { Random } from '../random.ts';
import { addApproved, addPendingApproval } from './approvals.ts';
import type { AddRequest } from './engagements.ts';
import { momentBetween } from './engagements.ts';
import type { CustomerBook } from './history.ts';
import { addLead } from './leads.ts';
import type { DemoLead } from './leads.ts';
import type { DemoProfile } from './professionals.ts';
import { earlierOf, later } from './world.ts';
import type { World } from './world.ts';

export interface LeadDesk {
  world: World;
  customers: CustomerBook;
  /** Public professionals by `profession|city`. */
  market: ReadonlyMap<string, readonly DemoProfile[]>;
  professionals: readonly DemoProfile[];
  approvers: readonly string[];
  addRequest: AddRequest;
}

const COUNTS = {
  DRAFT: 48,
  PENDING: 56,
  OPEN: 246,
  HIRED: 60,
  NO_HIRE: 38,
  EXPIRED: 36,
  REMOVED: 16,
} as const;

export function marketOf(professionals: readonly DemoProfile[]): Map<string, DemoProfile[]> {
  return Map.groupBy(
    professionals.filter((profile) => profile.state === 'PUBLIC'),
    (profile) => `${profile.key}|${profile.place.citySlug}`,
  );
}

/** Who answers a lead: others of the profession in the city. */
function respondents(
  desk: LeadDesk,
  random: Random,
  lead: { key: string; place: { citySlug: string }; customer: { id: string } },
  count: number,
): DemoProfile[] {
  const near = (desk.market.get(`${lead.key}|${lead.place.citySlug}`) ?? []).filter(
    (profile) => profile.user.id !== lead.customer.id,
  );
  return random.sample(near, count);
}

function approve(desk: LeadDesk, random: Random, lead: DemoLead): void {
  addApproved(
    desk.world,
    { entityType: 'lead', entityId: lead.id, submittedBy: lead.customer.id, submittedAt: lead.createdAt },
    random.pick(desk.approvers),
    lead.openedAt,
  );
}

/** An open lead with up to five live requests, all young enough that no rule has released them. */
function addOpen(desk: LeadDesk, random: Random): void {
  const { world } = desk;
  const anchor = random.pick(desk.professionals);
  const key = anchor.key;
  const customer = desk.customers.inCity(random, anchor.place.citySlug);
  const openedAt = world.ago(random.next() ** 1.4 * 11, random.between(1, 10));
  const createdAt = later(openedAt, -random.between(1, 20));
  const place = world.places.drawIn(random, anchor.place.citySlug);
  const people = respondents(
    desk,
    random,
    { key, place, customer },
    random.weighted([
      [0, 3],
      [1, 4],
      [2, 5],
      [3, 4],
      [4, 3],
      [5, 3],
      [6, 1],
    ]),
  );
  const live = Math.min(5, people.length);
  const earliest = openedAt.getTime() > world.ago(0, 40).getTime() ? openedAt : world.ago(0, 40);
  const moments = people
    .map(() => momentBetween(random, earliest, world.now))
    .toSorted((a, b) => a.getTime() - b.getTime());
  const ended = people.length > 1 && random.chance(0.25) ? 1 : 0;
  const firstAt = moments[0] ?? null;
  const lead = addLead(world, random, {
    customer,
    key,
    place,
    status: 'OPEN',
    createdAt,
    openedAt,
    liveRequests: Math.max(0, live - ended),
    firstRequestedAt: firstAt,
  });
  approve(desk, random, lead);
  people.slice(0, live).forEach((profile, index) => {
    const at = moments[index] ?? world.now;
    const seen = random.chance(0.55) ? { openedAt: momentBetween(random, at, world.now) } : {};
    const base = { lead, profile, at, recent: true, everRequested: index > 0 };
    if (index >= ended) {
      desk.addRequest({ ...base, ...seen, status: 'PENDING' });
      return;
    }
    const decidedAt = momentBetween(random, at, world.now);
    if (random.chance(0.5)) desk.addRequest({ ...base, openedAt: decidedAt, decidedAt, status: 'REJECTED' });
    else
      desk.addRequest({
        ...base,
        decidedAt,
        status: 'WITHDRAWN',
        rule: RELEASE_RULES.WITHDRAWN_LATE,
        returns: 5000,
      });
  });
}

/** A lead that ended in the last weeks, with what became of every request. */
function addClosed(desk: LeadDesk, random: Random, reason: LeadCloseReason): void {
  const { world } = desk;
  const anchor = random.pick(desk.professionals);
  const customer = desk.customers.inCity(random, anchor.place.citySlug);
  const place = world.places.drawIn(random, anchor.place.citySlug);
  const openedAt = world.ago(random.between(16, 60));
  const createdAt = later(openedAt, -random.between(1, 20));
  const closedAt = reason === 'EXPIRED' ? later(openedAt, 14 * 24) : later(openedAt, random.between(30, 280));
  const people = respondents(
    desk,
    random,
    { key: anchor.key, place, customer },
    random.int(reason === 'HIRED' ? 1 : 0, 5),
  );
  const hired = reason === 'HIRED' && people.length > 0;
  const lead = addLead(world, random, {
    customer,
    key: anchor.key,
    place,
    status: 'CLOSED',
    closeReason: hired || reason !== 'HIRED' ? reason : 'NO_HIRE',
    createdAt,
    openedAt,
    closedAt,
    liveRequests: hired ? 1 : 0,
    firstRequestedAt: people.length > 0 ? later(openedAt, 1) : null,
  });
  approve(desk, random, lead);
  people.forEach((profile, index) => {
    const at = later(openedAt, 1 + index * 2.5);
    const openedBy = later(at, random.between(0.5, 12));
    if (hired && index === 0) {
      const decidedAt = earlierOf(later(openedBy, random.between(0.5, 14)), closedAt);
      const done = random.chance(0.5) ? { completedAt: momentBetween(random, closedAt, world.now) } : {};
      desk.addRequest({
        lead,
        profile,
        status: 'ACCEPTED',
        at,
        openedAt: openedBy,
        decidedAt,
        ...done,
        everRequested: false,
        recent: true,
      });
      return;
    }
    const fate = random.next();
    const base = { lead, profile, at, everRequested: index > 0, recent: true };
    if (fate < 0.3) desk.addRequest({ ...base, status: 'EXPIRED', decidedAt: later(at, 48) });
    else if (fate < 0.55)
      desk.addRequest({ ...base, openedAt: openedBy, status: 'REJECTED', decidedAt: later(openedBy, 3) });
    else if (fate < 0.65) desk.addRequest({ ...base, status: 'WITHDRAWN', decidedAt: later(at, 0.15) });
    else {
      const rule =
        reason === 'HIRED'
          ? RELEASE_RULES.ANOTHER_HIRED
          : reason === 'NO_HIRE'
            ? RELEASE_RULES.LEAD_CLOSED
            : reason === 'EXPIRED'
              ? RELEASE_RULES.LEAD_EXPIRED
              : RELEASE_RULES.LEAD_REMOVED;
      const lateAt = later(closedAt, -random.between(2, 40));
      const askedAt = lateAt.getTime() < openedAt.getTime() ? at : lateAt;
      desk.addRequest({
        ...base,
        at: askedAt,
        openedAt: earlierOf(later(askedAt, 1.5), closedAt),
        status: 'CLOSED',
        decidedAt: closedAt,
        rule,
      });
    }
  });
}

function addUnopened(desk: LeadDesk, random: Random, status: 'DRAFT' | 'PENDING', index: number): void {
  const { world } = desk;
  const anchor = random.pick(desk.professionals);
  const customer = desk.customers.inCity(random, anchor.place.citySlug);
  const createdAt =
    status === 'PENDING' ? world.ago(0, random.between(0.2, 28)) : world.ago(random.between(0, 12));
  const lead = addLead(world, random, {
    customer,
    key: anchor.key,
    place: world.places.drawIn(random, anchor.place.citySlug),
    status,
    createdAt,
  });
  if (status === 'PENDING')
    addPendingApproval(
      world,
      { entityType: 'lead', entityId: lead.id, submittedBy: customer.id, submittedAt: createdAt },
      index % 9 === 4 ? random.pick(desk.approvers) : undefined,
    );
}

/** Five hundred leads of the last weeks, in every state. */
export function addCurrentLeads(desk: LeadDesk): void {
  const random = desk.world.random.fork('current leads');
  for (let i = 0; i < COUNTS.DRAFT; i += 1) addUnopened(desk, random, 'DRAFT', i);
  for (let i = 0; i < COUNTS.PENDING; i += 1) addUnopened(desk, random, 'PENDING', i);
  for (let i = 0; i < COUNTS.OPEN; i += 1) addOpen(desk, random);
  for (const reason of ['HIRED', 'NO_HIRE', 'EXPIRED', 'REMOVED'] as const) {
    for (let i = 0; i < COUNTS[reason]; i += 1) addClosed(desk, random, reason);
  }
}
