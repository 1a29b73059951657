import { describe, expect, it } from 'vitest';
import { readPeopleWords } from './index.ts';

describe('readPeopleWords', () => {
  it.each([
    ['accountant tally', [['accountant'], ['tally']], []],
    ['accountant AND (tally OR busy) -intern', [['accountant'], ['tally', 'busy']], ['intern']],
    ['"label designer" NOT "night shift"', [['label designer']], ['night shift']],
    ['+react OR vue', [['react', 'vue']], []],
    ['C++ node.js', [['C++'], ['node.js']], []],
    ['OR OR NOT', [], []],
    ['-"cold calling" sales', [['sales']], ['cold calling']],
    ['लेखाकार -इंटर्न', [['लेखाकार']], ['इंटर्न']],
    ['()) "', [], []],
  ])('%s', (text, all, none) => {
    expect(readPeopleWords(text)).toEqual({ all, none });
  });

  it('stops at twenty words', () => {
    expect(readPeopleWords('word '.repeat(50)).all).toHaveLength(20);
  });
});
