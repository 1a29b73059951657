import { sql } from 'drizzle-orm';
import { boolean, index, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { amount, createdAt, id, instant, newest, oneOf, paise, updatedAt } from '../columns.ts';
import { users } from '../identity/tables.ts';
import { invoices, orders } from './tables.ts';

export const GATEWAY_KEYS = ['RAZORPAY', 'STRIPE'] as const;
export const CURRENCY_CODES = ['INR'] as const;
export const PAYMENT_STATUSES = ['PENDING', 'SUCCESS', 'FAILED'] as const;
export const PAYMENT_TRANSACTION_TYPES = ['INITIATED', 'COMPLETED', 'FAILED'] as const;

export const paymentGatewayConfigs = pgTable(
  'payment_gateway_configs',
  {
    id: id(),
    gatewayKey: text({ enum: GATEWAY_KEYS }).notNull(),
    displayName: text().notNull(),
    configJson: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    isActive: boolean().notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [oneOf(t.gatewayKey, GATEWAY_KEYS), index().on(t.gatewayKey)],
);

export const payments = pgTable(
  'payments',
  {
    id: id(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id, { onDelete: 'restrict' }),
    invoiceId: uuid().references(() => invoices.id, { onDelete: 'restrict' }),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    paymentGatewayConfigId: uuid().references(() => paymentGatewayConfigs.id, { onDelete: 'restrict' }),
    paymentMethod: text(),
    providerPaymentRef: text(),
    amountInr: paise().notNull(),
    currencyCode: text({ enum: CURRENCY_CODES }).notNull().default('INR'),
    status: text({ enum: PAYMENT_STATUSES }).notNull().default('PENDING'),
    initiatedAt: instant().notNull().defaultNow(),
    completedAt: instant(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.currencyCode, CURRENCY_CODES),
    oneOf(t.status, PAYMENT_STATUSES),
    amount(t.amountInr),
    uniqueIndex('payments_provider_reference_index')
      .on(t.paymentGatewayConfigId, t.providerPaymentRef)
      .where(sql`${t.providerPaymentRef} is not null`),
    index().on(t.paymentGatewayConfigId),
    index().on(t.orderId),
    index().on(t.invoiceId),
    index().on(t.userId, newest(t.createdAt), newest(t.id)),
    index().on(t.status, newest(t.createdAt), newest(t.id)),
  ],
);

export const paymentTransactions = pgTable(
  'payment_transactions',
  {
    id: id(),
    paymentId: uuid()
      .notNull()
      .references(() => payments.id, { onDelete: 'restrict' }),
    transactionType: text({ enum: PAYMENT_TRANSACTION_TYPES }).notNull(),
    providerReference: text(),
    requestPayloadJson: jsonb().$type<Record<string, unknown>>(),
    responsePayloadJson: jsonb().$type<Record<string, unknown>>(),
    status: text({ enum: PAYMENT_STATUSES }).notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.transactionType, PAYMENT_TRANSACTION_TYPES),
    oneOf(t.status, PAYMENT_STATUSES),
    index().on(t.paymentId, t.createdAt),
    index().on(t.providerReference),
  ],
);
