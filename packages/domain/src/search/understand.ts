import { professionList, PROFESSIONS } from '../profiles/index.ts';
import type { ProfessionKey } from '../profiles/index.ts';
import { foldSpelling, foldWords } from './fold.ts';
import { takePrice } from './said-price.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Meaning, Vocabulary } from './vocabulary.ts';

export interface Understood {
  profession?: ProfessionKey;
  place?: string;
  maxPriceInr?: number;
  minRating?: number;
  verifiedOnly?: true;
  /** `field=true` of the profession: online, at home. */
  facets: string[];
  /** What is left to look for in profiles: every group must be found, any of its alternatives will do. */
  groups: string[][];
  /** The same words as they were typed. */
  text: string;
  /** Misspelt words of the vocabulary and what they were taken for. */
  corrected: { from: string; to: string }[];
}

/** Filters that are chosen already: what is said in words does not overrule them. */
export interface Chosen {
  profession?: ProfessionKey | undefined;
  place?: string | undefined;
}

const RATING =
  /(?<![\p{L}\p{M}\p{N}])([34](?:\.5)?)\s*(?:\+\s*)?(?:stars?|star rating|स्टार)(?:\s*(?:and (?:up|above)|plus|or more|se upar))?/u;
const VERIFIED = new Set(['verified', 'वेरिफाइड', 'सत्यापित']);
const ONLINE = new Set(['online', 'remote', 'ऑनलाइन']);
const AT_HOME = [
  'ghar pe',
  'ghar par',
  'ghar me',
  'ghar mein',
  'ghar aakar',
  'at home',
  'at my home',
  'home service',
  'home visit',
  'home visits',
  'doorstep',
  'home',
  'घर पर',
  'घर में',
  'घर पे',
  'घर आकर',
  'होम',
].map((phrase) => foldWords(phrase).join(' '));
/** Localities whose names are also ordinary words or people's names: only after "in", or beside their city. */
const ORDINARY = new Set(['camp', 'chowk', 'satellite', 'sadar', 'rohini', 'amer', 'paldi']);
const PLACE_MARKS = new Set(['in', 'at', 'near', 'me', 'mein', 'main', 'में', 'मे']);

const fieldFor = (profession: ProfessionKey, keys: readonly string[]) =>
  PROFESSIONS[profession].fields.find((field) => field.kind === 'boolean' && keys.includes(field.key));
const onlineField = (profession: ProfessionKey) =>
  fieldFor(profession, ['teachesOnline', 'onlineSessions', 'remoteOk']);
const homeField = (profession: ProfessionKey) =>
  fieldFor(profession, ['homeService', 'homeVisits', 'teachesOffline']);

interface Piece {
  typed: string;
  /** Where it begins among the words. */
  at: number;
  meaning: Meaning;
}

/** The words that mean nothing to this vocabulary: known from profiles, misspelt, or new. */
export function plainWords(text: string, { words }: Vocabulary): string[] {
  return foldWords(takePrice(foldSpelling(text)).rest).filter(
    (word) => !words.has(word) && !STOP_WORDS.has(word) && !VERIFIED.has(word) && !ONLINE.has(word),
  );
}

/** Words of a profession's own name: "bridal makeup artist" looks for no artist. */
const nameWords = new Map(
  professionList.map(({ key, label, plural, hi, slug }) => [
    key,
    new Set(foldWords([label, plural, hi, slug, key.replaceAll('_', ' ')].join(' '))),
  ]),
);

/** Cuts the words into the longest phrases that mean something, and single words. */
function pieces(
  words: readonly string[],
  vocabulary: Vocabulary,
): (Piece | { typed: string; at: number; meaning: null })[] {
  const list: (Piece | { typed: string; at: number; meaning: null })[] = [];
  for (let at = 0; at < words.length;) {
    let taken = 1;
    let meaning: Meaning | null = null;
    for (let size = Math.min(vocabulary.longest, words.length - at); size > 0 && meaning === null; size--) {
      meaning = vocabulary.phrases.get(words.slice(at, at + size).join(' ')) ?? null;
      taken = meaning === null ? 1 : size;
    }
    list.push({ typed: words.slice(at, at + taken).join(' '), at, meaning });
    at += taken;
  }
  return list;
}

/** Takes a phrase out of the words; true when it was there. */
function take(words: string[], phrases: readonly string[]): boolean {
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    const at = words.findIndex((_, i) => parts.every((part, j) => words[i + j] === part));
    if (at < 0) continue;
    words.splice(at, parts.length);
    return true;
  }
  return false;
}

