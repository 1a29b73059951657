import { leadPrice } from '@nxtgauge/domain/leads';
import type { LeadCloseReason, LeadStatus, LeadUrgency } from '@nxtgauge/domain/leads';
import { LEAD_QUESTIONS } from '@nxtgauge/domain/profiles';
import type { LeadQuestion, ProfessionKey } from '@nxtgauge/domain/profiles';
import { RUNTIME_CONFIGS } from '@nxtgauge/domain/settings';
import { indianDay } from '@nxtgauge/domain/time';
import { PROFESSION_CORPORA } from '../corpus/professions/index.ts';
import type { LeadText } from '../corpus/professions/shape.ts';
import { json } from '../load/rows.ts';
import type { Random } from '../random.ts';
import type { DemoUser } from './people.ts';
import type { DemoPlace } from './places.ts';
import { later } from './world.ts';
import type { World } from './world.ts';

export interface DemoLead {
  id: string;
  customer: DemoUser;
  key: ProfessionKey;
  title: string;
  place: DemoPlace;
  budgetPaise: number;
  urgency: LeadUrgency;
  createdAt: Date;
  openedAt: Date;
  closedAt: Date | null;
}

export interface NewLead {
  customer: DemoUser;
  key: ProfessionKey;
  place: DemoPlace;
  status: LeadStatus;
  closeReason?: LeadCloseReason;
  createdAt: Date;
  /** When staff opened it; needed for OPEN and CLOSED. */
  openedAt?: Date;
  closedAt?: Date;
  text?: LeadText;
  urgency?: LeadUrgency;
  liveRequests?: number;
  firstRequestedAt?: Date | null;
  /** Long finished: nobody reads its answers again. */
  past?: boolean;
}

const OPEN_DAYS = RUNTIME_CONFIGS['leads.rules'].value.openDays;
const PRICING = RUNTIME_CONFIGS['leads.pricing'].value;

function answerOf(random: Random, question: LeadQuestion): string | number | boolean | readonly string[] {
  switch (question.kind) {
    case 'choice':
      return random.pick(question.options).value;
    case 'choices':
      return random.sample(question.options, random.int(1, 2)).map((option) => option.value);
    case 'number':
      return Math.min(question.max, Math.max(question.min, random.int(2, 6)));
    case 'boolean':
      return random.chance(0.5);
  }
}

const step = (rupees: number): number => (rupees < 10_000 ? 500 : rupees < 100_000 ? 1000 : 5000);

/** Adds one lead with the answers to its profession's questions. */
export function addLead(world: World, random: Random, plan: NewLead): DemoLead {
  const text = plan.text ?? random.pick(PROFESSION_CORPORA[plan.key].leads);
  const rupees = random.between(text.budget[0], text.budget[1]);
  const budgetPaise = Math.round(rupees / step(rupees)) * step(rupees) * 100;
  const urgency =
    plan.urgency ??
    random.weighted<LeadUrgency>([
      ['FLEXIBLE', 3],
      ['SOON', 5],
      ['URGENT', 2],
    ]);
  const id = world.id(plan.createdAt);
  const openedAt = plan.openedAt ?? null;
  const start = openedAt ?? plan.createdAt;
  const needed = random.chance(0.7) ? later(plan.closedAt ?? world.now, 24 * random.int(16, 90)) : null;
  world.rows.add('leads', {
    id,
    created_by_user_id: plan.customer.id,
    profession_key: plan.key,
    title: text.title,
    description: text.text,
    location: plan.place.name,
    place_id: plan.place.id,
    posted_as: plan.customer.first.split(' ')[0] ?? plan.customer.first,
    budget_inr: budgetPaise,
    urgency,
    required_date: needed === null ? null : indianDay(needed),
    status: plan.status,
    approved_at: openedAt,
    expires_at: openedAt === null ? null : later(openedAt, OPEN_DAYS * 24),
    closed_at: plan.closedAt ?? null,
    close_reason: plan.closeReason ?? null,
    live_request_count: plan.liveRequests ?? 0,
    first_requested_at: plan.firstRequestedAt ?? null,
    renewals: 0,
    created_at: plan.createdAt,
    updated_at: plan.closedAt ?? start,
  });
  for (const question of plan.past === true ? [] : LEAD_QUESTIONS[plan.key]) {
    const said =
      text.answers[question.key] ??
      (question.required || random.chance(0.6) ? answerOf(random, question) : undefined);
    if (said !== undefined)
      world.rows.add('lead_answers', { lead_id: id, question_key: question.key, answer_json: json(said) });
  }
  return {
    id,
    customer: plan.customer,
    key: plan.key,
    title: text.title,
    place: plan.place,
    budgetPaise,
    urgency,
    createdAt: plan.createdAt,
    openedAt: start,
    closedAt: plan.closedAt ?? null,
  };
}

/** The published price of a request at this moment (BR-02). */
export function priceAt(lead: DemoLead, at: Date, everRequested: boolean) {
  return leadPrice(
    { ...PRICING, budgetBands: [...PRICING.budgetBands] },
    {
      professionKey: lead.key,
      budgetInr: lead.budgetPaise,
      urgency: lead.urgency,
      openedAt: lead.openedAt,
      everRequested,
    },
    at,
  );
}
