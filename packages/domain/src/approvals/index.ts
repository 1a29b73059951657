export * from './contracts.ts';
export * from './policy.ts';
export * from './fee-words.ts';
export * from './risk.ts';
export * from './templates.ts';
export * from './trust.ts';
export * from './views.ts';
export * from './vocabulary.ts';
