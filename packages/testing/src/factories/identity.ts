import type { Connection } from '@nxtgauge/db/client';
import { roles, userIdentities, userRoles, users } from '@nxtgauge/db/identity';
import { newId } from '@nxtgauge/db/ids';
import { employees } from '@nxtgauge/db/staff';
import type { AccountType, UserStatus } from '@nxtgauge/domain/identity';
import { withTx } from '@nxtgauge/services/context';
import type { ServiceCtx } from '@nxtgauge/services/context';
import { createSession, installStartingRoles, readSession } from '@nxtgauge/services/identity';
import { inArray } from 'drizzle-orm';

export const TEST_PASSWORD = 'seven wooden boats drift';
/** argon2id of `TEST_PASSWORD`, so that making a person costs no hashing. */
const TEST_PASSWORD_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$0rIwE+DGSBiUrsa9P4q7+Q$ZVxqwC7jnOlVXEaKX0Awxhwn3DZaB5849+Q0KixRyIg';

export interface TestUser {
  userId: string;
  email: string;
  fullName: string;
}
export interface TestEmployee extends TestUser {
  employeeId: string;
}
interface UserOptions {
  fullName?: string;
  email?: string;
  status?: UserStatus;
  accountType?: AccountType;
}

/** People who can really sign in: accounts with roles from the tables, employees, and their sessions. */
export class IdentityFactory {
  readonly #connection: Pick<Connection, 'db'>;
  readonly #system: ServiceCtx;

  /** `system` is a context of the system actor on the same database. */
  constructor(connection: Pick<Connection, 'db'>, system: ServiceCtx) {
    this.#connection = connection;
    this.#system = system;
  }

  /** The starting roles and permissions; call once per database, before anything else. */
  installRoles(): Promise<void> {
    return installStartingRoles(this.#system);
  }

  /** An account with these roles, whose password is `TEST_PASSWORD`. */
  async user(roleKeys: string[], options: UserOptions = {}): Promise<TestUser> {
    const userId = newId();
    const now = this.#system.clock.now();
    const person = {
      userId,
      email: options.email ?? `person-${userId.slice(-12)}@example.test`,
      fullName: options.fullName ?? 'Meera Nair',
    };
    await this.#connection.db.insert(users).values({
      id: userId,
      email: person.email,
      passwordHash: TEST_PASSWORD_HASH,
      accountType: options.accountType ?? 'INDIVIDUAL',
      status: options.status ?? 'ACTIVE',
      createdAt: now,
      updatedAt: now,
    });
    await this.#connection.db
      .insert(userIdentities)
      .values({ userId, fullName: person.fullName, emailVerifiedAt: now, createdAt: now, updatedAt: now });
    if (roleKeys.length > 0) {
      const found = await this.#connection.db
        .select({ id: roles.id })
        .from(roles)
        .where(inArray(roles.key, roleKeys));
      if (found.length !== roleKeys.length) throw new Error(`unknown role among ${roleKeys.join(', ')}`);
      await this.#connection.db
        .insert(userRoles)
        .values(
          found.map(({ id }) => ({ userId, roleId: id, status: 'APPROVED' as const, approvedAt: now })),
        );
    }
    return person;
  }

  /** An active employee with these internal roles. */
  async employee(roleKeys: string[], options: UserOptions = {}): Promise<TestEmployee> {
    const person = await this.user(roleKeys, { fullName: 'Farah Khan', ...options });
    const employeeId = newId();
    await this.#connection.db
      .insert(employees)
      .values({ id: employeeId, userId: person.userId, employeeCode: `T-${employeeId.slice(-12)}` });
    return { ...person, employeeId };
  }

  /** Signs a person in without a password: the cookie's token, and a context that acts as that session. */
  async signIn(
    userId: string,
    audience: 'USER' | 'STAFF' = 'USER',
  ): Promise<{ token: string; sessionId: string; ctx: ServiceCtx }> {
    const { token, sessionId } = await withTx(this.#system, (tx) => createSession(tx, userId, audience));
    const actor = await readSession(this.#system, token, audience);
    return { token, sessionId, ctx: { ...this.#system, actor } };
  }
}
