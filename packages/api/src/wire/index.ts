export * from './create-wire.ts';
export * from './wire-procedures.ts';
