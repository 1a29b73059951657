import { AppError } from '@nxtgauge/domain/errors';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@nxtgauge/domain/time';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { IdentityFactory, TEST_PASSWORD } from '@nxtgauge/testing/factories';
import {
  anonymous,
  contextOf,
  MovableClock,
  RecordingPorts,
  system,
} from '@nxtgauge/testing/service-context';
import * as argon2 from '@node-rs/argon2';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { ServiceCtx } from '../context/index.ts';
import {
  createAdmin,
  getMe,
  getStaffMe,
  login,
  logout,
  readSession,
  resolveSession,
  staffLogin,
} from './index.ts';

vi.mock('@node-rs/argon2', { spy: true });
const verify = vi.mocked(argon2.verify);
const database = await cloneDatabase();
const { sql } = database;
const clock = new MovableClock();
const ports = new RecordingPorts();
const systemCtx = contextOf(database, { actor: system, clock, ports });
const visitor = contextOf(database, { actor: anonymous, clock, ports });
const factory = new IdentityFactory(database, systemCtx);
const as = (ctx: ServiceCtx, actor: ServiceCtx['actor']): ServiceCtx => ({ ...ctx, actor });

beforeAll(() => factory.installRoles());

/** Refuses after so many tries under one key, for ever. */
function countingLimits(points: Partial<Record<string, number>>) {
  const counts: Record<string, number> = {};
  return {
    counts,
    consume: async (limit: string, key: string) => {
      const tries = (counts[`${limit} ${key}`] = (counts[`${limit} ${key}`] ?? 0) + 1);
      if (tries > (points[limit] ?? Infinity)) throw new AppError('SLOW_DOWN', 'Too many tries.');
    },
    reset: async (limit: string, key: string) => {
      delete counts[`${limit} ${key}`];
    },
  };
}

const tokenOf = async (email: string): Promise<string> => {
  const result = await login(visitor, { email, password: TEST_PASSWORD });
  if (result.status !== 'SIGNED_IN') throw new Error('not signed in');
  return result.token;
};

