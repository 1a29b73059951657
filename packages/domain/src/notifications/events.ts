export const NOTIFICATION_CHANNELS = ['EMAIL', 'SMS', 'PUSH', 'IN_APP'] as const;
export const TEMPLATE_CHANNELS = ['EMAIL', 'SMS', 'PUSH'] as const;
export const NOTIFICATION_STATUSES = ['PENDING', 'SENT', 'READ'] as const;
export const EMAIL_STATUSES = ['PENDING', 'SENT', 'FAILED'] as const;

interface NotificationText {
  title: string;
  body: string;
  /** Whether it also leaves as an e-mail. */
  email: boolean;
}

/** Every notice of the product in words; `{name}` is filled from the event's parameters. */
export const NOTIFICATION_EVENTS = {
  'lead.posted': {
    title: 'Your lead is in review',
    body: 'We are reading “{lead}”. It usually opens within a day.',
    email: true,
  },
  'lead.approved': {
    title: 'Your lead is open',
    body: '“{lead}” is open. Professionals can respond until {until}.',
    email: true,
  },
  'lead.rejected': { title: 'Your lead needs a change', body: '“{lead}”: {remarks}', email: true },
  'lead.expiring': {
    title: 'Your lead closes soon',
    body: '“{lead}” closes on {until}. Renew it in one tap.',
    email: true,
  },
  'lead.expired': {
    title: 'Your lead has closed',
    body: '“{lead}” reached its last day. You can renew it.',
    email: true,
  },
  'lead.requested': {
    title: '{professional} responded',
    body: '{professional} would like to help with “{lead}”.',
    email: true,
  },
  'lead_request.accepted': {
    title: '{customer} accepted you',
    body: '“{lead}”: {coins} coins were spent and both contacts are open now.',
    email: true,
  },
  'lead_request.rejected': {
    title: 'Not this time',
    body: '“{lead}” went another way. {coins} coins are back in your wallet.',
    email: true,
  },
  'lead_request.released': { title: '{coins} coins came back', body: '“{lead}”: {rule}.', email: true },
  'lead_request.withdrawn': {
    title: '{professional} withdrew',
    body: 'A place on “{lead}” is free again.',
    email: false,
  },
  'lead_request.completed': {
    title: 'Marked as done',
    body: '“{lead}” is done. Please leave a review within 14 days.',
    email: true,
  },
  'message.sent': { title: 'Message from {sender}', body: 'About “{lead}”.', email: true },
  'review.waiting': {
    title: 'You have a review waiting',
    body: 'Write yours for “{lead}” and both appear together.',
    email: true,
  },
  'review.published': {
    title: 'A new review of you',
    body: 'Both reviews for “{lead}” are public now.',
    email: true,
  },
  'profile.approved': {
    title: 'Your profile is live',
    body: '{profile} is public and can be found in search.',
    email: true,
  },
  'profile.rejected': { title: 'Your profile needs a change', body: '{profile}: {remarks}', email: true },
  'profile.revised': {
    title: 'Your changes are live',
    body: '{profile} now shows what you changed.',
    email: true,
  },
  'company.approved': { title: 'Your company is approved', body: '{company} is public now.', email: true },
  'company.rejected': {
    title: 'Your company page needs a change',
    body: '{company}: {remarks}',
    email: true,
  },
  'job.approved': { title: 'Your job is live', body: '“{job}” can be found for 30 days.', email: true },
  'job.rejected': { title: 'Your job needs a change', body: '“{job}”: {remarks}', email: true },
  'wallet.granted': { title: '{coins} coins added', body: '{remarks}', email: true },
} as const satisfies Record<string, NotificationText>;
export type NotificationEvent = keyof typeof NOTIFICATION_EVENTS;

/** Fills `{name}` places; a missing parameter is a defect and throws. */
export function fillTemplate(template: string, params: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`template parameter missing: ${name}`);
    return value;
  });
}
