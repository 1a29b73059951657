import { CANDIDATE_BIOS, JOB_TEXTS } from '../corpus/jobs.ts';
import type { JobText } from '../corpus/jobs.ts';
import { randomPerson } from '../corpus/names.ts';
import type { Random } from '../random.ts';
import { salaryRange } from './jobs.ts';
import { addUser, DEMO_DOMAIN } from './people.ts';
import type { DemoUser } from './people.ts';
import { addOwnResume } from './resumes.ts';
import type { DemoResume } from './resumes.ts';
import { fill } from './world.ts';
import type { World } from './world.ts';

/** Somebody who looks for work of this kind, with a profile and a résumé of their own. */
export function addJobSeeker(
  world: World,
  random: Random,
  { text, named }: { text: JobText; named: boolean },
): { user: DemoUser; resume: DemoResume } {
  const person = named ? { first: 'Imran', last: 'Qureshi', woman: false } : randomPerson(random);
  const createdAt = world.ago(random.between(40, 500));
  const user = addUser(world, {
    person,
    createdAt,
    roles: ['candidate'],
    ...(named ? { email: `imran@${DEMO_DOMAIN}` } : {}),
  });
  const place = world.places.draw(random);
  const years = random.int(text.years[0], text.years[1] + 2);
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
    preferred_roles: [text.title, random.pick(JOB_TEXTS).title],
    expected_salary_inr: salaryRange(random, text).maxInr,
    resume_file_url: null,
    headline: `${text.title}, ${years} years`,
    place_id: place.id,
    notice_days: random.pick([0, 15, 30, 60, 90]),
    skills: text.tags,
    visibility: named || random.chance(0.4) ? 'SEARCHABLE' : 'WHERE_I_APPLY',
    status: 'ACTIVE',
    created_at: createdAt,
    updated_at: createdAt,
  });
  return { user, resume: addOwnResume(world, random, { user, text, years, cityName: place.cityName }) };
}
