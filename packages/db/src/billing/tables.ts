import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { amount, createdAt, id, instant, newest, oneOf, paise, positive, updatedAt } from '../columns.ts';
import { users } from '../identity/tables.ts';

export const PACKAGE_TYPES = ['JOB_POSTING', 'CONTACT_VIEWS', 'TRACECOIN_BUNDLE'] as const;
export const ORDER_TYPES = ['PACKAGE', 'SERVICE'] as const;
export const ORDER_STATUSES = ['PENDING', 'COMPLETED', 'CANCELLED'] as const;
export const INVOICE_STATUSES = ['ISSUED', 'PAID'] as const;

export const pricingPackages = pgTable(
  'pricing_packages',
  {
    id: id(),
    name: text().notNull(),
    description: text(),
    packageType: text({ enum: PACKAGE_TYPES }).notNull(),
    priceInr: paise().notNull(),
    tracecoinsIncluded: integer().notNull().default(0),
    validityDays: integer(),
    isActive: boolean().notNull().default(true),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.packageType, PACKAGE_TYPES),
    amount(t.priceInr),
    amount(t.tracecoinsIncluded),
    positive(t.validityDays),
    index().on(t.packageType, t.priceInr, t.id),
  ],
);

const totals = () => ({
  subtotalInr: paise().notNull(),
  discountInr: paise().notNull().default(0),
  taxInr: paise().notNull().default(0),
  totalInr: paise().notNull(),
});

export const orders = pgTable(
  'orders',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    orderType: text({ enum: ORDER_TYPES }).notNull(),
    ...totals(),
    status: text({ enum: ORDER_STATUSES }).notNull().default('PENDING'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.orderType, ORDER_TYPES),
    oneOf(t.status, ORDER_STATUSES),
    amount(t.subtotalInr),
    amount(t.discountInr),
    amount(t.taxInr),
    amount(t.totalInr),
    check('orders_total_adds_up', sql`${t.totalInr} = ${t.subtotalInr} - ${t.discountInr} + ${t.taxInr}`),
    index().on(t.userId, newest(t.createdAt), newest(t.id)),
    index().on(t.status, newest(t.createdAt), newest(t.id)),
  ],
);

export const orderItems = pgTable(
  'order_items',
  {
    id: id(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id, { onDelete: 'restrict' }),
    itemType: text({ enum: ORDER_TYPES }).notNull(),
    itemId: uuid(),
    itemName: text().notNull(),
    quantity: integer().notNull().default(1),
    unitPriceInr: paise().notNull(),
    totalPriceInr: paise().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.itemType, ORDER_TYPES),
    positive(t.quantity),
    amount(t.unitPriceInr),
    amount(t.totalPriceInr),
    check('order_items_total_adds_up', sql`${t.totalPriceInr} = ${t.unitPriceInr} * ${t.quantity}`),
    index().on(t.orderId),
  ],
);

export const invoices = pgTable(
  'invoices',
  {
    id: id(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id, { onDelete: 'restrict' }),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    invoiceNumber: text().notNull().unique('invoices_invoice_number_unique'),
    ...totals(),
    status: text({ enum: INVOICE_STATUSES }).notNull().default('ISSUED'),
    issuedAt: instant().notNull().defaultNow(),
    dueAt: instant(),
    paidAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.status, INVOICE_STATUSES),
    check('invoices_invoice_number_length', sql`length(${t.invoiceNumber}) between 1 and 16`),
    amount(t.subtotalInr),
    amount(t.discountInr),
    amount(t.taxInr),
    amount(t.totalInr),
    check('invoices_total_adds_up', sql`${t.totalInr} = ${t.subtotalInr} - ${t.discountInr} + ${t.taxInr}`),
    index().on(t.orderId),
    index().on(t.userId, newest(t.issuedAt), newest(t.id)),
    index().on(t.status, newest(t.issuedAt), newest(t.id)),
  ],
);
