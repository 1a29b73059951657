import type { NotificationText } from './notification-text.ts';

/** What companies, their recruiters and whoever looks for work are told. */
export const HIRING_EVENTS = {
  'company_member.joined': {
    title: '{person} joined your team',
    body: '{person} works for {company} now.',
    email: false,
  },
  'candidate.assigned': {
    title: '{candidate} is assigned to you',
    body: '{person} asked you to work with {candidate}.',
    email: false,
  },
  'company.approved': { title: 'Your company is approved', body: '{company} is public now.', email: true },
  'company.rejected': {
    title: 'Your company page needs a change',
    body: '{company}: {remarks}',
    email: true,
  },
  'company.changes_requested': {
    title: 'One change, then your company page can go live',
    body: '{company}: {remarks}',
    email: true,
  },
  'company.revised': {
    title: 'Your changes are live',
    body: 'The page of {company} shows what you changed.',
    email: true,
  },
  'job.approved': { title: 'Your job is live', body: '“{job}” can be found until {until}.', email: true },
  'job.revised': { title: 'Your changes are live', body: '“{job}” now says what you changed.', email: true },
  'job.expiring': {
    title: 'Your job closes soon',
    body: '“{job}” closes on {until}, and whoever waits for a first answer is told so. Renew it to keep it open.',
    email: true,
  },
  'job.expired': {
    title: 'Your job has closed',
    body: '“{job}” reached its last day. Everybody who applied was told. You can renew it.',
    email: true,
  },
  'job.expired_undecided': {
    title: 'Your job has closed, some people still wait',
    body: '“{job}” reached its last day. Decide until {until} on those whom you shortlisted or met; then they are told that it is closed.',
    email: true,
  },
  'job.undecided_ended': {
    title: 'Time to decide has passed',
    body: '“{job}”: {count} people who still waited were told that it is closed.',
    email: true,
  },
  'job.removed': {
    title: 'Your job was taken down',
    body: '“{job}” was reported, and our moderators agreed. Everybody who applied was told that it is closed.',
    email: true,
  },
  'application.job_closed': { title: '{job} is closed', body: '{company}: {words}', email: true },
  'job.alert': { title: '{count} for “{search}”', body: '{jobs}.', email: true },
  'job.rejected': { title: 'Your job needs a change', body: '“{job}”: {remarks}', email: true },
  'job.changes_requested': {
    title: 'One change, then your job can go live',
    body: '“{job}”: {remarks}',
    email: true,
  },
  'job.backlog': {
    title: '{count} applications wait for you',
    body: '“{job}” takes no new applications until you have looked at some of them.',
    email: true,
  },
  'job.backlog_over': {
    title: 'Your job takes applications again',
    body: '“{job}” is back in search.',
    email: false,
  },
  'candidate_profile.contact_opened': {
    title: '{company} opened your contact',
    body: 'They found your job profile and can write to you or call you now. Who finds you is yours to change.',
    email: true,
  },
  'application.sent': {
    title: 'Your application is on its way',
    body: '“{job}” at {company}. You see here when it is read and what comes of it.',
    email: true,
  },
  'application.received': {
    title: 'New application for “{job}”',
    body: '{person} applied.',
    email: false,
  },
  'application.withdrawn': {
    title: '{person} took their application back',
    body: '“{job}” goes on without them.',
    email: false,
  },
  'application.nudged': {
    title: '{person} waits for an answer',
    body: 'They applied for “{job}” more than {days} days ago and ask where it stands.',
    email: true,
  },
  'interview.booked': {
    title: '{person} chose a time',
    body: '“{title}” for “{job}” is on {when}.',
    email: true,
  },
  'interview.called_off': {
    title: '{person} cannot make it',
    body: '“{title}” for “{job}”: {words}',
    email: true,
  },
  'interview.other_time': {
    title: '{person} asks for another time',
    body: '“{title}” for “{job}”: {words}',
    email: true,
  },
  'offer.accepted': {
    title: '{person} accepted your offer',
    body: 'For “{job}”. Mark them as hired to close the job and tell the others.',
    email: true,
  },
  'offer.declined': {
    title: '{person} declined your offer',
    body: 'For “{job}”. Their words are on the card.',
    email: true,
  },
  'application.moved': {
    title: 'Your application moved on',
    body: '{company}: “{job}” is now at “{status}”.',
    email: false,
  },
  'application.answered': { title: 'An answer from {company}', body: '“{job}”: {words}', email: true },
  'application.hired': {
    title: '{company} hired you',
    body: '“{job}” is yours. {company} will tell you what comes next.',
    email: true,
  },
  'interview.proposed': {
    title: '{company} invites you to an interview',
    body: '“{job}”: choose one of the times that they offer.',
    email: true,
  },
  'interview.moved': {
    title: 'New times for your interview',
    body: '{company} offers other times for “{job}”. Choose one of them.',
    email: true,
  },
  'interview.cancelled': {
    title: 'An interview was cancelled',
    body: '{company} cancelled “{interview}” for “{job}”.',
    email: true,
  },
  'offer.waiting': {
    title: 'An offer waits for a second person',
    body: '{author} wrote an offer to {candidate} for “{job}”. Read it and send it.',
    email: false,
  },
  'offer.sent': {
    title: '{company} makes you an offer',
    body: '“{job}”: read it and answer by {until}.',
    email: true,
  },
  'offer.withdrawn': {
    title: 'An offer was withdrawn',
    body: '{company} took back its offer for “{job}”.',
    email: true,
  },
  'offer.expired': {
    title: 'An offer has ended',
    body: 'The offer for “{job}” reached its last day without an answer.',
    email: true,
  },
  'candidate_note.mention': {
    title: '{author} mentioned you',
    body: 'In a note about {candidate}.',
    email: true,
  },
  'review.of_company': {
    title: 'A candidate reviewed {company}',
    body: 'It is on your public page. You can answer it once.',
    email: true,
  },
  'review.company_replied': {
    title: '{company} answered your review',
    body: 'Their answer is on the company’s page.',
    email: true,
  },
} as const satisfies Record<string, NotificationText>;
