import { describe, expect, it } from 'vitest';
import { fromSorting, phoneParts, toSelection, toSorting, type DataColumn } from './columns.ts';
import { nextRow } from './use-row-keys.ts';

const column = (id: string, phone?: DataColumn<object>['phone']): DataColumn<object> => ({
  id,
  header: id,
  cell: () => id,
  ...(phone ? { phone } : {}),
});

describe('nextRow', () => {
  it('moves, stays at the ends and enters from nowhere', () => {
    const ids = ['a', 'b', 'c'];
    expect(nextRow(ids, 'a', 1)).toBe('b');
    expect(nextRow(ids, 'c', 1)).toBe('c');
    expect(nextRow(ids, 'a', -1)).toBe('a');
    expect(nextRow(ids, null, 1)).toBe('a');
    expect(nextRow(ids, 'gone', -1)).toBe('c');
    expect(nextRow([], null, 1)).toBeNull();
  });
});

describe('phoneParts', () => {
  it('heads the card with the first column unless another asks', () => {
    const parts = phoneParts([
      column('title'),
      column('state'),
      column('coins', 'end'),
      column('id', 'hidden'),
    ]);
    expect(parts.title?.id).toBe('title');
    expect(parts.end?.id).toBe('coins');
    expect(parts.lines.map(({ id }) => id)).toEqual(['state']);
    expect(phoneParts([column('id'), column('name', 'title')]).title?.id).toBe('name');
  });
});

describe('sorting and selection', () => {
  it('speak the words of the app and of the table', () => {
    expect(toSorting({ id: 'at', direction: 'desc' })).toEqual([{ id: 'at', desc: true }]);
    expect(fromSorting([{ id: 'at', desc: false }])).toEqual({ id: 'at', direction: 'asc' });
    expect(fromSorting([])).toBeNull();
    expect(toSelection(['a'])).toEqual({ a: true });
  });
});
