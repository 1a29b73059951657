export * from './contracts.ts';
export * from './limits.ts';
export * from './sections.ts';
export * from './vocabulary.ts';
export * from './word-count.ts';
