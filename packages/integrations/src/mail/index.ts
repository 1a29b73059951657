export { localOutbox } from './local-outbox.ts';
export type { LocalOutbox, OutboxMail } from './local-outbox.ts';
export { smtpMail } from './smtp.ts';
