export { blockCompany, unblockCompany } from './block-company.ts';
export { removeOwnResume } from './remove-own-resume.ts';
export { readCandidateProfile } from './read-candidate-profile.ts';
export { saveCandidateProfile } from './save-candidate-profile.ts';
export { setCandidateVisibility } from './set-candidate-visibility.ts';
export { importResume, myResume, printResume } from './own-resume.ts';
export { readResumeFields, takeOverFields } from './take-over-fields.ts';
