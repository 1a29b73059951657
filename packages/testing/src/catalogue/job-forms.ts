import { companyProfiles } from '@nxtgauge/db/companies';
import type { Connection } from '@nxtgauge/db/client';
import { entitlements } from '@nxtgauge/db/billing';
import { DEFAULT_STAGES } from '@nxtgauge/domain/jobs';
import type { JobForm } from '@nxtgauge/domain/jobs';
import { DAY_MS } from '@nxtgauge/domain/time';
import { eq } from 'drizzle-orm';
import type { World } from '../world/index.ts';
import type { Company } from './companies.ts';

/** A whole form of a job in Pune that the lint has nothing against. */
export const jobForm = (content: Partial<JobForm['content']> = {}, rest: Partial<JobForm> = {}): JobForm => ({
  content: {
    title: 'Accountant for four shops',
    description:
      'You look after the books of four shops, file GST returns with our adviser and pay our suppliers on time. You have done this for two years or more and know Tally. You get a fixed day off each week, insurance, and a laptop.',
    placeSlug: 'pune',
    employmentType: 'FULL_TIME',
    modeOfWork: 'ONSITE',
    salary: { minInr: 3_000_000, maxInr: 4_000_000, period: 'MONTH' },
    mustHaves: ['Tally'],
    niceToHaves: [],
    tags: ['accounts'],
    experienceMin: 2,
    experienceMax: null,
    openings: 1,
    ...content,
  },
  questions: [],
  stages: DEFAULT_STAGES.map((stage) => ({ id: null, ...stage })),
  ...rest,
});

/** What staff's approval and verification leave of a company, with this many free posts. */
export async function makeReady(
  { db }: Pick<Connection, 'db'>,
  world: World,
  company: Company,
  posts = 1,
): Promise<void> {
  await db
    .update(companyProfiles)
    .set({ status: 'ACTIVE', approvalStatus: 'APPROVED', verificationStatus: 'VERIFIED' })
    .where(eq(companyProfiles.id, company.id));
  if (posts === 0) return;
  await db.insert(entitlements).values({
    companyProfileId: company.id,
    kind: 'JOB_POSTING',
    source: 'STARTER',
    granted: posts,
    expiresAt: new Date(world.clock.now().getTime() + 180 * DAY_MS),
  });
}
