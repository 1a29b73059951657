import { randomInt, randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { CodeSent, SignedIn } from '@nxtgauge/domain/identity';
import type { AccountType } from '@nxtgauge/domain/identity';
import { MyProfile, SavedProfile } from '@nxtgauge/domain/profiles';
import { act } from './call.ts';
import { approveAll } from './desk.ts';
import { readCode } from './outbox.ts';
import type { Cast, Person } from './people.ts';

export interface Identity {
  fullName: string;
  firstName: string;
  surname: string;
  email: string;
  /** Ten digits. */
  phone: string;
  password: string;
}

/** Somebody who has never been here; the address and the number are new in every run. */
export function newIdentity(firstName: string, surname: string): Identity {
  const mark = randomUUID().slice(0, 8);
  return {
    fullName: `${firstName} ${surname}`,
    firstName,
    surname,
    email: `${firstName.toLowerCase()}.${mark}@journeys.example`,
    phone: `9${randomInt(1e8, 1e9)}`,
    password: `seven green parrots ${mark}`,
  };
}

const CONSONANTS = 'bdgjklmnprstv';
const VOWELS = 'aeiou';
const oneOf = (letters: string) => letters.charAt(randomInt(letters.length));

/** A word that no other run has, for names that are searched for: letters only, as people read them. */
export function inventedWord(): string {
  const word = Array.from({ length: 4 }, () => oneOf(CONSONANTS) + oneOf(VOWELS)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Registers and confirms the address, without the pages; the person's device is signed in afterwards. */
export async function openAccount(
  request: APIRequestContext,
  identity: Identity,
  accountType: AccountType = 'INDIVIDUAL',
): Promise<void> {
  const { fullName, email, phone, password } = identity;
  await act(request, 'identity.register', { fullName, email, phone, password, accountType }, CodeSent);
  await act(request, 'identity.verifyEmail', { email, code: await readCode(request, email) }, SignedIn);
}

export interface Professional extends Person {
  identity: Identity;
  tradeName: string;
  profileId: string;
  slug: string;
}

export interface ProfessionalPlan {
  identity: Identity;
  tradeName: string;
  placeSlug: string;
}

const BIO =
  'We photograph weddings and family days in daylight, without long poses. You get the first pictures the same night and the whole set in two weeks.';

/** Photographers with an approved profile and the starter coins, each signed in at a device of their own. */
export async function bringPhotographers(
  cast: Cast,
  plans: readonly ProfessionalPlan[],
): Promise<Professional[]> {
  const people = await Promise.all(plans.map((plan) => bringOne(cast, plan)));
  await approveAll(
    cast,
    'profile',
    people.map((person) => person.profileId),
  );
  return people;
}

async function bringOne(
  cast: Cast,
  { identity, tradeName, placeSlug }: ProfessionalPlan,
): Promise<Professional> {
  const person = await cast.enter();
  const { request } = person.context;
  await openAccount(request, identity);
  const made = await act(
    request,
    'profiles.create',
    { professionKey: 'photographer', displayName: tradeName, placeSlug },
    MyProfile,
  );
  const details = {
    specialties: ['wedding', 'pre_wedding'],
    cameraBrands: ['sony'],
    studioAvailable: false,
    outdoorShoots: true,
    travelRadiusKm: 60,
    startingPriceInr: 1_200_000,
  };
  const headline = 'Weddings and family days in daylight';
  await act(
    request,
    'profiles.save',
    { profileId: made.id, displayName: tradeName, headline, bio: BIO, placeSlug, details },
    SavedProfile,
  );
  await act(request, 'profiles.submit', { profileId: made.id }, SavedProfile);
  return { ...person, identity, tradeName, profileId: made.id, slug: made.slug };
}
