export { readResume } from './read-resume.ts';
