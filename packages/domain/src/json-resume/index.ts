export { readFields } from './read-fields.ts';
export type { ReadFields } from './read-fields.ts';
export * from './schema.ts';
