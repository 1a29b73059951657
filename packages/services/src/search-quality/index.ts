export * from './labelled-query.ts';
export { DEVANAGARI } from './devanagari-queries.ts';
export { HINGLISH } from './hinglish-queries.ts';
export { LATIN } from './latin-queries.ts';
export { MISSPELT } from './misspelt-queries.ts';
export * from './measure.ts';
