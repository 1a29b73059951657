export { assertPlainPdf } from './pdf-bytes.ts';
export { assertHarmlessObjects } from './pdf-objects.ts';
export { openPdf } from './pdf-pages.ts';
export { damagedPdf } from './pdf-words.ts';
export { documentText, prepareDocument } from './prepare-document.ts';
