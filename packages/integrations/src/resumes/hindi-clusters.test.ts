import { describe, expect, it } from 'vitest';
import { joinHindiClusters } from './hindi-clusters.ts';
import { fragmentsOf } from './pdf-fragments.ts';

/** Characters with their left and right edges, as pdfium gives them for a page that Chrome printed. */
const glyphs = (size: number, places: [string, number, number][]) =>
  places.map(([text, left, right]) => ({ text, left, right, size, baseline: 700, generated: text === ' ' }));
const read = (size: number, places: [string, number, number][]) =>
  fragmentsOf(joinHindiClusters(glyphs(size, places))).map(({ text }) => text);

describe('Hindi that a browser printed', () => {
  it('has no spaces inside words', () => {
    expect(
      read(12, [
        ['क', 6, 16.2],
        ['ौ', 6, 9.4],
        [' ', 10.5, 10.5],
        ['श', 19.5, 29],
        ['ल', 29, 38.3],
      ]),
    ).toEqual(['कौशल']);
  });

  it('has spaces between them, and nothing twice', () => {
    expect(
      read(20, [
        ['स', 6, 20],
        ['ु', 6, 6],
        ['न', 20, 31.9],
        ['ी', 20, 25.5],
        ['स', 20, 34],
        ['ु', 20, 20],
        ['न', 31.9, 43.8],
        ['ी', 31.9, 37.4],
        ['त', 37.3, 49.4],
        ['ा', 37.3, 42.8],
        [' ', 44.7, 44.7],
        ['श', 58.9, 74.3],
      ]),
    ).toEqual(['सुनीता श']);
  });
});

it('other pages stay as they are', () => {
  const page = glyphs(10, [
    ['स', 10, 17],
    ['ु', 17, 17],
    ['स', 17, 24],
    ['ु', 24, 24],
  ]);
  expect(joinHindiClusters(page)).toEqual(page);
});
