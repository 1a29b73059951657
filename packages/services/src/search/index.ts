export * from './cursor.ts';
export * from './filter-keys.ts';
export * from './json-page.ts';
