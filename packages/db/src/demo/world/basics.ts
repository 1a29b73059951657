import { PERMISSIONS, STARTING_ROLES } from '@nxtgauge/domain/identity';
import { RUNTIME_CONFIGS } from '@nxtgauge/domain/settings';
import { STARTING_POLICIES } from '@nxtgauge/domain/verification';
import type { Sql } from '../../client/index.ts';
import { PACKAGES, TAXES } from '../corpus/billing.ts';
import { createRandom } from '../random.ts';
import { installPlaces } from './places.ts';
import type { PlaceBook } from './places.ts';
import { seededId } from './world.ts';

const MADE_AT = new Date('2026-01-01T00:00:00.000Z');

export interface Basics {
  places: PlaceBook;
  roleIds: ReadonlyMap<string, string>;
}

/** Roles, permissions, rules, packages, taxes and places. What is there already stays as it is. */
export async function installBasics(sql: Sql): Promise<Basics> {
  const random = createRandom('basics');
  const id = (): string => seededId(random, MADE_AT);
  const permissions = Object.entries(PERMISSIONS).map(([key, name]) => ({ id: id(), key, name }));
  await sql`
    insert into permissions (id, key, name)
    select p.id, p.key, p.name from jsonb_to_recordset(${JSON.stringify(permissions)}::jsonb) as p (id uuid, key text, name text)
    on conflict (key) do nothing`;
  const roles = STARTING_ROLES.map((role) => ({
    id: id(),
    key: role.key,
    name: role.name,
    audience: role.audience,
    can_approve_requests: role.canApproveRequests,
    can_manage_system_settings: role.canManageSystemSettings,
  }));
  const fresh = await sql<{ key: string }[]>`
    insert into roles (id, key, name, audience, can_approve_requests, can_manage_system_settings)
    select r.id, r.key, r.name, r.audience, r.can_approve_requests, r.can_manage_system_settings
    from jsonb_to_recordset(${JSON.stringify(roles)}::jsonb)
      as r (id uuid, key text, name text, audience text, can_approve_requests boolean, can_manage_system_settings boolean)
    on conflict (key) do nothing returning key`;
  const grants = STARTING_ROLES.filter((role) => fresh.some(({ key }) => key === role.key)).flatMap((role) =>
    role.permissions.map((permission) => ({ id: id(), role: role.key, permission })),
  );
  await sql`
    insert into role_permissions (id, role_id, permission_key)
    select g.id, r.id, g.permission
    from jsonb_to_recordset(${JSON.stringify(grants)}::jsonb) as g (id uuid, role text, permission text)
    join roles r on r.key = g.role
    on conflict do nothing`;
  await installRules(sql, id);
  await installVerificationPolicies(sql, id);
  const found = await sql<{ id: string; key: string }[]>`select id, key from roles`;
  return { places: await installPlaces(sql), roleIds: new Map(found.map((role) => [role.key, role.id])) };
}

async function installVerificationPolicies(sql: Sql, id: () => string): Promise<void> {
  const policies = STARTING_POLICIES.map((policy, index) => ({
    ...policy,
    id: id(),
    place: (index + 1) * 10,
  }));
  await sql`
    insert into verification_policies (id, key, role_key, verification_type, label, hint, is_required, accepted_kinds, validity_months, display_order)
    select p.id, p.key, p."roleKey", p.type, p.label, p.hint, p.required, array(select jsonb_array_elements_text(p.accepts)), p."validityMonths", p.place
    from jsonb_to_recordset(${JSON.stringify(policies)}::jsonb)
      as p (id uuid, key text, "roleKey" text, type text, label text, hint text, required boolean, accepts jsonb, "validityMonths" int, place int)
    on conflict (key) do nothing`;
}

async function installRules(sql: Sql, id: () => string): Promise<void> {
  const configs = Object.entries(RUNTIME_CONFIGS).map(([name, { description, value }]) => {
    const [group = '', key = ''] = name.split('.');
    return { id: id(), group, key, value, description };
  });
  await sql`
    insert into runtime_configs (id, config_group, config_key, config_value_json, description)
    select c.id, c."group", c.key, c.value, c.description
    from jsonb_to_recordset(${JSON.stringify(configs)}::jsonb) as c (id uuid, "group" text, key text, value jsonb, description text)
    on conflict (config_group, config_key) do nothing`;
  const packages = PACKAGES.map(([name, description, type, price, coins, days]) => ({
    id: id(),
    name,
    description,
    type,
    price,
    coins,
    days,
  }));
  await sql`
    insert into pricing_packages (id, name, description, package_type, price_inr, tracecoins_included, validity_days)
    select p.id, p.name, p.description, p.type, p.price, p.coins, p.days
    from jsonb_to_recordset(${JSON.stringify(packages)}::jsonb)
      as p (id uuid, name text, description text, type text, price bigint, coins int, days int)
    where not exists (select from pricing_packages known where known.name = p.name)`;
  const taxes = TAXES.map(([name, type, rate, appliesTo]) => ({
    id: id(),
    name,
    type,
    rate,
    applies_to: appliesTo,
  }));
  await sql`
    insert into tax_rules (id, name, tax_type, tax_rate, applies_to)
    select t.id, t.name, t.type, t.rate, t.applies_to
    from jsonb_to_recordset(${JSON.stringify(taxes)}::jsonb) as t (id uuid, name text, type text, rate numeric, applies_to text)
    where not exists (select from tax_rules known where known.name = t.name)`;
}
