import { AppError } from '@nxtgauge/domain/errors';

export const damagedPdf = () =>
  new AppError(
    'FILE_DAMAGED',
    'This PDF is damaged or was cut off on its way. Open it on your device, print it to a new PDF and send that.',
  );
export const unsafePdf = (what: string) =>
  new AppError(
    'FILE_UNSAFE',
    `This PDF has ${what} in it. Print it to a new PDF, which leaves that out, and send that.`,
  );
export const lockedPdf = () =>
  new AppError(
    'FILE_UNSAFE',
    'This PDF is locked with a password or a permission. Open it, print it to a new PDF and send that.',
  );

/** What a document that only has to be read never needs, with how to say it. */
export const ACTIVE_NAMES: Record<string, string> = {
  JavaScript: 'a program',
  JS: 'a program',
  Launch: 'a command that starts programs',
  EmbeddedFile: 'another file',
  EmbeddedFiles: 'another file',
  RichMedia: 'a film or a game',
  XFA: 'a form with code',
  SubmitForm: 'a command that sends data away',
  ImportData: 'a command that fetches data',
  GoToE: 'a link into a hidden file',
};
