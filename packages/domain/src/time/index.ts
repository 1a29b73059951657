export * from './calendar.ts';
export * from './contracts.ts';
