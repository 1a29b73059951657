import { HIRING_EVENTS } from './events-hiring.ts';
import type { NotificationText } from './notification-text.ts';

export const NOTIFICATION_CHANNELS = ['EMAIL', 'SMS', 'PUSH', 'IN_APP'] as const;
export const TEMPLATE_CHANNELS = ['EMAIL', 'SMS', 'PUSH'] as const;
export const NOTIFICATION_STATUSES = ['PENDING', 'SENT', 'READ'] as const;
export const EMAIL_STATUSES = ['PENDING', 'SENT', 'FAILED'] as const;

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
  'lead.merged': {
    title: 'You had posted this already',
    body: '“{lead}” is joined with “{kept}”, which stays as it is.',
    email: true,
  },
  'lead.rejected': { title: 'Your lead needs a change', body: '“{lead}”: {remarks}', email: true },
  'lead.changes_requested': {
    title: 'One change, then your lead can open',
    body: '“{lead}”: {remarks}',
    email: true,
  },
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
  'review.replied': {
    title: '{other} answered your review',
    body: 'Their answer to your review for “{lead}” is public.',
    email: true,
  },
  'review.hidden': {
    title: 'Your review was hidden',
    body: 'Your review for “{lead}” {reason}. You can appeal once, and another moderator looks at it.',
    email: true,
  },
  'review.unhidden': {
    title: 'Your review is public again',
    body: 'Your review for “{lead}” was looked at again and counts as before.',
    email: true,
  },
  'review.withdrawn': {
    title: 'A review of you was withdrawn',
    body: '{other} withdrew their review for “{lead}”. It no longer counts.',
    email: false,
  },
  'report.upheld': { title: 'Thank you, your report was right', body: '{words}', email: true },
  'report.dismissed': { title: 'We looked at your report', body: '{words}', email: true },
  'trust.warning': {
    title: 'Please keep contact details out of messages',
    body: 'A message with contact details was stopped. They open by themselves on acceptance. The next one within {days} days is a strike.',
    email: true,
  },
  'strike.given': {
    title: 'You have a strike: {step}',
    body: '{reason} It counts until {until}. You can appeal once under “Standing”.',
    email: true,
  },
  'profile.suspended': {
    title: 'Your profile is suspended {until}',
    body: '{profile}: {reason} It is out of search, and coins on waiting requests are back. You can appeal once.',
    email: true,
  },
  'profile.reinstated': {
    title: 'Your profile is back',
    body: '{profile} is public and in search again. {reason}',
    email: true,
  },
  'trust.appeal_upheld': { title: 'The decision stays', body: '{words}', email: true },
  'trust.appeal_overturned': { title: 'Your appeal was right', body: '{words}', email: true },
  'profile.approved': {
    title: 'Your profile is live',
    body: '{profile} is public and can be found in search.',
    email: true,
  },
  'profile.rejected': { title: 'Your profile needs a change', body: '{profile}: {remarks}', email: true },
  'profile.changes_requested': {
    title: 'One change, then your profile can go live',
    body: '{profile}: {remarks}',
    email: true,
  },
  'profile.revised': {
    title: 'Your changes are live',
    body: '{profile} now shows what you changed.',
    email: true,
  },
  'approval.appeal_received': {
    title: 'We received your appeal',
    body: 'Somebody who has not seen “{thing}” before will decide.',
    email: false,
  },
  'approval.appeal_overturned': {
    title: 'Your appeal was right',
    body: '“{thing}” is approved after all. {remarks}',
    email: true,
  },
  'approval.appeal_upheld': {
    title: 'The decision stays',
    body: '“{thing}” was read again by somebody else: {remarks}',
    email: true,
  },
  'wallet.granted': { title: '{coins} coins added', body: '{remarks}', email: true },
  'verification.queued': {
    title: 'Your documents are in line',
    body: '{profile}: we look at “{check}” by {due}.',
    email: false,
  },
  'verification.approved': {
    title: '{check} confirmed',
    body: '{profile}: your documents were checked and are in order.',
    email: true,
  },
  'verification.rejected': {
    title: 'A document needs another try',
    body: '{profile}: {documents}. {remarks} Send only this one again.',
    email: true,
  },
  'verification.document_requested': {
    title: 'We need one more document',
    body: '{profile}: {documents}. {remarks} The clock stands still until it is here.',
    email: true,
  },
  'verification.verified': {
    title: 'Your profile is verified',
    body: '{profile} carries the Verified badge now.',
    email: true,
  },
  'verification.expiring': {
    title: 'A document ends on {until}',
    body: '{profile}: renew “{document}” before that day to keep the Verified badge.',
    email: true,
  },
  'verification.expired': {
    title: 'A document has ended',
    body: '{profile}: “{document}” ended on {until}. Send the renewed one to get the Verified badge back.',
    email: true,
  },
  ...HIRING_EVENTS,
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
