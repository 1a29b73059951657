export { appRouter } from './app-router.ts';
export type { AppRouter } from './app-router.ts';
export { staffRouter } from './staff-router.ts';
export type { StaffRouter } from './staff-router.ts';
