export { answerOffer } from './answer-offer.ts';
export { callOffInterview, pickSlot } from './answer-interview.ts';
export { applyToJob } from './apply-to-job.ts';
export { interviewCalendar } from './interview-calendar.ts';
export { nudgeCompany } from './nudge-company.ts';
export { explainMatch, readJobToApply } from './read-job-to-apply.ts';
export { listMyApplications, readMyApplication } from './read-my-applications.ts';
export { withdrawApplication } from './withdraw-application.ts';
