import { TEAM_SIZES, type TeamSize } from '@nxtgauge/domain/companies';
import { gstinCheckCharacter } from '@nxtgauge/domain/verification';
import { COMPANIES } from '../corpus/companies.ts';
import { randomPerson } from '../corpus/names.ts';
import { slugOf } from '../corpus/places.ts';
import { addApproved, addPendingApproval } from './approvals.ts';
import { addUser, DEMO_DOMAIN } from './people.ts';
import type { DemoUser } from './people.ts';
import type { DemoPlace } from './places.ts';
import type { StaffBook } from './staff.ts';
import { later } from './world.ts';
import type { World } from './world.ts';

export interface DemoCompany {
  id: string;
  user: DemoUser;
  name: string;
  industry: string;
  place: DemoPlace;
  /** Only these may have live jobs. */
  open: boolean;
  gstin: string;
  /** Null without the badge. */
  verifiedAt: Date | null;
}

/** A number that passes its own check, of a state where the company may be. */
function gstinOf(index: number): string {
  const serial = String(1_000 + index);
  const pan = `AAC${'CFPT'[index % 4]}${String.fromCharCode(65 + (index % 26))}${serial}${String.fromCharCode(65 + (index % 26))}`;
  const first = `29${pan}1Z`;
  return first + gstinCheckCharacter(first);
}

/** How many may work in a company of this size. */
const PEOPLE: Record<TeamSize, readonly [fewest: number, most: number]> = {
  '1-10': [4, 10],
  '11-50': [12, 50],
  '51-200': [55, 200],
  '201-1000': [220, 1_000],
  '1000+': [1_050, 4_000],
};
/** `share` of 3 to 60 says where between the fewest and the most. */
const peopleOf = (size: TeamSize, share: number) => {
  const [fewest, most] = PEOPLE[size];
  return Math.round(fewest + ((most - fewest) * (share - 3)) / 57);
};

/** Their administrators have accounts that are easy to remember. */
const NAMED = ['hr', 'hr2'];

/** Sixty companies; those of the named accounts come first, three still wait for approval. */
export function addCompanies(world: World, staff: StaffBook): DemoCompany[] {
  const random = world.random.fork('companies');
  return COMPANIES.map(([name, industry, businessType, what], index) => {
    const createdAt = index >= 57 ? world.ago(0, random.between(2, 20)) : world.ago(random.between(60, 860));
    const person = index === 0 ? { first: 'Harini', last: 'Iyer', woman: true } : randomPerson(random);
    const place =
      index === 0
        ? (world.places.bySlug.get('bengaluru-indiranagar') ?? world.places.draw(random))
        : world.places.draw(random);
    const user = addUser(world, {
      person,
      createdAt,
      roles: ['company'],
      accountType: 'COMPANY',
      ...(index < NAMED.length ? { email: `${NAMED[index]}@${DEMO_DOMAIN}` } : {}),
    });
    const open = index < 57;
    const id = world.id(createdAt);
    const teamSize = random.pick(TEAM_SIZES);
    const people = peopleOf(teamSize, random.int(3, 60));
    const isVerified = open && (index === 0 || random.chance(0.85) || index < NAMED.length);
    world.rows.add('company_profiles', {
      id,
      user_id: user.id,
      company_name: name,
      business_type: businessType,
      industry,
      contact_person_name: user.fullName,
      email: user.email,
      phone: user.phone,
      location: place.name,
      slug: slugOf(name),
      place_id: place.id,
      email_domain: `${slugOf(name)}.test`,
      gstin: gstinOf(index),
      team_size: teamSize,
      bio: `${name} ${what}. We are based in ${place.cityName} and work with ${people} people.`,
      status: open ? 'ACTIVE' : 'DRAFT',
      verification_status: isVerified ? 'VERIFIED' : 'PENDING',
      approval_status: open ? 'APPROVED' : 'PENDING',
      created_at: createdAt,
      updated_at: createdAt,
    });
    world.rows.add('company_members', {
      id: world.id(createdAt),
      company_profile_id: id,
      user_id: user.id,
      role: 'admin',
      joined_at: createdAt,
      created_at: createdAt,
      updated_at: createdAt,
    });
    const submission = {
      entityType: 'company' as const,
      entityId: id,
      submittedBy: user.id,
      submittedAt: later(createdAt, 0.5),
    };
    if (open) addApproved(world, submission, random.pick(staff.approvers), later(createdAt, 9));
    else addPendingApproval(world, submission);
    const verifiedAt = isVerified ? later(createdAt, 20) : null;
    return { id, user, name, industry, place, open, gstin: gstinOf(index), verifiedAt };
  });
}
