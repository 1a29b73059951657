export * from './contracts.ts';
export * from './vocabulary.ts';
