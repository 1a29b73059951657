import { UNITS } from './words.ts';
import type { RuleWords } from './words.ts';

const { minutes, hours, days, percent } = UNITS;

export const deskWords = {
  'approvals.policy': {
    title: 'Approval',
    about:
      'What is approved without a person, whom the system trusts, and how long a claim keeps others out.',
    fields: {
      claimMinutes: { label: 'A claim keeps others out for', unit: minutes },
      soonHours: {
        label: 'Shown as due soon',
        unit: hours,
        hint: 'So long before it is due.',
      },
      trust: {
        label: 'Whom the system trusts',
        hint: 'Counted for every person anew when they send something.',
      },
      'trust.knownAgeDays': { label: 'Known from an account age of', unit: days },
      'trust.trustedAgeDays': { label: 'Trusted from an account age of', unit: days },
      'trust.trustedEngagements': {
        label: 'Finished engagements to be trusted',
        hint: 'A verified identity counts instead.',
      },
      'trust.maxRejections': {
        label: 'Rejections that are still trusted',
        hint: 'In the last 180 days.',
      },
      auto: {
        label: 'Approved without a person',
        hint: 'First profiles, appeals and what came back before always go to a person.',
      },
      'auto.lead': { label: 'Leads' },
      'auto.revision': { label: 'Changes of a live profile' },
      'auto.job': { label: 'Jobs' },
      'auto.company': { label: 'Companies' },
      'auto.*.on': { label: 'Approve without a person' },
      'auto.*.minTrust': {
        label: 'Lowest trust',
        choices: { NEW: 'New', KNOWN: 'Known', TRUSTED: 'Trusted' },
      },
      'auto.*.maxRisk': { label: 'Highest risk', choices: { LOW: 'Low', MEDIUM: 'Medium', HIGH: 'High' } },
      'auto.*.samplePercent': {
        label: 'Still goes to a person',
        unit: percent,
        hint: 'This share of those that fit, as a sample.',
      },
    },
  },
  'verification.rules': {
    title: 'Verification of documents',
    about: 'How soon documents are looked at, when owners are reminded, and how long files are kept.',
    fields: {
      reviewHours: { label: 'Answered within', unit: hours },
      claimMinutes: { label: 'A claim keeps others out for', unit: minutes },
      remindDays: { label: 'Owners are reminded', hint: 'So long before a document ends.' },
      'remindDays.*': { label: 'Reminder', unit: days },
      retentionDays: { label: 'Files are kept for', unit: days, hint: 'After the decision.' },
      viewSeconds: { label: 'An opened document stays open for', unit: UNITS.seconds },
    },
  },
} satisfies Record<string, RuleWords>;
