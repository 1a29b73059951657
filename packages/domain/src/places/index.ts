export * from './contracts.ts';
export * from './distance.ts';
