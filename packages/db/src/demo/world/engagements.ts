import { RELEASE_RULES } from '@nxtgauge/domain/leads';
import type { LeadRequestStatus } from '@nxtgauge/domain/leads';
import { PROFESSION_CORPORA } from '../corpus/professions/index.ts';
import { THREADS } from '../corpus/conversations.ts';
import type { Random } from '../random.ts';
import { priceAt } from './leads.ts';
import type { DemoLead } from './leads.ts';
import { addNotice } from './notices.ts';
import type { DemoProfile } from './professionals.ts';
import type { WalletBook } from './wallets.ts';
import { fill, later } from './world.ts';
import type { World } from './world.ts';

export interface NewRequest {
  lead: DemoLead;
  profile: DemoProfile;
  status: LeadRequestStatus;
  at: Date;
  openedAt?: Date;
  decidedAt?: Date;
  completedAt?: Date;
  rule?: string;
  /** Basis points of the hold that come back; 10,000 = all. */
  returns?: number;
  everRequested?: boolean;
  /** Recent ones get notices and messages. */
  recent?: boolean;
  thread?: number;
}

const EVENTS: Readonly<Record<Exclude<LeadRequestStatus, 'PENDING'>, string>> = {
  ACCEPTED: 'lead_request.accept',
  REJECTED: 'lead_request.reject',
  WITHDRAWN: 'lead_request.withdraw',
  EXPIRED: 'lead_request.expire',
  CLOSED: 'lead_request.close',
};
const DEFAULT_RULES: Readonly<Record<Exclude<LeadRequestStatus, 'PENDING'>, string>> = {
  ACCEPTED: 'BR-04 accepted',
  REJECTED: RELEASE_RULES.REJECTED,
  WITHDRAWN: RELEASE_RULES.WITHDRAWN_EARLY,
  EXPIRED: RELEASE_RULES.UNOPENED,
  CLOSED: RELEASE_RULES.ANOTHER_HIRED,
};
const REVEALED = ['name', 'email', 'phone'] as const;

