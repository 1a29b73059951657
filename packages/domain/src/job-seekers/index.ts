export { employerDomain, readBlockKey } from './block-key.ts';
export type { BlockKey } from './block-key.ts';
export * from './contracts.ts';
export * from './vocabulary.ts';
