import { AppError } from '@nxtgauge/domain/errors';

const TAKEN = 'Send a PDF or a Word file (.docx), up to 10 MB.';

export const refusedKind = (what: string) => new AppError('FILE_TYPE_REFUSED', `${what} ${TAKEN}`);
export const oldWord = () =>
  new AppError(
    'FILE_TYPE_REFUSED',
    'This is an old Word file (.doc), which cannot be read here. Open it, choose Save as, then Word document (.docx) or PDF, and send that.',
  );
export const emptyFile = () =>
  new AppError('FILE_DAMAGED', 'This file is empty. Choose it again, or save it anew and send that.');
export const tooLarge = () =>
  new AppError(
    'FILE_TOO_LARGE',
    'This file has more than 10 MB. Leave out pictures, or save it as a smaller PDF, and send that.',
  );
export const lockedFile = (kind: 'PDF' | 'Word file') =>
  new AppError(
    'FILE_LOCKED',
    `This ${kind} is locked with a password. Save it without one and send it again.`,
  );
export const scannedPdf = () =>
  new AppError(
    'FILE_WITHOUT_TEXT',
    'This is a scan, a picture of the text. Send the file it was printed from, or save it with text recognition and send that.',
  );
export const garbledPdf = () =>
  new AppError(
    'FILE_WITHOUT_TEXT',
    'The letters of this PDF cannot be read as text, because its fonts do not say what they mean. Send the Word file (.docx), or save it as PDF anew.',
  );
export const emptyWord = () =>
  new AppError(
    'FILE_WITHOUT_TEXT',
    'There is no text in this Word file, or only a picture of it. Write it as text and send it again.',
  );
export const damagedWord = () =>
  new AppError(
    'FILE_DAMAGED',
    'This Word file is damaged or was cut off on its way. Open it on your device, save it anew and send that.',
  );
export const unsafeWord = (what: string) =>
  new AppError(
    'FILE_UNSAFE',
    `This Word file has ${what} in it. Save it as a plain Word document (.docx) or as PDF and send that.`,
  );
export const wordBomb = () =>
  new AppError(
    'FILE_UNSAFE',
    'This Word file unfolds into far more than a résumé needs, so it was not opened.',
  );
