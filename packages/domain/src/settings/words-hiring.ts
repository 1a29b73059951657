import { UNITS } from './words.ts';
import type { RuleWords } from './words.ts';

const { coins, days, hours, percent } = UNITS;

export const hiringWords = {
  'hiring.rules': {
    title: 'Jobs, answers and contacts of candidates',
    about:
      'How long a job is open, how soon companies answer, and what posts and contacts cost. The badge for answers is explained on company pages.',
    fields: {
      postCoins: { label: 'A post costs', unit: coins, hint: 'When no free post is left.' },
      contactCoins: { label: 'A contact costs', unit: coins, hint: 'When no free contact is left.' },
      contactViewDays: { label: 'An opened contact stays open for', unit: days },
      jobOpenDays: { label: 'A job stays open for', unit: days },
      decideDays: {
        label: 'After its last day a company decides within',
        unit: days,
        hint: 'On those whom it shortlisted or met. Whoever is open then is told that the job is closed.',
      },
      warnDaysBefore: { label: 'Its company is warned', hint: 'So long before the job closes.' },
      'warnDaysBefore.*': { label: 'Warning', unit: days },
      maxRenewals: { label: 'Renewals without being read again' },
      starterPostings: {
        label: 'Free posts for the start',
        hint: 'Given once, when a company is approved first.',
      },
      starterDays: { label: 'They can be used for', unit: days },
      backlogLimit: {
        label: 'A job pauses at so many unread applications',
        hint: 'Those that nobody at the company has touched.',
      },
      backlogResume: { label: 'It opens again at', hint: 'Or fewer.' },
      responseSharePercent: {
        label: 'The badge “Answers applicants” asks for',
        unit: percent,
        hint: 'This share of the applications that are due.',
      },
      responseDays: { label: 'An application is answered within', unit: days },
      responseWindowDays: { label: 'Counted are applications of the last', unit: days },
      responseMinimum: { label: 'Applications that have to be due first' },
      reviewDaysAfterEnd: {
        label: 'Candidates may review a company for',
        unit: days,
        hint: 'After their application ended.',
      },
      rejectionDelayHours: {
        label: 'A rejection leaves after',
        unit: hours,
        hint: 'Until then it can be undone unseen.',
        zero: 'at once',
      },
      nudgeAfterDays: { label: 'A candidate may ask after', unit: days, hint: 'Without an answer.' },
      nudgeEveryDays: { label: 'And again after', unit: days },
    },
  },
} satisfies Record<string, RuleWords>;
