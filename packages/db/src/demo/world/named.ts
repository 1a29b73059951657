import { addCustomerProfile, addUser, DEMO_DOMAIN } from './people.ts';
import type { DemoUser } from './people.ts';
import { placeOf } from './places.ts';
import type { DemoProfile, NewProfile } from './professionals.ts';
import type { World } from './world.ts';

export interface NamedPeople {
  asha: DemoUser;
  ravi: DemoProfile;
  meera: readonly DemoProfile[];
}

export function addNamedPeople(
  world: World,
  addProfile: (profile: NewProfile) => DemoProfile,
  staff: NewProfile['staff'],
): NamedPeople {
  const asha = addUser(world, {
    person: { first: 'Asha', last: 'Kulkarni', woman: true },
    createdAt: world.ago(240),
    roles: ['customer'],
    email: `asha@${DEMO_DOMAIN}`,
  });
  addCustomerProfile(world, asha, 'Mumbai');
  // A surname that nobody else of the demo has: where it is seen, his is seen.
  const raviPerson = { first: 'Ravi', last: 'Wagle', woman: false };
  const ravi = addUser(world, {
    person: raviPerson,
    createdAt: world.ago(640),
    roles: ['customer', 'professional'],
    email: `ravi@${DEMO_DOMAIN}`,
  });
  const meeraPerson = { first: 'Meera', last: 'Nair', woman: true };
  const meera = addUser(world, {
    person: meeraPerson,
    createdAt: world.ago(500),
    roles: ['customer', 'professional'],
    email: `meera@${DEMO_DOMAIN}`,
  });
  const base = { state: 'PUBLIC' as const, staff, verified: true };
  return {
    asha,
    ravi: addProfile({
      ...base,
      user: ravi,
      person: raviPerson,
      key: 'photographer',
      place: placeOf(world, 'mumbai-andheri'),
      displayName: 'Roshni Frames by Ravi',
      headline: 'Weddings told through the small moments, from haldi to vidaai',
      quality: 4.85,
      cover: 0,
    }),
    meera: [
      addProfile({
        ...base,
        user: meera,
        person: meeraPerson,
        key: 'tutor',
        place: placeOf(world, 'kochi-edappally'),
        displayName: 'Meera’s Classroom',
        headline: 'Maths without fear, classes 6 to 12',
        quality: 4.9,
        cover: 0,
      }),
      addProfile({
        ...base,
        user: meera,
        person: meeraPerson,
        key: 'video_editor',
        place: placeOf(world, 'kochi-edappally'),
        displayName: 'Cutting Chai Edits by Meera',
        headline: 'Course videos with clean sound and subtitles',
        quality: 4.6,
        cover: 0,
      }),
    ],
  };
}
