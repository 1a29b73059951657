import type { RegisterInput } from '@nxtgauge/domain/identity';
import { HOUR_MS } from '@nxtgauge/domain/time';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { IdentityFactory } from '@nxtgauge/testing/factories';
import {
  anonymous,
  contextOf,
  MovableClock,
  RecordingPorts,
  system,
} from '@nxtgauge/testing/service-context';
import * as argon2 from '@node-rs/argon2';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ServiceCtx } from '../context/index.ts';
import { register, resendCode, verifyEmail } from './index.ts';

vi.mock('@node-rs/argon2', { spy: true });
const hash = vi.mocked(argon2.hash);
const database = await cloneDatabase();
const { sql } = database;
const clock = new MovableClock();
let ports = new RecordingPorts();
let visitor: ServiceCtx;
const factory = new IdentityFactory(database, contextOf(database, { actor: system, clock, ports }));

beforeAll(() => factory.installRoles());
beforeEach(() => {
  ports = new RecordingPorts();
  visitor = contextOf(database, { actor: anonymous, clock, ports });
});

let count = 0;
const newcomer = (values: Partial<RegisterInput> = {}): RegisterInput => ({
  fullName: 'Kavya Subramaniam',
  email: `newcomer${(count += 1)}@example.test`,
  phone: null,
  password: 'paper lanterns over water',
  accountType: 'INDIVIDUAL',
  ...values,
});
const sentCode = (): string => {
  const job = ports.jobsSent.findLast(({ name }) => name === 'email.code');
  if (!job) throw new Error('no code was sent');
  return ports.sealer.open((job.data as { sealedCode: string }).sealedCode);
};
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('register', () => {
  it('opens a pending account with its roles, profile, audit row and one code by job', async () => {
    const input = newcomer({ phone: '+919876500001' });
    await expect(register(visitor, input)).resolves.toEqual({ status: 'CODE_SENT', email: input.email });
    const [user] = await sql`
      select u.id, u.status, u.phone, u.password_hash, i.full_name, i.email_verified_at, c.display_name,
        array(select r.key from user_roles ur join roles r on r.id = ur.role_id where ur.user_id = u.id order by 1) as roles
      from users u join user_identities i on i.user_id = u.id join customer_profiles c on c.user_id = u.id where u.email = ${input.email}`;
    expect(user).toMatchObject({
      status: 'PENDING',
      phone: '+919876500001',
      full_name: 'Kavya Subramaniam',
      email_verified_at: null,
      display_name: 'Kavya',
      roles: ['candidate', 'customer'],
    });
    expect(user?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
    expect(ports.jobsSent.map(({ name }) => name)).toEqual(['email.code']);
    const audit = await sql`select event, status from audit_logs where entity_id = ${user?.id}`;
    expect(audit).toMatchObject([{ event: 'user.register', status: 'SUCCESS' }]);
  });

  it('opens a company account with the company role and profile', async () => {
    const input = newcomer({ accountType: 'COMPANY', fullName: 'Deccan Traders' });
    await register(visitor, input);
    const [company] = await sql`
      select c.company_name, c.status, r.key from users u join company_profiles c on c.user_id = u.id
      join user_roles ur on ur.user_id = u.id join roles r on r.id = ur.role_id where u.email = ${input.email}`;
    expect(company).toMatchObject({ company_name: 'Deccan Traders', status: 'DRAFT', key: 'company' });
  });

  it('answers a known address the same and only tells its owner', async () => {
    const owner = await factory.user(['customer']);
    const input = newcomer({ email: owner.email });
    await expect(register(visitor, input)).resolves.toEqual({ status: 'CODE_SENT', email: owner.email });
    expect(ports.jobsSent).toEqual([{ name: 'email.account_exists', data: { userId: owner.userId } }]);
    const [user] = await sql`select status from users where id = ${owner.userId}`;
    expect(user).toEqual({ status: 'ACTIVE' });
    const [identity] = await sql`select full_name from user_identities where user_id = ${owner.userId}`;
    expect(identity).toEqual({ full_name: owner.fullName });
  });

  it('keeps the newer details and only the newer code of an address that nobody confirmed', async () => {
    const input = newcomer({ fullName: 'Somebody Else' });
    await register(visitor, input);
    const first = sentCode();
    await register(visitor, { ...input, fullName: 'Kavya Subramaniam', accountType: 'COMPANY' });
    const second = sentCode();
    if (first !== second) {
      await expect(verifyEmail(visitor, { email: input.email, code: first })).rejects.toMatchObject({
        reason: 'WRONG_CODE',
      });
    }
    const { me } = await verifyEmail(visitor, { email: input.email, code: second });
    expect(me).toMatchObject({ fullName: 'Kavya Subramaniam', accountType: 'COMPANY', roles: ['company'] });
  });

  it('does not say whose a phone number is', async () => {
    const phone = '+919876500099';
    await register(visitor, newcomer({ phone }));
    const second = newcomer({ phone });
    await expect(register(visitor, second)).resolves.toMatchObject({ status: 'CODE_SENT' });
    const [user] = await sql`select phone from users where email = ${second.email}`;
    expect(user).toEqual({ phone: null });
  });

  it('survives two people with one new phone number at the same moment', async () => {
    const phone = '+919876500077';
    const people = [newcomer({ phone }), newcomer({ phone })];
    await Promise.all(people.map((input) => register(visitor, input)));
    const rows = await sql`select phone from users where email = any(${people.map(({ email }) => email)})`;
    expect(rows.map((row) => row.phone).sort()).toEqual([phone, null]);
  });

  it('refuses a password made of the own name', async () => {
    const input = newcomer({ password: 'kavya.subramaniam.1' });
    await expect(register(visitor, input)).rejects.toMatchObject({ fieldErrors: [{ path: 'password' }] });
  });

  it('hashes the password and makes a code for a known address too, so that the time says nothing', async () => {
    const owner = await factory.user(['customer']);
    const workFor = async (input: RegisterInput) => {
      hash.mockClear();
      const seal = vi.spyOn(ports.sealer, 'seal');
      await register(visitor, input);
      return { hashes: hash.mock.calls.length, seals: seal.mock.calls.length };
    };
    const unknown = await workFor(newcomer());
    expect(unknown).toEqual({ hashes: 1, seals: 2 });
    ports = new RecordingPorts();
    visitor = contextOf(database, { actor: anonymous, clock, ports });
    expect(await workFor(newcomer({ email: owner.email }))).toEqual(unknown);
  });

  it('leaves no code behind that a copy of the database would show', async () => {
    const input = newcomer();
    await register(visitor, input);
    const code = sentCode();
    const [row] =
      await sql`select c.id, c.code_hash from email_codes c join users u on u.id = c.user_id where u.email = ${input.email}`;
    expect(row?.code_hash).not.toContain(code);
    expect(JSON.stringify(ports.jobsSent)).not.toContain(`"${code}"`);
  });
});

describe('verifyEmail', () => {
  it('activates the account, opens a session and works once', async () => {
    const input = newcomer();
    await register(visitor, input);
    const code = sentCode();
    const session = await verifyEmail(visitor, { email: input.email, code });
    expect(session.me).toMatchObject({
      email: input.email,
      roles: ['candidate', 'customer'],
      unreadNotices: 0,
      liveFrom: expect.stringMatching(/^\d+$/u),
    });
    expect(session.me.permissions).toContain('lead.post');
    const [user] = await sql`
      select u.status, i.email_verified_at, u.last_login_at from users u join user_identities i on i.user_id = u.id where u.email = ${input.email}`;
    expect(user).toMatchObject({
      status: 'ACTIVE',
      email_verified_at: clock.now(),
      last_login_at: clock.now(),
    });
    await expect(verifyEmail(visitor, { email: input.email, code })).rejects.toMatchObject({
      reason: 'WRONG_CODE',
    });
  });

  it('stops taking even the right code after five wrong ones', async () => {
    const input = newcomer();
    await register(visitor, input);
    const code = sentCode();
    for (let i = 0; i < 5; i++) {
      await expect(verifyEmail(visitor, { email: input.email, code: wrong(code) })).rejects.toMatchObject({
        reason: 'WRONG_CODE',
      });
    }
    await expect(verifyEmail(visitor, { email: input.email, code })).rejects.toMatchObject({
      reason: 'WRONG_CODE',
    });
    await resendCode(visitor, { email: input.email });
    await expect(verifyEmail(visitor, { email: input.email, code: sentCode() })).resolves.toMatchObject({
      status: 'SIGNED_IN',
    });
  });

  it('counts tries that come at the same time', async () => {
    const input = newcomer();
    await register(visitor, input);
    const code = wrong(sentCode());
    await Promise.allSettled(
      Array.from({ length: 12 }, () => verifyEmail(visitor, { email: input.email, code })),
    );
    const [row] =
      await sql`select c.attempts from email_codes c join users u on u.id = c.user_id where u.email = ${input.email}`;
    expect(row).toEqual({ attempts: 5 });
  });

  it('lets one of two right codes at the same moment in', async () => {
    const input = newcomer();
    await register(visitor, input);
    const code = sentCode();
    const results = await Promise.allSettled(
      [1, 2].map(() => verifyEmail(visitor, { email: input.email, code })),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('refuses an old code and an unknown address with the same words', async () => {
    const input = newcomer();
    await register(visitor, input);
    const code = sentCode();
    clock.advance(HOUR_MS);
    const old = await verifyEmail(visitor, { email: input.email, code }).catch(
      (error: Error) => error.message,
    );
    const unknown = await verifyEmail(visitor, { email: 'nobody@example.test', code }).catch(
      (error: Error) => error.message,
    );
    expect(old).toEqual(unknown);
  });
});

describe('resendCode', () => {
  it('answers alike and sends only to an address that waits', async () => {
    const input = newcomer();
    await register(visitor, input);
    const before = sentCode();
    const owner = await factory.user(['customer']);
    for (const email of [input.email, owner.email, 'nobody@example.test']) {
      await expect(resendCode(visitor, { email })).resolves.toEqual({ status: 'CODE_SENT', email });
    }
    expect(ports.jobsSent).toHaveLength(2);
    if (before !== sentCode()) {
      await expect(verifyEmail(visitor, { email: input.email, code: before })).rejects.toMatchObject({
        reason: 'WRONG_CODE',
      });
    }
  });
});
