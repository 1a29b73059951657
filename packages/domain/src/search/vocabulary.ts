import { isProfessionKey } from '../profiles/index.ts';
import type { ProfessionKey } from '../profiles/index.ts';
import { editDistance, foldWords, isDevanagari, soundOf } from './fold.ts';

export const SYNONYM_KINDS = ['SYNONYM', 'ALIAS', 'HINGLISH'] as const;
export type SynonymKind = (typeof SYNONYM_KINDS)[number];
export const SYNONYM_LANGUAGES = ['en', 'hi', 'hinglish'] as const;
export type SynonymLanguage = (typeof SYNONYM_LANGUAGES)[number];

/** A row of `search_synonyms`. An expansion is words, or names a profession (`profession:tutor`) or a place (`place:pune`). */
export interface Synonym {
  term: string;
  expansions: readonly string[];
}

/** What a phrase stands for: a profession, a place, and other words that the profile may use for it. */
export interface Meaning {
  profession?: ProfessionKey;
  place?: string;
  words: string[];
}

export interface NamedPlace {
  slug: string;
  kind: 'CITY' | 'LOCALITY';
  name: string;
  nameHi: string | null;
  citySlug: string;
}

/** Everything that search understands as more than a word. */
export interface Vocabulary {
  phrases: ReadonlyMap<string, Meaning>;
  longest: number;
  /** Single words of all phrases, for misspelt ones. */
  words: ReadonlySet<string>;
  bySound: ReadonlyMap<string, readonly string[]>;
  places: ReadonlyMap<string, NamedPlace>;
}

export const phraseKey = (text: string): string => foldWords(text).join(' ');

export const expansionTarget = (expansion: string): Pick<Meaning, 'profession' | 'place'> | null => {
  const [kind, target = ''] = expansion.split(':');
  if (kind === 'profession' && isProfessionKey(target)) return { profession: target };
  if (kind === 'place' && target !== '') return { place: target };
  return null;
};

function meaningOf({ term, expansions }: Synonym): Meaning {
  const meaning: Meaning = { words: [] };
  for (const expansion of expansions) {
    const target = expansionTarget(expansion);
    if (target) Object.assign(meaning, target);
    else meaning.words.push(phraseKey(expansion));
  }
  // A word with synonyms also stands for itself; a name for a profession or a place alone does not.
  if (meaning.words.length > 0) meaning.words = [...new Set([phraseKey(term), ...meaning.words])];
  return meaning;
}

/** Later rows win: places of the database first, then what code brings, then what staff wrote. */
export function buildVocabulary(synonyms: readonly Synonym[], places: readonly NamedPlace[]): Vocabulary {
  const phrases = new Map<string, Meaning>();
  for (const kind of ['LOCALITY', 'CITY'] as const) {
    for (const place of places.filter((candidate) => candidate.kind === kind)) {
      for (const name of [place.name, place.nameHi]) {
        if (name) phrases.set(phraseKey(name), { place: place.slug, words: [] });
      }
    }
  }
  for (const synonym of synonyms) {
    const key = phraseKey(synonym.term);
    if (key !== '') phrases.set(key, meaningOf(synonym));
  }
  const words = new Set([...phrases.keys()].flatMap((phrase) => phrase.split(' ')));
  return {
    phrases,
    longest: Math.max(1, ...[...phrases.keys()].map((phrase) => phrase.split(' ').length)),
    words,
    bySound: Map.groupBy(words, soundOf),
    places: new Map(places.map((place) => [place.slug, place])),
  };
}

const MIN_LETTERS = 4;

/** The word of the vocabulary that a misspelt one most likely is; undefined when none is near enough. */
export function nearestWord(word: string, { words, bySound }: Vocabulary): string | undefined {
  if (words.has(word) || word.length < MIN_LETTERS || /\d/u.test(word)) return undefined;
  const hindi = isDevanagari(word);
  const sound = soundOf(word);
  const usual = word.length < 6 ? 1 : word.length < 9 ? 2 : 3;
  let best: string | undefined;
  let fewest = Infinity;
  for (const known of words) {
    if (known.length < MIN_LETTERS || isDevanagari(known) !== hindi) continue;
    const alike = soundOf(known) === sound;
    // Two words that sound alike may differ more than two that only look alike.
    const most = !alike
      ? Math.min(usual, Math.ceil(known.length / 3))
      : hindi || word.length > 4
        ? Math.max(usual, sound.length > 3 ? 4 : 2)
        : usual;
    const edits = editDistance(word, known, most);
    if (edits > most) continue;
    const distance = edits - (alike ? 0.5 : 0);
    if (distance < fewest) {
      fewest = distance;
      best = known;
    }
  }
  if (best !== undefined || !hindi || sound.length < 3) return best;
  // Written in the other script: कोथरुड is Kothrud.
  const byLength = (a: string, b: string) =>
    Math.abs(a.length - word.length) - Math.abs(b.length - word.length);
  return bySound.get(sound)?.toSorted(byLength)[0];
}
