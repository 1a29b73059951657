export * from './contracts.ts';
export * from './page.ts';
export * from './figures.ts';
export * from './public.ts';
export * from './vocabulary.ts';
