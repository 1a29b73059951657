export * from './access-tables.ts';
export * from './tables.ts';