export function engagementBuilder(world: World, wallets: WalletBook) {
  const random = world.random.fork('engagements');

  function addEvent(requestId: string, event: string, rule: string | null, at: Date): void {
    world.rows.add('lead_request_events', {
      id: world.id(at),
      lead_request_id: requestId,
      event,
      rule,
      created_at: at,
    });
  }

  function addThread(requestId: string, plan: NewRequest, from: Date, index: number): void {
    const { lead, profile } = plan;
    const id = world.id(from);
    const thread = THREADS[index % THREADS.length] ?? [];
    let at = from;
    let last: Date | null = null;
    const bodies = thread
      .map(([side, text]) => {
        at = later(at, random.between(0.1, 1.4));
        return { side, text: fill(text, { name: lead.customer.first }), at };
      })
      .filter((message) => message.at.getTime() < world.now.getTime());
    for (const message of bodies) last = message.at;
    world.rows.add('conversations', {
      id,
      lead_request_id: requestId,
      customer_user_id: lead.customer.id,
      professional_user_id: profile.user.id,
      last_message_at: last,
      created_at: from,
    });
    bodies.forEach((message, position) => {
      const unread = plan.recent === true && plan.status === 'PENDING' && position === bodies.length - 1;
      world.rows.add('messages', {
        id: world.id(message.at),
        conversation_id: id,
        sender_user_id: message.side === 'C' ? lead.customer.id : profile.user.id,
        body: message.text,
        read_at: unread ? null : later(message.at, 0.05),
        created_at: message.at,
      });
    });
  }

  function addReveals(requestId: string, { lead, profile }: NewRequest, at: Date): void {
    for (const [viewer, subject] of [
      [lead.customer, profile.user],
      [profile.user, lead.customer],
    ] as const) {
      world.rows.add('contact_reveals', {
        id: world.id(at),
        lead_request_id: requestId,
        viewer_user_id: viewer.id,
        subject_user_id: subject.id,
        fields: REVEALED,
        created_at: at,
      });
    }
  }

  function tell(
    requestId: string,
    plan: NewRequest,
    coins: number,
    decidedAt: Date | null,
    rule: string | null,
  ): void {
    const { lead, profile } = plan;
    const base = { entityType: 'lead_request', entityId: requestId };
    addNotice(world, {
      ...base,
      userId: lead.customer.id,
      event: 'lead.requested',
      params: { professional: profile.displayName, lead: lead.title },
      linkPath: `/app/leads/${lead.id}`,
      at: plan.at,
    });
    if (decidedAt === null) return;
    const toProfessional = {
      ...base,
      userId: profile.user.id,
      linkPath: `/app/requests/${requestId}`,
      at: decidedAt,
    };
    if (plan.status === 'ACCEPTED')
      addNotice(world, {
        ...toProfessional,
        event: 'lead_request.accepted',
        params: { customer: lead.customer.first, lead: lead.title, coins: String(coins) },
      });
    if (plan.status === 'REJECTED')
      addNotice(world, {
        ...toProfessional,
        event: 'lead_request.rejected',
        params: { lead: lead.title, coins: String(coins) },
      });
    if (plan.status === 'EXPIRED' || plan.status === 'CLOSED')
      addNotice(world, {
        ...toProfessional,
        event: 'lead_request.released',
        params: { lead: lead.title, coins: String(coins), rule: rule ?? '' },
      });
  }

  /** One request on a lead with its hold, timeline, thread and notices. Returns its id. */
  return function addRequest(plan: NewRequest): string {
    const { lead, profile, status, at } = plan;
    const id = world.id(at);
    const decided = status === 'PENDING' ? null : status;
    const rule = decided === null ? null : (plan.rule ?? DEFAULT_RULES[decided]);
    const decidedAt = decided === null ? null : (plan.decidedAt ?? later(at, 20));
    const quote = Math.round(((lead.budgetPaise / 100) * random.between(0.72, 1.08)) / 500) * 500 * 100;
    world.rows.add('lead_requests', {
      id,
      lead_id: lead.id,
      user_role_profile_id: profile.id,
      status,
      remarks: fill(random.pick(PROFESSION_CORPORA[profile.key].replies), { name: lead.customer.first }),
      quote_inr: random.chance(0.85) ? Math.max(50_000, quote) : null,
      requested_at: at,
      opened_at: plan.openedAt ?? null,
      decided_at: decidedAt,
      completed_at: plan.completedAt ?? null,
      outcome_rule: rule,
      created_at: at,
      updated_at: plan.completedAt ?? decidedAt ?? at,
    });
    addEvent(id, 'lead.request', null, at);
    if (plan.openedAt !== undefined) addEvent(id, 'lead_request.open', null, plan.openedAt);
    if (decided !== null && decidedAt !== null) addEvent(id, EVENTS[decided], rule, decidedAt);
    if (plan.completedAt !== undefined) addEvent(id, 'lead_request.complete', null, plan.completedAt);

    const price = priceAt(lead, at, plan.everRequested ?? true);
    const returnBasisPoints = plan.returns ?? (status === 'ACCEPTED' ? 0 : 10_000);
    const returned = decided === null ? 0 : Math.round((price.coins * returnBasisPoints) / 10_000);
    wallets.hold(profile.user, {
      requestId: id,
      leadTitle: lead.title,
      coins: price.coins,
      price,
      policyVersion: price.policyVersion,
      at,
      settled: decidedAt === null || rule === null ? null : { at: decidedAt, returned, rule },
    });
    if (status === 'ACCEPTED' && decidedAt !== null) addReveals(id, plan, decidedAt);
    const talked =
      plan.thread !== undefined ||
      (status === 'ACCEPTED' && (plan.recent === true || random.chance(0.15))) ||
      (plan.recent === true && plan.openedAt !== undefined && random.chance(0.4));
    if (talked) addThread(id, plan, plan.openedAt ?? at, plan.thread ?? random.int(0, THREADS.length - 1));
    if (plan.recent === true) tell(id, plan, status === 'ACCEPTED' ? price.coins : returned, decidedAt, rule);
    return id;
  };
}
export type AddRequest = ReturnType<typeof engagementBuilder>;

/** Draws a moment between two others. */
export const momentBetween = (random: Random, from: Date, to: Date): Date =>
  new Date(Math.round(random.between(from.getTime(), to.getTime())));
