import { describe, expect, it } from 'vitest';
import { rulesEn } from '../trust/rules-en.ts';
import { rulesHi } from '../trust/rules-hi.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import { shownFields } from './words.ts';

type Table = Record<string, unknown>;
const DEVANAGARI = /[\u0900-\u097f]/u;
/** What stands in both languages as it is: figures, and the way to the English page. */
const SAME = new Set(['listWithCount', 'between', 'otherLanguage']);

/** Every text of a table, functions called with something for every parameter they take. */
function textsOf(table: Table, at = ''): [string, string][] {
  return Object.entries(table).flatMap(([key, value]): [string, string][] => {
    const name = `${at}${key}`;
    if (typeof value === 'string') return [[name, value]];
    if (Array.isArray(value)) return value.map((text, index) => [`${name}.${index}`, String(text)]);
    if (typeof value === 'function') return called(name, value as (...parts: unknown[]) => unknown);
    return textsOf(value as Table, `${name}.`);
  });
}

/** A part that answers as a word, a number or an object of such parts. */
const anything: unknown = new Proxy(() => 7, {
  get: (_target, key) => (key === Symbol.toPrimitive ? () => '7' : key === 'toString' ? () => '7' : anything),
});

function called(name: string, make: (...parts: unknown[]) => unknown): [string, string][] {
  const first = name === 'per' ? 'hour' : anything;
  const made = make(first, '7', '7', '7');
  return Array.isArray(made)
    ? made.map((text, index) => [`${name}.${index}`, String(text)])
    : [[name, String(made)]];
}

describe.each([
  { name: 'the common words', english: en as Table, hindi: hi as Table },
  { name: 'the rules', english: rulesEn as Table, hindi: rulesHi as Table },
])('$name', ({ english, hindi }) => {
  it('are complete: the same keys in both languages', () => {
    expect(Object.keys(hindi).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it('are Hindi in Hindi, and nothing is left open', () => {
    for (const [name, text] of textsOf(hindi)) {
      expect(text, name).not.toMatch(/undefined|NaN|\[object/u);
      expect(text.trim(), name).not.toBe('');
      if (!SAME.has(name)) expect(text, name).toMatch(DEVANAGARI);
    }
    for (const [name, text] of textsOf(english)) {
      expect(text, name).not.toMatch(/undefined|NaN|\[object|!/u);
      if (name !== 'otherLanguage') expect(text, name).not.toMatch(DEVANAGARI);
    }
  });
});

it('names every field and unit that a public page can show', () => {
  const fields = shownFields();
  expect(fields.filter(({ key }) => hi.fields[key] === undefined).map(({ key }) => key)).toEqual([]);
  const units = fields.flatMap((field) => (field.kind === 'number' ? [field.unit] : []));
  expect(units.filter((unit) => hi.units[unit] === undefined)).toEqual([]);
  const options = fields.flatMap((field) => ('options' in field ? field.options : []));
  expect(options.filter((option) => option.hi === '').map(({ value }) => value)).toEqual([]);
});
