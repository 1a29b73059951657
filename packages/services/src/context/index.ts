export * from './actor.ts';
export * from './group-calls.ts';
export * from './service-context.ts';
export * from './with-tx.ts';
