import { afterAll, inject } from 'vitest';
import type { Connection } from '../src/client/index.ts';
import { userIdentities, users } from '../src/identity/index.ts';
import { newId } from '../src/ids/index.ts';
import { places } from '../src/places/index.ts';
import { userRoleProfiles } from '../src/profiles/index.ts';
import { cloneTestbed } from '../src/testbed/index.ts';
import { tracecoinWallets } from '../src/wallet/index.ts';

export async function testDatabase() {
  const database = await cloneTestbed(inject('testbed'));
  afterAll(() => database.close());
  return database;
}

type Db = Connection['db'];

export async function addUser(db: Db, fullName = 'Asha Rao') {
  const id = newId();
  await db.insert(users).values({ id, email: `${id}@example.in`, status: 'ACTIVE' });
  await db.insert(userIdentities).values({ userId: id, fullName });
  return id;
}

export async function addPlaces(db: Db) {
  const mumbai = newId();
  const andheri = newId();
  const base = { state: 'Maharashtra' };
  await db.insert(places).values([
    {
      ...base,
      id: mumbai,
      slug: 'mumbai',
      kind: 'CITY',
      name: 'Mumbai',
      nameHi: 'मुंबई',
      lat: 19.076,
      lng: 72.8777,
    },
    {
      ...base,
      id: andheri,
      slug: 'mumbai-andheri',
      kind: 'LOCALITY',
      name: 'Andheri',
      nameHi: 'अंधेरी',
      cityId: mumbai,
      lat: 19.1197,
      lng: 72.8464,
    },
  ]);
  return { mumbai, andheri };
}

export async function addProfile(db: Db, values: Partial<typeof userRoleProfiles.$inferInsert> = {}) {
  const id = newId();
  await db.insert(userRoleProfiles).values({
    id,
    userId: values.userId ?? (await addUser(db)),
    roleKey: 'photographer',
    slug: `studio-${id}`,
    displayName: 'Lens and Light Studio',
    status: 'ACTIVE',
    approvalStatus: 'APPROVED',
    isProfilePublic: true,
    ...values,
  });
  return id;
}

export async function addWallet(db: Db, currentBalance = 0) {
  const id = newId();
  await db.insert(tracecoinWallets).values({ id, userId: await addUser(db), currentBalance });
  return id;
}

/** The error of PostgreSQL behind a refused statement, wherever the driver or Drizzle put it. */
export async function refusal(statement: PromiseLike<unknown>) {
  try {
    await statement;
  } catch (error) {
    const failure = error as { cause?: unknown };
    const {
      code,
      message,
      constraint_name: constraint,
    } = (failure.cause ?? failure) as Record<string, string>;
    return { code, message, constraint };
  }
  throw new Error('the statement was accepted');
}
