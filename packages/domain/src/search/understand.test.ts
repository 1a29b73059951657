import { describe, expect, it } from 'vitest';
import {
  buildVocabulary,
  editDistance,
  foldWords,
  nearestWord,
  plainWords,
  registrySynonyms,
  soundOf,
  STARTER_SYNONYMS,
  takePrice,
  understand,
  valuesNamed,
} from './index.ts';
import type { Chosen, NamedPlace } from './index.ts';

const city = (slug: string, name: string, nameHi: string): NamedPlace => ({
  slug,
  kind: 'CITY',
  name,
  nameHi,
  citySlug: slug,
});
const places: NamedPlace[] = [
  city('pune', 'Pune', 'पुणे'),
  city('mumbai', 'Mumbai', 'मुंबई'),
  city('delhi', 'Delhi', 'दिल्ली'),
  city('bengaluru', 'Bengaluru', 'बेंगलुरु'),
  { slug: 'pune-kothrud', kind: 'LOCALITY', name: 'Kothrud', nameHi: null, citySlug: 'pune' },
  { slug: 'pune-camp', kind: 'LOCALITY', name: 'Camp', nameHi: null, citySlug: 'pune' },
  { slug: 'delhi-rohini', kind: 'LOCALITY', name: 'Rohini', nameHi: null, citySlug: 'delhi' },
];
const vocabulary = buildVocabulary([...registrySynonyms(), ...STARTER_SYNONYMS], places);

/** As the service does it, with no word known from profiles. */
function read(text: string, chosen: Chosen = {}) {
  const corrections = new Map(
    plainWords(text, vocabulary).flatMap((word) => {
      const near = nearestWord(word, vocabulary);
      return near === undefined ? [] : [[word, near] as const];
    }),
  );
  const {
    corrected: _corrected,
    text: _text,
    facets,
    groups,
    ...rest
  } = understand(text, vocabulary, chosen, corrections);
  return { ...rest, ...(facets.length > 0 ? { facets } : {}), words: groups.map((group) => group.at(-1)) };
}

describe('understand', () => {
  it.each([
    [
      'wedding photographer in pune under 20000',
      { profession: 'photographer', place: 'pune', maxPriceInr: 2_000_000, words: ['wedding'] },
    ],
    [
      'Photographer, Pune, below ₹1.5 lakh',
      { profession: 'photographer', place: 'pune', maxPriceInr: 15_000_000, words: [] },
    ],
    [
      'shaadi ka photographer dilli mein 20 hazar tak',
      { profession: 'photographer', place: 'delhi', maxPriceInr: 2_000_000, words: ['wedding'] },
    ],
    [
      'पुणे में फ़ोटोग्राफ़र २०,००० से कम',
      { profession: 'photographer', place: 'pune', maxPriceInr: 2_000_000, words: [] },
    ],
    ['मुम्बई में मेहँदी वाली', { profession: 'makeup_artist', place: 'mumbai', words: ['mehndi'] }],
    ['khana banane wala', { profession: 'catering_service', words: [] }],
    ['ghar pe tuition', { profession: 'tutor', facets: ['teachesOffline=true'], words: [] }],
    [
      'online yoga teacher',
      { profession: 'fitness_trainer', facets: ['onlineSessions=true'], words: ['yoga'] },
    ],
    ['verified tutor 4 star', { profession: 'tutor', verifiedOnly: true, minRating: 4, words: [] }],
    ['makeup artist banglore', { profession: 'makeup_artist', place: 'bengaluru', words: [] }],
    ['fotografer in mumbay', { profession: 'photographer', place: 'mumbai', words: [] }],
    ['कोथरुड में ट्यूटर', { profession: 'tutor', place: 'pune-kothrud', words: [] }],
    ['class 10 maths tutor', { profession: 'tutor', words: ['class', '10', 'maths'] }],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('lets what is chosen stand: a place or a profession in words does not overrule it', () => {
    expect(read('assisted in mumbai', { place: 'pune' })).toEqual({ words: ['assisted', 'mumbai'] });
    expect(read('tutor', { profession: 'photographer' })).toEqual({ words: ['tutor'] });
    expect(read('photographer kothrud', { profession: 'photographer', place: 'pune' })).toEqual({
      place: 'pune-kothrud',
      words: [],
    });
  });

  it('takes an ordinary word for a locality only where it must be one', () => {
    expect(read('rohini sharma')).toEqual({ words: ['rohini', 'sharma'] });
    expect(read('tutor in rohini')).toEqual({ profession: 'tutor', place: 'delhi-rohini', words: [] });
    expect(read('summer camp tutor pune')).toEqual({
      profession: 'tutor',
      place: 'pune-camp',
      words: ['summer'],
    });
  });

  it.each(['', '   ', '!!!', '🙂', '₹', 'under', '))) ((( |||', 'a'.repeat(120), '٣٤٥', '9'.repeat(120)])(
    'reads %j without an error',
    (text) => {
      expect(read(text).words.length).toBeLessThanOrEqual(8);
    },
  );

  it('answers the longest input quickly', () => {
    const started = performance.now();
    for (const text of ['क्'.repeat(60), '1,'.repeat(60), '  10 '.repeat(24), 'under '.repeat(20)]) read(text);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('prices', () => {
  it.each([
    ['under 5k', 5_000],
    ['upto rs 500', 500],
    ['10000 se kam', 10_000],
    ['5 हजार तक', 5_000],
    ['2 lakh tak', 200_000],
    ['within 10 km', undefined],
    ['class 10', undefined],
    ['under 5', undefined],
  ])('%s', (text, rupees) => {
    expect(takePrice(text).rupees).toBe(rupees);
  });
});

it('spells what is one word in one way', () => {
  expect(foldWords('फ़ोटोग्राफ़र मुम्बई Café Meera’s १२')).toEqual(['फोटोग्राफर', 'मुंबई', 'cafe', 'meeras', '12']);
  expect(soundOf('fizics')).toBe(soundOf('physics'));
  expect(soundOf('कोथरुड')).toBe(soundOf('kothrud'));
  expect(editDistance('photographer', 'photografer', 3)).toBe(2);
  expect(editDistance('ab', 'ba', 2)).toBe(1);
});

it('knows which values words name', () => {
  expect(valuesNamed('photographer', ['shaadi', 'wedding'])).toEqual(['specialties=wedding']);
  expect(valuesNamed('tutor', ['गणित'])).toEqual(['subjects=maths']);
  expect(valuesNamed('developer', ['wedding'])).toEqual([]);
});
