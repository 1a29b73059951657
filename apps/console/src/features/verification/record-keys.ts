import type { Shortcut } from '@nxtgauge/ui/app-kit';

const key = (keys: string, label: string): Shortcut => ({
  keys,
  label,
  group: 'Open record',
  run: () => undefined,
});

/** What the open record and its viewer listen to, for the list behind `?`. */
export const RECORD_KEYS: readonly Shortcut[] = [
  key('a', 'Approve the document'),
  key('r', 'Refuse the document'),
  key('d', 'Ask for a document'),
  key('c', 'Claim or give back'),
  key('n', 'Next document'),
  key('[', 'Page before'),
  key(']', 'Next page'),
  key('=', 'Larger'),
  key('-', 'Smaller'),
  key('o', 'Turn'),
  key('b', 'Black out parts'),
];
