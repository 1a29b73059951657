import { newId } from '@nxtgauge/db/ids';
import { PERMISSIONS, STARTING_ROLES } from '@nxtgauge/domain/identity';
import { requireSystem, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';

/**
 * Puts the permissions and the roles of a fresh installation into the tables. A role that is there already keeps what
 * staff made of it; permissions that are new in this version are added by name only.
 */
export async function installStartingRoles(ctx: ServiceCtx): Promise<void> {
  requireSystem(ctx);
  const permissions = Object.entries(PERMISSIONS).map(([key, name]) => ({ id: newId(), key, name }));
  const roles = STARTING_ROLES.map((role) => ({
    id: newId(),
    key: role.key,
    name: role.name,
    audience: role.audience,
    can_approve: role.canApproveRequests,
    can_manage: role.canManageSystemSettings,
    permissions: role.permissions.map((key) => ({ id: newId(), key })),
  }));
  await withTx(ctx, async (tx) => {
    const at = tx.clock.now();
    await tx.sql`
      insert into permissions (id, key, name, created_at)
      select p.id, p.key, p.name, ${at}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(permissions)}::jsonb) as p (id uuid, key text, name text)
      on conflict (key) do nothing`;
    await tx.sql`
      with wanted as (
        select * from jsonb_to_recordset(${JSON.stringify(roles)}::jsonb)
          as r (id uuid, key text, name text, audience text, can_approve boolean, can_manage boolean, permissions jsonb)
      ), added as (
        insert into roles (id, key, name, audience, can_approve_requests, can_manage_system_settings, is_active, created_at)
        select id, key, name, audience, can_approve, can_manage, true, ${at}::timestamptz from wanted
        on conflict (key) do nothing
        returning id
      )
      insert into role_permissions (id, role_id, permission_key, created_at)
      select (p.value ->> 'id')::uuid, added.id, p.value ->> 'key', ${at}::timestamptz
      from added join wanted on wanted.id = added.id cross join lateral jsonb_array_elements(wanted.permissions) p`;
  });
}
