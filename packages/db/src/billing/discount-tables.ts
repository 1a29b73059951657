import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, numeric, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { amount, between, bigintCount, createdAt, id, instant, newest, oneOf, paise } from '../columns.ts';
import { users } from '../identity/tables.ts';
import { orders } from './tables.ts';

export const DISCOUNT_TYPES = ['PERCENT', 'FLAT'] as const;
export const DISCOUNT_SCOPES = ['GLOBAL', 'CATEGORY', 'SERVICE'] as const;
export const TAX_TYPES = ['GST', 'TCS'] as const;

export const coupons = pgTable(
  'coupons',
  {
    id: id(),
    code: text().notNull().unique(),
    description: text(),
    discountType: text({ enum: DISCOUNT_TYPES }).notNull(),
    /** PERCENT: basis points (1,250 = 12.5 %). FLAT: paise. */
    discountValue: bigintCount().notNull(),
    maxDiscountInr: paise(),
    minOrderValueInr: paise(),
    validFrom: instant(),
    validTo: instant(),
    /** Null: without limit. */
    usageLimit: integer(),
    isActive: boolean().notNull().default(true),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.discountType, DISCOUNT_TYPES),
    check('coupons_code_upper', sql`${t.code} = upper(${t.code})`),
    check(
      'coupons_discount_value_range',
      sql`${t.discountValue} > 0 and (${t.discountType} = 'FLAT' or ${t.discountValue} <= 10000)`,
    ),
    check('coupons_valid_order', sql`${t.validFrom} < ${t.validTo}`),
    amount(t.maxDiscountInr),
    amount(t.minOrderValueInr),
    between(t.usageLimit, 1, 1_000_000_000),
  ],
);

export const couponRedemptions = pgTable(
  'coupon_redemptions',
  {
    id: id(),
    couponId: uuid()
      .notNull()
      .references(() => coupons.id, { onDelete: 'restrict' }),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    orderId: uuid()
      .notNull()
      .references(() => orders.id, { onDelete: 'restrict' }),
    redeemedAt: instant().notNull().defaultNow(),
    discountAmountInr: paise().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique('coupon_redemptions_order_id_unique').on(t.orderId),
    amount(t.discountAmountInr),
    index().on(t.couponId, newest(t.redeemedAt)),
    index().on(t.userId),
  ],
);

export const discountRules = pgTable(
  'discount_rules',
  {
    id: id(),
    name: text().notNull(),
    scopeType: text({ enum: DISCOUNT_SCOPES }).notNull().default('GLOBAL'),
    scopeId: uuid(),
    discountType: text({ enum: DISCOUNT_TYPES }).notNull(),
    /** PERCENT: basis points. FLAT: paise. */
    discountValue: bigintCount().notNull(),
    startsAt: instant(),
    endsAt: instant(),
    isActive: boolean().notNull().default(true),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.scopeType, DISCOUNT_SCOPES),
    oneOf(t.discountType, DISCOUNT_TYPES),
    check(
      'discount_rules_discount_value_range',
      sql`${t.discountValue} > 0 and (${t.discountType} = 'FLAT' or ${t.discountValue} <= 10000)`,
    ),
    check('discount_rules_period_order', sql`${t.startsAt} < ${t.endsAt}`),
    index().on(t.scopeType, t.scopeId),
  ],
);

export const taxRules = pgTable(
  'tax_rules',
  {
    id: id(),
    name: text().notNull(),
    taxType: text({ enum: TAX_TYPES }).notNull(),
    /** Percent with two decimals, as text: `18.00`. */
    taxRate: numeric({ precision: 5, scale: 2 }).notNull(),
    appliesTo: text().notNull(),
    isActive: boolean().notNull().default(true),
    createdAt: createdAt(),
  },
  (t) => [oneOf(t.taxType, TAX_TYPES), between(t.taxRate, 0, 100), index().on(t.appliesTo)],
);
