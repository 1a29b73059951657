export * from './contracts.ts';
export * from './vocabulary.ts';
export * from './lint.ts';
export * from './rules.ts';
