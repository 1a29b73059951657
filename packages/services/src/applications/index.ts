export { wakeCompany } from '../companies/index.ts';
export { recordEvent } from './events.ts';
export type { ApplicationEvent } from './events.ts';
