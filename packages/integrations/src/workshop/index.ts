export { mediaWorkshop } from './workshop.ts';
export type { Workshop } from './workshop.ts';
