import type { Connection } from '@nxtgauge/db/client';
import { companyMembers, companyProfiles } from '@nxtgauge/db/companies';
import { newId } from '@nxtgauge/db/ids';
import { users } from '@nxtgauge/db/identity';
import { jobs } from '@nxtgauge/db/jobs';
import { places } from '@nxtgauge/db/places';

const CITIES: [
  slug: string,
  name: string,
  hindi: string,
  state: string,
  lat: number,
  lng: number,
  localities: string[],
][] = [
  ['mumbai', 'Mumbai', 'मुंबई', 'Maharashtra', 19.076, 72.8777, ['Andheri', 'Bandra', 'Dadar']],
  ['thane', 'Thane', 'ठाणे', 'Maharashtra', 19.2183, 72.9781, []],
  ['pune', 'Pune', 'पुणे', 'Maharashtra', 18.5204, 73.8567, ['Kothrud', 'Baner']],
  ['delhi', 'Delhi', 'दिल्ली', 'Delhi', 28.6139, 77.209, ['Saket', 'Rohini']],
  ['jaipur', 'Jaipur', 'जयपुर', 'Rajasthan', 26.9124, 75.7873, []],
  ['kochi', 'Kochi', 'कोच्चि', 'Kerala', 9.9312, 76.2673, []],
];

/** Six real cities with a few localities each; ids by slug. */
export async function loadPlaces({ db }: Pick<Connection, 'db'>): Promise<Map<string, string>> {
  const rows = CITIES.flatMap(([slug, name, nameHi, state, lat, lng, localities]) => {
    const city = { id: newId(), slug, kind: 'CITY' as const, name, nameHi, state, lat, lng, cityId: null };
    return [
      city,
      ...localities.map((locality, i) => ({
        id: newId(),
        slug: `${slug}-${locality.toLowerCase()}`,
        kind: 'LOCALITY' as const,
        name: locality,
        nameHi: null,
        state,
        lat: lat + 0.04 * (i + 1),
        lng: lng - 0.01 * i,
        cityId: city.id,
      })),
    ];
  });
  await db.insert(places).values(rows);
  return new Map(rows.map((row) => [row.slug, row.id]));
}

/** One job of a new company, as it is in the database; the caller refreshes the search columns. */
export async function addJob(
  { db }: Pick<Connection, 'db'>,
  values: Partial<typeof jobs.$inferInsert> & { companyName?: string } = {},
): Promise<{ id: string; userId: string; companyId: string }> {
  const { companyName, ...own } = values;
  const userId = newId();
  const companyId = newId();
  const id = own.id ?? newId();
  await db.insert(users).values({
    id: userId,
    email: `company-${userId}@example.test`,
    accountType: 'COMPANY',
    status: 'ACTIVE',
  });
  await db.insert(companyProfiles).values({
    id: companyId,
    userId,
    companyName: companyName ?? 'Sahyadri Foods',
    industry: 'Food',
    bio: 'A family company that makes pickles and papad.',
    verificationStatus: 'VERIFIED',
    status: 'ACTIVE',
    approvalStatus: 'APPROVED',
  });
  await db.insert(companyMembers).values({
    companyProfileId: companyId,
    userId,
    role: 'admin',
    joinedAt: new Date(),
  });
  await db.insert(jobs).values({
    slug: `job-${id}`,
    companyProfileId: companyId,
    postedByUserId: userId,
    title: 'Packaging designer',
    description: 'Draws labels and boxes for six product lines.',
    employmentType: 'FULL_TIME',
    modeOfWork: 'ONSITE',
    salaryRangeJson: { minInr: 36_000_000, maxInr: 60_000_000, period: 'YEAR' },
    tags: ['packaging'],
    status: 'LIVE',
    publishedAt: new Date('2026-11-10T06:00:00.000Z'),
    ...own,
    id,
  });
  return { id, userId, companyId };
}
