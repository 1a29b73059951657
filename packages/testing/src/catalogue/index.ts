export { addCompany, addMember } from './companies.ts';
export { jobForm, makeReady } from './job-forms.ts';
export type { Company } from './companies.ts';
export { leadInput, profileInput } from './inputs.ts';
export { addJob, loadPlaces } from './places-and-jobs.ts';
export { loadProfiles } from './profiles.ts';
export { addEmployee, loadRoles } from './roles-and-staff.ts';
export type { StaffMember } from './roles-and-staff.ts';
export {
  addApplicant,
  addCandidate,
  addJobSeeker,
  addOpenJob,
  addResume,
  addUpload,
  assign,
  RESUME_TEXT,
} from './hiring.ts';
export type { Applicant, OpenJob } from './hiring.ts';
