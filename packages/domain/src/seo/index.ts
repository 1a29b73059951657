export * from './addresses.ts';
export * from './contracts.ts';
export * from './json-ld.ts';
export * from './rules.ts';
export * from './sitemap.ts';
