import type {
  ActivityEntry,
  AssignmentType,
  CandidateSource,
  CandidateStatus,
} from '@nxtgauge/domain/candidates';
import type { Tone } from '@nxtgauge/ui/primitives';

export const CANDIDATE_STATUS_WORDS: Record<CandidateStatus, { label: string; tone: Tone }> = {
  active: { label: 'Active', tone: 'leaf' },
  placed: { label: 'Placed', tone: 'sky' },
  archived: { label: 'Archived', tone: 'neutral' },
};

export const CANDIDATE_SOURCE_WORDS: Record<CandidateSource, string> = {
  APPLICATION: 'Applied',
  UPLOAD: 'Added by you',
  REFERRAL: 'Referred',
  SEARCH: 'Found in the search',
};

export const ASSIGNMENT_WORDS: Record<AssignmentType, { label: string; hint: string }> = {
  primary: { label: 'Primary', hint: 'Looks after this candidate first of all.' },
  secondary: { label: 'Secondary', hint: 'Works with them too.' },
  viewer: { label: 'Viewer', hint: 'Looks on, and changes nothing.' },
};

const THINGS: Record<ActivityEntry['entityType'], string> = {
  candidate: 'the candidate',
  resume: 'a résumé',
  review: 'a review',
  user: 'an account',
  assignment: 'the assignment',
  application: 'the application',
  interview: 'an interview',
  offer: 'an offer',
  note: 'a note',
  scorecard: 'a scorecard',
};

const textOf = (facts: ActivityEntry['new'], key: string): string | null => {
  const value = facts?.[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
};

/** What a line of the log says after the name of who did it. */
export function activityWords(entry: ActivityEntry): string {
  const { action, entityType, old } = entry;
  const version = textOf(entry.new, 'version') ?? textOf(old, 'version');
  const name = textOf(entry.new, 'name');
  const reason = textOf(entry.new, 'reason');
  const step = textOf(entry.new, 'step');
  const thing = version ? `version ${version} of the résumé` : THINGS[entityType];
  switch (action) {
    case 'create':
      return entityType === 'candidate' ? 'wrote the candidate down' : `added ${thing}`;
    case 'update':
      if (textOf(entry.new, 'mergedFrom')) return 'merged another record of this person into this one';
      if (textOf(entry.new, 'mergedInto')) return 'merged this record into another one';
      if (step) return REVIEW_STEPS[step] ?? `changed ${thing}`;
      return textOf(entry.new, 'status') === 'error' ? `could not read ${thing}` : changedWords(entry, thing);
    case 'delete':
      return `took ${thing} back`;
    case 'view':
      return 'looked at the candidate';
    case 'download':
      return `downloaded ${thing}`;
    case 'assign':
      return `assigned ${name ?? 'somebody'} as ${textOf(entry.new, 'type') ?? 'secondary'}`;
    case 'unassign':
      return `ended the assignment of ${name ?? 'somebody'}${reason ? `: “${reason}”` : ''}`;
    case 'move':
      return `moved ${thing}`;
    case 'reject':
      return `rejected ${thing}`;
    case 'hire':
      return 'hired the candidate';
    case 'denied':
      return 'tried to open the candidate, without being assigned';
  }
}

const REVIEW_STEPS: Record<string, string> = {
  cancel: 'stopped a review',
  retry: 'tried a review again',
  contest: 'objected to a review',
  answer: 'answered an objection',
  human_word: 'wrote their own word on a review',
};

const FIELDS: Record<string, string> = {
  firstName: 'first name',
  lastName: 'last name',
  email: 'e-mail',
  phone: 'phone',
  currentCompany: 'company',
  currentPosition: 'position',
  yearsExperience: 'experience',
  referredBy: 'referral',
  tags: 'tags',
  status: 'state',
};

function changedWords({ new: facts }: ActivityEntry, thing: string): string {
  const fields = Object.keys(facts ?? {}).map((field) => FIELDS[field] ?? field);
  return fields.length > 0 ? `changed ${fields.join(', ')}` : `changed ${thing}`;
}
