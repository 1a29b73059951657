export { documentText, prepareDocument } from './prepare-document.ts';
