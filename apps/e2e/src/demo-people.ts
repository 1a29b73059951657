/** What `npm start` prints for every demo account. */
export const DEMO_PASSWORD = 'one warm cup of chai';

/** Photographer in Mumbai with a long history of reviews. */
export const RAVI = {
  email: 'ravi@demo.nxtgauge.test',
  firstName: 'Ravi',
  surname: 'Wagle',
  tradeName: 'Roshni Frames by Ravi',
} as const;

/** Staff with the approval inbox. */
export const APPROVER = { email: 'approver@demo.nxtgauge.test' } as const;

/** Staff who look at documents. */
export const VERIFIER = { email: 'verifier@demo.nxtgauge.test' } as const;

/** Staff for reports, appeals and strikes; who decided first does not decide the appeal. */
export const MODERATOR = { email: 'moderator@demo.nxtgauge.test' } as const;
export const OTHER_MODERATOR = { email: 'moderator2@demo.nxtgauge.test' } as const;

/** A company with a hiring team: its administrator, a senior and a junior recruiter. */
export const HR = { email: 'hr@demo.nxtgauge.test', domain: 'kaveri-software-labs.test' } as const;
/** Another verified company's. */
export const OTHER_HR = { email: 'hr2@demo.nxtgauge.test' } as const;
export const KABIR = { email: 'kabir@demo.nxtgauge.test' } as const;
export const NISHA = { email: 'nisha@demo.nxtgauge.test', fullName: 'Nisha Bora' } as const;

/** Staff with every permission. */
export const ADMIN = { email: 'admin@demo.nxtgauge.test' } as const;
