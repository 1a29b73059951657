export { migrate, MigrationError } from './migrate.ts';
export { cloneDatabase, createTemplate, dropDatabase, onDatabase } from './templates.ts';
