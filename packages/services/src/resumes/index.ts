export { openOwnResume, openResume, openResumeToChange, openShelf } from './access.ts';
export type { OpenResume } from './access.ts';
export { addOwnResume, addResume } from './add-resume.ts';
export { cancelResume } from './cancel-resume.ts';
export { copyResume } from './copy-resume.ts';
export { downloadResume } from './download-resume.ts';
export { ensureOwnShelf, ownShelf, wasSent } from './own-shelf.ts';
export { readResumeFile } from './read-resume-file.ts';
export {
  getResume,
  listOwnResumes,
  listResumes,
  listUploads,
  resumeFacts,
  resumeStats,
} from './read-resumes.ts';
export { logResumeActivity, wakeResume } from './resume-place.ts';
export type { ResumePlace } from './resume-place.ts';
export { retryResume } from './retry-resume.ts';
export { sweepLostResumes } from './sweep-lost-resumes.ts';
