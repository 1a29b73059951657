import { PROFESSION_KEYS, PROFESSIONS } from '../profiles/index.ts';
import { UNITS } from './words.ts';
import type { FieldWords, RuleWords } from './words.ts';

const { coins, days, factor, hours, minutes } = UNITS;

const professions: Record<string, FieldWords> = Object.fromEntries(
  PROFESSION_KEYS.map((key) => [`base.${key}`, { label: PROFESSIONS[key].label, unit: coins }]),
);

export const leadWords = {
  'leads.pricing': {
    title: 'Price of a response',
    about:
      'What a professional pays to respond to a lead: a base for the profession, times factors, within limits. Published on “How it works”.',
    fields: {
      minCoins: { label: 'Never below', unit: coins },
      maxCoins: { label: 'Never above', unit: coins },
      base: { label: 'Base by profession' },
      ...professions,
      budgetBands: {
        label: 'By size of the budget',
        hint: 'The first band that the budget fits into counts. Smallest first.',
      },
      'budgetBands.*': { label: 'Band' },
      'budgetBands.*.upToInr': { label: 'Budget up to', unit: UNITS.rupees, none: 'any amount' },
      'budgetBands.*.factor': { label: 'Factor', unit: factor },
      urgency: { label: 'By how soon it is needed' },
      'urgency.FLEXIBLE': { label: 'Flexible', unit: factor },
      'urgency.SOON': { label: 'Soon', unit: factor },
      'urgency.URGENT': { label: 'Urgent', unit: factor },
      unansweredAfterHours: { label: 'Cheaper when nobody responded for', unit: hours },
      unansweredFactor: { label: 'Then the price is', unit: factor },
    },
  },
  'leads.rules': {
    title: 'How long leads and responses last',
    about: 'When a lead closes, when coins come back, and when owners are warned.',
    fields: {
      openDays: { label: 'A lead stays open for', unit: days },
      warnDaysBefore: { label: 'Owners are warned', hint: 'So long before the lead closes.' },
      'warnDaysBefore.*': { label: 'Warning', unit: days },
      maxRenewals: { label: 'Renewals by its owner' },
      approvalHours: { label: 'Approved or sent back within', unit: hours },
      unopenedHours: {
        label: 'Coins come back when unopened for',
        unit: hours,
        hint: 'The response that nobody looked at ends.',
      },
      undecidedHours: {
        label: 'Coins come back when undecided for',
        unit: hours,
        hint: 'The response that was opened and not decided ends.',
      },
      freeWithdrawMinutes: {
        label: 'Withdrawing is free for',
        unit: minutes,
        hint: 'After the response was sent.',
      },
      lateWithdrawBasisPoints: { label: 'Withdrawing later gives back', unit: UNITS.basisPoints },
    },
  },
  'wallet.rules': {
    title: 'Starter coins',
    about: 'Coins given once, when the first profile of a professional is approved.',
    fields: { starterCoins: { label: 'Coins for the start', unit: coins } },
  },
} satisfies Record<string, RuleWords>;
