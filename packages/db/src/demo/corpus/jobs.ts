import { FIELD_JOBS } from './field-jobs.ts';
import type { JobText } from './job-shape.ts';
import { OFFICE_JOBS } from './office-jobs.ts';

export type { JobText } from './job-shape.ts';

export const JOB_TEXTS: readonly JobText[] = [...OFFICE_JOBS, ...FIELD_JOBS];

/** Ends of job descriptions. */
export const PERKS: readonly string[] = [
  'Health cover for you and your parents, paid leave and a fixed weekly off.',
  'Provident fund, health cover and a learning budget of ₹20,000 a year.',
  'Five-day week, hybrid after the first month, and lunch at the office.',
  'Travel and phone are reimbursed; incentives are paid every quarter.',
  'Two weekly offs, night transport where needed, and paid training.',
  'Accommodation support for the first month and health cover from day one.',
];

export const CANDIDATE_BIOS: readonly string[] = [
  'I have {years} years of experience in {field} and am looking for a team that writes things down.',
  'Graduate from {city} with {years} years in {field}. I like clear goals and honest feedback.',
  'After {years} years in {field} I want to work closer to home in {city}.',
  '{field} professional, {years} years, comfortable with small teams and large responsibility.',
  'I moved to {city} last year. {years} years in {field}, ready to join in a month.',
];

export const COVER_NOTES: readonly string[] = [
  'The way you describe the role matches how I like to work. I can join in thirty days.',
  'I have done very similar work for two years and would be glad to show it.',
  'I live nearby and know your customers. Happy to take a short test.',
  'Your work in this field is the reason I am applying. My notice period is short.',
  '',
];
