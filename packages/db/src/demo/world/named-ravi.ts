import { RELEASE_RULES } from '@nxtgauge/domain/leads';
import type { LeadRequestStatus } from '@nxtgauge/domain/leads';
import { bestInMumbai } from './named-tools.ts';
import type { LeadTools } from './named-tools.ts';
import type { DemoUser } from './people.ts';
import type { DemoProfile } from './professionals.ts';

interface RaviCase {
  sample: number;
  status: LeadRequestStatus;
  /** Hours ago: opened lead, asked, seen, decided. */
  at: readonly [number, number, number | null, number | null];
  lead: 'OPEN' | 'HIRED' | 'NO_HIRE';
  rule?: string;
  returns?: number;
}

const RAVI_CASES: readonly RaviCase[] = [
  { sample: 1, status: 'PENDING', at: [30, 6, null, null], lead: 'OPEN' },
  { sample: 5, status: 'ACCEPTED', at: [96, 90, 80, 60], lead: 'OPEN' },
  { sample: 7, status: 'REJECTED', at: [120, 110, 100, 70], lead: 'OPEN' },
  {
    sample: 3,
    status: 'WITHDRAWN',
    at: [150, 140, null, 130],
    lead: 'OPEN',
    rule: RELEASE_RULES.WITHDRAWN_LATE,
    returns: 5000,
  },
  { sample: 6, status: 'EXPIRED', at: [200, 190, null, 142], lead: 'OPEN', rule: RELEASE_RULES.UNOPENED },
  { sample: 9, status: 'CLOSED', at: [400, 330, 320, 300], lead: 'HIRED', rule: RELEASE_RULES.ANOTHER_HIRED },
  { sample: 8, status: 'CLOSED', at: [500, 440, 430, 410], lead: 'NO_HIRE', rule: RELEASE_RULES.LEAD_CLOSED },
];

/** Requests of Ravi in every state, and open leads around him that still take some. */
export function addLeadsForRavi({ desk, add }: LeadTools, ravi: DemoProfile, asha: DemoUser): void {
  const { world } = desk;
  const random = world.random.fork('ravi');
  const somebody = (): DemoUser => {
    const customer = desk.customers.inCity(random, 'mumbai');
    return customer.id === asha.id || customer.id === ravi.user.id ? somebody() : customer;
  };
  for (const item of RAVI_CASES) {
    const [opened, asked, seen, decided] = item.at;
    const live = item.status === 'PENDING' || item.status === 'ACCEPTED' ? 1 : 0;
    const closing =
      item.lead === 'OPEN'
        ? { status: 'OPEN' as const }
        : { status: 'CLOSED' as const, closeReason: item.lead, closedAt: world.ago(0, decided ?? 0) };
    const lead = add({
      customer: somebody(),
      key: 'photographer',
      place: world.places.drawIn(random, 'mumbai'),
      sample: item.sample,
      ...closing,
      openedAt: world.ago(0, opened),
      liveRequests: live,
      firstRequestedAt: world.ago(0, asked),
    });
    desk.addRequest({
      lead,
      profile: ravi,
      status: item.status,
      at: world.ago(0, asked),
      everRequested: false,
      recent: true,
      ...(seen === null ? {} : { openedAt: world.ago(0, seen) }),
      ...(decided === null ? {} : { decidedAt: world.ago(0, decided) }),
      ...(item.rule === undefined ? {} : { rule: item.rule }),
      ...(item.returns === undefined ? {} : { returns: item.returns }),
    });
  }
  const others = bestInMumbai(desk, 'photographer', 12, [ravi]);
  for (let i = 0; i < 8; i += 1) {
    const openedAt = world.ago(0, 3 + i * 11);
    const asking = others.slice(i, i + (i % 4));
    const lead = add({
      customer: somebody(),
      key: 'photographer',
      place: world.places.drawIn(random, 'mumbai'),
      sample: i,
      status: 'OPEN',
      openedAt,
      liveRequests: asking.length,
      firstRequestedAt: asking.length > 0 ? world.ago(0, 2) : null,
    });
    asking.forEach((profile, index) =>
      desk.addRequest({
        lead,
        profile,
        status: 'PENDING',
        at: world.ago(0, 2 - index * 0.4),
        everRequested: index > 0,
      }),
    );
  }
}
