/** What a member may do in the company's hiring; the words are those of the recruiter workspace. */
export const RECRUITER_ROLES = ['admin', 'senior_recruiter', 'junior_recruiter'] as const;
export type RecruiterRole = (typeof RECRUITER_ROLES)[number];

export const RECRUITER_ROLE_LABELS: Record<RecruiterRole, string> = {
  admin: 'Administrator',
  senior_recruiter: 'Senior recruiter',
  junior_recruiter: 'Junior recruiter',
};
export const RECRUITER_ROLE_HINTS: Record<RecruiterRole, string> = {
  admin: 'Invites people, changes the company page, and sees every candidate.',
  senior_recruiter: 'Works on jobs and sees every candidate of the company.',
  junior_recruiter: 'Sees the candidates that are assigned to them.',
};

/** Members and open invitations together. */
export const MAX_SEATS = 50;
export const INVITATION_DAYS = 7;

export const TEAM_SIZES = ['1-10', '11-50', '51-200', '201-1000', '1000+'] as const;
export type TeamSize = (typeof TEAM_SIZES)[number];

export const TEAM_SIZE_LABELS: Record<TeamSize, string> = {
  '1-10': '1 to 10 people',
  '11-50': '11 to 50 people',
  '51-200': '51 to 200 people',
  '201-1000': '201 to 1,000 people',
  '1000+': 'More than 1,000 people',
};

export const BUSINESS_TYPES = [
  'Private limited',
  'Public limited',
  'LLP',
  'Partnership',
  'Proprietorship',
  'Cooperative',
  'Trust',
  'Government',
] as const;

export const INDUSTRIES = [
  'Agriculture',
  'Architecture',
  'Automotive',
  'Construction',
  'Customer support',
  'Design',
  'Education',
  'Energy',
  'Financial services',
  'Food processing',
  'Healthcare',
  'Hospitality',
  'Insurance',
  'Logistics',
  'Manufacturing',
  'Marketing',
  'Media',
  'Pharmaceuticals',
  'Professional services',
  'Publishing',
  'Real estate',
  'Retail',
  'Services',
  'Social work',
  'Software',
  'Telecommunications',
  'Textiles',
  'Transport',
  'Travel',
  'Wellness',
] as const;
