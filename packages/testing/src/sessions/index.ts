import { createHash, randomBytes } from 'node:crypto';
import { newId } from '@nxtgauge/db/ids';
import type { Connection } from '@nxtgauge/db/client';
import { STARTING_ROLES } from '@nxtgauge/domain/identity';

/** Gives the person these roles in the tables, making roles and permissions that are missing. */
export async function grantRoles(connection: Connection, userId: string, ...roles: string[]): Promise<void> {
  const { sql } = connection;
  for (const role of STARTING_ROLES.filter(({ key }) => roles.includes(key))) {
    const roleId = newId();
    await sql`
      insert into roles (id, key, name, audience, can_approve_requests, can_manage_system_settings, is_active)
      values (${roleId}, ${role.key}, ${role.name}, ${role.audience}, ${role.canApproveRequests}, ${role.canManageSystemSettings}, true)
      on conflict (key) do nothing`;
    for (const permission of role.permissions) {
      await sql`insert into permissions (id, key, name) values (${newId()}, ${permission}, ${permission}) on conflict (key) do nothing`;
      await sql`
        insert into role_permissions (id, role_id, permission_key) select ${newId()}, id, ${permission} from roles where key = ${role.key}
        on conflict do nothing`;
    }
    await sql`
      insert into user_roles (id, user_id, role_id, status, approved_at) select ${newId()}, ${userId}, id, 'APPROVED', now() from roles where key = ${role.key}
      on conflict do nothing`;
  }
}

/** Opens a session in the tables; returns the token that goes into the cookie. */
export async function createSession(
  connection: Connection,
  userId: string,
  audience: 'USER' | 'STAFF' = 'USER',
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await connection.sql`
    insert into user_sessions (id, user_id, session_token, audience, expires_at, last_used_at, created_at)
    values (${newId()}, ${userId}, ${createHash('sha256').update(token).digest('hex')}, ${audience}, now() + interval '1 day', now(), now())`;
  return token;
}
