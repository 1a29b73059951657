export * from './contracts.ts';
export * from './file-name.ts';
export * from './vocabulary.ts';
