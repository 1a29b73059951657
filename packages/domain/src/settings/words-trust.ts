import { UNITS } from './words.ts';
import type { FieldWords, RuleWords } from './words.ts';

const { days, minutes, oClock } = UNITS;

const countedHours = (path: string, words: FieldWords): Record<string, FieldWords> => ({
  [path]: words,
  [`${path}.fromHour`]: { label: 'From', unit: oClock },
  [`${path}.toHour`]: { label: 'To', unit: oClock },
  [`${path}.days`]: { label: 'Days' },
  [`${path}.days.*`]: {
    label: 'Day',
    choices: {
      0: 'Sunday',
      1: 'Monday',
      2: 'Tuesday',
      3: 'Wednesday',
      4: 'Thursday',
      5: 'Friday',
      6: 'Saturday',
    },
  },
});

export const trustWords = {
  'trust.badges': {
    title: 'Badges',
    about: 'What the badges Responsive and Top ask for.',
    effect: 'Badges are counted anew in the night, at 4:00.',
    fields: {
      windowDays: { label: 'Replies of the last', unit: days },
      ...countedHours('wakingHours', {
        label: 'Waking hours',
        hint: 'A question at night waits for nobody until the morning.',
      }),
      ...countedHours('businessHours', { label: 'Business hours' }),
      responsive: { label: 'Responsive' },
      'responsive.medianMinutes': {
        label: 'Usual reply within',
        unit: minutes,
        hint: 'The median, counted in waking hours.',
      },
      'responsive.leads': { label: 'Leads at least' },
      top: { label: 'Top' },
      'top.bayesianMilli': { label: 'Rating at least', unit: UNITS.stars },
      'top.reviews': { label: 'Reviews at least' },
      'top.answeredBasisPoints': { label: 'Answers in time at least', unit: UNITS.basisPoints },
      'top.answeredWithinMinutes': {
        label: 'In time means within',
        unit: minutes,
        hint: 'Counted in business hours.',
      },
    },
  },
  'trust.strikes': {
    title: 'Strikes',
    about:
      'When a warning becomes a strike, and what each strike brings. Strikes that were given stay as they are.',
    fields: {
      leakWindowDays: {
        label: 'A second contact detail counts within',
        unit: days,
        hint: 'The first is a warning.',
      },
      sameLeakMinutes: {
        label: 'Tries are one and the same within',
        unit: minutes,
        hint: 'Somebody who corrects their text is not struck for it.',
      },
      strikeDays: { label: 'A strike lasts', unit: days },
      suspendDays: {
        label: 'What each strike brings',
        hint: 'The first active strike, the second, and so on; the last line counts for all that follow.',
      },
      'suspendDays.*': {
        label: 'Strike',
        unit: days,
        zero: 'a warning',
        none: 'suspended for good',
      },
    },
  },
} satisfies Record<string, RuleWords>;
