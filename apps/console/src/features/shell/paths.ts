/** Addresses of the console as they stand in links. */
export const paths = {
  home: '/console',
  login: '/console/login',
  approvals: '/console/approvals',
  approval: (approvalId: string) => `/console/approvals?id=${approvalId}`,
  approvalWording: '/console/approvals/wording',
  moderation: '/console/moderation',
  verification: '/console/verification',
  verificationDocuments: '/console/verification/documents',
  searchWords: '/console/search-words',
  rules: '/console/rules',
  prompts: '/console/rules/prompts',
  people: '/console/people',
  person: (userId: string) => `/console/people/${userId}`,
  ledger: (userId: string) => `/console/people/${userId}/ledger`,
} as const;

/** Whether the console, and not another part of the site, answers at this address. */
export const isOwnPath = (href: string): boolean => /^\/console(?:$|[/?#])/u.test(href);
