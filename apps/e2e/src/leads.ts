import { randomUUID } from 'node:crypto';
import { PostedLead } from '@nxtgauge/domain/leads';
import { act } from './call.ts';
import { approveAll } from './desk.ts';
import type { Cast, Person } from './people.ts';

export interface LeadPlan {
  title: string;
  placeSlug: string;
  /** Paise. */
  budgetInr: number;
  urgency: 'FLEXIBLE' | 'SOON' | 'URGENT';
}

/** Posts a lead for a photographer, without the pages; staff have not seen it yet. */
export async function postLead(customer: Person, plan: LeadPlan): Promise<string> {
  const posted = await act(
    customer.context.request,
    'leads.post',
    {
      ...plan,
      professionKey: 'photographer',
      description: 'A family wedding with a hundred guests over two days, in daylight wherever possible.',
      requiredDate: null,
      answers: { occasion: 'wedding', hours: 10, deliver: ['edited'] },
      idempotencyKey: randomUUID(),
    },
    PostedLead,
  );
  return posted.leadId;
}

/** Leads for a photographer that staff have opened, without the pages; their ids in the order of the plans. */
export async function openLeads(cast: Cast, customer: Person, plans: readonly LeadPlan[]): Promise<string[]> {
  const ids: string[] = [];
  for (const plan of plans) ids.push(await postLead(customer, plan));
  await approveAll(cast, 'lead', ids);
  return ids;
}
