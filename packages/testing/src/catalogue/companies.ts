import { companyMembers, companyProfiles } from '@nxtgauge/db/companies';
import type { Connection } from '@nxtgauge/db/client';
import { newId } from '@nxtgauge/db/ids';
import type { RecruiterRole } from '@nxtgauge/domain/companies';
import type { Person, World } from '../world/index.ts';

export interface Company {
  id: string;
  name: string;
  admin: Person;
}

/** A company with its founder, as registering leaves it. */
export async function addCompany(
  { db }: Pick<Connection, 'db'>,
  world: World,
  name = 'Sahyadri Foods',
): Promise<Company> {
  const id = newId();
  const admin = await world.person('Harini Iyer', 'company');
  await db.insert(companyProfiles).values({ id, userId: admin.userId, companyName: name });
  await seat({ db }, world, { id, name, admin }, admin, 'admin');
  return { id, name, admin };
}

/** A person who has joined the company in this role. */
export async function addMember(
  connection: Pick<Connection, 'db'>,
  world: World,
  company: Company,
  role: RecruiterRole,
): Promise<Person & { memberId: string }> {
  const person = await world.person('Ritu Rao', 'customer', 'recruiter');
  return { ...person, memberId: await seat(connection, world, company, person, role) };
}

async function seat(
  { db }: Pick<Connection, 'db'>,
  world: World,
  company: Company,
  person: Person,
  role: RecruiterRole,
): Promise<string> {
  const id = newId();
  const now = world.clock.now();
  await db.insert(companyMembers).values({
    id,
    companyProfileId: company.id,
    userId: person.userId,
    role,
    joinedAt: now,
    createdAt: now,
  });
  return id;
}
