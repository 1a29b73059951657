/** Name, description, type, price in paise, coins, validity in days. */
export const PACKAGES: readonly (readonly [
  string,
  string,
  'TRACECOIN_BUNDLE' | 'JOB_POSTING' | 'CONTACT_VIEWS',
  number,
  number,
  number,
])[] = [
  ['Starter 50', 'Fifty coins for first responses.', 'TRACECOIN_BUNDLE', 49_900, 50, 365],
  [
    'Regular 150',
    'One hundred and fifty coins, enough for a busy month.',
    'TRACECOIN_BUNDLE',
    129_900,
    150,
    365,
  ],
  ['Season 400', 'Four hundred coins for the wedding season.', 'TRACECOIN_BUNDLE', 299_900, 400, 365],
  ['Studio 1000', 'One thousand coins for teams.', 'TRACECOIN_BUNDLE', 649_900, 1000, 365],
  ['Single job post', 'One job, live for thirty days.', 'JOB_POSTING', 99_900, 0, 90],
  ['Hiring pack, five jobs', 'Five jobs within half a year.', 'JOB_POSTING', 399_900, 0, 180],
  ['Contact views 25', 'Contacts of twenty-five candidates.', 'CONTACT_VIEWS', 149_900, 0, 90],
];

export const TAXES: readonly (readonly [string, 'GST' | 'TCS', string, string])[] = [
  ['GST on online services', 'GST', '18.00', 'PACKAGE'],
  ['GST on professional services', 'GST', '18.00', 'SERVICE'],
  ['TCS on marketplace supplies', 'TCS', '0.50', 'SERVICE'],
];
