import { setTimeout as sleep } from 'node:timers/promises';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { IdentityFactory } from '@nxtgauge/testing/factories';
import {
  anonymous,
  contextOf,
  MovableClock,
  RecordingPorts,
  system,
} from '@nxtgauge/testing/service-context';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withTx } from '../context/index.ts';
import { rememberActor } from './session-cache.ts';
import { createSession, resolveSession, watchAccess } from './index.ts';

const database = await cloneDatabase();
const elsewhere = database.connectAgain();
const clock = new MovableClock();
const visitorIn = (ports: RecordingPorts) => contextOf(database, { actor: anonymous, clock, ports });
const hearing = visitorIn(new RecordingPorts());
const factory = new IdentityFactory(
  database,
  contextOf(database, { actor: system, clock, ports: hearing.ports }),
);
let watch: { stop(): Promise<void> };

beforeAll(async () => {
  await factory.installRoles();
  watch = await watchAccess(hearing);
});
afterAll(async () => {
  await watch.stop();
  await elsewhere.end();
});

const signedIn = async () => {
  const person = await factory.user(['customer']);
  const { token } = await withTx(hearing, (tx) => createSession(tx, person.userId, 'USER'));
  expect(await resolveSession(hearing, token, 'USER')).toMatchObject({ kind: 'user' });
  return { ...person, token };
};
/** Milliseconds until the process believes that this token is nobody's; at most two seconds. */
const forgottenAfter = async (ctx: typeof hearing, token: string) => {
  const start = performance.now();
  while (performance.now() - start < 2_000) {
    if ((await resolveSession(ctx, token, 'USER')).kind === 'anonymous') break;
    await sleep(5);
  }
  return performance.now() - start;
};

describe('what a process remembers of sessions', () => {
  it.each([
    [
      'a suspension',
      (userId: string) => elsewhere.sql`update users set status = 'SUSPENDED' where id = ${userId}`,
    ],
    [
      'a revoked session',
      (userId: string) =>
        elsewhere.sql`update user_sessions set revoked_at = now() where user_id = ${userId}`,
    ],
    [
      'a deleted session',
      (userId: string) => elsewhere.sql`delete from user_sessions where user_id = ${userId}`,
    ],
  ])('ends with %s in another process, well within a second', async (_, change) => {
    const { userId, token } = await signedIn();
    await change(userId);
    expect(await forgottenAfter(hearing, token)).toBeLessThan(500);
  });

  it('follows a role and a permission that change elsewhere', async () => {
    const { userId, token } = await signedIn();
    const permissions = async () => {
      const actor = await resolveSession(hearing, token, 'USER');
      return actor.kind === 'user' ? [...actor.permissions] : [];
    };
    expect(await permissions()).toContain('lead.post');
    await elsewhere.sql`update user_roles set status = 'REJECTED' where user_id = ${userId}`;
    await expect.poll(permissions, { timeout: 500 }).toEqual([]);
    await elsewhere.sql`update user_roles set status = 'APPROVED' where user_id = ${userId}`;
    await expect.poll(permissions, { timeout: 500 }).toContain('lead.post');
    await elsewhere.sql`
      delete from role_permissions where permission_key = 'lead.post' and role_id = (select id from roles where key = 'customer')`;
    await expect.poll(permissions, { timeout: 500 }).not.toContain('lead.post');
  });

  it('does not come back through a read that was under way when it changed', async () => {
    const { userId, token } = await signedIn();
    const readAt = performance.now();
    const actor = await resolveSession(hearing, token, 'USER');
    await elsewhere.sql`update users set status = 'SUSPENDED' where id = ${userId}`;
    await forgottenAfter(hearing, token);
    rememberActor(hearing, `USER:${token}`, { actor, readAt });
    expect(await resolveSession(hearing, token, 'USER')).toEqual({ kind: 'anonymous' });
  });

  it('lives on in the twin that cannot hear, which these waits would catch', async () => {
    const deaf = visitorIn(new RecordingPorts());
    const { userId, token } = await signedIn();
    await resolveSession(deaf, token, 'USER');
    await elsewhere.sql`update users set status = 'SUSPENDED' where id = ${userId}`;
    expect(await forgottenAfter(deaf, token)).toBeGreaterThan(500);
  });
});
