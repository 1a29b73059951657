export * from './profession-tables.ts';
export * from './tables.ts';
