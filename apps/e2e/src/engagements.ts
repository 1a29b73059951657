import { randomUUID } from 'node:crypto';
import { ThreadMessage } from '@nxtgauge/domain/conversations';
import { LeadState, OpenLead, SentRequest, SettledRequest } from '@nxtgauge/domain/leads';
import { WrittenReview } from '@nxtgauge/domain/reviews';
import { openAccount } from './accounts.ts';
import type { Identity, Professional } from './accounts.ts';
import { act, ask } from './call.ts';
import { openLeads } from './leads.ts';
import type { Cast, Person } from './people.ts';

export interface HirePlan {
  customer: Identity;
  title: string;
  stars: number;
  review: string;
}

export interface Hired extends Person {
  identity: Identity;
  leadId: string;
  requestId: string;
}

const OFFER = 'Two of us for the whole day, in daylight, with the first pictures on the same night.';
const QUESTION = 'Which of you two comes, and do you bring the lights for the evening?';
const ANSWER = 'Both of us come, and yes, we bring two soft lights for the evening.';

/** The professional asks for a lead that is open; the id of the request. */
export async function askForLead(professional: Professional, leadId: string): Promise<string> {
  const { request } = professional.context;
  const { profileId } = professional;
  const { price } = await ask(request, 'leadRequests.openLead', { leadId, profileId }, OpenLead);
  const sent = await act(
    request,
    'leadRequests.send',
    {
      leadId,
      profileId,
      message: OFFER,
      quoteInr: null,
      expectedCoins: price.coins,
      idempotencyKey: randomUUID(),
    },
    SentRequest,
  );
  return sent.requestId;
}

/**
 * Customers who hired this professional, asked one thing before, were answered after `answerMs`, and reviewed the work;
 * everything without the pages. Both sides have written, so the reviews are public.
 */
export async function bringHires(
  cast: Cast,
  professional: Professional,
  plans: readonly HirePlan[],
  answerMs: number,
): Promise<Hired[]> {
  const people = await Promise.all(
    plans.map(async ({ customer }) => {
      const person = await cast.enter();
      await openAccount(person.context.request, customer);
      return person;
    }),
  );
  const hires: Hired[] = [];
  for (const [i, person] of people.entries()) {
    const plan = plans[i];
    if (!plan) continue;
    const [leadId = ''] = await openLeads(cast, person, [
      { title: plan.title, placeSlug: 'pune', budgetInr: 450_000, urgency: 'FLEXIBLE' },
    ]);
    const requestId = await askForLead(professional, leadId);
    const { request } = person.context;
    await act(request, 'conversations.send', { requestId, body: QUESTION }, ThreadMessage);
    hires.push({ ...person, identity: plan.customer, leadId, requestId });
  }
  await cast.wait(answerMs);
  for (const [i, { context, requestId }] of hires.entries()) {
    const plan = plans[i];
    if (!plan) continue;
    const customer = context.request;
    const own = professional.context.request;
    await act(own, 'conversations.send', { requestId, body: ANSWER }, ThreadMessage);
    await act(customer, 'leads.accept', { requestId }, SettledRequest);
    await act(customer, 'leads.complete', { requestId }, LeadState);
    await act(customer, 'reviews.write', { requestId, rating: plan.stars, text: plan.review }, WrittenReview);
    await act(
      own,
      'reviews.write',
      { requestId, rating: 5, text: 'A clear plan, and paid on the day.' },
      WrittenReview,
    );
  }
  return hires;
}
