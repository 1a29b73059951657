export * from './contracts.ts';
export * from './pricing.ts';
export * from './transitions.ts';
export * from './vocabulary.ts';
