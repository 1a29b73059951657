import type { MyRequirement, MyVerification, RequirementState } from '@nxtgauge/domain/verification';
import { VERIFICATION_TYPE_LABELS } from '@nxtgauge/domain/verification';
import { formatDate, formatDateTime } from '@nxtgauge/ui/format';

type Tone = 'neutral' | 'act' | 'leaf' | 'brick' | 'sky';

const STATES: Record<RequirementState, { label: string; tone: Tone }> = {
  MISSING: { label: 'Not sent yet', tone: 'neutral' },
  WAITING: { label: 'Being looked at', tone: 'sky' },
  REQUESTED: { label: 'We asked for it', tone: 'act' },
  REJECTED: { label: 'Needs another try', tone: 'brick' },
  APPROVED: { label: 'Confirmed', tone: 'leaf' },
  EXPIRING: { label: 'Ends soon', tone: 'act' },
  EXPIRED: { label: 'Has ended', tone: 'brick' },
};
export const stateWords = (requirement: MyRequirement) => STATES[requirement.state];

/** What the button of a requirement does in this state. */
export function sendLabel(requirement: MyRequirement): string {
  switch (requirement.state) {
    case 'REJECTED':
      return 'Send it again';
    case 'EXPIRING':
    case 'EXPIRED':
      return 'Send the renewed one';
    default:
      return 'Send document';
  }
}

/** The one sentence on top: where the badge stands and what makes the next step. */
export function standingWords(
  verification: MyVerification,
  now: Date,
): { title: string; body: string; tone: Tone } {
  const isCompany = verification.profileId === null;
  const readers = isCompany ? 'Candidates' : 'Customers';
  const open = verification.requirements.filter((one) => one.required && one.maySend);
  const paused = verification.waiting.some((one) => one.paused);
  const needs = open.map((one) => one.label.toLowerCase()).join(' and ');
  if (verification.standing === 'VERIFIED') {
    return {
      tone: 'leaf',
      title: isCompany ? 'Your company is verified' : 'This profile is verified',
      body:
        verification.verifiedUntil === null
          ? `${readers} see the Verified badge beside your name.`
          : `${readers} see the Verified badge beside your name until ${formatDate(verification.verifiedUntil, now)}. Renew what ends before that day.`,
    };
  }
  if (paused)
    return {
      tone: 'act',
      title: 'We asked you for something',
      body: 'The clock stands still until it is here. See below what is needed.',
    };
  if (verification.standing === 'REJECTED')
    return {
      tone: 'brick',
      title: 'One more try is needed',
      body: `Send again only what failed: ${needs}. Everything else stays as it is.`,
    };
  if (open.length === 0 && verification.waiting.length > 0)
    return {
      tone: 'sky',
      title: 'We are looking at your documents',
      body: `Nothing to do for you. We answer within ${verification.rules.reviewHours} hours, here and by e-mail.`,
    };
  return {
    tone: 'neutral',
    title: 'Get the Verified badge',
    body: `${readers} see the badge ${isCompany ? 'on your page and your jobs' : 'on your card and your page'}. For it we need ${isCompany ? 'the' : 'your'} ${needs}.`,
  };
}

export function queueWords(one: MyVerification['waiting'][number], now: Date): string {
  const check = VERIFICATION_TYPE_LABELS[one.type];
  if (one.paused) return `${check}: the clock stands still until what we asked for is here.`;
  if (one.missing.length > 0)
    return `${check}: we begin when ${one.missing.join(' and ').toLowerCase()} is here too.`;
  const place = one.position === 1 ? 'next in line' : `number ${one.position} in line`;
  return one.dueAt === null
    ? `${check}: ${place}.`
    : `${check}: ${place}, answered by ${formatDateTime(one.dueAt, now)}.`;
}

export function entryWords(entry: MyVerification['timeline'][number]): string {
  const what = entry.label ?? VERIFICATION_TYPE_LABELS[entry.type];
  switch (entry.action) {
    case 'SUBMITTED':
      return `You sent: ${what}`;
    case 'APPROVED':
      return entry.label === null ? `${what}: the check is done` : `${what} confirmed`;
    case 'REJECTED':
      return entry.label === null ? `${what}: the check was not passed` : `${what} was not accepted`;
    case 'DOCUMENT_REQUESTED':
      return `We asked for a document: ${what}`;
    case 'REDACTED':
      return `A part of it was blacked out: ${what}`;
    case 'EXPIRED':
      return `${what} has ended`;
    case 'FILES_DELETED':
      return `The file was deleted: ${what}`;
    case 'CLAIMED':
    case 'RELEASED':
      return what;
  }
}
