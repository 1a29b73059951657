export { cloneDatabase } from './clone-database.ts';
export type { TestDatabase } from '@nxtgauge/db/testbed';
