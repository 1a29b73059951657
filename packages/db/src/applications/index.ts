export * from './decision-tables.ts';
export * from './tables.ts';
