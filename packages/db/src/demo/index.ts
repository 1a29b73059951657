export { DEMO_ACCOUNTS } from './accounts.ts';
export type { DemoAccount } from './accounts.ts';
export { renderDemoPictures } from './pictures/render.ts';
export type { DemoPicture } from './pictures/render.ts';
export { seedHiring } from './seed-hiring.ts';
export { DEMO_NOW, seedDemo } from './seed-demo.ts';
export type { SeedOptions } from './seed-demo.ts';
export { seedScale } from './seed-scale.ts';
export type { ScaleOptions } from './seed-scale.ts';
