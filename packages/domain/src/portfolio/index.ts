export * from './album-edits.ts';
export * from './content.ts';
export * from './contracts.ts';
export * from './service-edits.ts';
