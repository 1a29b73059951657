import type { MatchPerson } from '@nxtgauge/domain/job-match';
import { CANDIDATE_BIOS, JOB_TEXTS } from '../corpus/jobs.ts';
import type { JobText } from '../corpus/jobs.ts';
import { randomPerson } from '../corpus/names.ts';
import type { Person } from '../corpus/names.ts';
import type { Random } from '../random.ts';
import { salaryRange } from './jobs.ts';
import { addUser, DEMO_DOMAIN } from './people.ts';
import type { DemoUser } from './people.ts';
import { addOwnResume } from './resumes.ts';
import type { DemoResume } from './resumes.ts';
import { fill } from './world.ts';
import type { World } from './world.ts';

export interface DemoSeeker {
  user: DemoUser;
  resume: DemoResume;
  /** What of the profile the match may use. */
  person: MatchPerson;
}

/** Somebody who looks for work of this kind, with a profile and a résumé of their own. */
export function addJobSeeker(
  world: World,
  random: Random,
  { text, named, taken }: { text: JobText; named: boolean; taken: Set<string> },
): DemoSeeker {
  const called = named ? { first: 'Imran', last: 'Qureshi', woman: false } : personBesides(random, taken);
  const createdAt = world.ago(random.between(40, 500));
  const user = addUser(world, {
    person: called,
    createdAt,
    roles: ['candidate'],
    ...(named ? { email: `imran@${DEMO_DOMAIN}` } : {}),
  });
  const place = world.places.draw(random);
  const years = random.int(text.years[0], text.years[1] + 2);
  const person: MatchPerson = {
    headline: `${text.title}, ${years} years`,
    preferredRoles: [text.title, random.pick(JOB_TEXTS).title],
    skills: text.tags,
    experienceYears: years,
    place: { citySlug: place.citySlug, cityName: place.cityName },
    openToRemote: true,
    expectedSalaryInr: salaryRange(random, text).maxInr,
    noticeDays: random.pick([0, 15, 30, 60, 90]),
  };
  world.rows.add('candidate_profiles', {
    id: world.id(createdAt),
    user_id: user.id,
    display_name: user.fullName,
    bio: fill(random.pick(CANDIDATE_BIOS), {
      years: String(Math.max(1, years)),
      field: text.field,
      city: place.cityName,
    }),
    location: place.cityName,
    experience_years: years,
    preferred_roles: person.preferredRoles,
    expected_salary_inr: person.expectedSalaryInr,
    resume_file_url: null,
    headline: person.headline,
    place_id: place.id,
    notice_days: person.noticeDays,
    skills: person.skills,
    visibility: named || random.chance(0.4) ? 'SEARCHABLE' : 'WHERE_I_APPLY',
    status: 'ACTIVE',
    created_at: createdAt,
    updated_at: createdAt,
  });
  const resume = addOwnResume(world, random, { user, text, years, cityName: place.cityName });
  return { user, resume, person };
}

/** Somebody whose name nobody of `taken` has: on a board people are told apart by it. */
function personBesides(random: Random, taken: Set<string>): Person {
  for (;;) {
    const person = randomPerson(random);
    const name = `${person.first} ${person.last}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return person;
  }
}
