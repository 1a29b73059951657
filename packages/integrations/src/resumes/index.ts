export { printResume } from './print-resume.ts';
export { readResume } from './read-resume.ts';
