export { recordEvent, wakeCompany } from './events.ts';
export type { ApplicationEvent } from './events.ts';
