export * from './big-cities.ts';
export * from './landing-facts.ts';
export * from './profile-absence.ts';
export * from './published-rules.ts';
export * from './share-facts.ts';
export * from './sitemap-parts.ts';
