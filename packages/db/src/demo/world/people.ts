import type { Person } from '../corpus/names.ts';
import { slugOf } from '../corpus/places.ts';
import type { World } from './world.ts';
import { later } from './world.ts';

export interface DemoUser {
  id: string;
  first: string;
  fullName: string;
  email: string;
  phone: string;
  createdAt: Date;
}

export interface NewUser {
  person: Person;
  createdAt: Date;
  roles: readonly string[];
  /** Named accounts carry their own address and the printed password. */
  email?: string;
  accountType?: 'INDIVIDUAL' | 'COMPANY';
}

export const DEMO_DOMAIN = 'demo.nxtgauge.test';

/** Adds a person with a verified address; phone numbers count up from a block that nobody holds. */
export function addUser(
  world: World,
  { person, createdAt, roles, email, accountType = 'INDIVIDUAL' }: NewUser,
): DemoUser {
  const count = world.rows.of('users').length + 1;
  const id = world.id(createdAt);
  const fullName = `${person.first} ${person.last}`;
  const address = email ?? `${slugOf(fullName).replaceAll('-', '.')}.${count}@${DEMO_DOMAIN}`;
  const phone = `+9190000${String(count).padStart(5, '0')}`;
  world.rows.add('users', {
    id,
    email: address,
    phone,
    password_hash: email === undefined ? null : world.passwordHash,
    account_type: accountType,
    status: 'ACTIVE',
    last_login_at: world.ago(world.random.between(0, 9)),
    created_at: createdAt,
    updated_at: createdAt,
  });
  world.rows.add('user_identities', {
    user_id: id,
    full_name: fullName,
    email_verified_at: later(createdAt, 0.2),
    phone_verified_at: null,
    created_at: createdAt,
    updated_at: createdAt,
  });
  for (const role of roles) {
    const roleId = world.roleIds.get(role);
    if (roleId === undefined) throw new Error(`there is no role ${role}`);
    world.rows.add('user_roles', {
      id: world.id(createdAt),
      user_id: id,
      role_id: roleId,
      status: 'APPROVED',
      approved_at: createdAt,
      created_at: createdAt,
    });
  }
  return { id, first: person.first, fullName, email: address, phone, createdAt };
}

export function addCustomerProfile(world: World, user: DemoUser, cityName: string): void {
  world.rows.add('customer_profiles', {
    id: world.id(user.createdAt),
    user_id: user.id,
    display_name: user.first,
    phone: user.phone,
    email: user.email,
    location: cityName,
    status: 'ACTIVE',
    created_at: user.createdAt,
    updated_at: user.createdAt,
  });
}
