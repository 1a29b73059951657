export interface PeopleWords {
  /** Every group has to be found; of a group, one of its members is enough. */
  all: string[][];
  /** None of these may be found. */
  none: string[];
}

const TOKEN = /(?<sign>[-+]?)"(?<phrase>[^"]{1,120})"|(?<bare>[^\s"]+)/gu;
const MOST_WORDS = 20;

/**
 * Reads a recruiter's search: words that must all be found, `OR` between those of which one is enough, `-` or `NOT` before what
 * must not be there, quotes around words that belong together. Broken Boolean is read as plain words.
 */
export function readPeopleWords(text: string): PeopleWords {
  const words: PeopleWords = { all: [], none: [] };
  let joins = false;
  let denies = false;
  for (const { groups } of [...text.matchAll(TOKEN)].slice(0, MOST_WORDS)) {
    const bare = groups?.['bare'] ?? '';
    if (bare === 'OR' || bare === '|') {
      joins = words.all.length > 0;
      continue;
    }
    if (bare === 'AND' || bare === '&') continue;
    if (bare === 'NOT') {
      denies = true;
      continue;
    }
    const sign = groups?.['sign'] || /^[-+](?=[\p{L}\p{N}])/u.exec(bare)?.[0] || '';
    const word = (groups?.['phrase'] ?? bare.replace(/^[-+(]+/u, '')).replaceAll(/[()]/gu, '').trim();
    if (!/[\p{L}\p{N}]/u.test(word)) continue;
    if (sign === '-' || denies) words.none.push(word);
    else if (joins) words.all.at(-1)?.push(word);
    else words.all.push([word]);
    joins = false;
    denies = false;
  }
  return words;
}
