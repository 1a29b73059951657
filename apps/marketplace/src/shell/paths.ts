import type { CameFrom } from '@nxtgauge/domain/applications';
import type { Profession } from '@nxtgauge/domain/profiles';

/** Addresses of this site. */
export const paths = {
  home: '/',
  find: '/find',
  jobs: '/jobs',
  howItWorks: '/how-it-works',
  ranking: '/how-ranking-works',
  badges: '/badges',
  postLead: '/post-a-lead',
  profession: (profession: Profession, place?: string) =>
    place === undefined ? `/${profession.slug}` : `/${profession.slug}/${place}`,
  profile: (slug: string) => `/p/${slug}`,
  company: (slug: string) => `/companies/${slug}`,
  job: (slug: string, from?: CameFrom) => `/jobs/${slug}${from === undefined ? '' : `?from=${from}`}`,
  wizard: (profession: Profession, place?: string) =>
    `/post-a-lead/${profession.slug}${place === undefined ? '' : `?place=${place}`}`,
} as const;

/** Addresses of the dashboard, on the same origin: a full page load away. */
export const appPaths = {
  home: '/app',
  leads: '/app/leads',
  lead: (leadId: string) => `/app/leads/${leadId}`,
  requests: '/app/requests',
  wallet: '/app/wallet',
  offerWork: '/app/profiles',
  saved: '/app/saved',
  apply: (jobId: string, from?: CameFrom) =>
    `/app/apply/${jobId}${from === undefined ? '' : `?from=${from}`}`,
  login: (next?: string) => `/app/login${next === undefined ? '' : `?next=${encodeURIComponent(next)}`}`,
  register: (next?: string) =>
    `/app/register${next === undefined ? '' : `?next=${encodeURIComponent(next)}`}`,
} as const;
