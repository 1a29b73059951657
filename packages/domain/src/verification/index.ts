export * from './aadhaar.ts';
export * from './contracts.ts';
export * from './numbers.ts';
export * from './policies.ts';
export * from './rules.ts';
export * from './vocabulary.ts';
