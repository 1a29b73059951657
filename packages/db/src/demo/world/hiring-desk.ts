import type { DemoApplication } from './applications.ts';
import type { DemoCompany } from './companies.ts';
import { addUser, DEMO_DOMAIN } from './people.ts';
import type { DemoUser } from './people.ts';
import type { World } from './world.ts';

const NOTES: readonly string[] = [
  'Spoke for ten minutes. Knows the work, wants to hear about the team before anything else.',
  'Figures in the résumé hold up: they explained how each was counted.',
  'Asked for a call after six. Notice period can be shortened to 30 days.',
];
const RATED = ['Skill in the work', 'Explains clearly', 'Works with others'];

const LEFT: readonly [kind: string, granted: number, used: number][] = [
  ['JOB_POSTING', 5, 2],
  ['CONTACT_VIEWS', 20, 4],
];

/** What it may still do without coins. */
function addEntitlements(world: World, company: DemoCompany): void {
  for (const [kind, granted, used] of LEFT) {
    world.rows.add('entitlements', {
      id: world.id(world.ago(12)),
      company_profile_id: company.id,
      kind,
      source: 'GRANT',
      granted,
      used,
      expires_at: world.ago(-120),
      created_at: world.ago(12),
    });
  }
}

/** Colleagues of the named company, who works with whom, and what they wrote so far. */
export function addHiringDesk(
  world: World,
  company: DemoCompany,
  applications: readonly DemoApplication[],
): void {
  const random = world.random.fork('hiring desk');
  const senior = addColleague(world, company, 'senior_recruiter', {
    first: 'Kabir',
    last: 'Anand',
    woman: false,
  });
  const junior = addColleague(world, company, 'junior_recruiter', {
    first: 'Nisha',
    last: 'Bora',
    woman: true,
  });
  addEntitlements(world, company);
  const ours = applications.filter(({ job }) => job.company === company);
  for (const [i, { candidateId, at }] of firstOfEach(ours).entries()) {
    if (i % 3 !== 0) continue;
    world.rows.add('user_candidate_assignments', {
      id: world.id(at),
      user_id: junior.id,
      candidate_id: candidateId,
      assignment_type: i % 2 ? 'secondary' : 'primary',
      assigned_at: world.since(at, 4),
      assigned_by_user_id: senior.id,
      assigned_reason: 'First call and résumé check',
      is_active: true,
    });
    world.rows.add('candidate_notes', {
      id: world.id(world.since(at, 6)),
      candidate_id: candidateId,
      author_user_id: junior.id,
      body: random.pick(NOTES),
      created_at: world.since(at, 6),
    });
  }
  for (const application of ours.filter(({ reached }) => reached === 'INTERVIEW' || reached === 'OFFERED')) {
    world.rows.add('scorecards', {
      id: world.id(world.since(application.at, 50)),
      application_id: application.id,
      author_user_id: senior.id,
      verdict: random.pick(['YES', 'STRONG_YES', 'NO']),
      ratings_json: JSON.stringify(
        RATED.map((criterion) => ({ criterion, rating: random.int(2, 5), note: '' })),
      ),
      summary: 'Answered with examples from their own work. I would like to see a second conversation.',
      created_at: world.since(application.at, 50),
      updated_at: world.since(application.at, 50),
    });
  }
}

function addColleague(
  world: World,
  company: DemoCompany,
  role: 'senior_recruiter' | 'junior_recruiter',
  person: { first: string; last: string; woman: boolean },
): DemoUser {
  const joinedAt = world.ago(45);
  const user = addUser(world, {
    person,
    createdAt: world.ago(50),
    roles: ['customer', 'recruiter'],
    email: `${person.first.toLowerCase()}@${DEMO_DOMAIN}`,
  });
  world.rows.add('company_members', {
    id: world.id(joinedAt),
    company_profile_id: company.id,
    user_id: user.id,
    role,
    invited_email: user.email,
    invited_by_user_id: company.user.id,
    joined_at: joinedAt,
    created_at: joinedAt,
    updated_at: joinedAt,
  });
  return user;
}

const firstOfEach = (applications: readonly DemoApplication[]): DemoApplication[] => [
  ...new Map(applications.map((application) => [application.candidateId, application])).values(),
];
