import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import { randomPerson } from '../corpus/names.ts';
import { addUser } from './people.ts';
import type { AddProfile, DemoProfile, NewProfile, ProfileState } from './professionals.ts';
import type { World } from './world.ts';

/** How many people of each profession the demo has, and how many of each state are not public. */
const HEADCOUNT: readonly (readonly [ProfessionKey, number])[] = [
  ['photographer', 310],
  ['tutor', 285],
  ['makeup_artist', 245],
  ['developer', 215],
  ['video_editor', 175],
  ['graphic_designer', 195],
  ['social_media_manager', 155],
  ['fitness_trainer', 205],
  ['catering_service', 195],
  ['ugc_content_creator', 140],
];
const SECOND: Readonly<Partial<Record<ProfessionKey, ProfessionKey>>> = {
  photographer: 'video_editor',
  video_editor: 'ugc_content_creator',
  graphic_designer: 'social_media_manager',
  social_media_manager: 'ugc_content_creator',
  developer: 'tutor',
  tutor: 'developer',
};

function stateOf(n: number): ProfileState {
  if (n % 53 === 7) return 'WAITING';
  if (n % 89 === 11) return 'DRAFT';
  if (n % 211 === 13) return 'SENT_BACK';
  if (n % 263 === 17) return 'SUSPENDED';
  return n % 139 === 19 ? 'HIDDEN' : 'PUBLIC';
}

export function addProfessionals(
  world: World,
  addProfile: AddProfile,
  staff: NewProfile['staff'],
): DemoProfile[] {
  const random = world.random.fork('headcount');
  const made: DemoProfile[] = [];
  let n = 0;
  for (const [key, count] of HEADCOUNT) {
    for (let i = 0; i < count; i += 1) {
      n += 1;
      const person = randomPerson(random, key === 'makeup_artist' ? random.chance(0.86) : undefined);
      const place = world.places.draw(random);
      const user = addUser(world, {
        person,
        createdAt: world.ago(random.between(30, 880)),
        roles: ['customer', 'professional'],
      });
      made.push(addProfile({ user, person, key, place, state: stateOf(n), staff }));
      const second = SECOND[key];
      if (second !== undefined && n % 11 === 0)
        made.push(addProfile({ user, person, key: second, place, state: 'PUBLIC', staff }));
    }
  }
  return made;
}
