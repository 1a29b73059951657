/** Addresses of this app as they stand in links and in notices. */
export const paths = {
  home: '/app',
  login: '/app/login',
  register: '/app/register',
  leads: '/app/leads',
  lead: (leadId: string) => `/app/leads/${leadId}`,
  leadResponse: (leadId: string, requestId: string) => `/app/leads/${leadId}?response=${requestId}`,
  leadEdit: (leadId: string) => `/app/leads/${leadId}/edit`,
  openLeads: '/app/open-leads',
  openLead: (leadId: string, profileId: string) => `/app/open-leads/${leadId}?profile=${profileId}`,
  requests: '/app/requests',
  request: (requestId: string) => `/app/requests/${requestId}`,
  wallet: '/app/wallet',
  reviews: '/app/reviews',
  standing: '/app/standing',
  team: '/app/team',
  companyCandidates: '/app/candidates',
  companyCandidate: (candidateId: string) => `/app/candidates/${candidateId}`,
  resumeFile: (resumeId: string) => `/downloads/resumes/${resumeId}`,
  company: '/app/company',
  saved: '/app/saved',
  jobs: '/app/jobs',
  newJob: '/app/jobs/new',
  jobEdit: (jobId: string) => `/app/jobs/${jobId}/edit`,
  people: '/app/people',
  candidate: '/app/candidate',
  resumes: '/app/candidate/resumes',
  ownResume: (resumeId: string) => `/app/candidate/resumes/${resumeId}`,
  applications: '/app/applications',
  application: (applicationId: string) => `/app/applications/${applicationId}`,
  apply: (jobId: string) => `/app/apply/${jobId}`,
  hiring: '/app/hiring',
  rejectionReasons: '/app/hiring/reasons',
  board: (jobId: string) => `/app/jobs/${jobId}/board`,
  jobApplication: (jobId: string, applicationId: string) =>
    `/app/jobs/${jobId}/board?application=${applicationId}`,
  jobReport: (jobId: string) => `/app/jobs/${jobId}/reports`,
  profiles: '/app/profiles',
  profile: (profileId: string) => `/app/profiles/${profileId}`,
  profileSection: (profileId: string, section: string) =>
    section === 'about' ? `/app/profiles/${profileId}` : `/app/profiles/${profileId}/${section}`,
  profileAlbum: (profileId: string, albumId: string) => `/app/profiles/${profileId}/albums/${albumId}`,
  newProfile: '/app/profiles/new',
} as const;

/** Addresses of the public site: a full page load away. */
export const sitePaths = {
  home: '/',
  jobs: '/jobs',
  postLead: '/post-a-lead',
  ranking: '/how-ranking-works',
  company: (slug: string) => `/companies/${slug}`,
  job: (slug: string) => `/jobs/${slug}`,
  publicProfile: (slug: string) => `/p/${slug}`,
  localOutbox: '/outbox',
} as const;

/** Whether this app, and not another part of the site, answers at this address. */
export const isOwnPath = (href: string): boolean => /^\/app(?:$|[/?#])/u.test(href);
