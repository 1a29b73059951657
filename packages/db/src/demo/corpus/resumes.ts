/** Made-up places of work that no demo company carries. */
export const EMPLOYERS: readonly string[] = [
  'Banyan Works',
  'Nilgiri Services',
  'Sabarmati Traders',
  'Chinar Systems',
  'Palash Retail',
  'Godavari Logistics',
  'Amaltas Foods',
  'Vindhya Industries',
  'Kadamb Labs',
  'Peepal Health',
  'Satpura Textiles',
  'Mogra Interiors',
];

export const COLLEGES: readonly string[] = [
  'Deccan College of Arts and Science',
  'Narmada Institute of Technology',
  'Konkan University',
  'Malwa College of Commerce',
  'Coromandel Institute of Management',
];

/** Ends of a line about work; `{n}` is a figure that fits. */
export const RESULTS: readonly string[] = [
  'and cut the time for it by {n} percent',
  'for a team of {n} people',
  'in {n} weeks instead of {m}',
  'with {n} percent fewer complaints than the year before',
  'and wrote the guide that {n} colleagues use',
  'at {m} sites in three states',
];

/** Lines of those who tell their work without figures. */
export const PLAIN_WORK: readonly string[] = [
  'Responsible for daily work as assigned',
  'Was given the task of keeping records',
  'Hard working team player with good communication',
  'Helped seniors with various things',
];
