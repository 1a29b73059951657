import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { between, createdAt, id, notNegative, oneOf, updatedAt } from '../columns.ts';

export const DASHBOARD_TYPES = ['INTERNAL', 'EXTERNAL'] as const;
export const DASHBOARD_OWNER_TYPES = ['ROLE', 'USER'] as const;

export const dashboardConfigs = pgTable(
  'dashboard_configs',
  {
    id: id(),
    dashboardType: text({ enum: DASHBOARD_TYPES }).notNull(),
    ownerType: text({ enum: DASHBOARD_OWNER_TYPES }).notNull(),
    ownerId: uuid().notNull(),
    name: text().notNull(),
    layoutJson: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    isDefault: boolean().notNull().default(false),
    isActive: boolean().notNull().default(true),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.dashboardType, DASHBOARD_TYPES),
    oneOf(t.ownerType, DASHBOARD_OWNER_TYPES),
    index().on(t.ownerType, t.ownerId, t.dashboardType),
    uniqueIndex('dashboard_configs_one_default_index')
      .on(t.ownerType, t.ownerId, t.dashboardType)
      .where(sql`${t.isDefault}`),
  ],
);

export const dashboardWidgets = pgTable(
  'dashboard_widgets',
  {
    id: id(),
    dashboardConfigId: uuid()
      .notNull()
      .references(() => dashboardConfigs.id, { onDelete: 'cascade' }),
    widgetKey: text().notNull(),
    widgetTitle: text(),
    configJson: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    displayOrder: integer().notNull().default(0),
    widthUnits: integer().notNull().default(1),
    heightUnits: integer().notNull().default(1),
    isVisible: boolean().notNull().default(true),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    notNegative(t.displayOrder),
    between(t.widthUnits, 1, 12),
    between(t.heightUnits, 1, 12),
    index().on(t.dashboardConfigId, t.displayOrder, t.id),
  ],
);
