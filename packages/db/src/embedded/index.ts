export { EmbeddedDatabaseError } from './errors.ts';
export { startEmbedded, startThrowaway } from './start.ts';
export type { EmbeddedDatabase, EmbeddedOptions, ThrowawayOptions } from './start.ts';
