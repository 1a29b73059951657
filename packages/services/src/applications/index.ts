export { wakeCompany } from '../companies/index.ts';
export { endOpenApplications } from './end-open-applications.ts';
export type { WhoEnds } from './end-open-applications.ts';
export { recordEvent } from './events.ts';
export type { ApplicationEvent } from './events.ts';
export { installRejectionReasons, standardReason } from './rejection-reasons.ts';
