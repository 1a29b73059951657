import { boolean, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { createdAt, id, positive, updatedAt } from '../columns.ts';

/** Every number that a business rule counts on; typed by a schema in the domain package. */
export const runtimeConfigs = pgTable(
  'runtime_configs',
  {
    id: id(),
    configGroup: text().notNull(),
    configKey: text().notNull(),
    configValueJson: jsonb().$type<unknown>().notNull(),
    version: integer().notNull().default(1),
    isActive: boolean().notNull().default(true),
    description: text(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    unique('runtime_configs_config_group_config_key_unique').on(t.configGroup, t.configKey),
    positive(t.version),
  ],
);