/**
 * Reads a search the way a person means it: "wedding photographer in pune under 20000" is a profession, a place, a highest
 * price and one word. `corrections` are misspelt words to read as others. Nothing here is ever refused: what is not
 * understood stays a word.
 */
export function understand(
  text: string,
  vocabulary: Vocabulary,
  chosen: Chosen = {},
  corrections: ReadonlyMap<string, string> = new Map(),
): Understood {
  const priced = takePrice(foldSpelling(text));
  const rated = RATING.exec(priced.rest);
  const words = foldWords(rated ? priced.rest.replace(rated[0], ' ') : priced.rest).map(
    (word) => corrections.get(word) ?? word,
  );
  const verified = take(words, [...VERIFIED]);
  const wholeText = words.join(' ');
  const homeAsked = !vocabulary.phrases.has(wholeText) && take(words, AT_HOME);
  const onlineAsked = take(words, [...ONLINE]);
  const found = pieces(words, vocabulary);

  const isOf = (slug: string, citySlug: string | undefined) =>
    vocabulary.places.get(slug)?.citySlug === citySlug;
  const placesSaid = found.filter((piece): piece is Piece => piece.meaning?.place !== undefined);
  const cityFirst = placesSaid.find(
    ({ meaning }) => vocabulary.places.get(meaning.place ?? '')?.kind === 'CITY',
  )?.meaning.place;
  const localityOfIt = placesSaid.find(
    ({ meaning }) =>
      vocabulary.places.get(meaning.place ?? '')?.kind === 'LOCALITY' &&
      isOf(meaning.place ?? '', cityFirst ?? chosen.place),
  )?.meaning.place;
  const meant = placesSaid.find(
    ({ typed, at }) =>
      !ORDINARY.has(typed) || PLACE_MARKS.has(words[at - 1] ?? '') || PLACE_MARKS.has(words[at + 1] ?? ''),
  );
  const placeSaid = localityOfIt ?? cityFirst ?? meant?.meaning.place;
  const place =
    chosen.place === undefined || (placeSaid !== undefined && isOf(placeSaid, chosen.place))
      ? placeSaid
      : undefined;
  // A profession by its own name counts more than one that a speciality implies.
  const professions = found.filter((piece): piece is Piece => piece.meaning?.profession !== undefined);
  const professionSaid = (professions.find(({ meaning }) => meaning.words.length === 0) ?? professions[0])
    ?.meaning.profession;
  const profession = chosen.profession ?? professionSaid;

  const groups: string[][] = [];
  const left: string[] = [];
  for (const { typed, meaning } of found) {
    const placeTaken =
      meaning?.place !== undefined &&
      (place !== undefined || meaning.place === chosen.place || isOf(meaning.place, chosen.place));
    const sameProfession =
      meaning?.profession !== undefined && (meaning.profession === profession || profession === undefined);
    if (meaning && meaning.words.length === 0 && (placeTaken || sameProfession)) continue;
    if (!meaning && (STOP_WORDS.has(typed) || (profession && nameWords.get(profession)?.has(typed))))
      continue;
    if (
      meaning &&
      meaning.words.length === 0 &&
      meaning.profession !== undefined &&
      chosen.profession === undefined
    )
      continue;
    groups.push(meaning && meaning.words.length > 0 ? meaning.words : [typed]);
    left.push(typed);
  }
  const facets: string[] = [];
  for (const [asked, field] of [
    [onlineAsked, profession && onlineField(profession)],
    [homeAsked, profession && homeField(profession)],
  ] as const) {
    if (asked && field) facets.push(`${field.key}=true`);
  }
  if (onlineAsked && facets.length === 0 && profession === undefined) {
    groups.push(['online']);
    left.push('online');
  }
  return {
    ...(chosen.profession === undefined && professionSaid !== undefined
      ? { profession: professionSaid }
      : {}),
    ...(place === undefined ? {} : { place }),
    ...(priced.rupees === undefined ? {} : { maxPriceInr: priced.rupees * 100 }),
    ...(rated ? { minRating: Number(rated[1]) } : {}),
    ...(verified ? { verifiedOnly: true as const } : {}),
    facets,
    groups,
    text: left.join(' '),
    corrected: [...corrections].map(([from, to]) => ({ from, to })),
  };
}
