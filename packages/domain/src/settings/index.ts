export * from './check-rule.ts';
export * from './configs.ts';
export * from './contracts.ts';
export * from './rule-shape.ts';
export * from './rule-words.ts';
