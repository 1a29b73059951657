import { EMPLOYMENT_STATUSES } from '@nxtgauge/domain/staff';
import { sql } from 'drizzle-orm';
import { boolean, check, date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { createdAt, id, oneOf, updatedAt } from '../columns.ts';
import { users } from '../identity/tables.ts';

export const DEPARTMENT_VISIBILITIES = ['INTERNAL'] as const;

export const departments = pgTable(
  'departments',
  {
    id: id(),
    name: text().notNull().unique(),
    code: text().notNull().unique(),
    description: text(),
    departmentHead: text(),
    departmentEmail: text(),
    isActive: boolean().notNull().default(true),
    visibility: text({ enum: DEPARTMENT_VISIBILITIES }).notNull().default('INTERNAL'),
    transfersEnabled: boolean().notNull().default(false),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [oneOf(t.visibility, DEPARTMENT_VISIBILITIES)],
);

export const designations = pgTable(
  'designations',
  {
    id: id(),
    name: text().notNull().unique(),
    code: text().notNull().unique(),
    departmentId: uuid().references(() => departments.id, { onDelete: 'restrict' }),
    description: text(),
    level: text(),
    canManageTeam: boolean().notNull().default(false),
    canApprove: boolean().notNull().default(false),
    isActive: boolean().notNull().default(true),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [index().on(t.departmentId)],
);

export const employees = pgTable(
  'employees',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .unique('employees_user_id_unique')
      .references(() => users.id, { onDelete: 'restrict' }),
    employeeCode: text().notNull().unique('employees_employee_code_unique'),
    departmentId: uuid().references(() => departments.id, { onDelete: 'restrict' }),
    designationId: uuid().references(() => designations.id, { onDelete: 'restrict' }),
    joiningDate: date({ mode: 'string' }),
    employmentStatus: text({ enum: EMPLOYMENT_STATUSES }).notNull().default('ACTIVE'),
    managerEmployeeId: uuid().references((): AnyPgColumn => employees.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.employmentStatus, EMPLOYMENT_STATUSES),
    check('employees_manager_other', sql`${t.managerEmployeeId} <> ${t.id}`),
    index().on(t.departmentId),
    index().on(t.designationId),
    index().on(t.managerEmployeeId),
  ],
);
