import type { Me, StaffMe } from '@nxtgauge/domain/identity';
import type { ServiceCtx } from '../context/index.ts';

/** Everything a signed-in page needs to know about its reader, in one statement. */
export async function meOf(ctx: ServiceCtx, userId: string): Promise<Me> {
  const [me] = await ctx.sql<Me[]>`
    with held as materialized (
      select r.id, r.key from user_roles ur join roles r on r.id = ur.role_id and r.is_active and r.audience = 'EXTERNAL'
      where ur.user_id = ${userId} and ur.status = 'APPROVED'
    )
    select u.id as "userId", i.full_name as "fullName", u.email, u.account_type as "accountType",
      array(select distinct rp.permission_key from role_permissions rp join held on held.id = rp.role_id order by 1) as permissions,
      array(select key from held order by key) as roles,
      (select coalesce(json_agg(json_build_object(
          'id', p.id, 'slug', coalesce(p.slug, ''), 'professionKey', p.role_key, 'displayName', p.display_name,
          'isLive', p.status = 'ACTIVE' and p.approval_status = 'APPROVED' and p.is_profile_public) order by p.created_at, p.id), '[]')
        from user_role_profiles p where p.user_id = u.id) as profiles,
      (select json_build_object('id', c.id, 'name', c.company_name, 'role', m.role) from company_members m
        join company_profiles c on c.id = m.company_profile_id
        where m.user_id = u.id and m.joined_at is not null and m.removed_at is null) as company,
      (select count(*)::int from notifications n
        where n.user_id = u.id and n.channel = 'IN_APP' and n.read_at is null) as "unreadNotices",
      pg_snapshot_xmin(pg_current_snapshot())::text as "liveFrom"
    from users u join user_identities i on i.user_id = u.id
    where u.id = ${userId}`;
  if (!me) throw new Error(`user ${userId} has no identity`);
  return me;
}

/** The reader of a page; null for a visitor. */
export async function getMe(ctx: ServiceCtx): Promise<Me | null> {
  return ctx.actor.kind === 'user' ? meOf(ctx, ctx.actor.userId) : null;
}

/** As `meOf`, for the console. */
export async function staffMeOf(ctx: ServiceCtx, userId: string): Promise<StaffMe> {
  const [me] = await ctx.sql<StaffMe[]>`
    with held as materialized (
      select r.id, r.key from user_roles ur join roles r on r.id = ur.role_id and r.is_active and r.audience = 'INTERNAL'
      where ur.user_id = ${userId} and ur.status = 'APPROVED'
    )
    select u.id as "userId", e.id as "employeeId", i.full_name as "fullName", u.email, d.name as department, g.name as designation,
      array(select key from held order by key) as roles,
      array(select distinct rp.permission_key from role_permissions rp join held on held.id = rp.role_id order by 1) as permissions
    from users u
    join user_identities i on i.user_id = u.id
    join employees e on e.user_id = u.id
    left join departments d on d.id = e.department_id
    left join designations g on g.id = e.designation_id
    where u.id = ${userId}`;
  if (!me) throw new Error(`user ${userId} is no employee`);
  return me;
}

/** The employee at the console; null when nobody is signed in there. */
export async function getStaffMe(ctx: ServiceCtx): Promise<StaffMe | null> {
  return ctx.actor.kind === 'employee' ? staffMeOf(ctx, ctx.actor.userId) : null;
}
