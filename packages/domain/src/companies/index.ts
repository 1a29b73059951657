export * from './contracts.ts';
export * from './page.ts';
export * from './vocabulary.ts';
