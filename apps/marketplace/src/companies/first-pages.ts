/** What the server reads with the page; the browser asks with the same words and finds it there. */
export const FIRST_JOBS = { limit: 10 } as const;
export const FIRST_COMPANY_REVIEWS = { limit: 10 } as const;
