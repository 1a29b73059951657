import { describe, expect, it } from 'vitest';
import { avatarShade, initials } from './avatar.tsx';
import { cn } from './cn.ts';
import { pictureSources } from './picture.tsx';
import { wordDiff } from './word-diff.ts';

describe('avatar', () => {
  it('takes initials of any script', () => {
    expect(initials('Asha Kulkarni')).toBe('AK');
    expect(initials('  rohan ')).toBe('R');
    expect(initials('P. V. Narayan')).toBe('PN');
    expect(initials('मीरा शर्मा')).toBe('मीश');
    expect(initials('')).toBe('');
  });

  it('gives an id always the same shade, and ids all shades', () => {
    expect(avatarShade('019a-1')).toBe(avatarShade('019a-1'));
    const shades = new Set(Array.from({ length: 200 }, (_, index) => avatarShade(`user-${index}`)));
    expect([...shades].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('pictureSources', () => {
  it('offers three widths of our own files and leaves other addresses alone', () => {
    expect(pictureSources('/files/a1')).toEqual({
      src: '/files/a1?w=640',
      srcSet: '/files/a1?w=320 320w, /files/a1?w=640 640w, /files/a1 1200w',
    });
    expect(pictureSources('data:image/png;base64,AA')).toEqual({ src: 'data:image/png;base64,AA' });
  });
});

describe('cn', () => {
  it('lets the later class win and keeps colour beside size', () => {
    expect(cn('px-4', 'px-2')).toBe('px-2');
    expect(cn('text-ink text-sm', 'text-brick')).toBe('text-sm text-brick');
    expect(cn('shadow-float', 'shadow-none')).toBe('shadow-none');
    expect(cn('max-w-prose', 'max-w-page')).toBe('max-w-page');
  });
});

describe('wordDiff', () => {
  it('marks the words that went and came', () => {
    expect(wordDiff('I shoot weddings in Pune', 'I shoot small weddings in Nashik')).toEqual([
      { kind: 'same', text: 'I shoot ' },
      { kind: 'added', text: 'small ' },
      { kind: 'same', text: 'weddings in ' },
      { kind: 'removed', text: 'Pune' },
      { kind: 'added', text: 'Nashik' },
    ]);
  });

  it('gives both texts back', () => {
    const before = 'one two  three\nfour';
    const after = 'two three five\nfour six';
    const parts = wordDiff(before, after);
    const side = (drop: string) =>
      parts
        .filter((part) => part.kind !== drop)
        .map((part) => part.text)
        .join('');
    expect(side('removed')).toBe(after);
    expect(side('added').trim().split(/\s+/)).toEqual(before.split(/\s+/));
    expect(wordDiff('', '')).toEqual([]);
  });

  it('does not compare texts that are too long for it', () => {
    const long = 'word '.repeat(1200);
    expect(wordDiff(long, `${long}x`)).toHaveLength(2);
  });
});