describe('login', () => {
  it('opens a session whose token is nowhere in the database', async () => {
    const person = await factory.user(['customer']);
    const token = await tokenOf(person.email);
    const [row] =
      await sql`select session_token, audience, ip_address from user_sessions where user_id = ${person.userId}`;
    expect(row?.session_token).toMatch(/^[0-9a-f]{64}$/u);
    expect(row?.session_token).not.toContain(token);
    expect(row).toMatchObject({ audience: 'USER', ip_address: '127.0.0.1' });
    const actor = await resolveSession(visitor, token, 'USER');
    expect(actor).toMatchObject({ kind: 'user', userId: person.userId });
    await expect(getMe(as(visitor, actor))).resolves.toMatchObject({
      email: person.email,
      roles: ['customer'],
    });
    await expect(getMe(visitor)).resolves.toBeNull();
  });

  it('answers a wrong password and an unknown address alike and writes both down without the password', async () => {
    const person = await factory.user(['customer']);
    const password = 'certainly not this one';
    const refusals = await Promise.all(
      [person.email, 'nobody@example.test'].map((email) =>
        login(visitor, { email, password }).catch((error: unknown) => error),
      ),
    );
    expect(refusals.every((error) => error instanceof AppError && error.reason === 'WRONG_CREDENTIALS')).toBe(
      true,
    );
    expect(new Set(refusals.map((error) => (error as Error).message)).size).toBe(1);
    const audit = await sql`
      select entity_id, status, metadata_json::text || coalesce(summary, '') as text from audit_logs where event = 'user.login' and status = 'FAILED'`;
    expect(audit).toHaveLength(2);
    expect(audit.map((row) => row.entity_id)).toEqual(expect.arrayContaining([person.userId, null]));
    expect(JSON.stringify(audit)).not.toContain(password);
  });

  it('does the whole work of a password check for an unknown address too', async () => {
    const person = await factory.user(['customer']);
    const workFor = async (email: string) => {
      verify.mockClear();
      await login(visitor, { email, password: 'certainly not this one' }).catch(() => {});
      return verify.mock.calls.map(([hash]) => String(hash).split('$', 4).join('$'));
    };
    const known = await workFor(person.email);
    expect(known).toEqual(['$argon2id$v=19$m=19456,t=2,p=1']);
    expect(await workFor('nobody@example.test')).toEqual(known);
  });

  it('sends a new code to an account that never confirmed its address', async () => {
    const person = await factory.user(['customer'], { status: 'PENDING' });
    const before = ports.jobsSent.length;
    await expect(login(visitor, { email: person.email, password: TEST_PASSWORD })).resolves.toEqual({
      status: 'CODE_SENT',
      email: person.email,
    });
    expect(ports.jobsSent.slice(before)).toMatchObject([
      { name: 'email.code', data: { userId: person.userId } },
    ]);
  });

  it('tells a suspended person so only after the right password', async () => {
    const person = await factory.user(['customer'], { status: 'SUSPENDED' });
    await expect(login(visitor, { email: person.email, password: 'wrong' })).rejects.toMatchObject({
      reason: 'WRONG_CREDENTIALS',
    });
    await expect(login(visitor, { email: person.email, password: TEST_PASSWORD })).rejects.toMatchObject({
      reason: 'ACCOUNT_SUSPENDED',
    });
  });

  it('stops after ten tries on an account and thirty from a network, whatever the password, before any hashing', async () => {
    const person = await factory.user(['customer']);
    const limited = {
      ...visitor,
      ports: Object.assign(new RecordingPorts(), { rateLimits: countingLimits({ login: 10, login_ip: 30 }) }),
    };
    const outcome = (email: string, password: string) =>
      login(limited, { email, password }).then(
        () => 'ok',
        (error: AppError) => error.reason,
      );
    const first = [];
    for (let i = 0; i < 12; i++) first.push(await outcome(person.email, `wrong ${i}`));
    expect(first).toEqual([...Array<string>(10).fill('WRONG_CREDENTIALS'), 'SLOW_DOWN', 'SLOW_DOWN']);
    verify.mockClear();
    expect(await outcome(person.email, TEST_PASSWORD)).toBe('SLOW_DOWN');
    expect(verify).not.toHaveBeenCalled();
    const others = [];
    for (let i = 0; i < 20; i++) others.push(await outcome(`nobody${i}@example.test`, 'wrong'));
    expect(others.filter((reason) => reason === 'SLOW_DOWN')).toHaveLength(3);
    expect(Object.keys(limited.ports.rateLimits.counts).join()).not.toContain('@');
  });

  it('lets few hashes run at once and turns the rest away', async () => {
    const person = await factory.user(['customer']);
    const results = await Promise.allSettled(
      Array.from({ length: 40 }, () => login(visitor, { email: person.email, password: TEST_PASSWORD })),
    );
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every(({ reason }) => (reason as AppError).reason === 'SLOW_DOWN')).toBe(true);
    await expect(tokenOf(person.email)).resolves.toBeTypeOf('string');
  });

  it('renews a hash that was made with other costs', async () => {
    const person = await factory.user(['customer']);
    // argon2id of the same password with 8 MiB and one pass.
    const weak = await argon2.hash(TEST_PASSWORD, { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
    await sql`update users set password_hash = ${weak} where id = ${person.userId}`;
    await tokenOf(person.email);
    const [user] = await sql`select password_hash from users where id = ${person.userId}`;
    expect(user?.password_hash).toContain('m=19456,t=2,p=1');
  });

  it('replaces the session that the browser held before', async () => {
    const person = await factory.user(['customer']);
    const first = await tokenOf(person.email);
    const actor = await resolveSession(visitor, first, 'USER');
    await login(as(visitor, actor), { email: person.email, password: TEST_PASSWORD });
    await expect(resolveSession(visitor, first, 'USER')).resolves.toEqual({ kind: 'anonymous' });
  });
});

describe('sessions', () => {
  it('end at logout, at once', async () => {
    const person = await factory.user(['customer']);
    const token = await tokenOf(person.email);
    const actor = await resolveSession(visitor, token, 'USER');
    await logout(as(visitor, actor));
    await expect(resolveSession(visitor, token, 'USER')).resolves.toEqual({ kind: 'anonymous' });
    await expect(logout(visitor)).resolves.toEqual({ ok: true });
  });

  it('carry exactly the permissions of the roles that are approved and active', async () => {
    const person = await factory.user(['customer', 'professional', 'admin']);
    await sql`
      update user_roles set status = 'PENDING' where user_id = ${person.userId}
        and role_id = (select id from roles where key = 'professional')`;
    const actor = await readSession(visitor, await tokenOf(person.email), 'USER');
    if (actor.kind !== 'user') throw new Error('no session');
    expect([...actor.permissions].sort()).toEqual([
      'lead.post',
      'profile.edit',
      'review.write',
      'wallet.read',
    ]);
  });

  it('bite on suspension, and do not work for the other audience', async () => {
    const person = await factory.user(['customer']);
    const token = await tokenOf(person.email);
    await expect(readSession(visitor, token, 'STAFF')).resolves.toEqual({ kind: 'anonymous' });
    await expect(readSession(visitor, `${token}x`, 'USER')).resolves.toEqual({ kind: 'anonymous' });
    await sql`update users set status = 'SUSPENDED' where id = ${person.userId}`;
    await expect(readSession(visitor, token, 'USER')).resolves.toEqual({ kind: 'anonymous' });
  });

  it('end when idle for a fortnight and after sixty days in any case', async () => {
    const person = await factory.user(['customer']);
    const idle = await tokenOf(person.email);
    const used = await tokenOf(person.email);
    for (let day = 0; day < 15; day++) {
      clock.advance(DAY_MS);
      await readSession(visitor, used, 'USER');
    }
    await expect(readSession(visitor, idle, 'USER')).resolves.toEqual({ kind: 'anonymous' });
    await expect(readSession(visitor, used, 'USER')).resolves.toMatchObject({ kind: 'user' });
    for (let day = 0; day < 46; day++) {
      clock.advance(DAY_MS);
      await readSession(visitor, used, 'USER');
    }
    await expect(readSession(visitor, used, 'USER')).resolves.toEqual({ kind: 'anonymous' });
  });

  it('write their last use down at most once a minute', async () => {
    const person = await factory.user(['customer']);
    const token = await tokenOf(person.email);
    const lastUse = async () =>
      (await sql`select last_used_at from user_sessions where user_id = ${person.userId}`)[0]
        ?.last_used_at as Date;
    const start = await lastUse();
    clock.advance(30_000);
    await readSession(visitor, token, 'USER');
    expect(await lastUse()).toEqual(start);
    clock.advance(MINUTE_MS);
    await readSession(visitor, token, 'USER');
    expect(await lastUse()).toEqual(clock.now());
  });
});

describe('staffLogin', () => {
  it('takes active employees only, into a shorter session', async () => {
    const employee = await factory.employee(['approver']);
    const { token, me } = await staffLogin(visitor, { email: employee.email, password: TEST_PASSWORD });
    expect(me).toMatchObject({ employeeId: employee.employeeId, roles: ['approver'] });
    expect(me.permissions).toContain('approval.decide');
    const actor = await readSession(visitor, token, 'STAFF');
    expect(actor).toMatchObject({ kind: 'employee', employeeId: employee.employeeId });
    await expect(getStaffMe(as(visitor, actor))).resolves.toMatchObject({ email: employee.email });
    await expect(readSession(visitor, token, 'USER')).resolves.toEqual({ kind: 'anonymous' });
    clock.advance(2 * HOUR_MS);
    await expect(readSession(visitor, token, 'STAFF')).resolves.toEqual({ kind: 'anonymous' });
  });

  it('answers customers and former employees as if the password were wrong', async () => {
    const customer = await factory.user(['customer']);
    const former = await factory.employee(['approver']);
    await sql`update employees set employment_status = 'INACTIVE' where id = ${former.employeeId}`;
    for (const { email } of [customer, former]) {
      await expect(staffLogin(visitor, { email, password: TEST_PASSWORD })).rejects.toMatchObject({
        reason: 'WRONG_CREDENTIALS',
      });
    }
  });

  it('ends when the employee leaves', async () => {
    const employee = await factory.employee(['approver']);
    const { token } = await staffLogin(visitor, { email: employee.email, password: TEST_PASSWORD });
    await sql`update employees set employment_status = 'TERMINATED' where id = ${employee.employeeId}`;
    await expect(readSession(visitor, token, 'STAFF')).resolves.toEqual({ kind: 'anonymous' });
  });
});

describe('createAdmin', () => {
  it('works once, and only for the system', async () => {
    const admin = { email: 'first@example.test', fullName: 'Lalita Rao', password: TEST_PASSWORD };
    await expect(createAdmin(visitor, admin)).rejects.toMatchObject({ reason: 'PERMISSION_MISSING' });
    const results = await Promise.allSettled([
      createAdmin(systemCtx, admin),
      createAdmin(systemCtx, { ...admin, email: 'second@example.test' }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [holder] = await sql`
      select u.email from employees e join users u on u.id = e.user_id join user_roles ur on ur.user_id = u.id
      join roles r on r.id = ur.role_id where r.key = 'admin'`;
    const { me } = await staffLogin(visitor, { email: String(holder?.email), password: TEST_PASSWORD });
    expect(me.permissions).toContain('staff.manage');
  });
});
