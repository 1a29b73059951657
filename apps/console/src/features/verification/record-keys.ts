import type { Shortcut } from '@nxtgauge/ui/app-kit';
import { recordKey } from '../queue/row-steps.ts';

/** What the open record and its viewer listen to, for the list behind `?`. */
export const RECORD_KEYS: readonly Shortcut[] = [
  recordKey('a', 'Approve the document'),
  recordKey('r', 'Refuse the document'),
  recordKey('d', 'Ask for a document'),
  recordKey('c', 'Claim or give back'),
  recordKey('n', 'Next document'),
  recordKey('[', 'Page before'),
  recordKey(']', 'Next page'),
  recordKey('=', 'Larger'),
  recordKey('-', 'Smaller'),
  recordKey('o', 'Turn'),
  recordKey('b', 'Black out parts; again: add an area'),
];
