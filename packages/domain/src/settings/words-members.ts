import { UNITS } from './words.ts';
import type { RuleWords } from './words.ts';

const { days, hours, megabytes, minutes, tries } = UNITS;

export const memberWords = {
  'identity.sign_in': {
    title: 'Signing in',
    about: 'How long codes and sessions last.',
    fields: {
      codeMinutes: { label: 'A code is good for', unit: minutes },
      codeTries: { label: 'A code may be entered', unit: tries },
      sessionIdleDays: { label: 'Signed out when away for', unit: days },
      sessionMaxDays: { label: 'Signed out at the latest after', unit: days },
      staffSessionIdleMinutes: { label: 'Staff are signed out when away for', unit: minutes },
      staffSessionMaxHours: { label: 'Staff are signed out at the latest after', unit: hours },
    },
  },
  'uploads.limits': {
    title: 'Uploads',
    about: 'How much one person may upload, and when uploads that nobody used are deleted.',
    fields: {
      filesPerDay: { label: 'Files in a day' },
      bytesPerDay: { label: 'Size in a day', unit: megabytes },
      filesInAll: { label: 'Files in all' },
      bytesInAll: { label: 'Size in all', unit: megabytes },
      unusedHours: { label: 'Unused uploads are deleted after', unit: hours },
    },
  },
} satisfies Record<string, RuleWords>;
