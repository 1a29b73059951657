export * from './contracts.ts';
export * from './desk.ts';
export * from './lint.ts';
export * from './rules.ts';
export * from './vocabulary.ts';
export * from './writing.ts';
