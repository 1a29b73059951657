import { ROLE_AUDIENCES, USER_ROLE_STATUSES } from '@nxtgauge/domain/identity';
import { boolean, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, matches, oneOf } from '../columns.ts';
import { departments } from '../staff/tables.ts';
import { users } from './tables.ts';

export const roles = pgTable(
  'roles',
  {
    id: id(),
    key: text().notNull().unique(),
    name: text().notNull(),
    audience: text({ enum: ROLE_AUDIENCES }).notNull(),
    description: text(),
    departmentId: uuid().references(() => departments.id, { onDelete: 'set null' }),
    canApproveRequests: boolean().notNull().default(false),
    canManageSystemSettings: boolean().notNull().default(false),
    isActive: boolean().notNull().default(true),
    createdAt: createdAt(),
  },
  (t) => [oneOf(t.audience, ROLE_AUDIENCES), matches(t.key, '^[a-z][a-z0-9_]*$'), index().on(t.departmentId)],
);

export const permissions = pgTable('permissions', {
  id: id(),
  key: text().notNull().unique(),
  name: text().notNull(),
  description: text(),
  createdAt: createdAt(),
});

export const rolePermissions = pgTable(
  'role_permissions',
  {
    id: id(),
    roleId: uuid()
      .notNull()
      .references(() => roles.id, { onDelete: 'cascade' }),
    permissionKey: text()
      .notNull()
      .references(() => permissions.key, { onDelete: 'cascade', onUpdate: 'cascade' }),
    createdAt: createdAt(),
  },
  (t) => [
    unique('role_permissions_role_id_permission_key_unique').on(t.roleId, t.permissionKey),
    index().on(t.permissionKey),
  ],
);

export const userRoles = pgTable(
  'user_roles',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    roleId: uuid()
      .notNull()
      .references(() => roles.id, { onDelete: 'restrict' }),
    status: text({ enum: USER_ROLE_STATUSES }).notNull().default('PENDING'),
    approvedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.status, USER_ROLE_STATUSES),
    unique('user_roles_user_id_role_id_unique').on(t.userId, t.roleId),
    index().on(t.roleId, t.status),
  ],
);
