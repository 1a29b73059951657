import { ENTITLEMENT_KINDS } from '@nxtgauge/domain/billing';
import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, notNegative, oneOf, positive } from '../columns.ts';
import { companyProfiles } from '../companies/tables.ts';
import { users } from '../identity/tables.ts';
import { pricingPackages } from './tables.ts';

/** STARTER: given with a company's first approval; GRANT: by staff. */
export const ENTITLEMENT_SOURCES = ['PACKAGE', 'STARTER', 'GRANT'] as const;

/** What a company may still do without coins: so many job posts or contacts, until a day. */
export const entitlements = pgTable(
  'entitlements',
  {
    id: id(),
    companyProfileId: uuid()
      .notNull()
      .references(() => companyProfiles.id, { onDelete: 'restrict' }),
    kind: text({ enum: ENTITLEMENT_KINDS }).notNull(),
    source: text({ enum: ENTITLEMENT_SOURCES }).notNull(),
    pricingPackageId: uuid().references(() => pricingPackages.id, { onDelete: 'restrict' }),
    granted: integer().notNull(),
    used: integer().notNull().default(0),
    expiresAt: instant().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.kind, ENTITLEMENT_KINDS),
    oneOf(t.source, ENTITLEMENT_SOURCES),
    positive(t.granted),
    notNegative(t.used),
    check('entitlements_used_of_granted', sql`${t.used} <= ${t.granted}`),
    check('entitlements_package_named', sql`(${t.source} = 'PACKAGE') = (${t.pricingPackageId} is not null)`),
    index('entitlements_left_index')
      .on(t.companyProfileId, t.kind, t.expiresAt)
      .where(sql`${t.used} < ${t.granted}`),
    index().on(t.companyProfileId, t.kind),
    index().on(t.pricingPackageId),
  ],
);

/** Append-only. What one unit went to; the same thing never takes two. */
export const entitlementUses = pgTable(
  'entitlement_uses',
  {
    id: id(),
    entitlementId: uuid()
      .notNull()
      .references(() => entitlements.id, { onDelete: 'restrict' }),
    /** The job, with the number of its life, or the person whose contact was opened. */
    useKey: text().notNull(),
    usedByUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    createdAt: createdAt(),
  },
  (t) => [
    unique('entitlement_uses_use_key_unique').on(t.useKey),
    index().on(t.entitlementId),
    index().on(t.usedByUserId),
  ],
);
