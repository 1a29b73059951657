import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import { PROFESSION_CORPORA } from '../corpus/professions/index.ts';
import type { LeadText } from '../corpus/professions/shape.ts';
import { addApproved } from './approvals.ts';
import type { LeadDesk } from './current-leads.ts';
import { addLead } from './leads.ts';
import type { DemoLead, NewLead } from './leads.ts';
import { addNotice } from './notices.ts';
import type { DemoUser } from './people.ts';
import type { DemoProfile } from './professionals.ts';
import { later } from './world.ts';

export interface LeadTools {
  desk: LeadDesk;
  add(
    plan: Omit<NewLead, 'customer' | 'text' | 'createdAt'> & {
      customer: DemoUser;
      createdAt?: Date;
      sample: number;
    },
  ): DemoLead;
}

export function toolsFor(desk: LeadDesk): LeadTools {
  const random = desk.world.random.fork('named');
  const textOf = (key: ProfessionKey, index: number): LeadText => {
    const text = PROFESSION_CORPORA[key].leads[index];
    if (text === undefined) throw new Error(`no lead text ${index} for ${key}`);
    return text;
  };
  return {
    desk,
    add({ sample, ...plan }) {
      const createdAt = plan.createdAt ?? later(plan.openedAt ?? desk.world.now, -6);
      const lead = addLead(desk.world, random, {
        urgency: 'SOON',
        ...plan,
        createdAt,
        text: textOf(plan.key, sample),
      });
      if (plan.openedAt !== undefined) {
        addApproved(
          desk.world,
          { entityType: 'lead', entityId: lead.id, submittedBy: plan.customer.id, submittedAt: createdAt },
          desk.approvers[0] ?? '',
          plan.openedAt,
        );
        addNotice(desk.world, {
          userId: plan.customer.id,
          event: 'lead.approved',
          params: { lead: lead.title, until: 'its fourteenth day' },
          entityType: 'lead',
          entityId: lead.id,
          linkPath: `/app/leads/${lead.id}`,
          at: plan.openedAt,
        });
      }
      return lead;
    },
  };
}

/** The best known professionals of a profession in Mumbai, without the one given. */
export function bestInMumbai(
  desk: LeadDesk,
  key: ProfessionKey,
  count: number,
  without: readonly DemoProfile[] = [],
): DemoProfile[] {
  const mean = (profile: DemoProfile): number => (profile.ratingSum + 40) / (profile.ratingCount + 10);
  return (desk.market.get(`${key}|mumbai`) ?? [])
    .filter((profile) => !without.includes(profile))
    .toSorted((a, b) => mean(b) - mean(a))
    .slice(0, count);
}
