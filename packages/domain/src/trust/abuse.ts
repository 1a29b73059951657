/** Words that are only ever insults. Short on purpose: a word that also has a harmless use is left to a moderator. */
const INSULTS = [
  'bastard',
  'motherfucker',
  'asshole',
  'bitch',
  'chutiya',
  'chutiye',
  'madarchod',
  'behenchod',
  'bhenchod',
  'bhosdike',
  'harami',
  'haramzada',
  'haramzade',
  'randi',
  'चूतिया',
  'मादरचोद',
  'बहनचोद',
  'हरामी',
  'रंडी',
];
const PATTERN = new RegExp(`(?<![\\p{L}\\p{M}])(?:${INSULTS.join('|')})(?![\\p{L}\\p{M}])`, 'iu');

/** Whether a text holds a plain insult. */
export const hasAbuse = (text: string): boolean => PATTERN.test(text);
