export * from './create-wire.ts';
export * from './wire-query.ts';
