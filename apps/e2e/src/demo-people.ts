/** What `npm start` prints for every demo account. */
export const DEMO_PASSWORD = 'one warm cup of chai';

/** Photographer in Mumbai with a long history of reviews. */
export const RAVI = {
  email: 'ravi@demo.nxtgauge.test',
  firstName: 'Ravi',
  surname: 'Deshpande',
  tradeName: 'Roshni Frames by Ravi',
} as const;

/** Staff with the approval inbox. */
export const APPROVER = { email: 'approver@demo.nxtgauge.test' } as const;
