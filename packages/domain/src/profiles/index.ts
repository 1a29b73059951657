export * from './completeness.ts';
export * from './content.ts';
export * from './contracts.ts';
export * from './field-kinds.ts';
export * from './field-schemas.ts';
export * from './lead-questions.ts';
export * from './professions.ts';
export * from './vocabulary.ts';
