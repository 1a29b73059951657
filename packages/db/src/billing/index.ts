export * from './discount-tables.ts';
export * from './entitlement-tables.ts';
export * from './payment-tables.ts';
export * from './tables.ts';
